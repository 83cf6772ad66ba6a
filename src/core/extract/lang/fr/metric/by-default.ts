import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { isArticle, nounOf } from '../drafts.js'
import { folded, type Words } from '../tokens.js'
import type { Finding } from './finding.js'

/** What a number counts of which no word says what happened: fighters are there, things are other, articles and bare numbers nothing. */
export function byDefault(tokens: Words, draft: Draft, nounMetric: Metric | null): Finding {
  if (draft.rules[0] === 'zero' && nounMetric === null) return { no: 'nobody-and-nothing' }
  if (isArticle(tokens, draft)) return { no: 'article' }
  if (nounMetric) return { rule: `noun-${nounMetric}`, found: { metric: nounMetric, confidence: 0.7 } }
  if (draft.head === null) return { no: 'bare-number' }
  // "deux éléments de l'enquête"
  if (/^éléments?$/u.test(folded(tokens, draft.head))) return { no: 'measure' }
  if (nounOf(tokens, draft)?.kind === 'person' && (draft.status === 'combatant' || draft.status === 'mixed')) {
    return { rule: 'fighters-present', found: { metric: 'strength', confidence: 0.7 } }
  }
  return { rule: 'other', found: { metric: 'other', confidence: 0.3 } }
}
