import type { Metric } from '../../../../claim/vocabulary.js'
import { is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { OUTCOME_PHRASES } from '../words/outcome-phrases.js'

/** What the phrase at token `at` says became of somebody: "sont dans | le coma", "ont | perdu la vie"; null where none begins there. */
export function toldOutcome(tokens: Words, at: number): Metric | null {
  if (!is(tokens[at], WORD.phraseStart)) return null
  for (const { metric, rest } of OUTCOME_PHRASES.get(tokens[at]!.folded) ?? []) {
    let last = at
    const whole = rest.every((fits) => {
      last = is(tokens[last + 1], WORD.apostrophe) ? last + 2 : last + 1
      // "manquent | toujours | à l'appel"
      if (is(tokens[last], WORD.adverb) && !fits(tokens[last]!.folded)) last++
      return fits(tokens[last]?.folded ?? '')
    })
    if (whole) return metric
  }
  return null
}
