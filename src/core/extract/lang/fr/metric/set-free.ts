import type { Metric } from '../../../../claim/vocabulary.js'
import type { TokenRange } from '../../../../text/sentences.js'
import { folded, type Words } from '../tokens.js'

/**
 * "quatre des huit otages ont été | libérés", "la | libération de trois journalistes enlevés en mai", "a été | relâchée saine et sauve": whom
 * abductors let go were abducted; the others were prisoners.
 */
export function ofCaptives(tokens: Words, metric: Metric, at: number, { first, last }: TokenRange): Metric {
  if (metric !== 'detained' || !LET_GO.test(folded(tokens, at))) return metric
  for (let n = first; n <= last; n++) {
    const { noun, verb } = tokens[n]!.lex
    if (noun?.metric === 'abducted' || verb?.metric === 'abducted') return 'abducted'
    if (ABDUCTORS.test(folded(tokens, n))) return 'abducted'
    if (SAFE.test(folded(tokens, n)) && folded(tokens, n + 1) === 'et') return 'abducted'
  }
  return metric
}

const LET_GO = /^(?:libér|délivr|libere|relâch|relach|remis|recouvr|retrouv)/u
const ABDUCTORS = /^(?:ravisseurs?|ravisseuses?|rançons?|kidnappeurs?)$/u
const SAFE = /^saine?s?$/u
