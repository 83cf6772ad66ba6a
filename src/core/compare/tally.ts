import { groupBy } from '../group-by.js'
import type { Tally } from './comparison.js'
import { countingAll } from './counting-all.js'
import { withoutPartsOfOthers } from './parts-of-others.js'
import type { RangedClaim } from './range.js'
import type { ReadClaim } from './read-claim.js'
import type { Surroundings } from './surroundings.js'
import { inHeadline } from './unattributed.js'
import { voiceIdOf } from './voice-list.js'

/** Groups the claims that may stand in one range, by incident, metric and people counted: totals, never their parts. */
export function talliesOf(all: Surroundings, incidentId: (claim: ReadClaim) => string): Tally[] {
  const partial = partsAndEchoes(all)
  const standing = all.claims.filter(
    (claim) => claim.claim.polarity === 'asserted' && !claim.former && !claim.dying && !partial.has(claim.at),
  )
  const partyVoices = new Set(all.claims.filter(({ speaker }) => speaker?.party).map((claim) => voiceIdOf(claim, all)))
  const groups = groupBy(standing, (claim) => `${all.incidentOf[claim.at]} ${claim.claim.metric} ${peopleOf(claim)}`)
  return [...groups.values()].map((claims): Tally => {
    const first = claims[0] as ReadClaim
    return {
      incident: incidentId(first),
      metric: first.claim.metric,
      people: peopleOf(first),
      claims: countingAll(withoutPartsOfOthers(claims, all)).map((claim) => ranged(claim, all, partyVoices)),
    }
  })
}

/** Parts, and what repeats them: a headline, a copy, a sentence further down. A figure that stood in the report before its part was a total. */
function partsAndEchoes({ claims, parts, voices: { originOf } }: Surroundings): Set<number> {
  const firstOf = new Map<number, ReadClaim>()
  for (const claim of claims) {
    const origin = originOf[claim.at] as number
    if (parts.has(claim.at) && !firstOf.has(origin)) firstOf.set(origin, claim)
  }
  const echoes = claims.filter((claim) => {
    const first = firstOf.get(originOf[claim.at] as number)
    return first && !(claim.report === first.report && claim.at < first.at && !inHeadline(claim))
  })
  return new Set(echoes.map(({ at }) => at))
}

/** A voice is a party by whichever of its names tells so. */
function ranged(claim: ReadClaim, all: Surroundings, partyVoices: ReadonlySet<string>): RangedClaim {
  const { id, low, high } = claim.claim
  const voice = voiceIdOf(claim, all)
  return {
    id,
    low,
    high,
    voice,
    party: partyVoices.has(voice),
    asOf: claim.asOf,
    superseded: (all.supersededAt[claim.at] ?? null) !== null,
  }
}

/** Civilians and people of unknown standing are counted together: most reports do not tell them apart. */
function peopleOf({ population }: ReadClaim): string {
  if (population.groups.size > 0) return [...population.groups].sort().join('+')
  if (population.status !== 'combatant') return 'people'
  return ['combatants', ...[...population.actors].sort()].join(' ')
}
