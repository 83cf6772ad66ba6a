/** The Hijri calendar by Umm al-Qura, which Saudi Arabia prints its dates in; reports elsewhere may be a day off. Times are UTC midnights in ms. */

const DAY = 86_400_000
/** 1 Muharram of the year 1, near enough to search from. */
const EPOCH = Date.UTC(622, 6, 19)
const MEAN_YEAR = 354.367 * DAY
const MEAN_MONTH = 29.5306 * DAY

let calendar: Intl.DateTimeFormat | undefined

/** Made on first use: few texts have such a date. */
function calendarParts(time: number): Intl.DateTimeFormatPart[] {
  calendar ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  return calendar.formatToParts(time)
}

interface HijriDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days asked for lately: a report speaks of few. */
const known = new Map<number, HijriDay>()
const KNOWN = 1_000

export function hijriOf(time: number): HijriDay {
  const before = known.get(time)
  if (before) return before
  const found = new Map(calendarParts(time).map(({ type, value }) => [type, Number(value)]))
  const day = { year: found.get('year') ?? 0, month: found.get('month') ?? 0, day: found.get('day') ?? 0 }
  if (known.size >= KNOWN) known.clear()
  known.set(time, day)
  return day
}

/** The midnight on which a Hijri day falls; null where the month has no such day. */
export function hijriDay(year: number, month: number, day: number): number | null {
  const guess = Math.round((EPOCH + (year - 1) * MEAN_YEAR + (month - 1) * MEAN_MONTH) / DAY) * DAY + (day - 1) * DAY
  for (let off = 0; off <= 4; off++)
    for (const time of [guess + off * DAY, guess - off * DAY]) {
      const here = hijriOf(time)
      if (here.year === year && here.month === month && here.day === day) return time
    }
  return null
}

/** First and last day of a Hijri month. */
export function hijriMonth(year: number, month: number): { readonly start: number; readonly end: number } | null {
  const start = hijriDay(year, month, 1)
  const next = month === 12 ? hijriDay(year + 1, 1, 1) : hijriDay(year, month + 1, 1)
  return start === null || next === null ? null : { start, end: next - DAY }
}
