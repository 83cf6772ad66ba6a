import { contains } from '../gazetteer/gazetteer.js'
import { isHeard } from '../incident/reading/match-places.js'
import { countriesAmong } from '../incident/reading/nations.js'
import type { PlaceName } from '../incident/reading/place-names.js'
import { soundsAlike } from '../incident/reading/sounds-alike.js'
import { readWords } from '../incident/reading/words.js'
import { meet } from '../meet.js'
import { namesCountry } from './claim-places.js'
import { isOfTownBeside } from './own-town.js'
import type { ReadClaim } from './read-claim.js'
import { sentenceRange } from './read-sentence.js'
import { isState } from './same-speaker.js'
import { isWhereItStruck, isWide } from './within-place.js'

/** Whether both count the dead of a quake or a flood, each in places that the gazetteer knows apart from the other's, or one counts apart the other's town. */
export function ofOtherPlaces(a: ReadClaim, b: ReadClaim): boolean {
  if (a.report !== b.report && (isOfTownBeside(a, b) || isOfTownBeside(b, a))) return true
  if (a.report === b.report || !isWide(a) || !isWide(b) || a.total || b.total) return false
  if (isWhereItStruck(a) || isWhereItStruck(b)) return false
  const [ones, others] = [knownNames(a), knownNames(b)]
  if (ones.length === 0 || others.length === 0) return areNamedApart(a, b)
  return ones.every((one) => others.every((other) => apart(one, other)))
}

/** "7 dead in Bulgaria" of the storm that killed 20 in Greece, or "18 in Bangkok" of the quake in Myanmar: each is placed in a country of its own. */
export function ofOtherCountries(a: ReadClaim, b: ReadClaim): boolean {
  if (a.total || b.total || !(isWide(a) || isWide(b)) || !(mayBeWide(a) && mayBeWide(b))) return false
  const [one, other] = [countryOf(a), countryOf(b)]
  return one.size > 0 && other.size > 0 && !meet(one, other)
}

/** "In Bangkok 18 died": nothing is told of how. */
const mayBeWide = (claim: ReadClaim): boolean => claim.facts.manners === null || isWide(claim)

/** The country that a claim is placed at, or in which the place lies that the gazetteer knows. */
function countryOf(claim: ReadClaim): ReadonlySet<string> {
  const known = countries.get(claim)
  if (known) return known
  const read = new Set(readCountry(claim))
  countries.set(claim, read)
  return read
}

function readCountry(claim: ReadClaim): Iterable<string> {
  const { claim: own, speaker, places, sentence, report } = claim
  const { place } = own
  const said = report.words.slice(...sentenceRange(report.words, sentence))
  // "Mozambique counts 94. Neighbouring Malawi reported 13": its own.
  if (speaker !== null && isState(speaker) && !meet(countriesAmong(said), countriesOf(place))) return speaker.nations
  // "23 in Haiti, the agency said, and four | in Jamaica"
  const leads = IN.test(report.words[claim.to]?.spelling.forms[0] ?? '')
  const behind = leads ? countriesAmong(report.words.slice(claim.to, claim.to + NAMED_BEHIND)) : NOWHERE
  if (behind.size === 1) return behind
  if (place === null) return places.names.length === 0 && places.countries.size === 1 ? places.countries : []
  return namesCountry(place)
    ? countriesOf(place)
    : knownNames(claim).flatMap((id) => COUNTRY.exec(id)?.[1]?.toUpperCase() ?? [])
}

const countriesOf = (place: string | null): ReadonlySet<string> =>
  place === null ? NOWHERE : countriesAmong(readWords(place))
const NOWHERE: ReadonlySet<string> = new Set()
const IN = /^(?:in|en|au|aux|في)$/u
/** "in | North Macedonia", "au | Sri Lanka" */
const NAMED_BEHIND = 3

/** Every pair of a claim asks. */
const countries = new WeakMap<ReadClaim, ReadonlySet<string>>()
const COUNTRY = /^(\p{Ll}{2})\//u

/** "in the province of Al Haouz" and "in that of Taroudant", "in Blantyre" and "in Zomba", at least one of which the gazetteer does not know: neither text speaks of the other's. */
function areNamedApart(a: ReadClaim, b: ReadClaim): boolean {
  const [ones, others] = [namedAlike(a), namedAlike(b)]
  return (
    ones.length > 0 &&
    others.length > 0 &&
    ones[0]?.level === others[0]?.level &&
    ones.every(
      (one) => !isHeard(one, b.places.heard) && !others.some((other) => soundsAlike(one.sounds, other.sounds)),
    ) &&
    others.every((other) => !isHeard(other, a.places.heard))
  )
}

/** What a claim is placed at where all its names are of one kind: provinces, or towns. */
function namedAlike({ claim: { place }, places: { names } }: ReadClaim): readonly PlaceName[] {
  const own = names.filter(({ words }) => place?.includes(words))
  return own.every(({ level }) => level === own[0]?.level) && (own[0]?.level ?? 0) >= TOWN ? own : []
}

/** What a claim is placed at, where the gazetteer knows it. */
const knownNames = ({ claim: { place }, places: { names } }: ReadClaim): readonly string[] =>
  names.flatMap(({ sounds, words }) => (sounds.startsWith('@') && place?.includes(words) ? sounds.slice(1) : []))

/** In one country: a flood crosses no desert, but names are taken for those of towns elsewhere. */
const apart = (a: string, b: string): boolean =>
  a !== b && !contains(a, b) && !contains(b, a) && a.split('/')[0] === b.split('/')[0]

const TOWN = 2
