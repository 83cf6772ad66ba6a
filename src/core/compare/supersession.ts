import { type Held, newerOf } from './newer-figure.js'
import { ofOtherCountries, ofOtherPlaces } from './other-places.js'
import { matchPeriods } from './period.js'
import { matchPopulations } from './population.js'
import type { ReadClaim } from './read-claim.js'
import { type PlaceTied, placeTie } from './ties.js'
import { isSoFar } from './verdicts.js'

/** The claims that their own speakers replaced, each with the time of the first replacement. `groups`: claims of one voice, incident and metric. */
export function supersessions(
  count: number,
  groups: Iterable<readonly ReadClaim[]>,
  held: readonly Held[],
  all: PlaceTied,
): (string | null)[] {
  const { parts } = all
  const at: (string | null)[] = Array.from({ length: count }, () => null)
  for (const group of groups) {
    for (const older of group.slice(0, LONGEST_SERIES)) {
      for (const newer of group.slice(0, LONGEST_SERIES)) {
        if (
          older === newer ||
          older.figure === newer.figure ||
          parts.has(newer.at) ||
          (parts.has(older.at) && (!tellsAlike(older, newer) || isElsewhere(older, newer))) ||
          newerOf(older, newer, held) !== newer
        )
          continue
        if (matchPopulations(older.population, newer.population) !== 'same' || !oneSeries(older, newer)) continue
        if (countsOtherPlaces(older, newer, all)) continue
        const known = at[older.at] ?? null
        if (known === null || (newer.asOf ?? '') < known) at[older.at] = newer.asOf ?? ''
      }
    }
  }
  return at
}

/** "34 people, among them three bombers": the 34 replace no older count of bombers. */
const tellsAlike = ({ population: a }: ReadClaim, { population: b }: ReadClaim): boolean =>
  a.status === b.status && a.groups.size === b.groups.size

/** "11 dead in Tata and 7 in Zagora, 18 in all": a newer sum replaces the 18 and not Tata's 11. */
const isElsewhere = ({ claim: { place }, places: { names } }: ReadClaim, { places: other }: ReadClaim): boolean =>
  place !== null &&
  names.every(({ sounds, words }) => !place.includes(words) || !other.names.some((name) => name.sounds === sounds))

/** "120 dead in the land", and a day later "39 in the province of Sarla": the 39 are some of them, or others, and replace none. */
const countsOtherPlaces = (older: ReadClaim, newer: ReadClaim, all: PlaceTied): boolean =>
  placeTie(newer, older, all) !== null || ofOtherCountries(older, newer) || ofOtherPlaces(older, newer)

/** Counts of one event, or totals that start alike: what was counted since June replaces nothing that was counted since March. */
const oneSeries = (a: ReadClaim, b: ReadClaim): boolean =>
  a.total && b.total ? matchPeriods(a, b).start === 'alike' : Boolean(a.total) === Boolean(b.total) || isSoFar(a, b)

/** Figures that one voice gives of one incident; more are no series. */
const LONGEST_SERIES = 100
