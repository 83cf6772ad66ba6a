import { folded, type Words } from '../tokens.js'

/** "31 morts, | contre | 34 la veille", "loin des | 40 évoqués par la radio", "contrairement aux | 15 annoncés": the words before a figure that another one is held against end at `at`. */
export const isSetAgainst = (tokens: Words, at: number): boolean =>
  folded(tokens, at) === 'contre' ||
  (/^(?:des?|aux)$/u.test(folded(tokens, at)) && /^(?:loin|lieu|contrairement)$/u.test(folded(tokens, at - 1)))
