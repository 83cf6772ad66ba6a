import type { Tokens } from '../tokens.js'

/** "، في وقت ارتفعت الحصيلة": what happens beside it. */
export const meanwhile = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.word.role === 'in' &&
  /^(?:ال)?(?:وقت|حين)$/u.test(tokens[at + 1]?.folded ?? '') &&
  tokens[at + 2]?.lex.word.role !== 'not'
