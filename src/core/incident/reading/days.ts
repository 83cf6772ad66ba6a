import { resolveWhen } from '../../extract/calendar.js'
import { DAY_OFFSETS, DAY_ORDINALS, WEEKDAYS } from '../words/calendar.js'
import { DAYPART_WORDS } from '../words/manners.js'
import { monthsIn } from './months.js'
import { type Hit, PhraseBook } from './phrase-book.js'
import { isTied } from './tied-day.js'
import type { Word } from './words.js'

/** Days counted from 1970-01-01, both ends included. */
export interface Days {
  readonly start: number
  readonly end: number
}

const DAY = 86_400_000
export const dayNumber = (iso: string): number => Math.floor(Date.parse(iso.slice(0, 10)) / DAY)
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** How many days lie between two stretches; 0 where they touch. */
export const daysApart = (a: Days, b: Days): number => Math.max(0, a.start - b.end, b.start - a.end)

const weekdays = new PhraseBook(WEEKDAYS)
const ordinals = new PhraseBook(DAY_ORDINALS)
const offsets = new PhraseBook(DAY_OFFSETS)
const dayparts = new PhraseBook(DAYPART_WORDS)
const speech = new PhraseBook([
  [
    'says',
    'said|says|told|announced|announce|stated|reported|confirmed|declared|added|released|put|قال|قالت|اعلن|اعلنت|افاد|افادت|ذكر|ذكرت|اكد|اكدت|صرح|صرحت|اوضح|اضاف|كشف|كشفت|كشفت|رفعت|رفع|خفض|خفضت|قدر|dit|declare|annonce|indique|affirme|assure|precise|ajoute|rapporte|fait etat|porte|signale',
  ],
])
const linkers = new PhraseBook([
  ['that', 'that|ان|إن|بان|انه|انها|انهم|بانه|بانها|بانهم|que|qu|عن|بمقتل|مقتل|استشهاد|وفاه|اصابه|سقوط|ارتفاع'],
])

/** How many days of the week a row of words names. */
export const daysNamed = (words: readonly Word[]): number => new Set(weekdays.find(words).map((hit) => hit.id)).size

/** Where a sentence may tell when it was spoken: the words behind its verbs of saying, half-open. */
export function timesOfSpeaking(words: readonly Word[]): [number, number][] {
  return speech.find(words).map((verb) => {
    const until = linkers.find(words, verb.last + 1).at(0)?.first ?? words.length
    // French and English put the day right behind the verb; Arabic anywhere before "that".
    const arabic = words[verb.first]?.spelling.script === 'arabic'
    return [verb.last + 1, Math.min(until, verb.last + (arabic ? 12 : 3), words.length)]
  })
}

/** When something was spoken: the day, and the hour by which that part of the day is over (24 where none is named). */
export interface Spoken {
  readonly day: number
  readonly by: number
  /** The hour at which that part of the day begins; null where none is named. */
  readonly from: number | null
  /** It is the day up to which a count was kept: "by Sunday evening". */
  readonly until?: true
}

/**
 * When the words of a sentence were spoken, where it says so ("said on Monday morning that …"; not "said Monday's raid …"); null where it
 * does not.
 */
export function spokenOn(words: readonly Word[], published: string | null): Spoken | null {
  if (published === null) return null
  for (const [from, to] of timesOfSpeaking(words)) {
    const day = weekdays
      .find(words, from, to)
      .find((hit) => !isTied(words, hit) && words[hit.last + 1]?.spelling.forms[0] !== 's')
    const spoken = day && hourOf(words, day, published)
    if (spoken) return spoken
  }
  return null
}

/** The day up to which a sentence counts: "by Sunday evening", "حتى مساء الأحد", "jusqu'à dimanche soir"; null where it names none. */
export function keptUntil(words: readonly Word[], published: string | null): Spoken | null {
  if (published === null) return null
  const day = weekdays.find(words).find(({ first, last }) => {
    // "killed by | Wednesday | 's earthquake", "by | Thursday | night's floods"
    if (words.slice(last + 1, last + 3).some(({ spelling }) => spelling.forms[0] === 's')) return false
    const before = words.slice(Math.max(0, first - 3), first).map(({ spelling }) => spelling.forms[0] ?? '')
    return UNTIL.test(before.join(' '))
  })
  const kept = day && hourOf(words, day, published)
  return kept ? { ...kept, until: true } : null
}
const UNTIL =
  /(?:^| )(?:by|until|till|as of|up to|jusqu a|حتي|لغايه|الي غايه)(?: (?:late|early|اليوم|يوم|مساء|صباح|ظهر|ليل|ليله|فجر|عصر))?$/u

/** "Monday | morning", "lundi | matin", "صباح | الاثنين" */
function hourOf(words: readonly Word[], day: Hit<number>, published: string): Spoken | null {
  const when = resolveWhen('', { kind: 'weekday', weekday: day.id }, published)
  if (!when) return null
  const part = dayparts.find(words, Math.max(0, day.first - 1), Math.min(words.length, day.last + 2))[0]
  return { day: dayNumber(when.start), by: Math.min(24, part?.id[1] ?? 24), from: part?.id[0] ?? null }
}

/**
 * The day an event's sentence names: a date, a weekday, "yesterday"; of two, the one on which nobody spoke ("said on Sunday that
 * Friday's raid …"). null where none is named.
 */
export function happenedOn(sentence: readonly Word[], published: string | null): number | null {
  if (published === null) return null
  const words = withoutDateline(sentence)
  const dated = datesIn(words, published)
  if (dated[0] !== undefined) return dated[0]
  const spoken = spokenOn(words, published)?.day ?? null
  const days = [
    ...weekdays.find(words).map((hit) => resolveWhen('', { kind: 'weekday', weekday: hit.id }, published)),
    ...offsets.find(words).map((hit) => resolveWhen('', { kind: 'offset', days: hit.id }, published)),
  ].flatMap((when) => (when ? [dayNumber(when.start)] : []))
  if (spoken !== null && dayBefore.find(words).length > 0) return spoken - 1
  return days.find((day) => day !== spoken) ?? days[0] ?? null
}

/** "GAZA, July 7 -" tells when it was written. */
function withoutDateline(words: readonly Word[]): readonly Word[] {
  const dash = words.slice(0, 9).findIndex((word, i) => i > 0 && /^[-–—ـ]$/.test(word.after))
  return dash > 0 ? words.slice(dash) : words
}

const dayBefore = new PhraseBook([['before', 'previous day|day before|day earlier|la veille|اليوم السابق|قبل يوم']])

/** "14 March", "March 14", "8 فبراير", "السابع من أكتوبر". */
function datesIn(words: readonly Word[], published: string): number[] {
  return monthsIn(words).flatMap((month) => {
    const day = dayBeside(words, month)
    const when = day === null ? null : resolveWhen('', { kind: 'day', day, month: month.id }, published)
    return when ? [dayNumber(when.start)] : []
  })
}

/** The day of a month named: "7 | October", "October | 7", "1er | mai", "السابع من | أكتوبر". */
export function dayBeside(words: readonly Word[], { first, last }: Hit<number>): number | null {
  const before = BEHIND_DAY.test(words[first - 1]?.spelling.forms[0] ?? '') ? first - 1 : first
  const said = ordinals.find(words, Math.max(0, before - 2), before).at(-1)
  const beside = [words[before - 1], words[last + 1]].map((word) => Number(word?.spelling.forms[0] ?? Number.NaN))
  const digits = beside.find((number) => number >= 1 && number <= 31)
  return digits ?? (said && said.last === before - 1 ? said.id : null)
}

/** What may stand between a day and its month: "1|er| mai", "2|nd| of June". */
const BEHIND_DAY = /^(?:من|er|st|nd|rd|th|of)$/u

/** The whole month that a total is for: "in July", "last month"; null where a day is named or the month is not over. */
export function wholeMonth(words: readonly Word[], published: string | null): Days | null {
  if (published === null || datesIn(words, published).length > 0) return null
  const today = dayNumber(published)
  // "in late March" is a part of it
  const named = monthsIn(words).find(({ first }) => !PART_OF.test(words[first - 1]?.spelling.forms[0] ?? ''))
  const monthStart = dayNumber(`${published.slice(0, 7)}-01`)
  const when = named
    ? resolveWhen('', { kind: 'month', month: named.id }, published)
    : countsLastMonth(words)
      ? resolveWhen(
          '',
          { kind: 'month', month: ((Number(published.slice(5, 7)) + 10) % 12) + 1 },
          isoDay(monthStart - 1),
        )
      : null
  const days = when && { start: dayNumber(when.start), end: dayNumber(when.end) }
  return days && days.end < today ? days : null
}

const PART_OF = /^(?:late|early|mid|fin|debut|mi|اواخر|اوايل|اوائل|مطلع|منتصف|نهايه|بدايه)$/u

/** "120 killed this year": from its first day on. */
export const inThisYear = (words: readonly Word[]): boolean => thisYear.find(words).length > 0
const thisYear = new PhraseBook([
  ['this', 'this year|so far this year|cette annee|هذا العام|هذه السنه|العام الحالي|العام الجاري|السنه الجاريه'],
])

/** "last month"; not "since last month's coup". */
const countsLastMonth = (words: readonly Word[]): boolean =>
  lastMonth.find(words).some(({ last }) => words[last + 1]?.spelling.forms[0] !== 's')
const lastMonth = new PhraseBook([
  ['last', 'last month|previous month|الشهر الماضي|الشهر المنصرم|mois dernier|mois precedent|mois passe'],
])
