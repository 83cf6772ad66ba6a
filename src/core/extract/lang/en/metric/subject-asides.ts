import type { Figure } from '../sheet.js'
import { isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** The last figure at or before `k` of which a predicate from token `first` is said; those of asides before it are passed over. `end`: the token before the predicate. */
export function subjectAt(
  tokens: Tokens,
  figures: readonly Figure[],
  from: number,
  end: number,
  first: number,
): number {
  let k = from
  // "12 women, two of whom were nurses, were killed"
  while (k > 0 && (inAside(tokens, figures[k] as Figure, end) || isIncluded(tokens, figures, k, end))) k--
  while (k > 0 && (isAdded(tokens, figures, k) || isBetween(tokens, figures[k] as Figure, first))) k--
  return k
}

/** The token before ", some of whom died,", which ends at comma `end`; `end` where no such aside stands. */
export function beforeOfWhom(tokens: Tokens, end: number): number {
  for (let i = end - 1; i > end - 9; i--) {
    if (isAt(tokens, i, W.comma | W.stop)) return end
    if (wordAt(tokens, i) === 'whom' && wordAt(tokens, i - 1) === 'of' && isAt(tokens, i - 3, W.comma)) return i - 4
  }
  return end
}

/** "identified |as his driver" */
const NAMED_AS = wordSet('identified named known described')

/** Whether "as" at token `i` begins no clause: "as well as", "identified as". */
export const isMereAs = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i + 1) === 'well' || wordAt(tokens, i - 1) === 'well' || NAMED_AS.has(wordAt(tokens, i - 1))

/** "nine people |in addition to the bomber| were killed", "two others |identified as his driver and guard| died" */
function isAdded(tokens: Tokens, figures: readonly Figure[], k: number): boolean {
  const { draft, from } = figures[k] as Figure
  if (!draft.implicit) return false
  const as = isAt(tokens, from - 1, W.determiner) ? from - 2 : from - 1
  const before = wordAt(tokens, as)
  if (before === 'and') return k > 1 && isAdded(tokens, figures, k - 1)
  return before === 'to'
    ? wordAt(tokens, as - 1) === 'addition'
    : before === 'as' && NAMED_AS.has(wordAt(tokens, as - 1))
}

/** "ten men who worked for |a contractor| were killed": one person takes no "were". */
const isBetween = (tokens: Tokens, { draft, from }: Figure, verb: number): boolean =>
  draft.implicit &&
  wordAt(tokens, verb) === 'were' &&
  isAt(tokens, from - 1, W.preposition | W.verb) &&
  wordAt(tokens, from - 1) !== 'with'

/** "54 people, |including 11 children,| were injured": said of the 54. */
function isIncluded(tokens: Tokens, figures: readonly Figure[], k: number, end: number): boolean {
  const [whole, part] = [figures[k - 1] as Figure, figures[k] as Figure]
  return (
    isAt(tokens, end, W.comma) &&
    isAt(tokens, part.from - 1, W.including) &&
    part.from <= whole.last + 4 &&
    whole.draft.metric === null
  )
}

/** "two of whom were pregnant,| were killed", "of whom one was an infant,| were killed" */
function inAside(tokens: Tokens, { from, last }: Figure, end: number): boolean {
  if (wordAt(tokens, last) === 'whom') return true
  return wordAt(tokens, from - 1) === 'whom' && isAt(tokens, end, W.comma | W.adverb)
}
