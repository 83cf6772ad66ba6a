import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { Word } from '../incident/reading/words.js'
import {
  DAY_BEFORE_WORDS,
  FORMER_TOLL_WORDS,
  FORMER_WORDS,
  REVISING_WORDS,
  TOLD_ONCE_WORDS,
} from '../incident/words/people.js'
import type { SourcedClaim } from './relation.js'

const former = new PhraseBook(FORMER_WORDS)
const revising = new PhraseBook(REVISING_WORDS)
const tolls = new PhraseBook(FORMER_TOLL_WORDS)
const toldOnce = new PhraseBook(TOLD_ONCE_WORDS)
const dayBefore = new PhraseBook(DAY_BEFORE_WORDS)

/** Words from a toll to its number: "an earlier toll | from the same office had spoken of | 10". */
const REACH = 8
/** Words behind a number in which it is told as older. */
const BEHIND = 4

/** Where a number stands: `first` and `last` bound its sentence, `from` and `to` its quote. */
interface Stands {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

/** Whether its text gives a figure as replaced; `before` is the claim before it, `revised` whether its sentence says that a count rose or fell. */
export function isFormerToll(
  claim: SourcedClaim,
  before: Before | undefined,
  words: readonly Word[],
  { revised, ...stands }: Stands & { readonly revised: boolean },
): boolean {
  const { first, from, to } = stands
  const start = Math.max(first, before?.to ?? 0)
  const told =
    revised &&
    (former.find(words, Math.max(start, from - 3), from).length > 0 ||
      opensFromTo(words, from, to) ||
      ofFormerToll(words, start, from))
  return told || isBehindNewer(claim, before, words, stands)
}

/** "revised | to | 471", "ramené | à", "خفضت | إلى": the verb stands within so many words. */
export const replacesFormer = (words: readonly Word[], first: number, from: number): boolean =>
  TO.test(words[from - 1]?.spelling.forms[0] ?? '') &&
  revising.find(words, Math.max(first, from - REVISING), from).length > 0
const REVISING = 4
const TO = /^(?:to|a|الي)$/u
const FROM = /^(?:from|de|من)$/u

/** "from | 27 | to 23", "de | 27 | à 23": a count that moves on to the next. */
export const opensFromTo = (words: readonly Word[], from: number, to: number): boolean =>
  FROM.test(words[from - 1]?.spelling.forms[0] ?? '') && TO.test(words[to]?.spelling.forms[0] ?? '')

/** Whether the words right before a number, from `first` on, tell it as an older toll. */
const ofFormerToll = (words: readonly Word[], first: number, from: number): boolean =>
  tolls.find(words, Math.max(first, from - REACH), from).length > 0

/** Whether they tell it as the toll of some time before, though the sentence tells of no newer one: "An earlier toll had spoken of | 10 dead." */
export function isTollOfBefore(words: readonly Word[], first: number, from: number): boolean {
  const told = tolls.find(words, Math.max(first, from - REACH), from).at(-1)
  return told !== undefined && (told.id === 'former' || toldOnce.find(words, told.last + 1, from).length > 0)
}

/** A claim read before: its word indexes, and whether its text gives it up. */
interface Before {
  readonly claim: SourcedClaim
  readonly from: number
  readonly to: number
  readonly former: boolean
}

/** Words that set a figure against the one before it: "61 missing, | against | 100 the day before". */
const AGAINST = /^(?:against|from|contre|مقابل|بعد|after|apres)$/u

/** Whether a figure follows the one that replaced it in its sentence: "22 were killed, he said, after a first toll of | 17", "contre | 100 la veille". */
function isBehindNewer(
  { metric, number, quote }: SourcedClaim,
  newer: Before | undefined,
  words: readonly Word[],
  { first, last, from, to }: Stands,
): boolean {
  if (!newer || newer.from < first || newer.claim.metric !== metric || newer.former || newer.claim.number === number)
    return false
  const start = Math.max(first, newer.to)
  const told = tolls.find(words, Math.max(start, from - REACH), from).at(-1)
  if (told) return words.slice(start, told.first).some((word) => AGAINST.test(word.spelling.forms[0] ?? ''))
  const against = AGAINST.test(words[from - 1]?.spelling.forms[0] ?? '')
  if (!against || !quote.startsWith(number)) return false
  // "contre 14 | dans un premier bilan"
  const behind = Math.min(last, to + BEHIND)
  return dayBefore.find(words, to, behind).length + tolls.find(words, to, behind).length > 0
}
