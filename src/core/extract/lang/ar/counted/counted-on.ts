import type { Tokens } from '../tokens.js'

// A number that goes on counting behind its first noun.

/** "18 ضابط": a number before a singular counts on. */
export const isCounted = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.word.number === 'one' &&
  tokens[at]!.lex.word.noun?.kind === 'person' &&
  tokens[at - 1]?.kind === 'digits'

/** "300 طائرة مسيرة وصاروخ": so many of the one and the other. */
export const isMany = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.word.number === 'one' &&
  (tokens[at - 1]?.kind === 'digits' || Boolean(tokens[at - 1]?.lex.word.numeral))

/** "12 مقاتلا ومقاتلة", "30 طالبا وطالبة": so many men and women. */
export const countsTheirWomen = (tokens: Tokens, men: number, women: number): boolean =>
  men === women - 1 &&
  tokens[women]!.lex.suffix === '' &&
  tokens[women]!.lex.stem === tokens[men]!.folded.replace(/ا?$/u, 'ه') &&
  (tokens[men - 1]?.kind === 'digits' || Boolean(tokens[men - 1]?.lex.word.numeral))
