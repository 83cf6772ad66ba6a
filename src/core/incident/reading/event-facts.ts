import {
  DAYPART_WORDS,
  DISASTERS,
  FURTHER_WORDS,
  MANNER_WORDS,
  MANY_WORDS,
  type Manner,
  OF_STORMS,
  SINGLE_WORDS,
  STORM_WORDS,
  TARGET_WORDS,
  THING_WORDS,
  WIDE,
} from '../words/manners.js'
import { daysNamed, timesOfSpeaking } from './days.js'
import { isNameWord } from './name-words.js'
import { PhraseBook } from './phrase-book.js'
import type { Word } from './words.js'

/** What happened, as far as a stretch of words tells. */
export interface EventFacts {
  /** The kinds that all words for the manner allow; null where none is said. */
  readonly manners: ReadonlySet<Manner> | null
  readonly targets: ReadonlySet<string>
  /** Hours of the day, half-open; null where none is said. */
  readonly hours: readonly [number, number] | null
  /** One attack is told of, "an air strike", not those of a day. */
  readonly single: boolean
  /** Several attacks are told of together, "three bombings". */
  readonly many: boolean
  /** It is told as one more after another: "a second explosion". */
  readonly further: boolean
  /** The names by which storms are known, by their sounds: "Cyclone Idai". */
  readonly storms: ReadonlySet<string>
}

export const manners = new PhraseBook(MANNER_WORDS)
const targets = new PhraseBook(TARGET_WORDS)
const singles = new PhraseBook(SINGLE_WORDS)
const manys = new PhraseBook(MANY_WORDS)
const furthers = new PhraseBook(FURTHER_WORDS)
const thingsOfWar = new PhraseBook(THING_WORDS)
const storms = new PhraseBook(STORM_WORDS)
const dayparts = new PhraseBook(DAYPART_WORDS)

/** The kinds that all words for the manner allow, in a row of words; null where none is said. */
export const mannersIn = (words: readonly Word[]): EventFacts['manners'] =>
  narrowed(manners.find(words).map((hit) => hit.id))

/** Reads the facts of an event from a row of words; the first words of each kind weigh most. */
export function eventFacts(words: readonly Word[]): EventFacts {
  const how = manners.find(words)
  const used = new Set(how.flatMap(({ first, last }) => (last > first ? [first, last] : [first])))
  return {
    manners: narrowed(how.map((hit) => hit.id)),
    targets: new Set(
      targets
        .find(words)
        .filter(({ first }) => !used.has(first))
        .map((hit) => hit.id),
    ),
    hours: hoursOf(words),
    single: singles.find(words).length > 0,
    many: manys.find(words).length > 0,
    further: furthers.find(words).length > 0,
    storms: new Set(storms.find(words).flatMap(({ last }) => stormName(words[last + 1]) ?? [])),
  }
}

function stormName(word: Word | undefined): string | null {
  if (word?.after !== '' || !isNameWord(word)) return null
  const { spelling } = word
  return spelling.sounds === '' || spelling.forms.some((form) => OF_STORMS.has(form)) ? null : spelling.sounds
}

/** The part of the day in which it happened, not in which somebody spoke of it. */
function hoursOf(words: readonly Word[]): EventFacts['hours'] {
  const hits = dayparts.find(words)
  if (hits.length === 0) return null
  // "Thursday's wreck …, the governor said in a toll given on Saturday evening"
  if (daysNamed(words) > 1) return null
  const spoken = timesOfSpeaking(words)
  // "said on Monday | evening": one word further than the day.
  return hits.find(({ first }) => !spoken.some(([from, to]) => first >= from && first <= to))?.id ?? null
}

/** "attack … rocket" is a rocket attack: kinds are narrowed for as long as the words agree. */
function narrowed(words: readonly (readonly Manner[])[]): ReadonlySet<Manner> | null {
  let kinds: ReadonlySet<Manner> | null = null
  for (const word of words) {
    const next: readonly Manner[] = kinds === null ? word : word.filter((manner) => kinds?.has(manner))
    if (next.length > 0) kinds = new Set(next)
  }
  return kinds
}

/** Of a quake, a flood or the like, whose dead lie in many places. */
export const isOfAWideArea = ({ manners }: EventFacts): boolean =>
  manners !== null && [...manners].every((manner) => WIDE.has(manner))

/** Of a wreck, a fire or a flood, which nobody does to anybody. */
export const isOfADisaster = ({ manners }: EventFacts): boolean =>
  manners !== null && [...manners].every((manner) => DISASTERS.has(manner))

/** The kinds of things named, with the words themselves for kinds that no dictionary knows. */
export function thingsIn(words: readonly Word[]): string[] {
  const kinds = [...targets.find(words), ...thingsOfWar.find(words)].map((hit) => hit.id)
  return [
    ...kinds,
    ...words
      .filter((word) => /^\p{L}{4,}/u.test(word.spelling.forms[0] as string))
      .map((word) => word.spelling.forms.at(-1) as string),
  ]
}
