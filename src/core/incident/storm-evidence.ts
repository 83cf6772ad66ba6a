import { type Evidence, NEVER, none } from './evidence.js'
import type { Mention } from './mention.js'
import { daysApart } from './reading/days.js'
import { soundsAlike } from './reading/sounds-alike.js'

/** A storm of one name is counted for weeks, and another storm may bear it years later. */
export function stormEvidence(a: Mention, b: Mention): Evidence {
  if (a.days && b.days && daysApart(a.days, b.days) > STORM_DAYS) return { score: NEVER, reason: 'days-apart' }
  return { score: 4, reason: 'same-storm', joins: true }
}
const STORM_DAYS = 40

/** Two storms by their names; but one storm may go by two, its own and that of the land it came over. */
export function stormsEvidence({ facts: { storms: a } }: Mention, { facts: { storms: b } }: Mention): Evidence {
  if (a.size === 0 || b.size === 0 || [...a].some((one) => [...b].some((other) => soundsAlike(one, other)))) return none
  return { score: -1.5, reason: OTHER_STORM, against: true }
}
export const OTHER_STORM = 'other-storm'
