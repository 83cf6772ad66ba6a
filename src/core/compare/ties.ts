import { areOnePlace } from '../incident/reading/match-places.js'
import { highEnd, lowEnd } from '../quantity/interval.js'
import type { PairContext } from './pair-context.js'
import { type Part, sameMetric, smaller } from './part.js'
import { sharesCountry, sharesTarget, spotsOf } from './part-spots.js'
import { matchPopulations, namesCivilians, ofOneNation } from './population.js'
import type { ReadClaim } from './read-claim.js'
import type { Surroundings } from './surroundings.js'
import { heardNear } from './told-place.js'
import { isAtOneOfThem, isOfOneHolder, isOneOfSeveral, liesWithin } from './within-place.js'

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

/** What is asked of all claims to tie two by their places. */
export type PlaceTied = Pick<Surroundings, 'incidentOf' | 'voices' | 'parts' | 'partsOf' | 'placesAround'>

/** By the places that the words name, where no text ties the two. */
export const placeTie = (part: ReadClaim, whole: ReadClaim, all: PlaceTied): Tie =>
  part.report !== whole.report &&
  sameMetric(part, whole) &&
  !isPlacedByItsPart(part, all) &&
  // "130 killed in Paris and Saint-Denis, after one of the wounded died": the one is no whole
  all.parts.get(whole.at)?.kind !== 'added' &&
  // What one voice counts later is no part of the smaller count before it.
  (smaller(part, whole) || all.voices.voiceOf[part.at] !== all.voices.voiceOf[whole.at]) &&
  (liesWithin(part, whole, all) ||
    isOneOfSeveral(part, whole, all) ||
    isAtOneOfThem(part, whole, all) ||
    isOfOneHolder(part, whole))
    ? { part, kind: 'place', check: null }
    : null

/** "64 people in the country, 19 of them in Cao Bang", "eight in Tata and five in Zagora, 13 in all": the place is the part's alone. */
function isPlacedByItsPart(whole: ReadClaim, { partsOf }: PlaceTied): boolean {
  const parts = partsOf.get(whole) ?? []
  const apart = parts.some(({ part }) => part.claim.place !== whole.claim.place)
  return parts.some(
    ({ part, kind }) => part.claim.place === whole.claim.place && (kind === 'among' || (kind === 'breakdown' && apart)),
  )
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
    whole.claim.polarity !== 'asserted' ||
    isOfFighters(part, whole) ||
    isOfFighters(whole, part)
  )
    return null
  // An event inside a total is its part only where one text says so.
  const known =
    tied && Boolean(tied.whole.total) === Boolean(tied.part.total) && !isBefore(whole, tied) ? tied : undefined
  if (known && standsFor(whole, known.whole, all) && !countsOneOf(whole, partsToldWith(known.whole, all), all))
    return { part, kind: known.kind, check: null }
  const told = [...partsToldWith(whole, all), ...(all.partsOf.has(part) ? [] : partsAlike(whole, all))]
  // Of "64 in the country, 19 of them in the north" the 64 are no part of what the same voice counts later.
  const matching = told.find((one) => one.part !== part && one.whole !== part && countsAs(part, one, all))
  return matching ? { part, kind: matching.kind, check: null } : null
}

/** "The toll rose to 130 after the death of one of the wounded": the one is not among another's 129. */
const isBefore = ({ claim }: ReadClaim, { whole, kind }: Part): boolean =>
  kind === 'added' && highEnd(claim) < lowEnd(whole.claim)

/** The parts that the voice of a whole tells of it, or of the older or newer counts of the same people that it gave. */
export const partsToldWith = (
  whole: ReadClaim,
  { parts, partsOfVoice, voices: { voiceOf } }: Surroundings,
): readonly Part[] =>
  parts.has(whole.at)
    ? []
    : (partsOfVoice.get(voiceOf[whole.at] as number) ?? []).filter(
        (one) => sameMetric(one.whole, whole) && matchPopulations(one.whole.population, whole.population) === 'same',
      )

/** The parts that others tell of what a whole counts too, unless it counts one of them. */
function partsAlike(whole: ReadClaim, all: Surroundings): readonly Part[] {
  const known = alike.get(whole)
  if (known?.all === all) return known.parts
  const parts = readAlike(whole, all)
  alike.set(whole, { all, parts })
  return parts
}

/** Every pair of a whole asks. */
const alike = new WeakMap<ReadClaim, { readonly all: Surroundings; readonly parts: readonly Part[] }>()

function readAlike(whole: ReadClaim, all: Surroundings): readonly Part[] {
  if (all.parts.has(whole.at)) return []
  const told = all.partsOfIncident.get(all.incidentOf[whole.at] as number) ?? []
  const own = told.filter(
    (one) =>
      (one.kind === 'breakdown' || areToldByStatus(one)) &&
      sameMetric(one.whole, whole) &&
      standsFor(whole, one.whole, all),
  )
  return countsOneOf(whole, own, all) ? [] : own
}

/** Children are none of the fighters whom another counts. */
const isOfFighters = ({ population: a }: ReadClaim, { population: b }: ReadClaim): boolean =>
  a.status === 'civilian' && b.status === 'combatant'

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
export function countsAs(other: ReadClaim, tied: Part, all: Surroundings): boolean {
  const { part, whole, kind } = tied
  if (kind === 'added' || all.incidentOf[other.at] !== all.incidentOf[part.at]) return false
  if (matchPopulations(other.population, part.population) !== 'same') return false
  if (all.incidentOf[part.at] !== all.incidentOf[whole.at]) return true
  // "Of the 128 dead, 120 were civilians and eight policemen": another's 131 civilians are rivals of the 120.
  if (other.population.status === part.population.status && (toldByStatus(tied, all) || areToldByStatus(tied)))
    return true
  if (matchPopulations(part.population, whole.population) !== 'same')
    return matchPopulations(other.population, whole.population) !== 'same'
  // "seven of them from Bangladesh" are what Bangladesh's army counts.
  if (ofOneNation(other.population, part.population) && !ofOneNation(part.population, whole.population)) return true
  const spots = spotsOf(tied)
  // "2,122 dead, 1,351 of them in Al Haouz": that province is his part's.
  if (
    (all.partsOf.get(other) ?? []).some((own) =>
      spotsOf(own).some((spot) => spots.some((one) => areOnePlace(one, spot))),
    )
  )
    return false
  const heard = heardNear(other)
  return (
    spots.some((spot) => heard.has(spot.sounds) || other.places.names.some((name) => areOnePlace(name, spot))) ||
    sharesTarget(other, tied, all) ||
    sharesCountry(other, tied, all)
  )
}

/** "290 people died, more than 100 of them plotters": another's 104 plotters are rivals of the 100. So are his civilians of "30 civilians". */
const areToldByStatus = ({ part, whole, kind }: Part): boolean =>
  whole.population.status === 'unknown' &&
  (part.population.status === 'combatant' ||
    (kind === 'among' &&
      part.population.status === 'civilian' &&
      part.population.groups.size === 0 &&
      namesCivilians(part.claim.counted)))

/** Whether a whole is broken down into civilians and fighters. */
const toldByStatus = ({ part, whole }: Part, { partsOf }: Surroundings): boolean =>
  part.population.status !== 'unknown' &&
  whole.population.status === 'unknown' &&
  (partsOf.get(whole) ?? []).some((one) => matchPopulations(one.part.population, part.population) === 'different')

/** Whether a text may tie the claim to another as part and whole. */
export const mayBeTied = (claim: ReadClaim, { parts, partsOf }: Surroundings): boolean =>
  parts.has(claim.at) || partsOf.has(claim)
