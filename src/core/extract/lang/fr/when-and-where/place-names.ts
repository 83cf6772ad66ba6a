import type { TokenRange } from '../../../../text/sentences.js'
import { adjoins, after, folded, is, isCapital, isDe, isOfOrDu, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import {
  BATTLES,
  COUNTRY_PREPOSITIONS,
  DEPARTMENTS,
  NEAR,
  OF_NATIONS,
  PEOPLE_OF_CAMPS,
  PLACE_KINDS,
  STRUCK,
} from '../words/place-words.js'
import { acts, breadthOfKnown, knownAt } from './known-names.js'
import { describesPlace } from './place-descriptions.js'
import { datelineEnd, heading } from './place-headings.js'
import { COUNTRY, type PlaceName, PROVINCE, TOWN } from './place-name.js'
import { isName, isPerson, nameEnd } from './place-spelling.js'
import { isElsewhere, isOfScholars, isOfSpeaker } from './places-aside.js'

/** What a sentence names: places by a preposition or a kind, and bare names that the gazetteer knows ("#Ankara", "le centre touristique d'Istanbul"). */
export interface PlacesNamed {
  readonly found: PlaceName[]
  readonly known: PlaceName[]
}

export function placesIn(tokens: Words, text: string, sentence: TokenRange): PlacesNamed {
  const found: PlaceName[] = []
  const known: PlaceName[] = []
  const headed = heading(tokens, text, sentence.first)
  if (headed) found.push(headed)
  const dateline = sentence.first === 0 ? datelineEnd(tokens) : 0
  for (let at = sentence.first; at <= sentence.last; at++) {
    const token = tokens[at]!
    const name = is(token, WORD.placeStart) ? placeAt(tokens, text, at, sentence.first) : null
    if (name && name.last <= sentence.last) {
      if (!isElsewhere(tokens, at, sentence.first) && !describesPlace(tokens, at, found.at(-1))) found.push(name)
      // the town it lies near, where no other is named
      else if (NEAR.has(token.folded)) known.push({ ...name, breadth: PROVINCE })
      at = name.last
    } else if (token.lex.places !== null) {
      const bare = knownAt(tokens, text, at, sentence.last)
      if (!bare) continue
      // one who acts is no place: "Washington va envoyer …"
      if (!acts(tokens, bare)) known.push(at < dateline ? { ...bare, breadth: COUNTRY } : bare)
      at = bare.last
    }
  }
  return { found, known }
}

function placeAt(tokens: Words, text: string, at: number, first: number): PlaceName | null {
  if (!isNearCapital(tokens, text, at)) return ofNation(tokens, at)
  if (isOfScholars(tokens, at)) return null
  return kindNamed(tokens, text, at) ?? behindPreposition(tokens, text, at, first) ?? ofNation(tokens, at)
}

/** "la capitale suédoise", "la banlieue parisienne": a place told by whose it is, where no name follows. */
function ofNation(tokens: Words, at: number): PlaceName | null {
  if (!is(tokens[at + 1], WORD.demonym)) return null
  const breadth = OF_NATIONS.get(folded(tokens, at))
  if (breadth === undefined || isOfSpeaker(tokens, at)) return null
  return { first: at, last: at + 1, breadth }
}

/** A name stands within a few words of the one that leads to it, if at all: most "à" and "en" lead to none. */
function isNearCapital(tokens: Words, text: string, at: number): boolean {
  for (let n = at; n < at + 7; n++) if (isCapital(tokens[n], text)) return true
  return false
}

/** "quartier de Sabra", "camp Al-Hol", "camp de réfugiés de Jabaliya", "aéroport international de Tripoli" */
function kindNamed(tokens: Words, text: string, at: number): PlaceName | null {
  const breadth = PLACE_KINDS.get(folded(tokens, at))
  if (breadth === undefined || isOfSpeaker(tokens, at)) return null
  // "le centre du Mali" is no site, "le Centre culturel" and "le centre commercial de Karrada" are
  if (folded(tokens, at) === 'centre' && !isCapital(tokens[at], text) && !CENTRES.has(folded(tokens, at + 1)))
    return null
  let name = overPeople(tokens, text, at + 1)
  while (is(tokens[name], WORD.adjective) && !isCapital(tokens[name], text)) name++
  // "l'église mormone de Provo"
  if (breadth === 0 && isPlain(tokens, text, name) && folded(tokens, name + 1) === 'de') name++
  // "le Centre culturel islamique"
  if (name > at + 1 && breadth === 0 && isCapital(tokens[at], text)) return { first: at, last: name - 1, breadth }
  if (isOfOrDu(folded(tokens, name))) name = after(tokens, name)
  if (ARTICLES.has(folded(tokens, name))) name = after(tokens, name)
  if (!isName(tokens, text, name)) return null
  // "la ville de Pattani", "la mosquée de Kaboul": the town's name is enough
  const town = breadth === 1 || (HOUSES.has(folded(tokens, at)) && breadthOfKnown(tokens, name) === TOWN)
  const first = town ? name : folded(tokens, at) === 'arrondissement' ? ordinalBefore(tokens, at) : at
  return { first, last: nameEnd(tokens, text, name), breadth: town ? 1 : breadth }
}

/** A word that may be the adjective of a house, though no dictionary knows it. */
const isPlain = (tokens: Words, text: string, at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  !isCapital(tokens[at], text) &&
  tokens[at]!.lex.verb === null &&
  tokens[at]!.lex.saying === null &&
  (tokens[at]!.lex.is & ~WORD.adjective) === 0

/** "camp | de réfugiés palestiniens | de Chatila" */
function overPeople(tokens: Words, text: string, at: number): number {
  if (folded(tokens, at) !== 'de' || !PEOPLE_OF_CAMPS.has(folded(tokens, at + 1))) return at
  return is(tokens[at + 2], WORD.demonym) && !isCapital(tokens[at + 2], text) ? at + 3 : at + 2
}

/** "11e | arrondissement", "onzième arrondissement", "XIe arrondissement" */
function ordinalBefore(tokens: Words, at: number): number {
  if (tokens[at - 2]?.kind === 'digits' && adjoins(tokens[at - 1])) return at - 2
  return /(?:ième|[ivx]e|[ivx]ème|premier)$/u.test(folded(tokens, at - 1)) ? at - 1 : at
}

const ARTICLES = new Set('la le les l'.split(' '))

const CENTRES: ReadonlySet<string> = new Set(['commercial', 'culturel', 'communautaire', 'sportif'])

/** Buildings that every town has: the town tells more. */
const HOUSES = new Set(
  'mosquée synagogue musée église cathédrale école hôpital marché centre hôtel université stade caserne plage parc jardin discothèque restaurant supermarché station'.split(
    ' ',
  ),
)

/** "à Gaziantep", "en Somalie", "près de Kidal", "sur Alep", "contre Boulkessi", "la bataille de Syrte" */
function behindPreposition(tokens: Words, text: string, at: number, first: number): PlaceName | null {
  const word = folded(tokens, at)
  let name = -1
  let breadth = 1
  if (word === 'à' || (word === 'a' && isCapital(tokens[at], text))) name = at + 1
  else if (COUNTRY_PREPOSITIONS.has(word)) [name, breadth] = [isOfGroup(tokens, at) ? -1 : at + 1, 4]
  else if (word === 'dans') return inDepartment(tokens, text, at)
  else if (word === 'sur' || word === 'vers' || word === 'contre') name = at + 1
  else if (STRUCK.has(word)) name = overTime(tokens, at + 1)
  else if (NEAR.has(word) || BATTLES.has(word) || tokens[at]!.lex.noun?.kind === 'event') {
    if (isDe(folded(tokens, at + 1)) || folded(tokens, at + 1) === 'du') name = after(tokens, at + 1)
  }
  if (name < 0 || at < first) return null
  if (breadth === 1 && ARTICLES.has(folded(tokens, name))) {
    name = after(tokens, name)
    breadth = 3
  }
  if (!isName(tokens, text, name)) return null
  if (isPerson(tokens, text, name) && !(name === at + 1 && isLocated(tokens, nameEnd(tokens, text, name)))) return null
  return { first: name, last: nameEnd(tokens, text, name), breadth: breadthOfKnown(tokens, name) ?? breadth }
}

/** "a frappé | samedi matin | le Népal" */
function overTime(tokens: Words, from: number): number {
  let at = from
  while (is(tokens[at], WORD.timeWord)) at++
  return at
}

/** "al-Qaida | au Maghreb islamique" is a group's name. */
const isOfGroup = (tokens: Words, at: number): boolean =>
  folded(tokens, at - 1) === 'qaida' || folded(tokens, at - 1) === 'qaïda'

/** "dans le | Var", "dans les Bouches-du-Rhône" */
function inDepartment(tokens: Words, text: string, at: number): PlaceName | null {
  if (!ARTICLES.has(folded(tokens, at + 1))) return null
  const name = after(tokens, at + 1)
  if (!DEPARTMENTS.has(folded(tokens, name)) || !isName(tokens, text, name)) return null
  return { first: name, last: nameEnd(tokens, text, name), breadth: PROVINCE }
}

/** "à Suphan Buri, | en Thaïlande", "à Bou Kassem (sud)", "à Tel Ada, | ville de …": no person stands so. */
function isLocated(tokens: Words, last: number): boolean {
  const at = last + 2
  if (folded(tokens, last + 1) === '(') return NEAR.has(folded(tokens, at)) || tokens[at]?.lex.places !== null
  if (folded(tokens, last + 1) !== ',') return false
  if (folded(tokens, at) === 'dans') return is(tokens[at + 1], WORD.determiner)
  // "à Bab Touma, | un quartier de Damas"
  if (is(tokens[at], WORD.determiner) && PLACE_KINDS.has(folded(tokens, at + 1))) return true
  return (
    (COUNTRY_PREPOSITIONS.has(folded(tokens, at)) && (tokens[at + 1]?.lex.places ?? null) !== null) ||
    PLACE_KINDS.has(folded(tokens, at))
  )
}
