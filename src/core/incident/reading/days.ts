import { resolveWhen } from '../../extract/calendar.js'
import { SINCE_WORDS } from '../words/people.js'
import { PhraseBook } from './phrase-book.js'
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

const WEEKDAYS: readonly (readonly [number, string])[] = [
  [0, 'sunday|الاحد|dimanche'],
  [1, 'monday|الاثنين|الإثنين|lundi'],
  [2, 'tuesday|الثلاثاء|mardi'],
  [3, 'wednesday|الاربعاء|mercredi'],
  [4, 'thursday|الخميس|jeudi'],
  [5, 'friday|الجمعه|vendredi'],
  [6, 'saturday|السبت|samedi'],
]
const MONTHS: readonly (readonly [number, string])[] = [
  [1, 'january|jan|janvier|يناير|كانون الثاني|جانفي'],
  [2, 'february|feb|fevrier|فبراير|شباط|فيفري'],
  [3, 'march|mar|mars|مارس|اذار'],
  [4, 'april|apr|avril|ابريل|نيسان|افريل'],
  [5, 'may|mai|مايو|ايار|ماي'],
  [6, 'june|jun|juin|يونيو|حزيران|جوان'],
  [7, 'july|jul|juillet|يوليو|تموز|جويليه'],
  [8, 'august|aug|aout|اغسطس|اب|اوت|غشت'],
  [9, 'september|sep|sept|septembre|سبتمبر|ايلول'],
  [10, 'october|oct|octobre|اكتوبر|تشرين الاول'],
  [11, 'november|nov|novembre|نوفمبر|تشرين الثاني'],
  [12, 'december|dec|decembre|ديسمبر|كانون الاول'],
]
const weekdays = new PhraseBook(WEEKDAYS)
const months = new PhraseBook(MONTHS)
const since = new PhraseBook(SINCE_WORDS)
const units = new PhraseBook<'day' | 'week' | 'month' | 'year'>([
  ['day', 'today|اليوم|aujourd hui'],
  ['week', 'week|اسبوع|semaine'],
  ['month', 'month|شهر|mois'],
  ['year', 'year|عام|سنه|annee'],
])
const speech = new PhraseBook([
  [
    'says',
    'said|says|told|announced|announce|stated|reported|confirmed|declared|added|released|put|قال|قالت|اعلن|اعلنت|افاد|افادت|ذكر|ذكرت|اكد|اكدت|صرح|صرحت|اوضح|اضاف|كشف|كشفت|كشفت|رفعت|رفع|خفض|خفضت|قدر|dit|declare|annonce|indique|affirme|assure|precise|ajoute|rapporte|fait etat|porte|signale',
  ],
])
const linkers = new PhraseBook([['that', 'that|ان|إن|بان|que|qu|عن|بمقتل|مقتل']])

/** The day on which the words of a sentence were spoken, where it says so ("said on Monday that …"); null where it does not. */
export function spokenOn(words: readonly Word[], published: string | null): number | null {
  if (published === null) return null
  for (const verb of speech.find(words)) {
    const until = linkers.find(words, verb.last + 1).at(0)?.first ?? words.length
    // French and English put the day right behind the verb; Arabic anywhere before "that".
    const arabic = words[verb.first]?.spelling.script === 'arabic'
    const reach = Math.min(until, verb.last + (arabic ? 12 : 3), words.length)
    const day = weekdays.find(words, verb.last + 1, reach)[0]
    const when = day && resolveWhen('', { kind: 'weekday', weekday: day.id }, published)
    if (when) return dayNumber(when.start)
  }
  return null
}

/** The first day of a running total, from the words behind "since": "منذ مطلع مارس", "depuis le 5 août"; null where there is none. */
export function sinceDay(words: readonly Word[], text: string, published: string | null): number | null {
  const hit = since.find(words)[0]
  if (!hit || published === null) return null
  const [from, to] = [hit.last + 1, Math.min(words.length, hit.last + 9)]
  const month = months.find(words, from, to)[0]
  const number = words.slice(from, to).find((word) => /^\d{1,2}$/.test(word.spelling.forms[0] as string))
  const year = words.slice(from, to).find((word) => /^(?:19|20)\d\d$/.test(word.spelling.forms[0] as string))
  if (month) {
    const day =
      number && number.start - (words[month.last] as Word).end < 40 ? Number(text.slice(number.start, number.end)) : 1
    const base = { kind: 'day', day, month: month.id } as const
    const when = resolveWhen('', year ? { ...base, year: Number(year.spelling.forms[0]) } : base, published)
    return when && dayNumber(when.start)
  }
  if (year) return dayNumber(`${year.spelling.forms[0]}-01-01`)
  const weekday = weekdays.find(words, from, to)[0]
  if (weekday)
    return dayNumber(resolveWhen('', { kind: 'weekday', weekday: weekday.id }, published)?.start ?? published)
  const unit = units.find(words, from, to)[0]?.id
  if (unit === 'month') return dayNumber(`${published.slice(0, 7)}-01`)
  return unit === 'year' ? dayNumber(`${published.slice(0, 4)}-01-01`) : null
}

/** The month a total is for: "in July", "last month", "en juillet"; null where none is named. */
export function wholeMonth(words: readonly Word[], published: string | null): Days | null {
  const month = published === null ? undefined : months.find(words)[0]
  const when = month && resolveWhen('', { kind: 'month', month: month.id }, published)
  return when ? { start: dayNumber(when.start), end: dayNumber(when.end) } : null
}
