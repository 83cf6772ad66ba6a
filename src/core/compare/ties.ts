import { eventFacts } from '../incident/reading/event-facts.js'
import { heardIn, type PlaceName } from '../incident/reading/place-names.js'
import { ownClause, ownPlaces, placesOfPart } from './own-clause.js'
import type { PairContext } from './pair-context.js'
import { type Part, sameMetric } from './part.js'
import { narrowest } from './parts.js'
import { matchPopulations, ofOneNation } from './population.js'
import type { ReadClaim } from './read-claim.js'
import type { Surroundings } from './surroundings.js'
import { isOfOneHolder, isOneOfSeveral, liesWithin } from './within-place.js'

type Tie = PairContext['part']

/** How a text ties two claims as part and whole, itself or through a claim that stands for one of them. */
export function tieOf(a: ReadClaim, b: ReadClaim, all: Surroundings): Tie {
  return (
    directTie(a, b, all) ??
    directTie(b, a, all) ??
    indirectTie(a, b, all) ??
    indirectTie(b, a, all) ??
    placeTie(a, b, all) ??
    placeTie(b, a, all)
  )
}

/** By the places that the words name, where no text ties the two. */
const placeTie = (part: ReadClaim, whole: ReadClaim, all: Surroundings): Tie =>
  part.report !== whole.report &&
  sameMetric(part, whole) &&
  (liesWithin(part, whole, all) || isOneOfSeveral(part, whole, all) || isOfOneHolder(part, whole))
    ? { part, kind: 'place', check: null }
    : null

function directTie(part: ReadClaim, whole: ReadClaim, { parts }: Surroundings): Tie {
  const known = parts.get(part.at)
  return known?.whole === whole ? { part, kind: known.kind, check: known.check } : null
}

function indirectTie(part: ReadClaim, whole: ReadClaim, all: Surroundings): Tie {
  const tied = all.parts.get(part.at)
  if (
    part.claim.metric !== whole.claim.metric ||
    part.claim.polarity !== 'asserted' ||
    whole.claim.polarity !== 'asserted' ||
    // Children are none of the fighters whom another counts.
    (civilOnly(part) && whole.population.status === 'combatant')
  )
    return null
  // An event inside a total is its part only where one text says so.
  const known = tied && Boolean(tied.whole.total) === Boolean(tied.part.total) ? tied : undefined
  if (known && standsFor(whole, known.whole, all) && !countsOneOf(whole, all.partsOf.get(known.whole) ?? [], all))
    return { part, kind: known.kind, check: null }
  const told = all.partsOfOrigin.get(all.voices.originOf[whole.at] as number)
  const matching = told?.find((sibling) => sibling.part !== part && countsAs(part, sibling, all))
  return matching ? { part, kind: matching.kind, check: null } : null
}

const civilOnly = ({ population }: ReadClaim): boolean => population.status === 'civilian'

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
  // "Of the 128 dead, 120 were civilians and eight policemen": another's 131 civilians are rivals of the 120.
  if (other.population.status === part.population.status && toldByStatus(tied, all)) return true
  if (matchPopulations(part.population, whole.population) !== 'same')
    return matchPopulations(other.population, whole.population) !== 'same'
  // "seven of them from Bangladesh" are what Bangladesh's army counts.
  if (ofOneNation(other.population, part.population) && !ofOneNation(part.population, whole.population)) return true
  const spots = spotsOf(tied)
  const heard = heardNear(other)
  return (
    spots.some((spot) => heard.has(spot.sounds) || other.places.names.some((name) => name.sounds === spot.sounds)) ||
    sharesTarget(other, tied, all)
  )
}

/** "11 in the bombing of a house and six in a tent": what another counts of the house is the 11. */
function sharesTarget(other: ReadClaim, { part, kind }: Part, { partsOf }: Surroundings): boolean {
  const [own, told] = [part.facts.targets, other.facts.targets]
  if (told.size !== 1 || ![...told].every((id) => own.has(id)) || partsOf.has(other)) return false
  const among = kind === 'among' && part.claim.counted === ''
  if (!among && (kind !== 'breakdown' || own.size < 2)) return false
  const before = eventFacts(part.report.words.slice(0, part.from).filter((word) => word.sentence === part.sentence))
  const named = eventFacts(ownClause(part.report, part)).targets
  return [...told].every((id) => named.has(id) && !before.targets.has(id))
}

/** "six inmates"; not "14 of them". */
const namesPeople = ({ claim, share }: ReadClaim): boolean => claim.counted !== '' && share !== 'some'

/** Whether a whole is broken down into civilians and fighters. */
const toldByStatus = ({ part, whole }: Part, { partsOf }: Surroundings): boolean =>
  part.population.status !== 'unknown' &&
  whole.population.status === 'unknown' &&
  (partsOf.get(whole) ?? []).some((one) => matchPopulations(one.part.population, part.population) === 'different')

/**
 * The places by which a part is told apart: its own spot, or what stands in its clause and not before it in its sentence. In "25 people,
 * five of them civilians, were killed in raids on the town" the town is the whole's.
 */
const spotsOf = (tied: Part): readonly PlaceName[] =>
  tied.kind === 'place' ? narrowest(tied.part.places.names) : ownSpots(tied)

function ownSpots({ part, whole, kind }: Part): readonly PlaceName[] {
  const before = heardIn(part.report.words.slice(0, part.from).filter((word) => word.sentence === part.sentence))
  const told = kind === 'among' && (part.population.status !== whole.population.status || namesPeople(part))
  if (told && !part.places.names.some(({ sounds }) => before.has(sounds))) return []
  const named = kind === 'among' ? placesOfPart(part.report, part) : ownPlaces(part.report, part)
  return named.filter((spot) => !before.has(spot.sounds))
}

/** Names heard in the claim's own sentence. */
const heardNear = ({ report, sentence }: ReadClaim): Set<string> =>
  heardIn(report.words.filter((word) => word.sentence === sentence))

/** Whether a text may tie the claim to another as part and whole. */
export const mayBeTied = (claim: ReadClaim, { parts, partsOf }: Surroundings): boolean =>
  parts.has(claim.at) || partsOf.has(claim)

/** Parts of one whole, in one report or in two that give the same whole or one of its parts alone, unless both count the same part. */
export function siblings(a: ReadClaim, b: ReadClaim, all: Surroundings): PairContext['siblings'] {
  const [one, other] = [all.parts.get(a.at), all.parts.get(b.at)]
  if (!one || !other) return one ? besideSibling(one, b, all) : other ? besideSibling(other, a, all) : null
  if (one.kind === 'added' || other.kind === 'added') return null
  if (one.whole !== other.whole && (!oneWhole(one.whole, other.whole, all) || samePart(one, other))) return null
  const told = matchPopulations(a.population, b.population) !== 'same'
  return !told && ownPlaces(a.report, a).length + ownPlaces(b.report, b).length > 0 ? 'place' : 'population'
}

/** "18 in Mansoura and nine in Dar Saad" against another report's 11 in Dar Saad: the 18 are others. */
function besideSibling(part: Part, other: ReadClaim, all: Surroundings): PairContext['siblings'] {
  if (part.kind === 'added' || other.report === part.part.report || countsAs(other, part, all)) return null
  const sibling = all.partsOf.get(part.whole)?.find((one) => one !== part && countsAs(other, one, all))
  if (!sibling) return null
  return matchPopulations(part.part.population, sibling.part.population) === 'same' ? 'place' : 'population'
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
