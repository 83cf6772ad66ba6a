import type { Metric } from '../../../../claim/vocabulary.js'
import { carriesOff, takesAlong } from '../metric/swept-away.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from './function-words.js'

export interface Governor {
  readonly metric: Metric
  /** The governing token. */
  readonly at: number
}

/** "des blessés": behind an article the participle is a noun. */
export const isNounHere = (tokens: Words, at: number): boolean =>
  is(tokens[at - 1], WORD.determiner) || tokens[at - 1]?.kind === 'digits'

export function verbGoverns(tokens: Words, at: number): Governor | null {
  const verb = tokens[at]!.lex.verb!
  // "tués par …" never gets here; "s'est réfugié" and the like need their subject
  // "a vu | périr | neuf hommes"
  const seen = verb.form === 'infinitive' && /^(?:vu|voit|voient|vit|fait|laissé)$/u.test(folded(tokens, at - 1))
  if (verb.how === 'befalls' && verb.form !== 'finite' && verb.form !== 'participle' && !seen) return null
  if (verb.form === 'finite' && (is(tokens[at - 1], WORD.determiner) || isReflexive(tokens, at))) return null
  if (verb.form === 'infinitive' && isAttempt(tokens, at)) return null
  if (/^déti?en/u.test(folded(tokens, at)) && isHeldByState(tokens, at)) return { metric: 'detained', at }
  // "arrête | à 41 le nombre de tués"
  const to = is(tokens[at + 1], WORD.timeWord) ? at + 2 : at + 1
  if (verb.metric === 'detained' && folded(tokens, to) === 'à' && is(tokens[to + 1], WORD.number)) return null
  if (isMortal(tokens, at)) return { metric: 'killed', at }
  if (takesAlong(tokens, at)) return null
  if (carriesOff(tokens, at)) return { metric: 'killed', at }
  return { metric: killedAndWounded(tokens, at) ? 'casualties' : verb.metric, at }
}

/** "a touché | mortellement deux passants", "a mortellement blessé", "poignardés | à mort", "roué | de coups à mort": the wound is a death. */
export const isMortal = (tokens: Words, verb: number): boolean =>
  folded(tokens, verb + 1) === 'mortellement' ||
  folded(tokens, verb - 1) === 'mortellement' ||
  [1, 3].some((n) => folded(tokens, verb + n) === 'à' && folded(tokens, verb + n + 1) === 'mort')

/** "après avoir voulu | poignarder un soldat", "tentait d'| abattre": nobody was hurt. */
const isAttempt = (tokens: Words, infinitive: number): boolean =>
  [1, 2, 3].some((n) =>
    /^(?:voulu|voulai|tent|essa[iy]|projet|menaç|menac|envisag|prévo)/u.test(folded(tokens, infinitive - n)),
  )

/** "la junte | détient": a state's are prisoners, an armed group's are hostages. */
function isHeldByState(tokens: Words, verb: number): boolean {
  for (let at = verb - 1; at > verb - 9 && at >= 0; at--)
    if (
      // "Kiev dit | détenir"
      (at > verb - 4 && tokens[at]!.lex.places !== null && tokens[at + 1]?.lex.saying) ||
      /^(?:junte|autorités|police|gouvernement|armée|israël|régime|pays|prison|prisons|justice|état|etat)$/u.test(
        folded(tokens, at),
      )
    )
      return true
  return false
}

/** "s'étrangle un colonel", "s'explique": done to nobody else, and nothing said. */
export const isReflexive = (tokens: Words, at: number): boolean =>
  folded(tokens, at - 1) === 'se' || (is(tokens[at - 1], WORD.apostrophe) && folded(tokens, at - 2) === 's')

/** "tué et blessé 12 personnes" */
function killedAndWounded(tokens: Words, at: number): boolean {
  if (!is(tokens[at - 1], WORD.coordinator)) return false
  const [first, second] = [tokens[at - 2]?.lex.verb?.metric, tokens[at]!.lex.verb!.metric]
  return (first === 'killed' && second === 'wounded') || (first === 'wounded' && second === 'killed')
}

export function nounGoverns(tokens: Words, at: number): Governor | null {
  const word = folded(tokens, at)
  const { governs } = tokens[at]!.lex
  if (!governs) return null
  // "coûté la vie à 31 personnes"
  if (word === 'vie' && !/^(?:coût|ôt|cout|arrach)/u.test(folded(tokens, at - 2))) return null
  return { metric: governs, at }
}
