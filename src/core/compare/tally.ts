import { groupBy } from '../group-by.js'
import { type Interval, overlaps } from '../quantity/interval.js'
import type { MatchedIncident, Tally } from './comparison.js'
import type { Surroundings } from './context.js'
import type { RangedClaim } from './range.js'
import type { ReadClaim, ReadReport } from './read-claim.js'
import { headlineEnd } from './unattributed.js'

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
  const whole = withinOwnSums(withoutShares(counted))
  const exact = whole.filter(({ claim }) => claim.bound !== 'indefinite')
  return whole.filter(({ claim }) => claim.bound !== 'indefinite' || !exact.some((one) => overlaps(one.claim, claim)))
}

/** "The dead, among them his two sons": a share tells nothing against the total of its own report; nor does what was heard first. */
function withoutShares(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  const totals = new Map<ReadReport, number>()
  // "Up to ten were killed", a report sums up: what it says was heard first is how few they may be.
  const capped = new Set(
    claims.filter(({ claim }) => claim.bound === 'at-most' && claim.speaker === null).map(({ report }) => report),
  )
  const partial = ({ share, preliminary, report }: ReadClaim): boolean => share || (preliminary && !capped.has(report))
  for (const one of claims)
    if (!partial(one)) totals.set(one.report, Math.max(totals.get(one.report) ?? 0, printedEnd(one.claim)))
  return claims.filter(
    (one) => !partial(one) || printedEnd(one.claim) > (totals.get(one.report) ?? Number.NEGATIVE_INFINITY),
  )
}

/**
 * "At least 26 people were killed", a report begins in its own voice: it has weighed what it quotes below, and a 23 there counts some of
 * them. So with "between 17 and 25", whose upper end it sets as well.
 */
function withinOwnSums(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  const sums = new Map<ReadReport, ReadClaim | null>()
  for (const claim of claims) if (!sums.has(claim.report)) sums.set(claim.report, isOwnSum(claim) ? claim : null)
  return claims.filter((claim) => {
    const own = sums.get(claim.report) ?? null
    return own === null || claim === own || isOfABody(claim) || !misses(claim, own)
  })
}

const isOwnSum = ({ claim, from, report }: ReadClaim): boolean =>
  claim.speaker === null &&
  (claim.bound === 'at-least' || claim.bound === 'between') &&
  from >= headlineEnd(report.words, report.report.text)

/** A ministry's or a hospital's count stands, whatever a report makes of it. */
const isOfABody = ({ speaker }: ReadClaim): boolean => (speaker?.body.size ?? 0) > 0 || speaker?.party === true

const misses = ({ claim }: ReadClaim, { claim: own }: ReadClaim): boolean =>
  printedEnd(claim) < (own.low ?? 0) || (own.high !== null && (claim.low || printedEnd(claim)) > own.high)

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
