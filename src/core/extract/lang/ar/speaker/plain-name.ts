import { SPACE } from '../../../../text/tokenize.js'
import type { Tokens } from '../tokens.js'
import { beginsPlace } from './name-parts.js'

/** A word that no dictionary knows otherwise. */
export function isPlainName(tokens: Tokens, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.space > SPACE.blank) return false
  const { word, conj, prep } = token.lex
  return (
    !conj &&
    prep === '' &&
    !word.role &&
    !word.noun &&
    !word.outcome &&
    word.saying === null &&
    !word.place &&
    !beginsPlace(tokens, at) &&
    !word.time &&
    !word.group
  )
}
