import { contains } from '../gazetteer/gazetteer.js'
import { isOfAWideArea } from '../incident/reading/event-facts.js'
import { areOnePlace } from '../incident/reading/match-places.js'
import { PhraseBook } from '../incident/reading/phrase-book.js'
import type { PlaceName } from '../incident/reading/place-names.js'
import type { Word } from '../incident/reading/words.js'
import { SEVERAL_SITES_WORDS } from '../incident/words/places.js'
import { meet } from '../meet.js'
import { namesCountry } from './claim-places.js'
import { ownTown } from './own-town.js'
import { matchPopulations } from './population.js'
import type { ReadClaim } from './read-claim.js'
import { sentenceRange } from './read-sentence.js'
import { events } from './several.js'
import { areTotalsAlike, isDatedFrom, tellsOf } from './told-place.js'

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

/** "450 in the province of Taroudant" against the 2,100 of the quake in Morocco: no text need name the two together. */
const isOfItsCountry = ({ places: { names, countries } }: ReadClaim, { claim, places: of }: ReadClaim): boolean =>
  claim.place !== null &&
  namesCountry(claim.place) &&
  of.names.length === 0 &&
  names.length > 0 &&
  (countries.size === 0 || meet(countries, of.countries))

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
  if (!isWide(part) || !isWide(whole) || !areTotalsAlike(part, whole)) return false
  const incident = incidentOf[part.at] as number
  if (incident !== incidentOf[whole.at]) return false
  if (matchPopulations(part.population, whole.population) !== 'same') return false
  const spots = spotsAmong(part.places.names)
  if (!spots.some(({ words }) => part.claim.place?.includes(words)) || isWhereItStruck(part)) return false
  if (part.total && (isDatedFrom(part) || spots.some((spot) => tellsOf(whole, spot)))) return false
  if (isOfItsCountry(part, whole)) return true
  const wider = new Set(spots.flatMap((spot) => [...(placesAround.get(spotKey(incident, spot)) ?? [])]))
  const shared = whole.places.names.some(
    ({ sounds, level, words }) =>
      wider.has(sounds) && (level === REGION || (level === DISTRICT && whole.claim.place?.includes(words) === true)),
  )
  return shared && !whole.places.names.some((name) => spots.some((spot) => areOnePlace(spot, name)))
}

/** "the earthquake that struck | Sorla province | has killed 900": where the ground shook, not where all of them died. */
export function isWhereItStruck({ claim: { place }, report: { words, report }, sentence }: ReadClaim): boolean {
  if (place === null) return false
  const [first, last] = sentenceRange(words, sentence)
  const start = words[first]?.start ?? 0
  const at = report.text.slice(start, words[last - 1]?.end).indexOf(place)
  if (at < 0) return false
  const named = words.findIndex((word, i) => i >= first && word.end > start + at)
  return strikes.find(words, Math.max(first, named - STRUCK), named).length > 0
}
/** Words from the verb to the place: "qui a frappé | dimanche soir la province de". */
const STRUCK = 6
const strikes = new PhraseBook([
  [
    'strikes',
    'struck|hit|rocked|shook|jolted|battered|devastated|ravaged|frappe|frappee|touche|secoue|devaste|ravage|ضرب|ضربت|هز|هزت|اجتاح|اجتاحت|دمر|دمرت',
  ],
])

const REGION = 4
const DISTRICT = 3

/** Whether one counts the dead of one town, the other those of attacks on several that it names: "bombings in Colombo, Negombo and Batticaloa". */
export function isOneOfSeveral(
  part: ReadClaim,
  whole: ReadClaim,
  { incidentOf }: { readonly incidentOf: readonly number[] },
): boolean {
  if (incidentOf[part.at] !== incidentOf[whole.at] || part.total || whole.total) return false
  if (matchPopulations(part.population, whole.population) !== 'same') return false
  const [own, all] = [ownTowns(part), townsOf(whole)]
  if (own.size !== 1 || all.size < 2 || ![...own].every((town) => all.has(town))) return false
  const { report, sentence } = whole
  const told = report.words.slice(...sentenceRange(report.words, sentence))
  return events.find(told).length > 0 && (all.size > 2 || joinsTwo(whole, told))
}

/** Whether one counts the dead at one named mosque or village, the other those of "two mosques", "three villages". */
export function isAtOneOfThem(
  part: ReadClaim,
  whole: ReadClaim,
  { incidentOf }: { readonly incidentOf: readonly number[] },
): boolean {
  if (incidentOf[part.at] !== incidentOf[whole.at] || part.total || whole.total) return false
  if (!part.claim.place || matchPopulations(part.population, whole.population) !== 'same') return false
  const [kind] = sitesTold(whole)
  if (kind === undefined || sitesTold(part).length > 0) return false
  const level = kind === 'village' ? 2 : 1
  const spots = part.places.names.filter((name) => name.level === level && part.claim.place?.includes(name.words))
  return spots.length > 0 && !spots.some((spot) => whole.places.names.some(({ sounds }) => sounds === spot.sounds))
}

/** The kinds of places of which its sentence tells several; read once for all claims in it. */
function sitesTold({ report, sentence }: ReadClaim): readonly string[] {
  const read = sitesRead.get(report.words) ?? new Map<number, readonly string[]>()
  sitesRead.set(report.words, read)
  const known = read.get(sentence)
  if (known) return known
  const told = sites.find(report.words, ...sentenceRange(report.words, sentence)).map(({ id }) => id)
  read.set(sentence, told)
  return told
}
const sitesRead = new WeakMap<readonly Word[], Map<number, readonly string[]>>()
const sites = new PhraseBook(SEVERAL_SITES_WORDS)

/** "the bombings in Jableh | and | Tartus": two names with nothing but "and" between them. */
function joinsTwo({ places: { names }, report: { report } }: ReadClaim, told: readonly Word[]): boolean {
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last) return false
  const sentence = report.text.slice(first.start, last.end)
  const towns = names.filter(({ level, at }) => level === 2 && at).map(({ words }) => words)
  return towns.some((one) =>
    towns.some(
      (other) => JOINED.some((and) => sentence.includes(`${one}${and}${other}`)) || follows(one, other, sentence),
    ),
  )
}

const JOINED = [' and ', ' and in ', ' et ', ' et à ', ' وفي ']
/** "جبلة | وطرطوس" */
const follows = (one: string, other: string, sentence: string): boolean =>
  sentence.includes(`${one} ${other.startsWith('و') ? '' : 'و'}${other}`) && /^\p{Script=Arabic}/u.test(other)

/** "Eight in Qana and five in Tyre": of each, its own. */
function ownTowns(claim: ReadClaim): ReadonlySet<string> {
  const own = ownTown(claim)
  return own ? new Set([own.town]) : townsOf(claim)
}

/** Towns that the gazetteer knows and none of which lies in another. */
const townsOf = ({ places: { names } }: ReadClaim): ReadonlySet<string> => {
  const ids = names.flatMap(({ level, at, sounds }) => (level === 2 && at ? sounds.slice(1) : []))
  return new Set(ids.filter((id) => !ids.some((other) => other !== id && contains(id, other))))
}

/** Whether nothing that the gazetteer knows puts the spot outside a wider place. */
function mayHold({ at, sounds }: PlaceName, spots: readonly PlaceName[]): boolean {
  const known = spots.filter((spot) => spot.at)
  return !at || known.length === 0 || known.some((spot) => contains(sounds.slice(1), spot.sounds.slice(1)))
}

/** Whether it may count the dead of several places, one of which another counts. */
export const maySpread = (claim: ReadClaim): boolean =>
  isWide(claim) || sitesTold(claim).length > 0 || townsOf(claim).size > 1

export const isWide = ({ facts }: ReadClaim): boolean => isOfAWideArea(facts)

/** Whether one counts the dead in what one side holds of the country that the other counts in: of a quake or a flood. */
export const isOfOneHolder = (part: ReadClaim, whole: ReadClaim): boolean =>
  part.heldBy !== null &&
  whole.heldBy === null &&
  isWide(part) &&
  isWide(whole) &&
  !part.total &&
  !whole.total &&
  whole.claim.place !== null &&
  namesCountry(whole.claim.place) &&
  matchPopulations(part.population, whole.population) === 'same'

/** The narrowest places, under all their names: a town may be known as a district too. */
function spotsAmong(names: readonly PlaceName[]): readonly PlaceName[] {
  const least = Math.min(...names.map(({ level }) => level))
  const words = new Set(names.flatMap((name) => (name.level === least ? [name.words] : [])))
  return names.filter((name) => words.has(name.words))
}
