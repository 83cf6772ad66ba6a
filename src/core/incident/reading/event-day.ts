import { resolveWhen } from '../../extract/calendar.js'
import { WEEKDAYS } from '../words/calendar.js'
import { type Days, dayNumber } from './days.js'
import { PhraseBook } from './phrase-book.js'
import { isTied } from './tied-day.js'
import type { Word } from './words.js'

const weekdays = new PhraseBook(WEEKDAYS)

/**
 * The day that the words tie to an event: "Monday's attack", "هجوم الاثنين", "l'attaque de lundi", whatever day somebody spoke. null where they
 * tie none, or two.
 */
export function dayOfEvent(words: readonly Word[], published: string | null): number | null {
  if (published === null) return null
  const tied = weekdays.find(words).filter((day) => isTied(words, day))
  const [day, ...others] = new Set(tied.map(({ id }) => id))
  if (day === undefined || others.length > 0) return null
  const when = resolveWhen('', { kind: 'weekday', weekday: day }, published)
  return when && dayNumber(when.start)
}

const weekends = new PhraseBook([['weekend', 'weekend|week end|نهايه الاسبوع|عطله الاسبوع']])
const SATURDAY = 6

/** The weekend that the words name, by its Saturday and Sunday: "weekend attacks", "نهاية الأسبوع"; null where they name none. */
export function weekendOf(words: readonly Word[], published: string | null): Days | null {
  if (published === null || weekends.find(words).length === 0) return null
  const saturday = resolveWhen('', { kind: 'weekday', weekday: SATURDAY }, published)
  return saturday && { start: dayNumber(saturday.start), end: dayNumber(saturday.start) + 1 }
}
