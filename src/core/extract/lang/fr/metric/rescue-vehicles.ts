import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { folded, type Words } from '../tokens.js'

/** How near the word that says what became of them must stand. */
const REACH = 16

/** Ambulances that come and go are no losses; struck or destroyed they are: "deux ambulances ont été prises pour cible". */
export function rescueVehicles(tokens: Words, draft: Draft): Metric | null {
  if (draft.head === null || !/^ambulances?$/u.test(folded(tokens, draft.head))) return null
  const end = lastToken(tokens, draft)
  for (let at = firstToken(draft) - REACH; at <= end + REACH; at++) {
    const word = folded(tokens, at)
    if (/^[.;]$/u.test(word) && at > end) break
    if (STRUCK.test(word)) return 'equipment'
  }
  return 'other'
}

const STRUCK =
  /^(?:détrui(?:t|ts|te|tes|re|sant)|incendiée?s?|brûlée?s?|calcinée?s?|endommagée?s?|bombardée?s?|visée?s?|ciblée?s?|cible|touchée?s?|frappée?s?|attaquée?s?|saisie?s?|volée?s?|pillée?s?)$/u
