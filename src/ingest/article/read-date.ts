import { MONTHS } from '../../core/incident/words/calendar.js'
import { isIsoDate } from '../../core/iso-date.js'
import { digitValue, foldText } from '../../core/text/fold.js'

/** A date as machines write it (ISO, RFC 822) as ISO date or date-time; else as people do, in any of our languages. null = none. */
export function readDate(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? ''
  if (trimmed === '') return null
  const iso = trimmed.match(ISO)
  if (iso) {
    const [, day, clock = '', zone = ''] = iso
    const full = `${day}${clock && `T${clock}`}${clock && zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')}`
    return isIsoDate(full) ? full : isIsoDate(day!) ? day! : null
  }
  return inDigits(trimmed) ?? momentInWords(trimmed) ?? dateInWords(trimmed)
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ]+(\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?\s*(Z|[+-]\d\d:?\d\d)?/

/** "20161004T180000Z", or seconds since 1970. */
function inDigits(text: string): string | null {
  if (/^1\d{9}$/.test(text)) return new Date(Number(text) * 1000).toISOString().replace('.000', '')
  const match = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(text)
  if (!match) return null
  const [, year, month, day, hour, minute, second = '00', zone = ''] = match
  return readDate(`${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${zone}` : ''}`)
}

/** What stands alone, as feeds have it, by the clock of the place, so that the day stays the day there: "Tue, 04 Oct 2016 18:00:00 +0300", "jeu., 6 oct. 2016 9:05", "October 4, 2016 - 6:05 pm GMT". */
function momentInWords(text: string): string | null {
  if (text.length > LONGEST_MOMENT) return null
  const plain = westernDigits(text)
  const clock = CLOCK.exec(plain)
  const day = clock && dateInWords(plain.replace(SHORT_YEAR, (_, before, year) => `${before}${century(year)}${year}`))
  if (!day) return null
  const [, hours, minute, second, half, zone = ''] = clock
  const hour = (Number(hours) % (half ? 12 : 24)) + (/^[pم]/i.test(half ?? '') ? 12 : 0)
  const moment = `${day}T${String(hour).padStart(2, '0')}:${minute}:${second ?? '00'}`
  const full = `${moment}${ZONES[zone.toUpperCase()] ?? zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')}`
  return isIsoDate(full) ? full : isIsoDate(moment) ? moment : day
}

const LONGEST_MOMENT = 60
const CLOCK =
  /(?<!\d)(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*([ap]\.?m\b|[صم](?!\p{L})))?(?:\s*([+-]\d\d:?\d\d|\b(?:Z|UTC?|GMT|[ECMP][SD]T)\b))?/iu
const SHORT_YEAR = /(\d{1,2}[\s-]\p{L}{3,9}[\s-])(\d\d)(?=\s+\d{1,2}:)/u
const century = (year: string): string => (Number(year) < 70 ? '20' : '19')
const ZONES: Readonly<Record<string, string>> = {
  ...{ Z: 'Z', UT: 'Z', UTC: 'Z', GMT: 'Z', '+0000': 'Z', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00' },
  ...{ MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00' },
}

/** The first whole date (day, month and year) that a text names, as ISO date: "الثلاثاء 4 أكتوبر/تشرين الأول 2016", "Oct 4, 2016", "04/10/2016". */
export function dateInWords(text: string): string | null {
  const plain = westernDigits(text.slice(0, LONGEST))
  const folded = foldText(plain)
  const found = [dayFirst(folded), monthFirst(folded), inNumbers(plain)].filter((date) => date !== null)
  return found.sort((a, b) => a.at - b.at)[0]?.date ?? null
}

const LONGEST = 2_000
interface Found {
  readonly at: number
  readonly date: string
}

const NAMES = new Map(MONTHS.flatMap(([month, names]) => names.split('|').map((name) => [name, month] as const)))
const SPANISH = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
for (const [index, name] of SPANISH.entries()) NAMES.set(name, index + 1)
const MONTH = `(${[...NAMES.keys()].sort((a, b) => b.length - a.length).join('|')})`
// Arabic press gives a month by both its names: "اكتوبر/تشرين الاول", "تشرين الاول (اكتوبر)".
const DAY_FIRST = new RegExp(
  `(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|er)?[\\s.-]{1,3}(?:de |of |من )?${MONTH}\\.?(?:[\\s/(-]{1,3}${MONTH}\\)?)?[,\\s-]{1,3}(?:de |del |عام )?(\\d{4})(?!\\d)`,
  'u',
)
const MONTH_FIRST = new RegExp(`(?<!\\p{L})${MONTH}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)`, 'u')
const NUMBERS = /(?<![\d/.-])(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))(?![\d/-])/

function dayFirst(text: string): Found | null {
  const match = text.match(DAY_FIRST)
  return match && found(match.index!, match[4]!, NAMES.get(match[2]!)!, match[1]!)
}

function monthFirst(text: string): Found | null {
  const match = text.match(MONTH_FIRST)
  return match && found(match.index!, match[3]!, NAMES.get(match[1]!)!, match[2]!)
}

/** The day stands first, unless what stands second can only be a day. */
function inNumbers(text: string): Found | null {
  const match = text.match(NUMBERS)
  if (!match) return null
  const [, year, month, day, first, second, last] = match
  if (year) return found(match.index!, year, Number(month), day!)
  if (Number(second) > 12) return found(match.index!, last!, Number(first), second!)
  return found(match.index!, last!, Number(second), first!)
}

function found(at: number, year: string, month: number, day: string): Found | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(date) ? { at, date } : null
}

const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digitValue(digit.codePointAt(0)!)))
