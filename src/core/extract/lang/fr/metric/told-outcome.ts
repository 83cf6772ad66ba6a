import type { Metric } from '../../../../claim/vocabulary.js'
import { after, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { OUTCOME_PHRASES, type OutcomePhrase } from '../words/outcome-phrases.js'

/** What the phrase at token `at` says became of somebody: "sont dans | le coma", "ont | perdu la vie"; null where none begins there. */
export function toldOutcome(tokens: Words, at: number): Metric | null {
  if (!is(tokens[at], WORD.phraseStart)) return null
  for (const { metric, rest } of OUTCOME_PHRASES.get(tokens[at]!.folded) ?? []) {
    if (stand(tokens, at, rest)) return metric
  }
  return null
}

/** Whether the words behind token `at` fit one by one, an adverb passed over: "manquent | toujours | à l'appel". */
function stand(tokens: Words, at: number, rest: OutcomePhrase['rest']): boolean {
  let last = at
  for (const known of rest) {
    last = after(tokens, last)
    if (is(tokens[last], WORD.adverb) && !fits(known, folded(tokens, last))) last++
    if (!fits(known, folded(tokens, last))) return false
  }
  return true
}

const fits = (known: ReadonlySet<string> | null, word: string): boolean => known?.has(word) ?? word !== ''
