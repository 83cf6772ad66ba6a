import { heardIn, namesAmong, namesIn } from './reading/places.js'
import { readWords } from './reading/words.js'

/** Words of a long text that are read for place names; what stands further back is another subject. */
const READ = 1_500

export interface PlaceKeys {
  /** Places that a report names, by their sounds, the same in every script and spelling. */
  readonly named: readonly string[]
  /** Every run of words that could be the name of a place: what other reports' names are looked for in. */
  readonly heard: readonly string[]
}

/** What reports on the same places are found by. `places` are those of the report's claims. */
export function placeKeys(text: string, places: readonly (string | null)[]): PlaceKeys {
  const words = readWords(text).slice(0, READ)
  const own = places.flatMap((place) => (place === null ? [] : namesIn(place)))
  const named = [...own, ...namesAmong(words, text)].map(({ sounds }) => sounds)
  return { named: [...new Set(named)], heard: [...heardIn(words)] }
}
