import type { InterfaceLanguage } from '../core/claim/vocabulary.js'
import { explainRelation } from '../core/compare/sentence/explain.js'
import type { ClaimView } from '../db/claims.js'
import type { ConflictView } from '../db/conflicts.js'
import { outletOf, relayOf, speakerOf } from '../db/said-by.js'

/** How two claims stand to each other, in a sentence that can be quoted. */
export function relationSentence({ a, b, ...relation }: Omit<ConflictView, 'since'>, lang: InterfaceLanguage): string {
  return explainRelation({ ...relation, a: String(a.id), b: String(b.id) }, spoken(a), spoken(b), lang)
}

function spoken(claim: ClaimView) {
  const { name, own } = speakerOf(claim)
  const { low, high, bound, metric, quote } = claim
  return { low, high, bound, metric, quote, speaker: own ? null : name, via: relayOf(claim), source: outletOf(claim) }
}
