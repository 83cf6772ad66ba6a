import { countriesAmong } from '../incident/reading/nations.js'
import { heardIn } from '../incident/reading/place-names.js'
import { ownClause, ownPlaces } from './own-clause.js'
import type { PairContext } from './pair-context.js'
import type { Part } from './part.js'
import { spotsOf } from './part-spots.js'
import { matchPopulations } from './population.js'
import type { ReadClaim } from './read-claim.js'
import type { Surroundings } from './surroundings.js'
import { countsAs, partsToldWith } from './ties.js'

/** Parts of one whole, in one report or in two that give the same whole or one of its parts alone, unless both count the same part. */
export function siblings(a: ReadClaim, b: ReadClaim, all: Surroundings): PairContext['siblings'] {
  const [one, other] = [all.parts.get(a.at), all.parts.get(b.at)]
  if (!one || !other) return one ? besideSibling(one, b, all) : other ? besideSibling(other, a, all) : null
  if (one.kind === 'added' || other.kind === 'added') return null
  if (one.whole !== other.whole && (!oneWhole(one.whole, other.whole, all) || samePart(one, other))) return null
  const told = matchPopulations(a.population, b.population) !== 'same'
  return !told && [a, b, ...besides(one, all)].some(namesOwnPlace) ? 'place' : 'population'
}

/** "17 in the market", "nine in Malawi" */
const namesOwnPlace = (part: ReadClaim): boolean =>
  ownPlaces(part.report, part).length > 0 || countriesAmong(ownClause(part.report, part)).size > 0

/** The parts of a breakdown that names a place for one of them: "17 in the market, nine in Tisin street". */
const besides = ({ whole, kind }: Part, { partsOf }: Surroundings): readonly ReadClaim[] =>
  kind === 'breakdown' ? (partsOf.get(whole) ?? []).map(({ part }) => part) : []

/** "18 in Mansoura and nine in Dar Saad" against another report's 11 in Dar Saad: the 18 are others. */
function besideSibling(part: Part, other: ReadClaim, all: Surroundings): PairContext['siblings'] {
  if (part.kind === 'added' || other.report === part.part.report || countsAs(other, part, all)) return null
  const sibling = partsToldWith(part.whole, all).find((one) => one !== part && countsAs(other, one, all))
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
