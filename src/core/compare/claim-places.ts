import { datelineName, fallbackNames, nameBehind } from '../incident/reading/fallback-names.js'
import { type KnownPlace, knownPlaces, withoutLands } from '../incident/reading/known-places.js'
import { isFarFrom } from '../incident/reading/match-places.js'
import { countriesAmong } from '../incident/reading/nations.js'
import { heardIn, namesIn, type PlaceName, type Places } from '../incident/reading/place-names.js'
import { readWords, type Word } from '../incident/reading/words.js'
import { remember } from '../remember.js'
import type { ReadSentence } from './read-sentence.js'
import type { SourcedClaim } from './relation.js'
import { readSpeaker } from './speaker.js'

/** Words of a long text that are heard for place names; what stands further back is another subject. */
export const HEARD = 1_500

/** The places that a report names, for claims whose sentences name none. */
export interface ReportPlaces {
  readonly known: readonly PlaceName[]
  readonly fallback: readonly PlaceName[]
  /** The town that it is dated from with its country: "Tintane (Mauritania) -". */
  readonly dateline: { readonly town: readonly PlaceName[]; readonly land: string } | null
  readonly countries: ReadonlySet<string>
  readonly heard: ReadonlySet<string>
}

export function reportPlaces(words: readonly Word[], text: string, known: readonly KnownPlace[]): ReportPlaces {
  const first = words.slice(0, HEARD)
  const countries = countriesAmong(first)
  for (const { country } of known) if (country !== null) countries.add(country)
  const dateline = datelineName(words, text)
  const town = dateline === null ? [] : ONE_WORD.test(dateline.words) ? placesIn(dateline.words) : [dateline]
  const bracketed = dateline ? BRACKETED.exec(text.slice(0, LONGEST_DATELINE))?.[1] : null
  return {
    known: known.flatMap((place) => place.names),
    fallback: dateline ? town : withoutLands(fallbackNames(words, text), known, text),
    dateline: bracketed && dateline ? { town, land: bracketed } : null,
    countries,
    heard: heardIn(first),
  }
}

/** "the head of Zawiya Street hospital": where the hospital stands that somebody speaks for. */
const isOfItsHospital = ({ place, speaker }: SourcedClaim): boolean =>
  place !== null &&
  speaker?.includes(place) === true &&
  placesIn(place).every(({ level }) => level === 1) &&
  readSpeaker(speaker, null).body.has('hospital')

const BRACKETED = /^[^()\n]+\(([^()\n]+)\) [-–—] /u
const LONGEST_DATELINE = 80

/** "Tintane (Mauritania) - The district chief said": the country is the dateline's, and the town with it. */
const townOfDateline = (place: string | null, { dateline }: ReportPlaces): readonly PlaceName[] =>
  place !== null && dateline !== null && dateline.land === place ? dateline.town : []

/** The places of a claim: of its words and sentence, else of the claim before it (`last`), else of its report (`told`). */
export function placesOf(
  claim: SourcedClaim,
  around: ReadSentence,
  last: readonly PlaceName[],
  told: ReportPlaces,
): Places {
  const meant = claim.place && !isOfItsHospital(claim) ? placesMeant(claim.place, told.known) : []
  const read = [...meant, ...around.placesBut(claim.speaker)]
  const behind = behindDateline(claim, around, read)
  const own = behind.length > 0 ? behind : read
  // Where a whole country is named, or the place of a total, nothing narrower is guessed.
  const datelined = townOfDateline(claim.place, told)
  const guessed =
    datelined.length > 0
      ? [datelined]
      : claim.place !== null && (claim.scope === 'cumulative' || namesCountry(claim.place))
        ? [own.length > 0 ? [] : ofItsBody(claim)]
        : [last, told.known, told.fallback, ofLocalBody(claim.speaker)]
  const names = [own, ...guessed.map((list) => withoutFar(list, own))].map((list) =>
    list.filter((name) => !partOfKnown(name, list)),
  )
  const widened = untilNarrow(names.map((list) => ofProvince(list, claim)))
  return { names: uniqueNames(widened), countries: told.countries, heard: told.heard }
}

/** A mayor or villager of whose town no other place is told speaks of his town: "the mayor of Bardaï said that in the town …". */
function ofLocalBody(speaker: string | null): readonly PlaceName[] {
  if (speaker === null) return []
  const { body: office, anyone, party } = readSpeaker(speaker, null)
  // "the Islamic State" is no state's office.
  if (party || ![...office, ...anyone].some((id) => LOCAL.has(id))) return []
  return placesIn(speaker).filter(({ words }) => {
    const { body, names } = readSpeaker(words, null)
    return body.size === 0 && names.size > 0
  })
}

/** "N'Djamena - The union of miners in Kouri said … near the town": where it was written is not where it happened. */
function behindDateline(
  { place, speaker }: SourcedClaim,
  { words, index, text }: ReadSentence,
  read: readonly PlaceName[],
): readonly PlaceName[] {
  const body = index === 0 ? words.slice(0, 6).findIndex(({ after }) => DATELINE.has(after)) : 0
  if (body < 1 || place === null || speaker === null) return []
  const opens = words.slice(0, body).map(({ spelling }) => spelling.sounds)
  if (
    read.some(
      ({ words: name, untold }) => !untold && readWords(name).some(({ spelling }) => !opens.includes(spelling.sounds)),
    )
  )
    return []
  const named = readWords(speaker).map(({ spelling }) => spelling.sounds)
  const at = words.findIndex((_, i) => named.every((sounds, n) => words[i + n]?.spelling.sounds === sounds))
  return at < 0 ? [] : nameBehind(words, at + named.length, text)
}
const DATELINE: ReadonlySet<string> = new Set(['-', '–', '—'])

/** A total "in the Strip", "across the province", by a body that is named after it: "the health ministry in Gaza". */
function ofItsBody({ speaker, place, scope }: SourcedClaim): readonly PlaceName[] {
  if (speaker === null || place === null || scope !== 'cumulative' || namesCountry(place)) return []
  return readSpeaker(speaker, null).body.size > 0 ? placesIn(speaker).filter(({ at }) => at) : []
}

/** "the governor of Kunduz": the province, where its town is not given as the place. */
function ofProvince(names: readonly PlaceName[], { speaker, place }: SourcedClaim): readonly PlaceName[] {
  if (speaker === null || !names.some(({ level, at }) => level === 2 && at)) return names
  const { body } = readSpeaker(speaker, null)
  if (!body.has('governor') && !body.has('provincial')) return names
  const towns = names.filter(({ level, at, words }) => level === 2 && at && speaker.includes(words))
  const meant = towns.map(({ words }) => words).filter((words) => !place?.includes(words) || speaker.includes(place))
  return names.map((name) => (name.level === 2 && meant.includes(name.words) ? { ...name, level: 4 } : name))
}

const LOCAL: ReadonlySet<string> = new Set([
  'mayor',
  'local',
  'governor',
  'provincial',
  'village-head',
  'any:witness',
  'any:elder',
])

/** "Syria", "across Syria": a country and nothing narrower. */
export const namesCountry = (phrase: string): boolean =>
  placesIn(phrase).length === 0 && countriesAmong(readWords(phrase)).size > 0

/** UTF-16 units of phrases remembered: an archive repeats few. */
const REMEMBERED = 400_000

/** The places of a phrase that names one, by the gazetteer where it knows them. */
const placesIn = remember((phrase): readonly PlaceName[] => {
  const found = knownPlaces(phrase, phrase.length)
  // A name that is an ordinary word in running text is none where it is all that is given as the place: "صور".
  const known = (found.length > 0 || !ONE_WORD.test(phrase) ? found : asTown(phrase)).flatMap((place) => place.names)
  const sounds = new Set(known.map((name) => name.sounds))
  const read = namesIn(phrase).filter((name) => !sounds.has(name.sounds) && !partOfKnown(name, known))
  return [...withoutLands(read, found, phrase), ...known]
}, REMEMBERED)

const ONE_WORD = /^\p{Script=Arabic}{3,}$/u
const asTown = (name: string): KnownPlace[] => knownPlaces(`مدينة ${name}`, name.length + 6)

/** The places of a phrase; a name that its report gives to a place of another country is that one's: "Tripoli, in northern Lebanon". */
function placesMeant(phrase: string, known: readonly PlaceName[]): readonly PlaceName[] {
  const own = placesIn(phrase)
  // A name that its report puts in another province than the gazetteer does.
  const narrow = known.filter(({ words, level }) => level <= 2 && phrase.includes(words))
  if (narrow.length > 0 && narrow.every(({ at }) => !at)) return own.filter(({ at }) => !at)
  const meant = known.filter(({ at, words }) => at && words === phrase)
  return meant.length === 0 || meant.some(({ sounds }) => own.some((name) => name.sounds === sounds))
    ? own
    : own.filter(({ at }) => !at)
}

/** "… in Kabul. A bus hit a mine in | Zabul province": the city told of before lies in another. */
function withoutFar(names: readonly PlaceName[], own: readonly PlaceName[]): readonly PlaceName[] {
  const regions = own.filter(({ level, at, untold }) => level === 4 && at && !untold)
  if (regions.length === 0) return names
  const far = new Set(names.filter((name) => isFarFrom(name, regions)).map(({ words }) => words))
  return names.filter(({ words }) => !far.has(words))
}

/** "Sinai" in "North Sinai" is no place beside it. */
const partOfKnown = (name: PlaceName, known: readonly PlaceName[]): boolean =>
  name.level === 2 &&
  !name.at &&
  known.some((other) => other.level > 2 && other.words !== name.words && other.words.includes(name.words))

/** The first lists of names up to one that names more than a region. */
function untilNarrow(lists: readonly (readonly PlaceName[])[]): readonly PlaceName[] {
  const enough = lists.findIndex((list) => list.some((name) => name.level <= 3))
  return lists.slice(0, enough < 0 ? lists.length : enough + 1).flat()
}

const uniqueNames = (names: readonly PlaceName[]): PlaceName[] => [
  ...names
    .reduce((known, name) => (name.untold && known.has(name.sounds) ? known : known.set(name.sounds, name)), new Map())
    .values(),
]
