import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken, nounOf } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** Parts of a toll at most. */
const MOST = 6

/** "six morts, | quatre civils – dont un enfant – et deux soldats, et huit civils blessés": people who add up to the toll before them. */
export function partOfToll(tokens: Words, drafts: readonly Draft[], index: number): Metric | null {
  if (nounOf(tokens, drafts[index]!)?.kind !== 'person') return null
  let whole = index - 1
  while (whole >= Math.max(0, index - MOST) && nounOf(tokens, drafts[whole]!)?.kind === 'person') whole--
  const toll = drafts[whole]
  if (!toll || nounOf(tokens, toll)?.kind !== 'outcome' || !toll.metric || (toll.low ?? 0) < 2) return null
  const first = drafts[whole + 1]!
  const mark = tokens[firstToken(first) - 1]
  if (
    firstToken(first) - lastToken(tokens, toll) !== 2 ||
    !(/^[,:(]$/u.test(mark?.folded ?? '') || is(mark, WORD.dash))
  )
    return null
  let sum = 0
  for (let n = whole + 1; n < drafts.length && n <= whole + MOST; n++) {
    const part = drafts[n]!
    if (nounOf(tokens, part)?.kind !== 'person') return null
    if (isSubset(tokens, part)) continue
    sum += part.low ?? 0
    if (sum === toll.low) return n >= index ? toll.metric : null
    if (sum > (toll.low ?? 0)) return null
  }
  return null
}

/** "dont | un enfant" */
export const isSubset = (tokens: Words, part: Draft): boolean =>
  is(tokens[firstToken(part) - 1], WORD.subset) || /^lesquel/u.test(folded(tokens, firstToken(part) - 1))
