import { lexAt, type Tokens, wordAt } from '../words/lex.js'

/** "21 |cases of injuries", "35 |cases of suffocation": a case of harm counts a person. */
export function isCase(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i)
  if ((word !== 'cases' && word !== 'case') || wordAt(tokens, i + 1) !== 'of') return false
  const { outcome } = lexAt(tokens, i + 2)
  return outcome?.form === 'noun' && outcome.metric !== 'other' && !outcome.things
}
