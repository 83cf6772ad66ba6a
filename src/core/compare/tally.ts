import { type Interval, overlaps } from '../quantity/interval.js'
import type { MatchedIncident, Tally } from './comparison.js'
import type { Surroundings } from './context.js'
import { groupBy } from './origin.js'
import type { RangedClaim } from './range.js'
import type { ReadClaim, ReadReport } from './read-claim.js'

/** Groups the claims that may stand in one range, by incident, metric and people counted: totals, never their parts. */
export function talliesOf(all: Surroundings, incidents: readonly MatchedIncident[]): Tally[] {
  const idOf = new Map<number, string>()
  const claimAt = new Map(all.claims.map(({ claim, at }) => [claim.id, at]))
  for (const { id, claims } of incidents)
    idOf.set(all.incidentOf[claimAt.get(claims[0] as string) as number] as number, id)
  const { originOf } = all.voices
  const partial = new Set([...all.parts.keys()].map((at) => originOf[at]))
  const standing = all.claims.filter(
    (claim) => !partial.has(originOf[claim.at]) && claim.claim.polarity === 'asserted' && !claim.former && !claim.dying,
  )
  const groups = groupBy(standing, (claim) => `${all.incidentOf[claim.at]} ${claim.claim.metric} ${peopleOf(claim)}`)
  return [...groups.values()].map((claims): Tally => {
    const first = claims[0] as ReadClaim
    const { metric } = first.claim
    const incident = idOf.get(all.incidentOf[first.at] as number) as string
    return { incident, metric, people: peopleOf(first), claims: counts(claims).map((claim) => ranged(claim, all)) }
  })
}

/** Those that count all the people: not one person told of, a vague word, or a share, where somebody counts them all. */
function counts(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  const counted = claims.filter(({ claim }) => !claim.implicit)
  if (counted.length === 0) return claims
  const whole = withoutShares(counted)
  const exact = whole.filter(({ claim }) => claim.bound !== 'indefinite')
  return whole.filter(({ claim }) => claim.bound !== 'indefinite' || !exact.some((one) => overlaps(one.claim, claim)))
}

/** "The dead, among them his two sons": a share tells nothing against the total of its own report; nor does what was heard first. */
function withoutShares(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  const totals = new Map<ReadReport, number>()
  for (const { report, share, preliminary, claim } of claims)
    if (!share && !preliminary) totals.set(report, Math.max(totals.get(report) ?? 0, printedEnd(claim)))
  return claims.filter(
    ({ report, share, preliminary, claim }) =>
      !(share || preliminary) || printedEnd(claim) > (totals.get(report) ?? Number.NEGATIVE_INFINITY),
  )
}

const printedEnd = ({ low, high }: Interval): number => high ?? low ?? 0

function ranged(claim: ReadClaim, { voices, claims }: Surroundings): RangedClaim {
  const { id, low, high } = claim.claim
  const voice = claims[voices.voiceOf[claim.at] as number] as ReadClaim
  return { id, low, high, voice: `voice-${voice.claim.id}`, party: claim.speaker?.party ?? false, asOf: claim.asOf }
}

/** Civilians and people of unknown standing are counted together: most reports do not tell them apart. */
function peopleOf({ population }: ReadClaim): string {
  if (population.groups.size > 0) return [...population.groups].sort().join('+')
  if (population.status !== 'combatant') return 'people'
  return ['combatants', ...[...population.actors].sort()].join(' ')
}
