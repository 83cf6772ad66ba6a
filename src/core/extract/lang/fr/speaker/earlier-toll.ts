import { folded, type Words } from '../tokens.js'

/** "un précédent bilan | faisait état de", "un précédent | faisant état de": a figure that nobody named gave before. */
export function isEarlierToll(tokens: Words, saying: number): boolean {
  if (!/^fai(?:t|sait|sant)$/u.test(folded(tokens, saying))) return false
  for (let at = saying - 1; at > saying - 7; at--) if (/^(?:précédent|initial)$/u.test(folded(tokens, at))) return true
  return false
}
