import { adjoins, folded, is, isEast, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** A subject's words at most. */
export const CHUNK = 30

/** Where the words begin that a subject ending at `end` may hold: behind a mark, a verb or a relative word. */
export function chunkBegin(tokens: Words, end: number, first: number): number {
  let at = end
  const floor = Math.max(first, end - CHUNK)
  for (; at > floor; at--) {
    const token = tokens[at - 1]!
    if (
      token.kind === 'mark' &&
      !is(token, WORD.dash | WORD.apostrophe) &&
      token.folded !== '(' &&
      token.folded !== ')'
    )
      break
    if (is(token, WORD.dash) && token.space > 0) break
    // "porte-parole" holds no verb
    if (is(tokens[at], WORD.dash) && adjoins(tokens[at])) continue
    if (isEast(tokens, at - 1)) continue
    // "l'armée | ainsi que | le gouverneur"
    if (token.folded === 'que' && folded(tokens, at - 2) === 'ainsi') {
      at--
      continue
    }
    if (is(token, WORD.relative | WORD.breaker) || is(token, WORD.finite | WORD.avoir | WORD.etre)) break
  }
  return at
}
