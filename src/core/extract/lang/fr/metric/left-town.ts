import type { Draft } from '../../../draft.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "3 000 habitants | ont quitté Goma": who lives in a town in war and leaves it flees; diplomats and tourists travel. */
export function haveLeft(tokens: Words, draft: Draft, from: number): boolean {
  if (draft.head === null || !DWELLERS.has(folded(tokens, draft.head))) return false
  for (let at = from; at < from + 8; at++) {
    if (folded(tokens, at) === 'quitté') return is(tokens[at - 1], WORD.avoir | WORD.adverb) && isName(tokens, at + 1)
    if (tokens[at]?.lex.verb || is(tokens[at], WORD.relative | WORD.etre)) return false
  }
  return false
}

const DWELLERS: ReadonlySet<string> = new Set(
  'personnes civils habitants villageois résidents citadins réfugiés gens'.split(' '),
)

/** A word that is a place or none we know. */
function isName(tokens: Words, at: number): boolean {
  const { lex, kind } = tokens[at] ?? {}
  return kind === 'word' && !lex!.noun && !lex!.verb && (lex!.places !== null || lex!.is === 0)
}
