import { knownPlaces } from './reading/known-places.js'
import { heardIn, namesAmong, namesIn } from './reading/places.js'
import { readWords } from './reading/words.js'

/** Words of a long text that are read for place names; what stands further back is another subject. */
const READ = 1_500

export interface PlaceKeys {
  /** Places that a report names, by their sounds or their ids in the gazetteer: the same in every script and spelling. */
  readonly named: readonly string[]
  /** Every run of words that could be the name of a place: what other reports' names are looked for in. */
  readonly heard: readonly string[]
}

/** What reports on the same places are found by. `places` are those of the report's claims. */
export function placeKeys(text: string, places: readonly (string | null)[]): PlaceKeys {
  const words = readWords(text).slice(0, READ)
  const own = places.flatMap((place) => (place === null ? [] : [...namesIn(place), ...knownIn(place)]))
  const named = [...own, ...knownIn(text.slice(0, words.at(-1)?.end ?? 0)), ...namesAmong(words, text)]
  return { named: [...new Set(named.map(({ sounds }) => sounds))], heard: [...heardIn(words)] }
}

/** The one key of a claim's place, the narrowest that its words name; null where they name none. */
export function placeKey(place: string): string | null {
  const known = knownIn(place)
  return (known.find(({ at }) => at) ?? known[0] ?? namesIn(place)[0])?.sounds ?? null
}

const knownIn = (text: string) => knownPlaces(text, text.length).flatMap(({ names }) => names)
