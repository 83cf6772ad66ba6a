import { before, folded, isMark, type Words } from '../tokens.js'

/** "se vante | d'avoir tué", "s'est félicité | d'avoir abattu" */
export const boasts = (tokens: Words, at: number): boolean =>
  BOASTS.test(folded(tokens, at)) && folded(tokens, at + 1) === 'd' && folded(tokens, at + 3) === 'avoir'

export const BOASTS = /^(?:félicit|targu|vant)/u

/** "« … », se félicite le ministre" */
export const isQuoted = (tokens: Words, at: number): boolean =>
  /^(?:se|s)$/u.test(folded(tokens, before(tokens, at))) && isMark(tokens, before(tokens, at) - 1, ',»"”')
