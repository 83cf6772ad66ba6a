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

/** The first day of a running total, and so many days after it on which it may have begun as well: "since January" is any of them. */
export interface Since {
  readonly day: number
  readonly slack: number
}

/** The start of a running total, from the words behind "since": "منذ مطلع مارس", "depuis le 5 août"; null where there is none. */
export function sinceDay(words: readonly Word[], published: string | null): Since | null {
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
    const named = dayBeside(words, month)
    const part = partOf(words, month.first)
    const base = { kind: 'day', day: named ?? part.day, month: month.id } as const
    const when = resolveWhen('', year ? { ...base, year } : base, published)
    return when && { day: dayNumber(when.start), slack: named === null ? part.slack : 0 }
  }
  if (year) return on(`${year}-01-01`)
  const weekday = weekdays.find(words, from, to)[0]
  if (weekday) return on(resolveWhen('', { kind: 'weekday', weekday: weekday.id }, published)?.start ?? published)
  const unit = units.find(words, from, to)[0]?.id
  if (unit === 'month') return on(`${published.slice(0, 7)}-01`)
  return unit === 'year' ? on(`${published.slice(0, 4)}-01-01`) : null
}

const on = (day: string): Since => ({ day: dayNumber(day), slack: 0 })

/** "mid-June", "أواخر يونيو": the days of the part of the month that the words before it name, or of all of it. */
const partOf = (words: readonly Word[], month: number): Since =>
  parts.find(words, Math.max(0, month - PART_REACH), month)[0]?.id ?? { day: 1, slack: 27 }
/** "la | fin du mois de | juin" */
const PART_REACH = 4
const parts = new PhraseBook<Since>([
  [{ day: 1, slack: 6 }, 'early|beginning|start|debut|مطلع|بدايه|اوايل|اوائل'],
  [{ day: 15, slack: 0 }, 'mid|middle|mi|منتصف'],
  [{ day: 25, slack: 0 }, 'late|end|fin|اواخر|نهايه'],
])
