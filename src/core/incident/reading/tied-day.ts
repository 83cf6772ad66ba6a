import { DAYPART_WORDS, MANNER_WORDS } from '../words/manners.js'
import { type Hit, PhraseBook } from './phrase-book.js'
import type { Word } from './words.js'

const events = new PhraseBook<unknown>(MANNER_WORDS)
const dayparts = new PhraseBook<unknown>(DAYPART_WORDS)

/** Words between "Monday's" and its event: "Monday night's twin suicide bombings". */
const REACH = 4

/** Whether a weekday is told as an event's: "Monday's attack", "هجوم الاثنين", "l'attaque de lundi", "the attack on Monday". */
export function isTied(words: readonly Word[], { first, last }: Hit<number>): boolean {
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
