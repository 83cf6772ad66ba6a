import { folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "trois d'entre eux | ont réussi à s'échapper", "dont dix-sept | ont été secourus": nothing of what befell the others. */
export function cameThrough(tokens: Words, from: number): boolean {
  let at = from
  while (at < from + 4 && !is(tokens[at], WORD.avoir | WORD.etre | WORD.copula)) {
    if (tokens[at]?.kind !== 'word' && !is(tokens[at], WORD.apostrophe)) return false
    // "quatre à Malatya | alors que | 32 personnes étaient secourues": another's verb
    if (is(tokens[at], WORD.breaker)) return false
    at++
  }
  for (let n = at + 1; n < at + 6; n++) {
    if (SAFE.has(folded(tokens, n))) return true
    // "sept suspects ont été arrêtés ; trois autres | sont en fuite"
    if (folded(tokens, n) === 'en' && /^(?:fuite|cavale)$/u.test(folded(tokens, n + 1))) return true
    if (isMark(tokens, n, ',.;:') || is(tokens[n], WORD.relative)) return false
  }
  return false
}

const SAFE: ReadonlySet<string> = new Set(
  'isolé isolés isolée isolées bloqué bloqués bloquée bloquées coincés coincées acquittés acquitté acquittée acquittées relaxés relaxé relaxée graciés condamnés condamnées condamné condamnée jugés jugées vie vivants vivantes rentrés rentrées revenus revenues regagné rejoint échapper échappé réchappé survécu secouru secourue secourus secourues sauvé sauvée sauvés sauvées indemne indemnes saufs sauf épargné épargnés épargnées rescapés'.split(
    ' ',
  ),
)
