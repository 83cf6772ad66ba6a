import type { Figure, Sheet } from '../sheet.js'
import { ORDINAL_ENDINGS } from '../words/calendar-words.js'
import { adjoins, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** "One of those killed was |a policeman", "one of them, |a teacher, died": the one counted before. */
export function tellsOfOne({ tokens }: Sheet, before: Figure | undefined, { from }: Figure): boolean {
  if (before?.draft.low !== 1 || before.draft.dropped !== null) return false
  // "of whom one| was an infant"
  if (!before.partitive && wordAt(tokens, before.from - 1) !== 'whom') return false
  // "one of them |a 16-year-old"
  if (before.last === from - 1) return true
  if (isAt(tokens, from - 1, W.comma)) return before.last >= from - 3
  // "one of the dead was “|a fighter”"
  const be = isAt(tokens, from - 1, W.quoteMark) ? from - 2 : from - 1
  return isAt(tokens, be, W.be) && before.last >= be - 5
}

/** "Omar’s |body", "her |body", "the second |victim": told of before, or one of a row. */
export function isTold(tokens: Tokens, i: number, head: number): boolean {
  const remains = lexAt(tokens, head).noun?.metric === 'killed' && !lexAt(tokens, head).noun?.sure
  // "the recovery of |the body"
  if (remains && wordAt(tokens, i) === 'the' && wordAt(tokens, i - 1) === 'of') return wordAt(tokens, head + 1) !== 'of'
  if (remains) return isGenitive(tokens, i) || isAt(tokens, i, W.possessive)
  const next = wordAt(tokens, i + 1)
  return (
    wordAt(tokens, i) === 'the' &&
    (RANKS.has(next) || (isAt(tokens, i + 2, W.date | W.stop) === false && ORDINAL_ENDINGS.has(wordAt(tokens, i + 2))))
  )
}

export const ORDINALS = wordSet('second third fourth fifth sixth')
const RANKS = wordSet('first last second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth')

/** "Liyan’s| father" */
export const isGenitive = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i) === 's' && adjoins(tokens, i) && isAt(tokens, i - 1, W.apostrophe)
