import type { Metric } from '../../../../claim/vocabulary.js'
import { isAt, lexAt, type Tokens, W } from '../words/lex.js'

/** "the injury |range 2-2", "the fatality and injury |range" */
export function rangeMetric(tokens: Tokens, at: number): Metric | null {
  const { noun, outcome } = lexAt(tokens, at)
  const own = noun?.sure ? noun.metric : (outcome?.metric ?? null)
  if (own === null || own === 'other') return null
  const other = isAt(tokens, at - 1, W.and) ? lexAt(tokens, at - 2).noun : null
  return other?.sure && other.metric !== own ? 'casualties' : own
}
