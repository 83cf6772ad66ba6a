import { gazetteer } from '../../gazetteer/gazetteer.js'
import { kindOfHead } from '../../gazetteer/heads.js'
import { matchPlaces as findPlaces, type PlaceMention } from '../../gazetteer/match-places.js'
import type { Place } from '../../gazetteer/place.js'
import type { Token } from '../../text/tokenize.js'
import type { PlaceLevel } from '../words/places.js'
import { type PlaceName, soundsOfName } from './place-names.js'
import { spellings } from './spelling.js'

/** A place of the gazetteer as a text names it. Offsets are UTF-16. */
export interface KnownPlace {
  readonly start: number
  readonly end: number
  /** The place itself and those around it, up to the country left out. */
  readonly names: readonly PlaceName[]
  /** ISO code of the country, null for regions that cross borders. */
  readonly country: string | null
}

const LEVEL: Record<Exclude<Place['kind'], 'country'>, PlaceLevel> = {
  site: 1,
  district: 1,
  city: 2,
  province: 4,
  region: 4,
}

/** The gazetteer's places in a text. Of several that a name may mean, one in a country that the text names wins, or whose `nations` it names. */
export function knownPlaces(text: string, length: number, nations: ReadonlySet<string> = NONE): KnownPlace[] {
  const tokens = spellings.tokenize(text.slice(0, length))
  const found = findPlaces(text, tokens)
  const countries = new Set(
    found.filter(({ places }) => places.length === 1).map(({ places }) => countryOf(places[0] as Place)),
  )
  return found.map((mention) => {
    const { nameFirst, nameLast, places } = mention
    const meant =
      places.find((place) => countries.has(countryOf(place))) ??
      places.find((place) => nations.has(countryOf(place) ?? '')) ??
      (places[0] as Place)
    const [start, end] = [tokens[nameFirst]?.start ?? 0, tokens[nameLast]?.end ?? 0]
    const words = text.slice(start, end)
    const names =
      meant.kind === 'city' && isRegion(mention, tokens) ? [regionRound(meant, words)] : withAncestors(meant, words)
    return { start, end, names, country: countryOf(meant) }
  })
}

const NONE: ReadonlySet<string> = new Set()

/** "Kherson region", where only the town of that name is known. */
const isRegion = ({ first, last, nameFirst, nameLast }: PlaceMention, tokens: readonly Token[]): boolean =>
  [...tokens.slice(first, nameFirst), ...tokens.slice(nameLast + 1, last + 1)].some(({ folded }) => {
    const kind = kindOfHead(folded)
    return kind === 'province' || kind === 'region'
  })

/** Under the town's own name: a text that names the town speaks of the region too. */
const regionRound = ({ id }: Place, words: string): PlaceName => ({ sounds: `@${id}`, words, level: 4 })

const countryOf = (place: Place): string | null => gazetteer().countryOf(place.id)?.id.toUpperCase() ?? null

/** The place, its town and its province: two reports may name one event's place more or less closely. */
function withAncestors(place: Place, words: string): PlaceName[] {
  const names: PlaceName[] =
    place.kind === 'country' ? [] : [{ sounds: soundsOfName(words), words, level: LEVEL[place.kind] }]
  for (let at: Place | null = place; at !== null; at = at.parent === null ? null : gazetteer().byIdOf(at.parent)) {
    if (at.kind !== 'country')
      names.push({ sounds: `@${at.id}`, words: at === place ? words : (at.en[0] ?? words), level: LEVEL[at.kind], at })
  }
  return names
}
