import { contains } from '../gazetteer/gazetteer.js'
import type { PlaceName } from '../incident/reading/place-names.js'
import { WIDE } from '../incident/words/manners.js'
import { matchPopulations } from './population.js'
import type { ReadClaim } from './read-claim.js'

/** The wider places that the reports of an incident name beside a narrow one, by `spotKey`. */
export type PlacesAround = ReadonlyMap<string, ReadonlySet<string>>

export function placesAround(claims: readonly ReadClaim[], incidentOf: readonly number[]): PlacesAround {
  const around = new Map<string, Set<string>>()
  for (const claim of claims) {
    if (!isWide(claim)) continue
    const { names } = claim.places
    const spots = spotsAmong(names)
    for (const spot of spots) {
      const key = spotKey(incidentOf[claim.at] as number, spot)
      const wider = around.get(key) ?? new Set()
      const elsewhere = new Set(names.filter((name) => !mayHold(name, spots)).map(({ words }) => words))
      for (const name of names) if (!spots.includes(name) && !elsewhere.has(name.words)) wider.add(name.sounds)
      around.set(key, wider)
    }
  }
  return around
}

const spotKey = (incident: number, { sounds }: PlaceName): string => `${incident} ${sounds}`

/**
 * Whether one counts the dead of a place inside the other's, of a quake or a flood: "430 in the district of Gayan" against 1,150 in the
 * province. An attack on a village of the province is the province's attack, and its counts are rivals.
 */
export function liesWithin(
  part: ReadClaim,
  whole: ReadClaim,
  { incidentOf, placesAround }: { readonly incidentOf: readonly number[]; readonly placesAround: PlacesAround },
): boolean {
  if (!isWide(part) || !isWide(whole) || part.total || whole.total) return false
  const incident = incidentOf[part.at] as number
  if (incident !== incidentOf[whole.at]) return false
  if (matchPopulations(part.population, whole.population) !== 'same') return false
  const spots = spotsAmong(part.places.names)
  if (!spots.some(({ words }) => part.claim.place?.includes(words))) return false
  const wider = new Set(spots.flatMap((spot) => [...(placesAround.get(spotKey(incident, spot)) ?? [])]))
  const shared = whole.places.names.some(({ sounds, level }) => level === REGION && wider.has(sounds))
  return shared && !whole.places.names.some((name) => spots.some(({ sounds }) => sounds === name.sounds))
}

const REGION = 4

/** Whether nothing that the gazetteer knows puts the spot outside a wider place. */
function mayHold({ at, sounds }: PlaceName, spots: readonly PlaceName[]): boolean {
  const known = spots.filter((spot) => spot.at)
  return !at || known.length === 0 || known.some((spot) => contains(sounds.slice(1), spot.sounds.slice(1)))
}

const isWide = ({ facts: { manners } }: ReadClaim): boolean =>
  manners !== null && [...manners].every((manner) => WIDE.has(manner))

/** The narrowest places, under all their names: a town may be known as a district too. */
function spotsAmong(names: readonly PlaceName[]): readonly PlaceName[] {
  const least = Math.min(...names.map(({ level }) => level))
  const words = new Set(names.flatMap((name) => (name.level === least ? [name.words] : [])))
  return names.filter((name) => words.has(name.words))
}
