import { actorOfSide } from '../incident/reading/sides.js'
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

/** What a claim's own words say. The last ones are remembered: an archive repeats few. */
function readBefore(claim: SourcedClaim): CountedPeople {
  const key = `${claim.metric} ${claim.status} ${claim.counted || claim.quote}`
  const known = remembered.get(key)
  if (known) return known
  if (remembered.size >= REMEMBERED) remembered.clear()
  const people = countedPeople(claim)
  remembered.set(key, people)
  return people
}

const REMEMBERED = 20_000
const remembered = new Map<string, CountedPeople>()
