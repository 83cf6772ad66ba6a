import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'

/** Sets the metric and the rule that read it; null, for a rule that changes nothing else. */
export function set(draft: Draft, value: Metric, rule: string): null {
  draft.metric = value
  draft.rules.push(rule)
  return null
}
