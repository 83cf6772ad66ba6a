import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { Word } from '../incident/reading/words.js'
import { LET_GO_WORDS } from '../incident/words/people.js'
import type { SourcedClaim } from './relation.js'

const lettingGo = new PhraseBook(LET_GO_WORDS)
const captives = new PhraseBook([
  [
    'captive',
    'hostage*|captive*|abducted|abductee*|kidnapped|prisoner*|detainee*|inmate*|رهينه|رهائن|رهاين|مخطوف*|مختطف*|اسير*|اسري|سجين*|سجناء|معتقل*|otage*|captif*|captive*|prisonnier*|detenu*',
  ],
])
const HELD: ReadonlySet<string> = new Set(['abducted', 'detained'])

/** Words before a count in which its people are let go: "the army | freed | 12 hostages". */
const BEFORE = 5

/** Whether a clause begins behind a word. */
const ends = ({ after }: Word): boolean => /^[,،;؛]$/u.test(after)

/**
 * Whether those counted are held no longer, be their number told by their capture or by their release: "50 of the pupils abducted on Friday have
 * escaped", "187 hostages were freed". `first`, `last` bound the sentence, `from`, `to` the quote, `next` is the word where the next claim begins.
 */
export function areLetGo(
  { metric }: SourcedClaim,
  words: readonly Word[],
  counted: readonly Word[],
  { first, last, from, to, next }: { first: number; last: number; from: number; to: number; next: number },
): boolean {
  if (!HELD.has(metric) && (metric !== 'other' || captives.find(counted).length === 0)) return false
  const [before, end] = [Math.max(first, from - BEFORE), Math.min(last, next)]
  const begins = before + 1 + words.slice(before, from).findLastIndex(ends)
  const stop = words.slice(to, end).findIndex(ends)
  return lettingGo.find(words, begins, from).length + lettingGo.find(words, to, stop < 0 ? end : to + stop).length > 0
}
