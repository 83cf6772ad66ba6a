import { LEADING_WORDS, type PlaceLevel } from '../words/places.js'
import { isNameWord, nameLength, placeNouns as nouns } from './name-words.js'
import { nations } from './nations.js'
import { PhraseBook } from './phrase-book.js'
import { readWords, type Word } from './words.js'

/** A place's name by its sounds, with how wide it is (2 where nothing says). */
export interface PlaceName {
  readonly sounds: string
  readonly words: string
  readonly level: PlaceLevel
  /** Where it lies, for places of the gazetteer: `sounds` is then its id behind an @. */
  readonly at?: { readonly lat: number; readonly lon: number }
  /** Known by the gazetteer alone: no word of the text names it. */
  readonly untold?: true
}

export interface Places {
  readonly names: readonly PlaceName[]
  readonly countries: ReadonlySet<string>
  /** Every run of one to three name-like words round the claim, by sounds: what another report's names are looked for in. */
  readonly heard: ReadonlySet<string>
}

const leads = new PhraseBook(LEADING_WORDS)
/** The places named in a phrase that is known to name one: "حي الفرناج بطرابلس", "Yemen's Shada district". */
export function namesIn(phrase: string): PlaceName[] {
  const words = withoutLands(readWords(phrase))
  return [...besideNouns(words, phrase), ...runs(words, phrase, () => true), ...inTwoWords(words, phrase)].filter(
    distinct(),
  )
}

/** "مديرية | هسكه مينه": two words of one name, which other letters write as one. */
function inTwoWords(words: readonly Word[], text: string): PlaceName[] {
  return nouns.find(words).flatMap(({ id, last }) => {
    const [one, other] = [words[last + 1], words[last + 2]]
    const bare = [one, other].every(
      (word) =>
        word && word.after === '' && isNameWord(word) && !/^[وبل]?ال|^[وبل]/u.test(word.spelling.forms[0] as string),
    )
    return bare && one?.spelling.script === 'arabic' ? [nameOf(words, last + 1, last + 3, id, text)] : []
  })
}

/** "أفريقيا الوسطى", "South Sudan": no place is named by a part of a country's name. */
function withoutLands(words: readonly Word[]): readonly Word[] {
  const lands = nations.find(words).filter(({ first, last }) => last > first)
  return lands.length === 0 ? words : words.filter((_, i) => !lands.some(({ first, last }) => i >= first && i <= last))
}

/**
 * The places named in running text: beside a place noun in any language, or behind a preposition where names have capitals. Of the
 * words that are `known` as places already, only the nouns beside them are read.
 */
export function namesAmong(
  words: readonly Word[],
  text: string,
  known: (word: Word) => boolean = () => false,
): PlaceName[] {
  const unknown = words.filter((word) => !known(word))
  // "on the train at Bolan, | APP": what leads to a known name leads to none behind it.
  const leads = (at: number): boolean => {
    const [before, own] = [unknown[at - 1], unknown[at] as Word]
    return leadsTo(unknown, at) && (!before || !/\p{L}/u.test(text.slice(before.end, own.start)))
  }
  return [...besideNouns(words, text), ...runs(unknown, text, leads)].filter(distinct())
}

function distinct(): (name: PlaceName) => boolean {
  const seen = new Set<string>()
  return ({ sounds }) => sounds.length > 0 && !seen.has(sounds) && seen.add(sounds) !== undefined
}

function leadsTo(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before) return false
  if (AND.test(before.spelling.forms[0] as string)) return isSecondOfTwo(words, at - 2)
  return leads.has(before) || (before.spelling.forms[0] === 's' && words[at - 2]?.capital === true)
}

/** "between Oursi | and | Déou": whether the name that ends at `last` is the first of two. */
function isSecondOfTwo(words: readonly Word[], last: number): boolean {
  let at = last
  while (at > 0 && words[at]?.capital === true) at--
  return at < last && BETWEEN.test(words[at]?.spelling.forms[0] ?? '')
}
const AND = /^(?:and|et)$/u
const BETWEEN = /^(?:between|entre)$/u

/** "حي الفرناج", "Barmal district", "the village of Al-Takina", "district de X". */
function besideNouns(words: readonly Word[], text: string): PlaceName[] {
  const names: PlaceName[] = []
  for (const { id: level, first, last } of nouns.find(words)) {
    const latin = words[last]?.spelling.script === 'latin'
    // "المدينة" with its article is named elsewhere; what follows is no name.
    if (!latin && DEFINITE.test(words[last]?.spelling.forms[0] as string)) continue
    let next = last + 1
    while (latin && words[next] && (isLink(words[next] as Word) || isAdjectiveOfLand(words, next))) next++
    let from = first
    while (latin && from > 0 && isNameWord(words[from - 1] as Word) && (words[from] as Word).after !== ',') from--
    // "the Karama quarter | of Baghdad": the town is no quarter.
    const length = from < first && next > last + 1 ? 0 : nameLength(words, next)
    if (length > 0) names.push(behindNoun(nameOf(words, next, next + length, level, text), words[next] as Word))
    if (from < first) names.push(nameOf(words, from, first, level, text))
  }
  return names
}

/** "قرية والاتا": behind its noun a name has no particle, whatever it begins with. */
const behindNoun = (name: PlaceName, { spelling: { soundsWhole, sounds } }: Word): PlaceName =>
  soundsWhole === null ? name : { ...name, sounds: soundsWhole + name.sounds.slice(sounds.length) }

/** "la région | somalienne | de Bay" */
const isAdjectiveOfLand = (words: readonly Word[], at: number): boolean =>
  !(words[at] as Word).capital &&
  nations.has(words[at] as Word) &&
  words[at + 1] !== undefined &&
  isLink(words[at + 1] as Word)

const DEFINITE = /^[وف]?(?:[بك]?ال|لل)/u
const isLink = (word: Word): boolean => /^(?:of|the|de|du|des|d|la|le|l)$/.test(word.spelling.forms[0] as string)

/** Runs of name words where `allowed` holds at their first word. */
function runs(words: readonly Word[], text: string, allowed: (at: number) => boolean): PlaceName[] {
  const names: PlaceName[] = []
  for (let i = 0; i < words.length; ) {
    const length = allowed(i) ? nameLength(words, i) : 0
    const noun = words[i + length]
    // "Barmal | district", but "قرارم | بولاية ميلة"
    const beside =
      noun !== undefined && length > 0 && noun.after === '' && noun.spelling.script === 'latin' && nouns.has(noun)
    if (length > 0 && !beside) names.push(nameOf(words, i, i + length, 2, text))
    i += Math.max(1, length)
  }
  return names
}

export function nameOf(words: readonly Word[], from: number, to: number, level: PlaceLevel, text: string): PlaceName {
  const [first, last] = [words[from] as Word, words[to - 1] as Word]
  return { sounds: soundsOfRun(words, from, to), words: text.slice(first.start, last.end), level }
}

/** The states in which the gazetteer knows places to lie: "@ml/gao" in Mali. */
export const statesOf = (names: readonly PlaceName[]): readonly string[] =>
  names.flatMap(({ sounds }) => (sounds.startsWith('@') ? (sounds.slice(1).split('/', 1)[0] ?? '').toUpperCase() : []))

/** How a name of one or more words sounds. */
export function soundsOfName(name: string): string {
  const words = readWords(name)
  return soundsOfRun(words, 0, words.length)
}

/** "Owo" has no consonant that sounds: its letters stand for it. */
const bareOf = ({ spelling: { script, forms }, capital }: Word): string =>
  script === 'latin' && capital && (forms[0] as string).length > 2 ? `~${forms[0]}` : ''

function soundsOfRun(words: readonly Word[], from: number, to: number): string {
  let sounds = ''
  for (let i = from; i < to; i++) {
    const word = words[i] as Word
    if (
      !/^(?:al|el|a|an|ad|as|ash|es|ez|ed|er|ar|az|ul|ur|us)$/.test(word.spelling.forms[0] as string) ||
      to - from === 1
    )
      sounds += word.spelling.sounds || bareOf(word)
  }
  return sounds
}

/** Everything in the words that another report's place name could be. */
export function heardIn(words: readonly Word[]): Set<string> {
  const heard = new Set<string>()
  for (let i = 0; i < words.length; i++) {
    for (let to = i + 1; to <= Math.min(words.length, i + 3); to++) {
      const word = words[to - 1] as Word
      if (
        word.spelling.script === 'other' ||
        (word.spelling.script === 'latin' && !word.capital && !NAME_PARTICLE.test(word.spelling.forms[0] as string))
      )
        break
      const sounds = soundsOfRun(words, i, to)
      if (sounds.length >= 3) heard.add(sounds)
      const whole = to === i + 1 ? word.spelling.soundsWhole : null
      if (whole !== null && whole.length >= 3) heard.add(whole)
      if (word.spelling.script === 'arabic' && sounds.length >= 4 && sounds.includes('K')) heard.add(withHardG(sounds))
    }
  }
  return heard
}

/**
 * Arabic writes the g of other languages as k as often as not: "لشكر كاه" is Lashkar Gah. What is heard in Arabic is kept under this besides,
 * for names in Latin letters.
 */
export const withHardG = (sounds: string): string => `~${sounds.replaceAll('K', 'G')}`

const NAME_PARTICLE = /^(?:al|el|n|m|d)$/
