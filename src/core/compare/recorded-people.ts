import { actorOfSide } from '../incident/reading/sides.js'
import { rememberBy } from '../remember.js'
import { type CountedPeople, countedPeople } from './counted-people.js'
import type { Population } from './population.js'
import type { SourcedClaim } from './relation.js'

/** The people whom a claim's words tell, with the group and the side that its record says and its own words do not: entered, or set right by a person. */
export function asRecorded(told: Population, claim: SourcedClaim): Population {
  const { group = null, side = null } = claim
  if (group === null && side === null) return told
  const read = readBefore(claim)
  const groups = group === null || group === read.group ? told.groups : new Set(group.split(' '))
  if (side === null || side === read.side) return { ...told, groups }
  const { id, arms } = actorOfSide(side)
  return { ...told, groups, actors: new Set([id]), arms: arms ?? told.arms }
}

/** UTF-16 units of the words remembered: an archive repeats few. */
const REMEMBERED = 400_000

/** What a claim's own words say. */
const readBefore = rememberBy<SourcedClaim, CountedPeople>(
  ({ metric, status, counted, quote }) => `${metric} ${status} ${counted || quote}`,
  countedPeople,
  REMEMBERED,
)
