import { isAt, isCapital, type Tokens, W, wordAt } from '../words/lex.js'
import { BODIES, LONGEST } from './speaker-words.js'
import { TITLES } from './titles.js'

/** "(HH) |spokesman", "(HP) |police" */
export const isPart = (tokens: Tokens, i: number): boolean =>
  TITLES.has(wordAt(tokens, i)) || BODIES.has(wordAt(tokens, i))

/** "Hama Hospital |(HH) spokesman| Omar Latif", "Superintendent of Police |(SP) Omar| Latif": the title or the name behind the brackets; 0 where none is. */
export function behindBracket(tokens: Tokens, text: string, opener: number, last: number): number {
  for (let i = opener + 1; i < last && i < opener + 6; i++)
    if (isAt(tokens, i, W.closer)) {
      const named = i + 2 === last && isCapital(text, tokens[i + 1]) && isCapital(text, tokens[last])
      return isPart(tokens, i + 1) || named ? i + 1 : 0
    }
  return 0
}

/** "died at Mina (|Iran said": a name within brackets begins there. */
export function behindOpener(tokens: Tokens, end: number, first: number): number {
  for (let i = end; i >= first && i > end - LONGEST; i--) {
    if (isAt(tokens, i, W.closer | W.comma)) return first
    if (isAt(tokens, i, W.opener)) return i + 1
  }
  return first
}
