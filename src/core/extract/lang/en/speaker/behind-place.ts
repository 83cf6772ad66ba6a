import { isAt, isCapital, lexAt, type Tokens, W, wordAt } from '../words/lex.js'
import { BODIES, SOURCES } from './speaker-words.js'

/** "in Nampula |officials", "in the town of Mora |local police": where they are is told first; `first` where nobody stands behind it. */
export function behindPlace(tokens: Tokens, text: string, first: number, last: number): number {
  if (!(SOURCES.has(wordAt(tokens, last)) || BODIES.has(wordAt(tokens, last))) || isCapital(text, tokens[last]))
    return first
  let i = last
  while (i > first && !isCapital(text, tokens[i - 1]) && !isKind(tokens, i - 1)) i--
  return i > first + 1 && !isAt(tokens, i, W.preposition | W.and | W.determiner) ? i : first
}
const isKind = (tokens: Tokens, i: number): boolean => lexAt(tokens, i).width > 0 || isAt(tokens, i, W.preposition)
