import type { TokenRange } from '../../../../text/sentences.js'
import { adjoins, after, folded, is, isCapital, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import {
  BATTLES,
  COUNTRY_PREPOSITIONS,
  NEAR,
  NO_PLACES,
  PEOPLE_OF_CAMPS,
  PLACE_KINDS,
  STRUCK,
} from '../words/place-words.js'
import { isElsewhere, isOfSpeaker } from './places-aside.js'

/** A place as named: token indexes, both included; breadth 0 a site, 1 a town or village, 2 a district, 3 a province, 4 a country. */
export interface PlaceName {
  readonly first: number
  readonly last: number
  readonly breadth: number
}

/** The breadths of a town and of a country. */
export const TOWN = 1
export const COUNTRY = 4

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
  for (let at = sentence.first; at <= sentence.last; at++) {
    const token = tokens[at]!
    const name =
      is(token, WORD.placeStart) && isNearCapital(tokens, text, at)
        ? (kindNamed(tokens, text, at) ?? behindPreposition(tokens, text, at, sentence.first))
        : null
    if (name && name.last <= sentence.last) {
      if (!isElsewhere(tokens, at, sentence.first) && !liesNear(tokens, at, found.at(-1))) found.push(name)
      at = name.last
    } else if (token.lex.places !== null) {
      const bare = knownAt(tokens, text, at, sentence.last)
      if (!bare) continue
      // one who acts is no place: "Washington va envoyer …"
      if (!acts(tokens, bare.last)) known.push(bare)
      at = bare.last
    }
  }
  return { found, known }
}

/** A name stands within a few words of the one that leads to it, if at all: most "à" and "en" lead to none. */
function isNearCapital(tokens: Words, text: string, at: number): boolean {
  for (let n = at; n < at + 7; n++) if (isCapital(tokens[n], text)) return true
  return false
}

/** The name of the gazetteer that begins at `at`; null where none does. */
function knownAt(tokens: Words, text: string, at: number, limit: number): PlaceName | null {
  if (!isCapital(tokens[at], text)) return null
  for (const { words, breadth } of tokens[at]!.lex.places!) {
    const last = wordsEnd(tokens, at, words)
    // "la Défense | civile"
    if (last !== null && last <= limit && folded(tokens, last + 1) !== 'civile') return { first: at, last, breadth }
  }
  return null
}

/** The breadth of a name of one word that the gazetteer knows; null where it knows none. */
const breadthOfKnown = (tokens: Words, at: number): number | null =>
  tokens[at]?.lex.places?.find(({ words }) => words.length === 1)?.breadth ?? null

/** The last of the words that stand at `at`, over hyphens and apostrophes; null where they do not. */
function wordsEnd(tokens: Words, at: number, words: readonly string[]): number | null {
  let last = at
  for (const [n, word] of words.entries()) {
    if (n > 0) last = is(tokens[last + 1], WORD.dash | WORD.apostrophe) ? last + 2 : last + 1
    if (folded(tokens, last) !== word) return null
  }
  return last
}

const acts = (tokens: Words, last: number): boolean =>
  is(tokens[last + 1], WORD.avoir | WORD.etre | WORD.finite) || Boolean(tokens[last + 1]?.lex.saying)

/** "Marseille : deux morts", "Kherson (Ukraine) — …" */
function heading(tokens: Words, text: string, first: number): PlaceName | null {
  if (!isName(tokens, text, first)) return null
  const last = nameEnd(tokens, text, first)
  const parted =
    /^[:(—–]$/u.test(folded(tokens, last + 1)) &&
    (tokens[last + 1]?.space ?? 0) + (folded(tokens, last + 1) === ':' ? 1 : 0) > 0
  return parted && last - first < 4 ? { first, last, breadth: 3 } : null
}

/** "quartier de Sabra", "camp Al-Hol", "camp de réfugiés de Jabaliya", "aéroport international de Tripoli" */
function kindNamed(tokens: Words, text: string, at: number): PlaceName | null {
  const breadth = PLACE_KINDS.get(folded(tokens, at))
  if (breadth === undefined || isOfSpeaker(tokens, at)) return null
  // "le centre du Mali" is no site, "le Centre culturel" is
  if (folded(tokens, at) === 'centre' && !isCapital(tokens[at], text)) return null
  let name = overPeople(tokens, text, at + 1)
  while (is(tokens[name], WORD.adjective) && !isCapital(tokens[name], text)) name++
  // "le Centre culturel islamique"
  if (name > at + 1 && breadth === 0 && isCapital(tokens[at], text)) return { first: at, last: name - 1, breadth }
  if (/^(?:de|d|du|des)$/u.test(folded(tokens, name))) name = after(tokens, name)
  if (ARTICLES.has(folded(tokens, name))) name = after(tokens, name)
  if (!isName(tokens, text, name)) return null
  // "la ville de Pattani", "la mosquée de Kaboul": the town's name is enough
  const town = breadth === 1 || (HOUSES.has(folded(tokens, at)) && breadthOfKnown(tokens, name) === TOWN)
  return { first: town ? name : at, last: nameEnd(tokens, text, name), breadth: town ? 1 : breadth }
}

/** "camp | de réfugiés palestiniens | de Chatila" */
function overPeople(tokens: Words, text: string, at: number): number {
  if (folded(tokens, at) !== 'de' || !PEOPLE_OF_CAMPS.has(folded(tokens, at + 1))) return at
  return is(tokens[at + 2], WORD.demonym) && !isCapital(tokens[at + 2], text) ? at + 3 : at + 2
}

const ARTICLES = new Set('la le les l'.split(' '))

/** Buildings that every town has: the town tells more. */
const HOUSES = new Set('mosquée église cathédrale école hôpital marché centre hôtel université stade'.split(' '))

/** "à Gaziantep", "en Somalie", "près de Kidal", "sur Alep", "contre Boulkessi", "la bataille de Syrte" */
function behindPreposition(tokens: Words, text: string, at: number, first: number): PlaceName | null {
  const word = folded(tokens, at)
  let name = -1
  let breadth = 1
  if (word === 'à' || (word === 'a' && isCapital(tokens[at], text))) name = at + 1
  else if (COUNTRY_PREPOSITIONS.has(word)) [name, breadth] = [at + 1, 4]
  else if (word === 'sur' || word === 'vers' || word === 'contre' || STRUCK.has(word)) name = at + 1
  else if (NEAR.has(word) && isDistant(tokens, at)) return null
  else if (NEAR.has(word) || BATTLES.has(word) || tokens[at]!.lex.noun?.kind === 'event') {
    if (/^(?:de|d|du)$/u.test(folded(tokens, at + 1))) name = after(tokens, at + 1)
  }
  if (name < 0 || at < first) return null
  if (breadth === 1 && ARTICLES.has(folded(tokens, name))) {
    name = after(tokens, name)
    breadth = 3
  }
  if (!isName(tokens, text, name) || isPerson(tokens, text, name)) return null
  return { first: name, last: nameEnd(tokens, text, name), breadth: breadthOfKnown(tokens, name) ?? breadth }
}

/** "à 80 km au nord de Bagdad" tells where another place lies. */
const isDistant = (tokens: Words, at: number): boolean =>
  folded(tokens, at - 1) === 'au' && tokens[at - 2]?.lex.noun?.kind === 'measure'

/** "Samarra, | au nord de Bagdad", "située près de Bagdad": where the town just named lies. */
function liesNear(tokens: Words, at: number, before: PlaceName | undefined): boolean {
  if (!NEAR.has(folded(tokens, at)) || !before || before.breadth > TOWN) return false
  const from = before.last + 1
  return at - from < 5 && (/^[,(]$/u.test(folded(tokens, from)) || /^situé/u.test(folded(tokens, from)))
}

function isName(tokens: Words, text: string, at: number): boolean {
  const token = tokens[at]
  if (!isCapital(token, text) || !token) return false
  const { lex } = token
  if (lex.month > 0 || lex.weekday >= 0 || lex.numeral || lex.vague || is(token, WORD.determiner | WORD.pronoun))
    return false
  if (NO_PLACES.has(token.folded)) return token.folded === 'al' && folded(tokens, at + 2) !== 'qaïda'
  // "à l'AFP", "l'ONU": initials name no place
  return !isInitials(text.slice(token.start, token.end)) || is(tokens[at + 1], WORD.apostrophe)
}

const isInitials = (word: string): boolean => word.length <= 5 && word === word.toUpperCase()

/** A first name before a family name ("contre Bachar al-Assad") is no place; two capitals joined by a hyphen may be. */
const isPerson = (tokens: Words, text: string, at: number): boolean =>
  /^(?:al|el|ben|bin|ibn|ould|von|van)$/u.test(folded(tokens, at + 1)) ||
  (isCapital(tokens[at + 1], text) &&
    !/^(?:New|San|Saint|Los|Las|Port|Hong|Sri|Burkina|Sierra|Addis|Abou|Deir|Ras|Tel|Khan|Beit|Abu|Al|El)$/u.test(
      text.slice(tokens[at]!.start, tokens[at]!.end),
    ))

function nameEnd(tokens: Words, text: string, first: number): number {
  let last = first
  for (let n = 0; n < 6; n++) {
    const next = tokens[last + 1]
    const glued = is(next, WORD.dash | WORD.apostrophe) && adjoins(next) && adjoins(tokens[last + 2])
    if (glued && tokens[last + 2]?.kind === 'word') last += 2
    else if (isCapital(next, text) && next?.lex.weekday === -1 && next.lex.month === 0) last++
    else break
  }
  return folded(tokens, last) === 'république' ? republicEnd(tokens, text, last) : last
}

/** "République | démocratique du Congo", "République | centrafricaine" */
function republicEnd(tokens: Words, text: string, at: number): number {
  let last = at
  while (last < at + 3 && is(tokens[last + 1], WORD.adjective | WORD.demonym)) last++
  if (/^(?:de|d|du)$/u.test(folded(tokens, last + 1)) && isCapital(tokens[after(tokens, last + 1)], text))
    return after(tokens, last + 1)
  return last
}
