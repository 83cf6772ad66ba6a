import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** How far behind its number a day of its own may stand. */
const REACH = 16

/** "1.079 tués depuis mai et | 47 corps amenés lundi": a number with a day of its own, cut off from the words that make a total at `total`. */
export function hasOwnDay(tokens: Words, draft: Draft, total: number): boolean {
  const [from, to] = total < firstToken(draft) ? [total + 1, firstToken(draft)] : [lastToken(tokens, draft) + 1, total]
  if (!isCutOff(tokens, from, to)) return false
  const end = lastToken(tokens, draft)
  for (let at = end + 1; at < end + REACH && tokens[at]; at++) {
    if (at === total || isMark(tokens, at, '.;:(') || is(tokens[at], WORD.relative)) return false
    if (
      (folded(tokens, at) === ',' || is(tokens[at], WORD.coordinator)) &&
      !(tokens[at + 1]?.lex.verb || is(tokens[at + 1], WORD.timeWord | WORD.number) || folded(tokens, at + 1) === 'au')
    )
      return false
    const date =
      tokens[at]!.kind === 'digits' && folded(tokens, at - 1) === 'le' && (tokens[at + 1]?.lex.month ?? 0) > 0
    if (date) return !is(tokens[at - 2], WORD.preposition)
    const day =
      tokens[at]!.lex.weekday >= 0 ||
      folded(tokens, at) === 'lendemain' ||
      (folded(tokens, at) === 'hier' && folded(tokens, at - 1) !== 'd')
    if (day) return !/^(?:depuis|entre|et|à)$/u.test(folded(tokens, at - 1)) && folded(tokens, at + 1) !== 'et'
  }
  return false
}

/** Whether a clause, a list or a part begins between two places. */
function isCutOff(tokens: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (folded(tokens, at) === ',' || is(tokens[at], WORD.coordinator | WORD.subset | WORD.relative)) return true
  return false
}
