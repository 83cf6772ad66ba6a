import { folded, is, isUn, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "l'un d'| eux |", "un d'entre | eux |": the pronoun; null where the words are others. */
export function oneOfThem(tokens: Words, start: number): number | null {
  const at = folded(tokens, start) === 'l' ? start + 2 : start
  if (!isUn(folded(tokens, at)) || folded(tokens, at + 1) !== 'd') return null
  const them = folded(tokens, at + 3) === 'entre' ? at + 4 : at + 3
  return /^(?:eux|elles)$/u.test(folded(tokens, them)) ? them : null
}

/** "l'un des | médecins", "un de leurs | porte-parole": where one of several begins, and where they do; null where the words are others. */
export function oneOf(tokens: Words, start: number): { at: number; of: number } | null {
  const at = folded(tokens, start) === 'l' ? start + 2 : start
  if (!isUn(folded(tokens, at))) return null
  if (folded(tokens, at + 1) === 'des') return { at, of: at + 2 }
  return folded(tokens, at + 1) === 'de' && is(tokens[at + 2], WORD.determiner) ? { at, of: at + 3 } : null
}
