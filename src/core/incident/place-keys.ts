import { remember } from '../remember.js'
import { knownPlaces } from './reading/known-places.js'
import { heardIn, namesAmong, namesIn } from './reading/place-names.js'
import { readWords } from './reading/words.js'

/** Words of a long text that are read for place names; what stands further back is another subject. */
const READ = 1_500

/**
 * The places that a report names, by their sounds or their ids in the gazetteer: the same in every script and spelling. `places` are
 * those of the report's claims.
 */
export function placeKeys(text: string, places: readonly (string | null)[]): readonly string[] {
  const words = readWords(text).slice(0, READ)
  const own = places.flatMap((place) => (place === null ? [] : [...namesIn(place), ...knownIn(place)]))
  const named = [...own, ...knownIn(text.slice(0, words.at(-1)?.end ?? 0)), ...namesAmong(words, text)]
  return [...new Set(named.map(({ sounds }) => sounds))]
}

/** Every run of a text's words that could be the name of a place: what other reports' names are looked for in. */
export const heardKeys = (text: string): ReadonlySet<string> => heardIn(readWords(text).slice(0, READ))

/** UTF-16 units: an archive repeats few phrases. */
const REMEMBERED = 400_000

const keyOfPlace = remember((place) => {
  const known = knownIn(place)
  return (known.find(({ at }) => at) ?? known[0] ?? namesIn(place)[0])?.sounds ?? ''
}, REMEMBERED)

/** The one key of a claim's place, the narrowest that its words name; null where they name none. */
export const placeKey = (place: string): string | null => keyOfPlace(place) || null

const knownIn = (text: string) => knownPlaces(text, text.length).flatMap(({ names }) => names)
