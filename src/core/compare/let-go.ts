import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { Word } from '../incident/reading/words.js'
import { LET_GO_WORDS } from '../incident/words/people.js'
import type { Population } from './population.js'
import type { SourcedClaim } from './relation.js'

const lettingGo = new PhraseBook(LET_GO_WORDS)
const HELD: ReadonlySet<string> = new Set(['abducted', 'detained'])

/** Words before a count in which its people are let go: "the army | freed | 12 hostages". */
const BEFORE = 5

/** Whether a clause begins behind a word. */
const ends = ({ after }: Word): boolean => /^[,،;؛]$/u.test(after)

/**
 * Those let go are some of those who were taken: "50 of the pupils abducted on Friday have escaped". `first`, `last` bound the sentence, `from`,
 * `to` the quote, `next` is the word where the next claim begins.
 */
export function withLetGo(
  population: Population,
  { metric }: SourcedClaim,
  words: readonly Word[],
  { first, last, from, to, next }: { first: number; last: number; from: number; to: number; next: number },
): Population {
  if (!HELD.has(metric)) return population
  const [before, end] = [Math.max(first, from - BEFORE), Math.min(last, next)]
  const begins = before + 1 + words.slice(before, from).findLastIndex(ends)
  const stop = words.slice(to, end).findIndex(ends)
  const told =
    lettingGo.find(words, begins, from).length + lettingGo.find(words, to, stop < 0 ? end : to + stop).length > 0
  return told ? { ...population, groups: new Set([...population.groups, 'let-go']) } : population
}
