import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { lastToken } from '../drafts.js'
import { endsClause, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** How far behind its subject "l'ont été" may stand: over an age, and over a second subject. */
const LIKEWISE = 16

/** "65 ont été tués par des tirs, | 42 | l'ont été par des bombes", "Une femme de 26 ans et un homme | l'ont été aussi": what befell those before. */
export function likewise(
  tokens: Words,
  drafts: readonly Draft[],
  index: number,
  earlier: Metric | null,
): Metric | null {
  const end = lastToken(tokens, drafts[index]!)
  for (let at = end + 1; at < end + LIKEWISE && tokens[at]; at++) {
    if (endsClause(tokens, at)) return null
    if (!is(tokens[at], WORD.avoir | WORD.etre)) continue
    // "trente autres | avaient connu le même sort"
    const alike = folded(tokens, at + 3) === 'même' && folded(tokens, at + 4) === 'sort'
    if (!alike && (!is(tokens[at + 1], WORD.been) || folded(tokens, at - 2) !== 'l')) return null
    let before = index - 1
    while (drafts[before] && (drafts[before]!.dropped !== null || !drafts[before]!.metric)) before--
    return drafts[before]?.metric ?? earlier
  }
  return null
}
