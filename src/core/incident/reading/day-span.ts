import { resolveWhen } from '../../extract/calendar.js'
import { WEEKDAYS } from '../words/calendar.js'
import { type Days, dayNumber } from './days.js'
import { monthsIn } from './months.js'
import { PhraseBook } from './phrase-book.js'
import type { Word } from './words.js'

const weekdays = new PhraseBook(WEEKDAYS)

/** "entre le 27 et le 31 mars", "بين الجمعة والأحد", "from 3 to 5 May": the days from the one to the other; null where none are told so. */
export function daySpan(words: readonly Word[], published: string | null): Days | null {
  return published === null ? null : (datesSpan(words, published) ?? weekdaysSpan(words, published))
}

function datesSpan(words: readonly Word[], published: string): Days | null {
  for (const { id: month, first } of monthsIn(words)) {
    const from = Math.max(0, first - LONGEST)
    const days = words.slice(from, first).flatMap((word, i) => {
      const day = Number((word.spelling.forms[0] ?? '').replace(/^و/u, ''))
      return day >= 1 && day <= 31 ? [{ day, at: from + i }] : []
    })
    const [one, other] = days.slice(-2)
    if (!one || !other || other.at !== first - 1 || one.day >= other.day || !opens(words, one.at)) continue
    const [start, end] = [one, other].map(({ day }) => resolveWhen('', { kind: 'day', day, month }, published))
    if (start && end) return { start: dayNumber(start.start), end: dayNumber(end.start) }
  }
  return null
}

function weekdaysSpan(words: readonly Word[], published: string): Days | null {
  const named = weekdays.find(words)
  for (const [i, one] of named.entries()) {
    const other = named[i + 1]
    if (!other || other.first - one.last > 3 || !opens(words, one.first)) continue
    const [start, end] = [one, other].map(({ id }) => resolveWhen('', { kind: 'weekday', weekday: id }, published))
    if (!start || !end) continue
    const days = { start: dayNumber(start.start), end: dayNumber(end.start) }
    if (days.start < days.end) return days
  }
  return null
}

/** Words from the opening one to the month at most: "entre le 27 et le 31 mars". */
const LONGEST = 6

/** "between | 27", "entre | le 27", "بين يومي | الجمعة". */
const opens = (words: readonly Word[], at: number): boolean => {
  const [before, further] = [at - 1, at - 2].map((i) => words[i]?.spelling.forms[0] ?? '')
  return OPENS.test(before as string) || (BESIDE.test(before as string) && OPENS.test(further as string))
}
const OPENS = /^(?:between|entre|du|from|بين|من)$/u
const BESIDE = /^(?:le|the|يومي|يوم)$/u
