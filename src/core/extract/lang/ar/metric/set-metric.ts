import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import type { Governor } from './governor.js'

/** Sets the metric and the rule that read it; null, for a rule that changes nothing else. */
export function set(draft: Draft, value: Metric, rule: string): null {
  draft.metric = value
  draft.rules.push(rule)
  return null
}

/** Sets the metric, which then holds for what comes behind: "فقد 12 مدنيا حياتهم بينهم طفل". */
export function govern(
  draft: Draft,
  value: Metric,
  rule: string,
  at: number,
  form: Governor['form'] = 'verb',
): Governor {
  set(draft, value, rule)
  return { metric: value, form, at, reach: at }
}
