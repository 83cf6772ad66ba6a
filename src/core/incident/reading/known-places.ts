import { distanceKm } from '../../gazetteer/distance.js'
import { gazetteer } from '../../gazetteer/gazetteer.js'
import { kindOfHead } from '../../gazetteer/heads.js'
import { matchPlaces as findPlaces, type PlaceMention } from '../../gazetteer/match-places.js'
import type { Place } from '../../gazetteer/place.js'
import { foldText } from '../../text/fold.js'
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
  const single = found.flatMap(({ places }) => (places.length === 1 ? (places[0] as Place) : []))
  const countries = new Set(single.map(countryOf))
  return found.map((mention, i) => {
    const { nameFirst, nameLast } = mention
    const around = provinceBehind(found, i, tokens)
    const inside = around ? mention.places.filter((place) => liesIn(place, around)) : []
    const places = inside.length > 0 ? inside : mention.places
    const meant =
      places.find((place) => countries.has(countryOf(place))) ??
      places.find((place) => nations.has(countryOf(place) ?? '')) ??
      (places[0] as Place)
    const [start, end] = [tokens[nameFirst]?.start ?? 0, tokens[nameLast]?.end ?? 0]
    const words = text.slice(start, end)
    // "Mansoura, in the province of Hama" is a village of that name that the gazetteer does not know.
    if (around && inside.length === 0 && meant.kind !== 'country') {
      const names: PlaceName[] = [{ sounds: soundsOfName(words), words, level: LEVEL[meant.kind] }]
      return { start, end, names, country: countryOf(around) }
    }
    // "حاكم ولاية بلاتو … قرب بني": a village there that goes by the name of a town in another part of the world.
    // "شارع الزاوية" is a street of another town.
    if (meant.kind === 'city' && STREET.has(tokens[nameFirst - 1]?.folded ?? ''))
      return { start, end, names: [], country: countryOf(meant) }
    const elsewhere = nations.has(countryOf(meant) ?? '') ? null : onlyCountryBeside(meant, single)
    if (elsewhere !== null)
      return {
        start,
        end,
        names: [{ sounds: soundsOfName(words), words, level: LEVEL[meant.kind as 'city'] }],
        country: elsewhere,
      }
    // "حي اليرموك" of Khartoum is not the camp by Damascus that goes by that name too.
    if (meant.kind === 'district' && meant.weak.includes(words)) {
      const others = found.flatMap(({ places: [one] }, at) => (one && at !== i ? (countryOf(one) ?? []) : []))
      if (others.length > 0 && !others.includes(countryOf(meant) ?? ''))
        return { start, end, names: [{ sounds: soundsOfName(words), words, level: 1 }], country: others[0] ?? null }
    }
    const names =
      meant.kind === 'city' && (isRegion(mention, tokens) || isAreaOfTown(mention, meant, tokens))
        ? [regionRound(meant, words)]
        : withAncestors(meant, words)
    return { start, end, names, country: countryOf(meant) }
  })
}

/** "North Macedonia" names no place by a part of the country's name: the names but for those in one that the gazetteer knows. */
export function withoutLands(
  names: readonly PlaceName[],
  known: readonly KnownPlace[],
  text: string,
): readonly PlaceName[] {
  const lands = known.flatMap(({ names: of, start, end }) => (of.length === 0 ? text.slice(start, end) : []))
  return lands.length === 0 ? names : names.filter(({ words }) => !lands.some((land) => land.includes(words)))
}

/** The province in which a text puts the narrower place that it names right before: "al-Hawta, a town in | Lahj province". null where it does not. */
function provinceBehind(found: readonly PlaceMention[], at: number, tokens: readonly Token[]): Place | null {
  const { last, places } = found[at] as PlaceMention
  if (places.some(({ kind }) => kind === 'province' || kind === 'region' || kind === 'country')) return null
  for (const next of found.slice(at + 1)) {
    const between = tokens.slice(last + 1, next.first)
    if (between.length > BETWEEN || between.some(({ folded }) => PARTS.test(folded))) return null
    const province = next.places.length === 1 ? (next.places[0] as Place) : null
    if (province?.kind !== 'province' && !(province?.kind === 'city' && isRegion(next, tokens))) continue
    const led = LEADS.test(tokens[next.first - 1]?.folded ?? '') || JOINED.test(tokens[next.first]?.folded ?? '')
    const beside = between.every(({ folded }) => LEADS.test(folded))
    return led && (beside || places.some((place) => countryOf(place) === countryOf(province))) ? province : null
  }
  return null
}

/** Tokens between a place and its province, and those that begin something else. */
const BETWEEN = 6
const PARTS = /^(?:and|et|or|ou|to|from|و.*|او|الي|[.!?؟;؛:]|\p{N}+)$/u

/** What leads from a place to its province: "in", a comma, Arabic's joined "ب". */
const LEADS = /^(?:in|of|dans|de|du|d|la|le|في|[,،(])$/u
const JOINED = /^ب/u

/** Of a province that is known by its town alone, what lies near enough. */
const liesIn = (place: Place, province: Place): boolean =>
  place.id === province.id ||
  (province.kind === 'city'
    ? distanceKm(place, province) <= PROVINCE_KM && !gazetteer().contains(place.id, province.id)
    : gazetteer().contains(province.id, place.id))
const PROVINCE_KM = 100

/** The one country in which all other places of a text lie, provinces among them, where that is far from a town or village; null where it is not so. */
function onlyCountryBeside(town: Place, named: readonly Place[]): string | null {
  if (named.length > FEW || (town.kind !== 'city' && town.kind !== 'district')) return null
  const others = named.filter((place) => place.id !== town.id)
  const [country, ...more] = new Set(others.map(countryOf))
  if (!country || more.length > 0 || country === countryOf(town)) return null
  const told = others.filter(({ kind }) => kind !== 'country')
  return told.some(({ kind }) => kind === 'province') && told.every((place) => distanceKm(place, town) > FAR_KM)
    ? country
    : null
}
const FEW = 30
const STREET: ReadonlySet<string> = new Set(['شارع', 'بشارع', 'لشارع', 'وشارع', 'rue'])
const FAR_KM = 1500

const NONE: ReadonlySet<string> = new Set()

/** "Kherson region", where only the town of that name is known. */
const isRegion = ({ first, last, nameFirst, nameLast }: PlaceMention, tokens: readonly Token[]): boolean =>
  [...tokens.slice(first, nameFirst), ...tokens.slice(nameLast + 1, last + 1)].some(({ folded }) => {
    const kind = kindOfHead(foldText(folded))
    return kind === 'province' || kind === 'region'
  })

/** "منطقة زابوريجيا": of a town that no province is known around, the area is one. */
const isAreaOfTown = ({ first, nameFirst }: PlaceMention, { parent }: Place, tokens: readonly Token[]): boolean =>
  tokens[first]?.folded === 'منطقه' &&
  first < nameFirst &&
  parent !== null &&
  gazetteer().byIdOf(parent)?.kind === 'country'

/** Under the town's own name: a text that names the town speaks of the region too. */
const regionRound = ({ id }: Place, words: string): PlaceName => ({ sounds: `@${id}`, words, level: 4 })

const countryOf = (place: Place): string | null => gazetteer().countryOf(place.id)?.id.toUpperCase() ?? null

/** A governorate inside the Gaza Strip is no wider than its town. */
const levelOf = ({ kind, parent }: Place): PlaceLevel => {
  const around = kind === 'province' && parent !== null ? gazetteer().byIdOf(parent)?.kind : null
  return around === 'province' ? 3 : LEVEL[kind as keyof typeof LEVEL]
}

/** The place, its town and its province: two reports may name one event's place more or less closely. */
function withAncestors(place: Place, words: string): PlaceName[] {
  const names: PlaceName[] =
    place.kind === 'country' ? [] : [{ sounds: soundsOfName(words), words, level: levelOf(place) }]
  for (let at: Place | null = place; at !== null; at = at.parent === null ? null : gazetteer().byIdOf(at.parent)) {
    if (at.kind !== 'country')
      names.push(
        at === place
          ? { sounds: `@${at.id}`, words, level: levelOf(at), at }
          : { sounds: `@${at.id}`, words: at.en[0] ?? words, level: levelOf(at), at, untold: true },
      )
  }
  return names
}
