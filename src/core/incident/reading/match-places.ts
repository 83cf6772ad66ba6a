import { distanceKm } from '../../gazetteer/distance.js'
import { gazetteer } from '../../gazetteer/gazetteer.js'
import type { PlaceLevel } from '../words/places.js'
import { type PlaceName, type Places, soundsOfName, withHardG } from './place-names.js'
import { soundsAlike } from './sounds-alike.js'

/**
 * How two reports' places stand to each other. `site`: the very spot; `region`: only a wide place is shared, and one knows no more;
 * `sibling`: two places of one region; `namesake`: one name in two regions.
 */
export type PlaceMatch = 'site' | 'local' | 'region' | 'country' | 'unknown' | 'sibling' | 'namesake' | 'apart'

export function matchPlaces(a: Places, b: Places): PlaceMatch {
  const shared = [...sharedNames(a, b), ...sharedNames(b, a)]
  if (!shared.some(({ level }) => level <= 3)) shared.push(...namesSpeltApart(a, b))
  const narrowest = Math.min(6, ...shared.map((name) => name.level))
  if (namesakes(a, b)) return 'namesake'
  if (narrowest === 3 && villagesDiffer(a, b)) return 'sibling'
  if (narrowest <= 3) return regionsDiffer(a, b) ? 'namesake' : narrowest === 1 ? 'site' : 'local'
  const [aKnown, bKnown] = [hasNarrow(a), hasNarrow(b)]
  if (narrowest === 4)
    return [a, b].every((places) => narrowsDown(places, shared)) && !neighbours(a, b) ? 'sibling' : 'region'
  if (aKnown && bKnown) return neighbours(a, b) ? 'region' : 'apart'
  if (liesFarFrom(a, b) || liesFarFrom(b, a)) return 'apart'
  const sameCountry = [...a.countries].some((country) => b.countries.has(country))
  if (a.names.length > 0 && b.names.length > 0 && hasRegion(a) && hasRegion(b)) return 'apart'
  if (sameCountry) return 'country'
  return a.countries.size > 0 && b.countries.size > 0 ? 'apart' : 'unknown'
}

/** Nearer than this, two names may be of one spot: a village and the town beside it. */
const NEAR_KM = 10

/** Farther than this from a region's middle, a town is not in it. */
const REGION_KM = 250

/** Whether one names towns that the gazetteer knows, each too far away for the only regions that the other names. */
function liesFarFrom(town: Places, region: Places): boolean {
  const regions = region.names.filter(({ level, at }) => level === 4 && at)
  const towns = town.names.filter(({ level, at }) => level <= 2 && at)
  if (regions.length === 0 || towns.length === 0 || region.names.some(({ level }) => level < 4)) return false
  return towns.every((one) => isFarFrom(one, regions))
}

/** Whether the gazetteer knows a place to lie too far from each of some regions to be in it. */
export const isFarFrom = ({ at, sounds }: PlaceName, regions: readonly PlaceName[]): boolean =>
  at !== undefined &&
  regions.every(
    (around) =>
      around.at !== undefined &&
      !gazetteer().contains(around.sounds.slice(1), sounds.slice(1)) &&
      distanceKm(at, around.at) > REGION_KM,
  )

function neighbours(a: Places, b: Places): boolean {
  const [ones, others] = [a, b].map((places) => places.names.filter((name) => name.level <= 2 && name.at))
  return (ones ?? []).some(({ at }) =>
    (others ?? []).some((other) => at && other.at && distanceKm(at, other.at) <= NEAR_KM),
  )
}

/** Whether both name a town that the gazetteer knows, by one name and in two places: "Tripoli" in Lebanon and in Libya. */
function namesakes(a: Places, b: Places): boolean {
  const [ones, others] = [a, b].map(({ names }) => names.filter(({ level, at }) => level === 2 && at))
  if (!ones?.length || !others?.length || ones.some((one) => others.some(({ sounds }) => sounds === one.sounds)))
    return false
  const known = new Set(others.flatMap(namesOf))
  return ones.some((one) => namesOf(one).some((name) => known.has(name)))
}

const namesOf = ({ sounds }: PlaceName): readonly string[] => gazetteer().byIdOf(sounds.slice(1))?.ar ?? []

const hasNarrow = (places: Places): boolean => places.names.some((name) => name.level <= 3)
/** Whether places name one narrower than a region that is shared: "in Paktika and Khost" tells of no town in Paktika. */
function narrowsDown({ names }: Places, shared: readonly PlaceName[]): boolean {
  const regions = shared.filter(({ level, at }) => level === 4 && at).map(({ sounds }) => sounds.slice(1))
  const outside = names.filter(
    ({ level, at, sounds }) =>
      level <= 3 &&
      at &&
      regions.length > 0 &&
      !regions.some((region) => gazetteer().contains(region, sounds.slice(1))),
  )
  return names.some(({ level, words }) => level <= 3 && !outside.some((other) => other.words === words))
}

/** Whether neither names anything narrower than a region: both count all that befell it. */
export const bothOfARegion = (a: Places, b: Places): boolean => !hasNarrow(a) && !hasNarrow(b)

const hasRegion = (places: Places): boolean => places.names.some((name) => name.level === 4)

/** The names of `a` that `b` has too; a name that one of them gives to a region is a region's. */
function sharedNames(a: Places, b: Places): PlaceName[] {
  return a.names.flatMap((name) => {
    const own = b.names.filter((other) => other.sounds === name.sounds)
    if (own.length === 0) return isHeard(name, b.heard) ? [name] : []
    return own.some((other) => other.level === 4) ? [{ ...name, level: Math.max(4, name.level) as PlaceLevel }] : [name]
  })
}

export const isHeard = (name: PlaceName, heard: ReadonlySet<string>): boolean =>
  heard.has(name.sounds) || (name.sounds.length >= TELLING && !isArabic(name) && heard.has(withHardG(name.sounds)))

/** Of namesakes, whether one text puts a village in another region than the gazetteer alone puts the other's: it may be another of that name. */
export const regionUntold = (a: Places, b: Places): boolean =>
  [...a.countries].some((country) => b.countries.has(country)) &&
  [a, b].filter(({ names }) => names.filter(({ level }) => level === 4).every(({ untold }) => untold)).length === 1

/** Names of one sound in two scripts, one consonant of which each script has in its own way: "المناقل", "Managil". */
const namesSpeltApart = (a: Places, b: Places): readonly PlaceName[] =>
  a.names.filter((one) => isUnlisted(one, a) && b.names.some((other) => isUnlisted(other, b) && speltApart(one, other)))

/** A name narrower than a region that the gazetteer does not know. */
export const isUnlisted = ({ at, level, words }: PlaceName, { names }: Places): boolean =>
  !at && level <= 3 && !names.some((known) => known.at && known.words === words)

/** One place by one name; one that no gazetteer knows may be spelt in two scripts: "Grarem", "قرارم". */
export const areOnePlace = (a: PlaceName, b: PlaceName): boolean =>
  a.sounds === b.sounds || (!a.at && !b.at && isArabic(a) !== isArabic(b) && speltApart(a, b))

const speltApart = (a: PlaceName, b: PlaceName): boolean =>
  (isArabic(a) !== isArabic(b) &&
    [takesArticle, writesDj].some((writes) => writes(a.sounds, b.sounds) || writes(b.sounds, a.sounds))) ||
  (mayBeSpeltApart(a.sounds, b.sounds, isArabic(a) !== isArabic(b)) && wordsSpeltApart(a, b))

/** "Albu Alwan", "البوعلوان": an article that one of two scripts writes into the name. */
const takesArticle = (a: string, b: string): boolean => b.length >= 3 && a === `L${b}`

/** "Djiguibombo", "دجيغيبومبو": a French dj that Arabic writes in two letters. */
const writesDj = (a: string, b: string): boolean => b.length >= 2 && b.startsWith('G') && a === `D${b}`

const mayBeSpeltApart = (a: string, b: string, inTwoScripts: boolean): boolean =>
  a.length >= TELLING &&
  b.length >= TELLING &&
  (inTwoScripts ? soundsAlike(a, b) : a.replaceAll('H', 'G') === b.replaceAll('H', 'G'))

/** Of names in several words, "كفر دريان" and "Kafr Taroun", the one that differs must be long enough by itself. */
function wordsSpeltApart(a: PlaceName, b: PlaceName): boolean {
  const [ones, others] = [a, b].map(({ words }) =>
    words
      .split(/[\s-]+/u)
      .map(soundsOfName)
      .filter(Boolean),
  )
  if (!ones || !others || ones.length !== others.length || ones.length === 1) return true
  return ones.every((one, i) => one === others[i] || mayBeSpeltApart(one, others[i] ?? '', isArabic(a) !== isArabic(b)))
}

/** Consonants of a name that another place would hardly share but for one. */
const TELLING = 4
const isArabic = ({ words }: PlaceName): boolean => words.charCodeAt(0) > 0x5ff && words.charCodeAt(0) < 0x780

/** "Novoselivka in the one region" is not "Novoselivka in the other"; nor is a village of one district that of another. */
const regionsDiffer = (a: Places, b: Places): boolean =>
  levelsDiffer(a, b, 4) || (isVillage(a, b) && districtsDiffer(a, b))

function levelsDiffer(a: Places, b: Places, level: PlaceLevel): boolean {
  const [ones, others] = [a, b].map((places) => places.names.filter((name) => name.level === level))
  if (!ones?.length || !others?.length) return false
  return sharedNames({ ...a, names: ones }, b).length === 0 && sharedNames({ ...b, names: others }, a).length === 0
}

/** Whether what both name is a town or village that no gazetteer knows. */
const isVillage = (a: Places, b: Places): boolean =>
  [...sharedNames(a, b), ...sharedNames(b, a)].every(({ level, at }) => level === 2 && !at)

/** Whether each names a village of the district that they share, under names that no transliteration makes alike. */
function villagesDiffer(a: Places, b: Places): boolean {
  const [ones, others] = [a, b].map(({ names }) => names.filter(({ level }) => level === 2))
  if (!ones?.length || !others?.length || neighbours(a, b)) return false
  return !ones.some((one) => others.some((other) => mayBeOneName(one.sounds, other.sounds)))
}

/** "Tarmiya" and "the town of Tarmiya", or two spellings of it. */
const mayBeOneName = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return soundsAlike(a, b) || (short.length > 2 && long.includes(short))
}

/** Districts under names that no transliteration makes alike. */
const districtsDiffer = (a: Places, b: Places): boolean =>
  levelsDiffer(a, b, 3) && !districtsOf(a).some((one) => districtsOf(b).some((other) => soundsAlike(one, other)))

const districtsOf = ({ names }: Places): readonly string[] =>
  names.filter(({ level }) => level === 3).map(({ sounds }) => sounds)

/** Whether both name spots and none of them is the same. */
export function sitesDiffer(a: Places, b: Places): boolean {
  const [aSites, bSites] = [a, b].map((places) => places.names.filter((name) => name.level === 1))
  if (!aSites?.length || !bSites?.length) return false
  return sharedNames({ ...a, names: aSites }, b).length === 0 && sharedNames({ ...b, names: bSites }, a).length === 0
}

/** Farther apart than this, two known quarters of one town are no spots of one attack. */
const APART_KM = 3

/** Whether both name quarters or sites that the gazetteer knows, each well apart from the other's. */
export function sitesFarApart(a: Places, b: Places): boolean {
  const [ones, others] = [a, b].map(({ names }) => names.flatMap(({ level, at }) => (level === 1 && at ? at : [])))
  if (!ones?.length || !others?.length) return false
  return ones.every((one) => others.every((other) => distanceKm(one, other) > APART_KM))
}
