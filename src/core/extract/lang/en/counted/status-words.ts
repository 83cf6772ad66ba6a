import { CUE, isAt, isCue, type Tokens, W, wordAt, wordSet } from '../words/lex.js'

/** Whether the word makes those of the noun behind it fighters: "two |army personnel". */
export const armsAt = (tokens: Tokens, i: number): boolean => isCue(tokens, i, CUE.armed)

/** Whether the word makes those of the noun behind it civilians: "12 |hospital staff". */
export const civilAt = (tokens: Tokens, i: number): boolean => isCue(tokens, i, CUE.civil)

/** What a body of fighters, or who speaks for it, is called. */
export const FORCES =
  /\b(army|military|police|commander|command|brigades?|battalion|militia|forces|general|colonel|captain|major)\b/i

/** "ten of |them", "two of |whom" */
export const OF_THEM = wordSet('them whom which these those')

/** "was |reported to be| a civilian", "were |believed to have been| rebels": the last word of what stands there behind the "was" at token `be`; `be` itself where nothing does. */
export function behindHearsay(tokens: Tokens, be: number): number {
  if (!isCue(tokens, be + 1, CUE.hearsay) || wordAt(tokens, be + 2) !== 'to') return be
  const at = isAt(tokens, be + 3, W.have) ? be + 4 : be + 3
  return isAt(tokens, at, W.be) ? at : be
}

export function isOther(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i)
  return word === 'others' || word === 'other' || word === 'another'
}
