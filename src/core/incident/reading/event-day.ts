import { resolveWhen } from '../../extract/calendar.js'
import { WEEKDAYS } from '../words/calendar.js'
import { DAYPART_WORDS, MANNER_WORDS } from '../words/manners.js'
import { type Days, dayNumber } from './days.js'
import { type Hit, PhraseBook } from './phrase-book.js'
import type { Word } from './words.js'

const weekdays = new PhraseBook(WEEKDAYS)
const events = new PhraseBook<unknown>(MANNER_WORDS)
const dayparts = new PhraseBook<unknown>(DAYPART_WORDS)

/** Words between "Monday's" and its event: "Monday night's twin suicide bombings". */
const REACH = 4

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

function isTied(words: readonly Word[], { first, last }: Hit<number>): boolean {
  const day = words[first] as Word
  if (day.spelling.script === 'arabic') return day.after === '' && eventBefore(words, first)
  const [before, behind] = [words[first - 1], words.slice(last + 1, last + 2 + REACH)]
  if (/^(?:d[eu]|on)$/u.test(before?.spelling.forms[0] ?? '')) return eventBefore(words, first - 1)
  const own = behind.findIndex(({ spelling }) => spelling.forms[0] === 's')
  return own >= 0 && own <= 1 && events.find(behind.slice(own + 1)).length > 0
}

/** "هجوم | فجر الاثنين": the event right before, but for a part of the day. */
function eventBefore(words: readonly Word[], at: number): boolean {
  const from = dayparts.find(words, Math.max(0, at - 1), at).length > 0 ? at - 1 : at
  return events.find(words, Math.max(0, from - 2), from).some(({ last }) => last === from - 1)
}

const weekends = new PhraseBook([['weekend', 'weekend|week end|نهايه الاسبوع|عطله الاسبوع']])
const SATURDAY = 6

/** The weekend that the words name, by its Saturday and Sunday: "weekend attacks", "نهاية الأسبوع"; null where they name none. */
export function weekendOf(words: readonly Word[], published: string | null): Days | null {
  if (published === null || weekends.find(words).length === 0) return null
  const saturday = resolveWhen('', { kind: 'weekday', weekday: SATURDAY }, published)
  return saturday && { start: dayNumber(saturday.start), end: dayNumber(saturday.start) + 1 }
}
