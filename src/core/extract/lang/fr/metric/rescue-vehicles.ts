import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { folded, type Words } from '../tokens.js'

/** How near the word that says what became of them must stand. */
const REACH = 16

/** Ambulances that come and go are no losses; struck or destroyed they are: "deux ambulances ont été prises pour cible". */
export function rescueVehicles(tokens: Words, draft: Draft): Metric | null {
  if (draft.head === null || !(/^ambulances?$/u.test(folded(tokens, draft.head)) || isEngine(tokens, draft)))
    return null
  const end = lastToken(tokens, draft)
  for (let at = firstToken(draft) - REACH; at <= end + REACH; at++) {
    const word = folded(tokens, at)
    if (/^[.;]$/u.test(word) && at > end) break
    if (STRUCK.test(word)) return 'equipment'
  }
  return 'other'
}

/** "200 pompiers et une cinquantaine d' | engins |": of those who put out fires. */
function isEngine(tokens: Words, draft: Draft): boolean {
  if (!/^engins$/u.test(folded(tokens, draft.head!))) return false
  for (let at = draft.first - 1; at > draft.first - REACH; at--)
    if (/^(?:sapeurs|pompiers|secouristes)$/u.test(folded(tokens, at))) return true
  return false
}

const STRUCK =
  /^(?:détrui(?:t|ts|te|tes|re|sant)|incendiée?s?|brûlée?s?|calcinée?s?|endommagée?s?|bombardée?s?|visée?s?|ciblée?s?|cible|touchée?s?|frappée?s?|attaquée?s?|saisie?s?|volée?s?|pillée?s?)$/u
