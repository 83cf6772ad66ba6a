import { SPACE } from '../../../../text/tokenize.js'
import type { Tokens } from '../tokens.js'

/** "مليون ونصف", "14 مليونا ونصف المليون": tokens that add a half of the scale. */
export function halfBehind(tokens: Tokens, last: number): number {
  const next = tokens[last + 1]
  if (next?.folded !== 'ونصف' || next.space > SPACE.blank) return 0
  const again = tokens[last + 2]?.lex
  return again?.word.numeral?.class === 'scale' && !again.conj ? 2 : 1
}

/** 1.1 million is 1100000, whatever floating point says. */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6
