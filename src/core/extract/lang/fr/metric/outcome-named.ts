import type { Metric } from '../../../../claim/vocabulary.js'
import { folded, type Words } from '../tokens.js'

/** "les blessés, | dont de nombreux enfants": what befell those whom no number counts. */
export function outcomeNamed(tokens: Words, subset: number): Metric | null {
  const noun = folded(tokens, subset - 1) === ',' ? subset - 2 : subset - 1
  const outcome = tokens[noun]?.lex.noun
  if (outcome?.kind !== 'outcome' || !outcome.plural || !/^(?:les|des|ces)$/u.test(folded(tokens, noun - 1)))
    return null
  return outcome.metric === 'wounded' || outcome.metric === 'missing' ? outcome.metric : null
}
