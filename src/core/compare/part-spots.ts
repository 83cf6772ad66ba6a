import { eventFacts } from '../incident/reading/event-facts.js'
import { countriesAmong } from '../incident/reading/nations.js'
import { heardIn, type PlaceName } from '../incident/reading/place-names.js'
import { readWords } from '../incident/reading/words.js'
import { meet } from '../meet.js'
import { namesCountry } from './claim-places.js'
import { ownClause, ownPlaces, placesOfPart } from './own-clause.js'
import type { Part } from './part.js'
import { narrowest } from './parts.js'
import type { ReadClaim } from './read-claim.js'
import { sentenceRange } from './read-sentence.js'
import type { Surroundings } from './surroundings.js'

/** "11 in the bombing of a house and six in a tent": what another counts of the house is the 11. */
export function sharesTarget(other: ReadClaim, { part, kind }: Part, { partsOf }: Surroundings): boolean {
  const [own, told] = [part.facts.targets, other.facts.targets]
  if (told.size !== 1 || ![...told].every((id) => own.has(id)) || partsOf.has(other)) return false
  const among = kind === 'among' && part.claim.counted === ''
  if (!among && (kind !== 'breakdown' || own.size < 2)) return false
  const before = eventFacts(part.report.words.slice(0, part.from).filter((word) => word.sentence === part.sentence))
  const named = eventFacts(ownClause(part.report, part)).targets
  return [...told].every((id) => named.has(id) && !before.targets.has(id))
}

/** "16 in Mozambique and nine in Malawi": what another counts in Mozambique is the 16, unless his words tell of Malawi too. */
export function sharesCountry(other: ReadClaim, { part, whole }: Part, { partsOf }: Surroundings): boolean {
  const [place, own] = [other.claim.place, part.claim.place]
  if (place === null || own === null || !namesCountry(place) || !namesCountry(own)) return false
  if (!areOneLand(place, own)) return false
  const { words } = other.report
  const told = countriesAmong(words.slice(...sentenceRange(words, other.sentence)))
  const lands = (partsOf.get(whole) ?? []).flatMap(({ part: one }) =>
    one.claim.place !== null && namesCountry(one.claim.place) && !areOneLand(one.claim.place, own)
      ? [...countriesAmong(readWords(one.claim.place))]
      : [],
  )
  return lands.length > 0 && !lands.some((land) => told.has(land))
}
const areOneLand = (one: string, other: string): boolean =>
  meet(countriesAmong(readWords(one)), countriesAmong(readWords(other)))

/** "six inmates"; not "14 of them". */
const namesPeople = ({ claim, share }: ReadClaim): boolean => claim.counted !== '' && share !== 'some'

/**
 * The places by which a part is told apart: its own spot, or what stands in its clause and not before it in its sentence. In "25 people,
 * five of them civilians, were killed in raids on the town" the town is the whole's.
 */
export const spotsOf = (tied: Part): readonly PlaceName[] =>
  tied.kind === 'place' ? narrowest(tied.part.places.names) : ownSpots(tied)

function ownSpots({ part, whole, kind }: Part): readonly PlaceName[] {
  const before = heardIn(part.report.words.slice(0, part.from).filter((word) => word.sentence === part.sentence))
  const told = kind === 'among' && (part.population.status !== whole.population.status || namesPeople(part))
  if (told && !part.places.names.some(({ sounds }) => before.has(sounds))) return []
  const named = kind === 'among' ? placesOfPart(part.report, part) : ownPlaces(part.report, part)
  return named.filter((spot) => !before.has(spot.sounds))
}
