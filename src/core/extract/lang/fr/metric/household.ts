import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "cinq personnes ont péri : le père, la mère et | trois enfants": behind a colon and people of whom each is one. */
export function isOfHousehold(tokens: Words, joint: number, end: number): boolean {
  if (!is(tokens[joint], WORD.coordinator)) return false
  let at = joint - 1
  while (
    at > end &&
    (tokens[at]!.lex.noun?.kind === 'person' || is(tokens[at], WORD.determiner) || folded(tokens, at) === ',')
  )
    at--
  return folded(tokens, at) === ':' && at < joint - 1
}
