import { resolveWhen } from '../../extract/calendar.js'
import { WEEKDAYS } from '../words/calendar.js'
import { RANK_WORDS, SINCE_WORDS } from '../words/people.js'
import { dayBeside, dayNumber } from './days.js'
import { monthsIn } from './months.js'
import { type Hit, PhraseBook } from './phrase-book.js'
import type { Word } from './words.js'

const weekdays = new PhraseBook(WEEKDAYS)
const since = new PhraseBook(SINCE_WORDS)
const units = new PhraseBook<'day' | 'week' | 'month' | 'year'>([
  ['day', 'today|اليوم|aujourd hui'],
  ['week', 'week|اسبوع|semaine'],
  ['month', 'month|شهر|mois'],
  ['year', 'year|عام|سنه|annee'],
])
const lastYear = new PhraseBook([
  [
    'last',
    'last year|previous year|العام الماضي|السنه الماضيه|العام المنصرم|an dernier|annee derniere|annee precedente',
  ],
])

/** Where a sentence begins to tell since when it counts; null where it does not. */
export const sinceAt = (words: readonly Word[]): number | null => countedSince(words)?.first ?? null

/** The first "since" of a count: not that of a rank, "the bloodiest day | since last month's coup". */
const countedSince = (words: readonly Word[]): Hit<'since'> | undefined =>
  since.find(words).find(({ first }) => ranks.find(words, Math.max(0, first - RANK_REACH), first).length === 0)
const ranks = new PhraseBook([['rank', RANK_WORDS]])
const RANK_REACH = 5

/** Words behind "since" in which its day stands: "depuis le début de son opération dans le désert le 9 février". */
const SINCE_REACH = 14

/** The first day of a running total, from the words behind "since": "منذ مطلع مارس", "depuis le 5 août"; null where there is none. */
export function sinceDay(words: readonly Word[], published: string | null): number | null {
  const hit = countedSince(words)
  if (!hit || published === null) return null
  const [from, to] = [hit.last + 1, Math.min(words.length, hit.last + SINCE_REACH)]
  const month = monthsIn(words, from, to)[0]
  const printed = words.slice(from, to).find((word) => /^(?:19|20)\d\d$/.test(word.spelling.forms[0] as string))
  const year = printed
    ? Number(printed.spelling.forms[0])
    : lastYear.find(words, from, to).length > 0
      ? Number(published.slice(0, 4)) - 1
      : null
  if (month) {
    const base = {
      kind: 'day',
      day: dayBeside(words, month) ?? dayOfPart(words, month.first),
      month: month.id,
    } as const
    const when = resolveWhen('', year ? { ...base, year } : base, published)
    return when && dayNumber(when.start)
  }
  if (year) return dayNumber(`${year}-01-01`)
  const weekday = weekdays.find(words, from, to)[0]
  if (weekday)
    return dayNumber(resolveWhen('', { kind: 'weekday', weekday: weekday.id }, published)?.start ?? published)
  const unit = units.find(words, from, to)[0]?.id
  if (unit === 'month') return dayNumber(`${published.slice(0, 7)}-01`)
  return unit === 'year' ? dayNumber(`${published.slice(0, 4)}-01-01`) : null
}

/** "mid-June", "أواخر يونيو": a day in the part of the month that the words before it name. */
function dayOfPart(words: readonly Word[], month: number): number {
  const [part] = parts.find(words, Math.max(0, month - PART_REACH), month)
  return part?.id ?? 1
}
/** "la | fin du mois de | juin" */
const PART_REACH = 4
const parts = new PhraseBook<number>([
  [15, 'mid|middle|mi|منتصف'],
  [25, 'late|end|fin|اواخر|نهايه'],
])
