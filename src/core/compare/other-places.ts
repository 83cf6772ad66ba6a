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
import { isWhereItStruck, isWide } from './within-place.js'

/** Whether both count the dead of a quake or a flood, each in places that the gazetteer knows apart from the other's, or one counts apart the other's town. */
export function ofOtherPlaces(a: ReadClaim, b: ReadClaim): boolean {
  if (a.report !== b.report && (isOfTownBeside(a, b) || isOfTownBeside(b, a))) return true
  if (a.report === b.report || !isWide(a) || !isWide(b) || a.total || b.total) return false
  if (isWhereItStruck(a) || isWhereItStruck(b)) return false
  if (ofOtherCountries(a, b)) return true
  const [ones, others] = [knownNames(a), knownNames(b)]
  if (ones.length === 0 || others.length === 0) return areNamedApart(a, b)
  return ones.every((one) => others.every((other) => apart(one, other)))
}

/** "7 dead in Bulgaria" of the storm that killed 20 in Greece: each is placed at a country and at nothing in it. */
function ofOtherCountries({ claim: { place: one } }: ReadClaim, { claim: { place: other } }: ReadClaim): boolean {
  if (one === null || other === null || !namesCountry(one) || !namesCountry(other)) return false
  return !meet(countriesAmong(readWords(one)), countriesAmong(readWords(other)))
}

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
