import { heardIn, type PlaceName } from '../incident/reading/place-names.js'
import type { ClaimedMention } from './mentions.js'
import { newerOf } from './newer-figure.js'
import type { Voices } from './origin.js'
import { ownClause, ownPlaces } from './own-clause.js'
import type { PairContext } from './pair-context.js'
import { narrowest, type Part } from './parts.js'
import { matchPopulations, ofOneNation } from './population.js'
import type { ReadClaim } from './read-claim.js'

/** Everything that is known of all claims together: what a pair's context is looked up in. */
export interface Surroundings {
  readonly claims: readonly ReadClaim[]
  readonly mentionOf: readonly ClaimedMention[]
  readonly incidentOf: readonly number[]
  readonly voices: Voices
  /** The reports, by their place among all, that give each origin's figure. */
  readonly reportsOfOrigin: ReadonlyMap<number, ReadonlySet<number>>
  readonly parts: ReadonlyMap<number, Part>
  /** Fighters counted beside civilians, by their place among all claims. */
  readonly parted: ReadonlySet<number>
  /** The parts of each whole. */
  readonly partsOf: ReadonlyMap<ReadClaim, readonly Part[]>
  /** From when on a claim is replaced by its own speaker; null where it stands. */
  readonly supersededAt: readonly (string | null)[]
}

/** How two incidents stand to each other where they are not one. */
export type Distance = Pick<PairContext, 'incident' | 'mistakable'>

export function contextOf(a: ReadClaim, b: ReadClaim, all: Surroundings, distance: Distance): PairContext {
  const { voices } = all
  const part = tieOf(a, b, all)
  // Two incidents that no text ties: nothing else is asked of the pair.
  if (distance.incident !== 'same' && part === null) return { ...UNTIED, ...distance }
  return {
    ...distance,
    sameVoice: voices.voiceOf[a.at] === voices.voiceOf[b.at],
    sameOrigin: voices.originOf[a.at] === voices.originOf[b.at],
    part,
    siblings: part ? null : siblings(a, b, all),
    retold: toldTogether(a, b, all),
    partial: isPart(a, all) !== isPart(b, all),
    added: !part && [a, b].some((one) => all.parts.get(one.at)?.kind === 'added' && !one.total),
    onlyFighters: onlyFighters(a, b, all) || onlyFighters(b, a, all),
    superseded: outdated(a, b, all) || outdated(b, a, all),
  }
}

const UNTIED: Omit<PairContext, keyof Distance> = {
  sameVoice: false,
  sameOrigin: false,
  part: null,
  siblings: null,
  retold: false,
  partial: false,
  added: false,
  onlyFighters: false,
  superseded: false,
}

/** Whether a text may tie the claim to another as part and whole. */
export const mayBeTied = (claim: ReadClaim, { parts, partsOf }: Surroundings): boolean =>
  parts.has(claim.at) || partsOf.has(claim)

const isPart = (claim: ReadClaim, { parts }: Surroundings): boolean => parts.has(claim.at)

function outdated(old: ReadClaim, other: ReadClaim, { supersededAt }: Surroundings): boolean {
  const from = supersededAt[old.at] ?? null
  return from !== null && (other.asOf ?? from) >= from
}

/** The claims that their own speakers replaced, each with the time of the first replacement. `groups`: claims of one voice, incident and metric. */
export function supersessions(
  count: number,
  groups: Iterable<readonly ReadClaim[]>,
  parts: ReadonlyMap<number, Part>,
): (string | null)[] {
  const at: (string | null)[] = Array.from({ length: count }, () => null)
  for (const group of groups) {
    for (const older of group.slice(0, LONGEST_SERIES)) {
      for (const newer of group.slice(0, LONGEST_SERIES)) {
        if (older === newer || older.figure === newer.figure || parts.has(newer.at) || newerOf(older, newer) !== newer)
          continue
        if (matchPopulations(older.population, newer.population) !== 'same') continue
        const known = at[older.at] ?? null
        if (known === null || (newer.asOf ?? '') < known) at[older.at] = newer.asOf ?? ''
      }
    }
  }
  return at
}

/** Figures that one voice gives of one incident; more are no series. */
const LONGEST_SERIES = 100

type Tie = PairContext['part']

/** How a text ties two claims as part and whole, itself or through a claim that stands for one of them. */
function tieOf(a: ReadClaim, b: ReadClaim, all: Surroundings): Tie {
  return directTie(a, b, all) ?? directTie(b, a, all) ?? indirectTie(a, b, all) ?? indirectTie(b, a, all)
}

function directTie(part: ReadClaim, whole: ReadClaim, { parts }: Surroundings): Tie {
  const known = parts.get(part.at)
  return known?.whole === whole ? { part, kind: known.kind, check: known.check } : null
}

function indirectTie(part: ReadClaim, whole: ReadClaim, all: Surroundings): Tie {
  const tied = all.parts.get(part.at)
  if (
    part.claim.metric !== whole.claim.metric ||
    part.claim.polarity !== 'asserted' ||
    whole.claim.polarity !== 'asserted'
  )
    return null
  // An event inside a total is its part only where one text says so.
  const known = tied && Boolean(tied.whole.total) === Boolean(tied.part.total) ? tied : undefined
  if (known && standsFor(whole, known.whole, all) && !countsOneOf(whole, all.partsOf.get(known.whole) ?? [], all))
    return { part, kind: known.kind, check: null }
  const matching = all.partsOf.get(whole)?.find((sibling) => sibling.part !== part && countsAs(part, sibling, all))
  return matching ? { part, kind: matching.kind, check: null } : null
}

/** Whether `other` counts what the whole counts, in its own report's words. */
function standsFor(other: ReadClaim, whole: ReadClaim, all: Surroundings): boolean {
  return (
    other !== whole &&
    !all.parts.has(other.at) &&
    all.incidentOf[other.at] === all.incidentOf[whole.at] &&
    matchPopulations(other.population, whole.population) === 'same'
  )
}

const countsOneOf = (other: ReadClaim, parts: readonly Part[], all: Surroundings): boolean =>
  parts.some((part) => countsAs(other, part, all))

/** Whether `other` counts just what a part counts: its event of several, its people, or its place, and not the whole. */
function countsAs(other: ReadClaim, tied: Part, all: Surroundings): boolean {
  const { part, whole, kind } = tied
  if (kind === 'added') return false
  if (all.incidentOf[other.at] !== all.incidentOf[part.at]) return false
  if (matchPopulations(other.population, part.population) !== 'same') return false
  if (all.incidentOf[part.at] !== all.incidentOf[whole.at]) return true
  if (matchPopulations(part.population, whole.population) !== 'same')
    return matchPopulations(other.population, whole.population) !== 'same'
  // "seven of them from Bangladesh" are what Bangladesh's army counts.
  if (ofOneNation(other.population, part.population) && !ofOneNation(part.population, whole.population)) return true
  const spots = spotsOf(tied)
  const heard = heardNear(other)
  return spots.some((spot) => heard.has(spot.sounds) || other.places.names.some((name) => name.sounds === spot.sounds))
}

/** The places by which a part is told apart: its own spot, or what stands in its clause and not before it in its sentence. */
const spotsOf = ({ part, kind }: Part): readonly PlaceName[] =>
  kind === 'place' ? narrowest(part.places.names) : ownSpots(part)

function ownSpots(part: ReadClaim): PlaceName[] {
  const before = heardIn(part.report.words.slice(0, part.from).filter((word) => word.sentence === part.sentence))
  return ownPlaces(part.report, part).filter((spot) => !before.has(spot.sounds))
}

/** Names heard in the claim's own sentence. */
const heardNear = ({ report, sentence }: ReadClaim): Set<string> =>
  heardIn(report.words.filter((word) => word.sentence === sentence))

/** Parts of one whole, in one report or in two that give the same whole, unless both count the same part. */
function siblings(a: ReadClaim, b: ReadClaim, all: Surroundings): PairContext['siblings'] {
  const [one, other] = [all.parts.get(a.at), all.parts.get(b.at)]
  if (!one || !other || one.kind === 'added' || other.kind === 'added') return null
  if (one.whole !== other.whole && (!oneWhole(one.whole, other.whole, all) || samePart(one, other))) return null
  const told = matchPopulations(a.population, b.population) !== 'same'
  return !told && ownPlaces(a.report, a).length + ownPlaces(b.report, b).length > 0 ? 'place' : 'population'
}

const oneWhole = (a: ReadClaim, b: ReadClaim, { incidentOf }: Surroundings): boolean =>
  a.report !== b.report &&
  incidentOf[a.at] === incidentOf[b.at] &&
  a.claim.metric === b.claim.metric &&
  matchPopulations(a.population, b.population) === 'same'

/** Whether two reports' parts count the same people: the children in both, the dead of one spot, or the same figure. */
function samePart(one: Part, other: Part): boolean {
  const [a, b] = [one.part, other.part]
  if (a.figure === b.figure) return true
  const people = matchPopulations(a.population, b.population)
  if (matchPopulations(a.population, one.whole.population) !== 'same') return people === 'same'
  return people === 'same' && (spotsMeet(one, other) || spotsMeet(other, one))
}

const spotsMeet = (one: Part, other: Part): boolean => {
  const heard = heardIn(ownClause(other.part.report, other.part))
  const known = new Set(spotsOf(other).map((spot) => spot.sounds))
  return spotsOf(one).some(({ sounds }) => heard.has(sounds) || known.has(sounds))
}

/**
 * "97 civilians … and a dozen fighters": the dozen are no rival count of the people whom another report does not tell apart; nor are
 * fighters one of those among whom another report counts children.
 */
const onlyFighters = (a: ReadClaim, b: ReadClaim, { parted, partsOf }: Surroundings): boolean =>
  b.population.status !== 'combatant' &&
  ((parted.has(a.at) && !parted.has(b.at)) ||
    (a.population.status === 'combatant' && (partsOf.get(b)?.some(({ part }) => civil(part)) ?? false)))

const civil = ({ population }: ReadClaim): boolean => population.status === 'civilian' || population.groups.size > 0

/** The fighters of reports that count civilians beside them. */
export function fightersBeside(reports: readonly { readonly claims: readonly ReadClaim[] }[]): Set<number> {
  const parted = new Set<number>()
  for (const { claims } of reports) {
    const civil = new Set(claims.filter((one) => one.population.status === 'civilian').map((one) => one.claim.metric))
    for (const { at, claim, population } of claims)
      if (population.status === 'combatant' && civil.has(claim.metric)) parted.add(at)
  }
  return parted
}

/** Whether the report of one claim gives the other's figure too, by the same voice: a text and its copy. */
function toldTogether(a: ReadClaim, b: ReadClaim, { voices, reportsOfOrigin }: Surroundings): boolean {
  const holds = (report: ReadClaim, origin: ReadClaim): boolean =>
    reportsOfOrigin.get(voices.originOf[origin.at] as number)?.has(report.report.at) ?? false
  return holds(a, b) || holds(b, a)
}
