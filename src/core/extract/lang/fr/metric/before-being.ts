import type { Metric } from '../../../../claim/vocabulary.js'
import { after, folded, is, isOf, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** How far behind its subject "avant d'être tués" may stand. */
const REACH = 45

/** "onze chauffeurs ont été interceptés sur la route | avant d'être | exécutés": what the clause's end says of its passive subject. */
export function beforeBeing(tokens: Words, from: number, sentenceLast: number): Metric | null {
  let passive = false
  const limit = Math.min(sentenceLast, from + REACH)
  for (let at = from; at <= limit; at++) {
    if (is(tokens[at], WORD.been | WORD.etre)) passive = true
    if (!passive || folded(tokens, at) !== 'avant' || !isOf(folded(tokens, at + 1))) continue
    const being = after(tokens, at + 1)
    if (folded(tokens, being) !== 'être') return null
    const deed = is(tokens[being + 1], WORD.adverb | WORD.gravely) ? being + 2 : being + 1
    return tokens[deed]?.lex.verb?.metric ?? null
  }
  return null
}
