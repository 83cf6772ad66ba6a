import { groupBy } from '../group-by.js'
import type { ClaimedMention } from './mentions.js'
import { nearCopies } from './near-copy.js'
import type { Held } from './newer-figure.js'
import { type Voices, voicesOf } from './origin.js'
import { type Part, sameMetric } from './part.js'
import { matchPopulations } from './population.js'
import type { ReadClaim, ReadReport } from './read-claim.js'
import { supersessions } from './supersession.js'
import type { Surroundings } from './surroundings.js'
import { translatedPairs } from './translated-copy.js'
import { placesAround } from './within-place.js'

/** Looks round all claims of the reports once; `incidentOfMention` tells the incident of each mention, `parts` the parts that each report names. */
export function surroundingsOf(
  reads: readonly ReadReport[],
  mentions: readonly ClaimedMention[],
  incidentOfMention: readonly number[],
  parts: ReadonlyMap<number, Part>,
): Surroundings {
  const claims = reads.flatMap((read) => read.claims).sort((a, b) => a.at - b.at)
  const incidentOf: number[] = []
  mentions.forEach((mention, i) => {
    for (const claim of mention.claims) incidentOf[claim.at] = incidentOfMention[i] as number
  })
  const voices = voicesOf(claims, incidentOf, nearCopies(reads), translatedPairs(reads))
  const held = timesHeld(claims, voices)
  const byVoice = groupBy(
    claims,
    (claim) => `${incidentOf[claim.at]} ${voices.voiceOf[claim.at]} ${claim.claim.metric}`,
  )
  const partsOf = groupBy(parts.values(), (part) => part.whole)
  const placed = { incidentOf, voices, parts, partsOf, placesAround: placesAround(claims, incidentOf) }
  return {
    ...placed,
    claims,
    reportsOfOrigin: reportsByOrigin(claims, voices),
    parted: fightersBeside(reads),
    sided: sidesApart(reads),
    partsOfIncident: partsBy(parts, ({ part }) => incidentOf[part.at] as number),
    partsOfVoice: partsBy(parts, ({ whole }) => voices.voiceOf[whole.at] as number),
    supersededAt: supersessions(claims.length, byVoice.values(), held, placed),
    held,
    holderOfOrigin: new Map(
      claims.flatMap(({ at, heldBy }) => (heldBy === null ? [] : [[voices.originOf[at] as number, heldBy] as const])),
    ),
  }
}

/** A figure reprinted later holds since its speaker first gave it, unless the text says that a count rose or fell to it again; as it does of the wounded beside a toll that replaces another. */
function timesHeld(claims: readonly ReadClaim[], { originOf }: Voices): Held[] {
  const first = new Map<number, string>()
  const moved = new Set<number>()
  const formerIn = new Map<number, Set<number>>()
  const revising = new Set(claims.flatMap(({ former, report, sentence }) => (former ? `${report.at} ${sentence}` : [])))
  const tolls = new Set(
    claims.flatMap(({ revised, claim, report, sentence, speakerName }) =>
      revised !== null && claim.metric === 'killed' ? `${report.at} ${sentence} ${speakerName}` : [],
    ),
  )
  // "Four died, the ministry said in an updated statement. It put the injured at 49."
  const besideToll = ({ claim, report, sentence, speakerName }: ReadClaim): boolean =>
    claim.metric === 'wounded' && speakerName !== null && tolls.has(`${report.at} ${sentence - 1} ${speakerName}`)
  const isMoved = (claim: ReadClaim): boolean =>
    claim.revised !== null ||
    (!claim.former && revising.has(`${claim.report.at} ${claim.sentence}`)) ||
    besideToll(claim)
  for (const claim of claims) {
    const { at, asOf, former, report } = claim
    const origin = originOf[at] as number
    if (former) formerIn.set(origin, (formerIn.get(origin) ?? new Set()).add(report.at))
    if (isMoved(claim)) moved.add(origin)
    const known = first.get(origin)
    if (asOf !== null && (known === undefined || asOf < known)) first.set(origin, asOf)
  }
  return claims.map((claim) => {
    const { at, asOf } = claim
    const origin = originOf[at] as number
    return {
      since: isMoved(claim) ? asOf : (first.get(origin) ?? null),
      moved: moved.has(origin),
      formerIn: formerIn.get(origin) ?? NONE,
    }
  })
}

const NONE: ReadonlySet<number> = new Set()

function reportsByOrigin(claims: readonly ReadClaim[], { originOf }: Voices): Map<number, Set<number>> {
  const standing = claims.filter(({ former }) => !former)
  const groups = groupBy(standing, (claim) => originOf[claim.at] as number)
  return new Map([...groups].map(([origin, own]) => [origin, new Set(own.map((claim) => claim.report.at))]))
}

function partsBy(parts: ReadonlyMap<number, Part>, key: (part: Part) => number): Map<number, readonly Part[]> {
  const groups = groupBy(parts.values(), key)
  return new Map([...groups].map(([origin, own]) => [origin, own.slice(0, PARTS_TOLD)]))
}

/** Parts of one incident or one voice that are looked at, however often they are reprinted. */
const PARTS_TOLD = 20

/** The fighters of reports that count civilians beside them. */
function fightersBeside(reports: readonly { readonly claims: readonly ReadClaim[] }[]): Set<number> {
  const parted = new Set<number>()
  for (const { claims } of reports) {
    const civil = new Set(claims.filter((one) => one.population.status === 'civilian').map((one) => one.claim.metric))
    for (const { at, claim, population } of claims)
      if (population.status === 'combatant' && civil.has(claim.metric)) parted.add(at)
  }
  return parted
}

/** The fighters of sentences that count those of two sides: "eight soldiers and eight attackers were killed". */
function sidesApart(reports: readonly { readonly claims: readonly ReadClaim[] }[]): Set<number> {
  const sided = new Set<number>()
  for (const { claims } of reports) {
    for (const [i, one] of claims.entries()) {
      const next = claims[i + 1]
      if (!next || !besideOtherSide(one, next)) continue
      sided.add(one.at)
      sided.add(next.at)
    }
  }
  return sided
}

const besideOtherSide = (a: ReadClaim, b: ReadClaim): boolean =>
  a.sentence === b.sentence &&
  sameMetric(a, b) &&
  a.population.status === 'combatant' &&
  b.population.status === 'combatant' &&
  matchPopulations(a.population, b.population) === 'different'
