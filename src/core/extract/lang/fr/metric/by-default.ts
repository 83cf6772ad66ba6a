import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { belongsToForce } from '../counted/bodies.js'
import { isArticle, lastToken, nounOf } from '../drafts.js'
import { folded, type Words } from '../tokens.js'
import type { Finding } from './finding.js'

/** What a number counts of which no word says what happened: fighters are there, things are other, articles and bare numbers nothing. */
export function byDefault(tokens: Words, draft: Draft, nounMetric: Metric | null): Finding {
  if (draft.rules[0] === 'zero' && nounMetric === null) return { no: 'nobody-and-nothing' }
  if (isArticle(tokens, draft)) return { no: 'article' }
  if (nounMetric) return { rule: `noun-${nounMetric}`, found: { metric: nounMetric, confidence: 0.7 } }
  if (draft.head === null) return { no: 'bare-number' }
  // "deux éléments de l'enquête"; "seize éléments de la garde" are men
  if (/^éléments?$/u.test(folded(tokens, draft.head)) && !ofForce(tokens, draft)) return { no: 'measure' }
  if (OFFICE_HOLDERS.has(folded(tokens, draft.head))) return { no: 'measure' }
  if (nounOf(tokens, draft)?.kind === 'person' && (draft.status === 'combatant' || draft.status === 'mixed')) {
    return { rule: 'fighters-present', found: { metric: 'strength', confidence: 0.7 } }
  }
  return { rule: 'other', found: { metric: 'other', confidence: 0.3 } }
}

/** "douze ministres se sont réunis": counted by their harm alone. */
const OFFICE_HOLDERS: ReadonlySet<string> = new Set(
  'ministres ministre présidents président présidentes présidente candidats candidat candidates candidate'.split(' '),
)

const ofForce = (tokens: Words, draft: Draft): boolean => belongsToForce(tokens, lastToken(tokens, draft))
