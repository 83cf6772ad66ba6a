import type { Metric } from '../../../../claim/vocabulary.js'
import type { TokenRange } from '../../../../text/sentences.js'
import { after, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/**
 * "quatre des huit otages ont été | libérés", "la | libération de trois journalistes enlevés en mai", "a été | relâchée saine et sauve": whom
 * abductors let go were abducted; the others were prisoners.
 */
export function ofCaptives(tokens: Words, metric: Metric, at: number, { first, last }: TokenRange): Metric {
  if (isKilledNext(tokens, metric, at, last)) return 'killed'
  if (metric !== 'detained' || !LET_GO.test(folded(tokens, at))) return metric
  for (let n = first; n <= last; n++) {
    const { noun, verb } = tokens[n]!.lex
    if (noun?.metric === 'abducted' || verb?.metric === 'abducted') return 'abducted'
    if (ABDUCTORS.test(folded(tokens, n))) return 'abducted'
    if (SAFE.test(folded(tokens, n)) && folded(tokens, n + 1) === 'et') return 'abducted'
  }
  return metric
}

/** "ont enlevé six hommes qui fuyaient et | les ont égorgés": what was done last. */
function isKilledNext(tokens: Words, metric: Metric, at: number, last: number): boolean {
  if (metric !== 'detained' && metric !== 'abducted') return false
  for (let n = at + 2; n < Math.min(last, at + NEXT); n++)
    if (is(tokens[n], WORD.coordinator) && isResumed(tokens, n + 1)) return true
  return false
}

/** How far behind the captors' verb a second one may stand. */
const NEXT = 24

/** "les | ont | abattus", "l' | a | égorgé": of whom the verb before told. */
export const isResumed = (tokens: Words, clitic: number): boolean =>
  /^(?:les?|l)$/u.test(folded(tokens, clitic)) &&
  is(tokens[after(tokens, clitic)], WORD.avoir) &&
  tokens[after(tokens, clitic) + 1]?.lex.verb?.metric === 'killed'

const LET_GO = /^(?:libér|délivr|libere|relâch|relach|remis|recouvr|retrouv)/u
const ABDUCTORS = /^(?:ravisseurs?|ravisseuses?|rançons?|kidnappeurs?)$/u
const SAFE = /^saine?s?$/u
