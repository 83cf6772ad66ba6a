import { isMark, type Tokens } from '../tokens.js'

/** "(234)": digits alone in brackets. */
export const isBracketed = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === 'digits' && isMark(tokens[at - 1], '(') && isMark(tokens[at + 1], ')')
