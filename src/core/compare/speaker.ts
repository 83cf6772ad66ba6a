import { knownPlaces } from '../incident/reading/known-places.js'
import { nations } from '../incident/reading/nations.js'
import { PhraseBook } from '../incident/reading/phrase-book.js'
import { readWords, type Word } from '../incident/reading/words.js'
import { NO_NAMES, PLACE_FILLERS, PLACE_NOUNS } from '../incident/words/places.js'
import { rememberBy } from '../remember.js'
import { actorDirectory, speakerDirectory } from '../source/directory.js'
import { personNames } from './person-names.js'
import { actorsNamed } from './population.js'
import { AGENCY_WORDS, SPEAKER_WORDS } from './speaker-words.js'

/** A speaker's name in parts that compare across languages. */
export interface Speaker {
  /** What body it is: ministry, health, un … */
  readonly body: ReadonlySet<string>
  /** Nobody in particular: source, witness, doctor … */
  readonly anyone: ReadonlySet<string>
  readonly nations: ReadonlySet<string>
  /** Those nations, and the countries of the places and of the bodies named. */
  readonly countries: ReadonlySet<string>
  /** Names of persons by their sounds, and of places by their ids where the gazetteer knows them. */
  readonly names: ReadonlySet<string>
  /** All names by their sounds: for a place that only one of two texts spells in a known way. */
  readonly sounds: ReadonlySet<string>
  /** Those of persons alone, by their sounds: "Suphan Buri" in "the prefecture of Suphan Buri" is none. */
  readonly persons: ReadonlySet<string>
  /** The agencies that heard it. */
  readonly agencies: ReadonlySet<string>
  /** Ids in the directories of speakers and actors; none where the words name no body that these know. */
  readonly known: ReadonlySet<string>
  /** What the words name beside a listed body, "head of its hospital"; null where none is listed. */
  readonly beside: ReadonlySet<string> | null
  /** The words, folded, for what no dictionary knows. */
  readonly folded: string
  /** A side in the fighting speaks. */
  readonly party: boolean
  /** An outlet or agency that the directory lists. */
  readonly press: boolean
}

const bodies = new PhraseBook(SPEAKER_WORDS)
const agencies = new PhraseBook(AGENCY_WORDS)
const nouns = new PhraseBook(PLACE_NOUNS)

/** UTF-16 units of names remembered: an archive repeats few. */
const REMEMBERED = 400_000
const speakerRead = rememberBy<{ readonly words: string; readonly via: string | null }, Speaker>(
  ({ words, via }) => `${words}\n${via ?? ''}`,
  ({ words, via }) => speakerOf(words, via),
  REMEMBERED,
)

/** Reads a speaker's name; `via` is who relayed it. */
export const readSpeaker = (words: string, via: string | null): Speaker => speakerRead({ words, via })

/** "un responsable du ministère" is one of its officials, "le responsable du bureau" its head. */
const SOME_OFFICIAL = /(?<!\p{L})[Uu]ne? (?:haut |haute )?responsable(?!\p{L})/gu

/** "un responsable", "a doctor who asked …": no UN and no WHO. */
const LOWER_CASE = /(?<!\p{L})(?:[Uu]n|[Ww]ho)(?!\p{L})/gu

function speakerOf(name: string, via: string | null): Speaker {
  const words = name.replace(SOME_OFFICIAL, 'officiel').replace(LOWER_CASE, ' ')
  const read = readWords(words)
  const hits = bodies.find(read)
  const ids = [...new Set(hits.map((hit) => hit.id))]
  const nationHits = nations.find(read)
  const inOffice = new Set([...hits, ...nationHits].flatMap(({ first, last }) => span(first, last)))
  const places = knownPlaces(words, words.length).filter(
    ({ names, start }) => names.length > 0 && !isFamilyName(read, start, inOffice),
  )
  const spans = [...hits, ...nationHits, ...agencies.find(read)].flatMap(({ first, last }) => span(first, last))
  const placed = [...read.keys()].filter((i) => places.some(({ start, end }) => inside(read[i] as Word, start, end)))
  const taken = new Set([...spans, ...placed])
  const bodiesListed = speakerDirectory().find(words)
  // Each mission is a body of its own, though all its soldiers are peacekeepers.
  const ofTheUn = bodiesListed.some(({ kind }) => kind === 'un')
  const listed = ofTheUn ? bodiesListed : [...bodiesListed, ...actorDirectory().find(words)]
  const body = ids.filter((id) => !id.includes(':'))
  // "UNAMI" is a mission, of the UN, in Iraq.
  const inFull = body.length === 0 ? readWords(listed.flatMap(({ en }) => en).join(', ')) : []
  body.push(...bodies.find(inFull).flatMap(({ id }) => (id.includes(':') ? [] : id)))
  // Syria's White Helmets are its civil defence, which other languages call civil protection.
  if (body.includes('white-helmets')) body.push('civil', 'defence')
  const nationIds = [...nationHits, ...nations.find(inFull)].map((hit) => hit.id)
  const free = read.filter((word, i) => !taken.has(i) && isName(word))
  const proper = free.filter(isProper)
  const homes = listed.flatMap(({ kind, country }) => (kind === 'agency' || kind === 'outlet' ? [] : (country ?? [])))
  // "the Indonesian hospital", "مستشفى الكويت" are named after a country.
  const namesakes = body.includes('hospital') ? nationIds : []
  // "a farmer" has nothing else to be known by.
  const named = personNames(proper.length > 0 || ids.length > 0 ? proper : free)
  return {
    body: new Set(body),
    anyone: new Set(ids.filter((id) => id.startsWith('any:'))),
    nations: new Set(nationIds),
    countries: new Set([
      ...nationIds,
      ...homes.map((country) => country.toUpperCase()),
      ...places.flatMap(({ country }) => country ?? []),
    ]),
    names: new Set([
      ...named,
      ...namesakes,
      ...places.map(({ names }) => (names.find((name) => name.at) ?? names[0])?.sounds ?? ''),
    ]),
    sounds: new Set([...named, ...placed.map((i) => read[i]?.spelling.sounds ?? '')]),
    persons: new Set(personNames(proper.filter((word) => !isLedTo(read, read.indexOf(word))))),
    agencies: new Set(agencies.find([...read, ...readWords(via ?? '')]).map((hit) => hit.id)),
    folded: read.map((word) => word.spelling.forms[0]).join(' '),
    beside: besideListed(words),
    known: new Set(listed.length === 0 && body.includes('un') ? ['un'] : listed.map(({ id }) => id)),
    press: listed.length > 0 && listed.every(({ kind }) => kind === 'outlet' || kind === 'agency'),
    party:
      actorsNamed(read).length > 0 ||
      listed.some(({ side }) => side !== null) ||
      body.some((id) => PARTY_BODIES.has(id)),
  }
}

/** The bodies and kinds of people named by the words beside a listed name; null where none is listed. */
function besideListed(words: string): ReadonlySet<string> | null {
  const rest = speakerDirectory().beside(words) ?? actorDirectory().beside(words)
  return rest === null
    ? null
    : new Set(bodies.find(readWords(rest)).flatMap(({ id }) => (id.startsWith('mouth:') ? [] : id)))
}

/** "Mohammed Nazzal" is no place, though a quarter of that name is known: a name stands right before it. */
function isFamilyName(words: readonly Word[], start: number, inOffice: ReadonlySet<number>): boolean {
  const at = words.findIndex((word) => word.start >= start)
  const [first, second] = [words[at - 1], words[at]]
  if (!first?.capital || !second?.capital || second.after !== '' || inOffice.has(at - 1)) return false
  return isName(first) && !isLedTo(words, at - 1)
}

const isProper = (word: Word): boolean => word.capital || word.spelling.script !== 'latin'

/** Whether a name's run of capitals stands behind a word that leads to a place: "volunteers in | Suphan Buri". */
function isLedTo(words: readonly Word[], at: number): boolean {
  let first = at
  while (first > 0 && (words[first - 1] as Word).capital && (words[first] as Word).after === '') first--
  return LEADS.test(words[first - 1]?.spelling.forms[0] ?? '')
}

const LEADS = /^(?:in|at|near|from|of|de|du|des|d|a|au|aux|dans|en|في|من)$/u

/** Bodies that fight. */
const PARTY_BODIES: ReadonlySet<string> = new Set([
  'army',
  'air-force',
  'navy',
  'command',
  'coalition',
  'operations',
  'separatist',
])

const inside = (word: Word, start: number, end: number): boolean => word.start >= start && word.end <= end
const span = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)

function isName(word: Word): boolean {
  const { forms, sounds } = word.spelling
  // "عبد الله" is a name, though "له" is none.
  if (forms[0] === 'الله') return true
  if (sounds === '' || nouns.has(word)) return false
  return !forms.some((form) => PLACE_FILLERS.has(form) || NO_NAMES.has(form) || FILLERS.has(form))
}

const FILLERS: ReadonlySet<string> = new Set(
  's neighbouring neighboring voisin voisine المجاوره الجاره by its his her own who which anonymous anonymity named speaking condition based led backed internationally recognised recognized top senior main another one two group civic body qui son sa ses leur aupres par une un au aux haut anonyme التابع التابعه تابع لدي باسم السابق العام العامه الاول احد احدي بعض له لها هو هي ان قال الذي التي رفض كشف هويته اسمه'.split(
    ' ',
  ),
)
