import { daySpan } from '../incident/reading/day-span.js'
import { type Days, happenedOn, keptUntil, type Spoken, spokenOn } from '../incident/reading/days.js'
import { dayOfEvent, weekendOf } from '../incident/reading/event-day.js'
import { type EventFacts, eventFacts } from '../incident/reading/event-facts.js'
import type { KnownPlace } from '../incident/reading/known-places.js'
import { type Hit, PhraseBook } from '../incident/reading/phrase-book.js'
import { namesAmong, type PlaceName } from '../incident/reading/place-names.js'
import { type Since, sinceAt, sinceDay } from '../incident/reading/since.js'
import type { Word } from '../incident/reading/words.js'
import {
  ADMITTING_WORDS,
  RAISING_WORDS,
  SINCE_WAR_WORDS,
  TOLL_MOVING_WORDS,
  TOLL_WORDS,
} from '../incident/words/people.js'
import { HELD_WORDS } from '../incident/words/places.js'
import { blamedIn } from './blame.js'
import type { ComparableReport } from './relation.js'

/** What comparison reads off a sentence, once for all claims in it. */
export interface ReadSentence {
  readonly index: number
  /** Word indexes in the report, half-open, and the words between. */
  readonly first: number
  readonly last: number
  readonly words: readonly Word[]
  /** The report that they stand in. */
  readonly text: string
  readonly facts: EventFacts
  /** The words by which counts rise or fall. */
  readonly revised: readonly Hit<'raise' | 'fall'>[]
  /** A party owns up, be it by claiming an attack. */
  readonly conceded: boolean
  /** It owns up to what it lost. */
  readonly admitted: boolean
  /** By whom the places that it speaks of are held: "in rebel-held areas". */
  readonly held: readonly Hit<string>[]
  /** Who did it, where the words say. */
  readonly blamed: string | null
  /** When it was spoken, the day on which it happened, and since when it counts. */
  readonly spoken: Spoken | null
  readonly happened: number | null
  /** The day that its words tie to an event: "Monday's attack". */
  readonly eventDay: number | null
  readonly weekend: Days | null
  /** The days from one to another over which it counts: "between Friday and Sunday". */
  readonly span: Days | null
  readonly since: Since | null
  /** The word of `words` with which "since" begins. */
  readonly sinceAt: number | null
  /** It counts since a war or a campaign began. */
  readonly sinceWar: boolean
  /** The places named in it but for those in its speaker's name. */
  readonly placesBut: (speaker: string | null) => readonly PlaceName[]
}

export const raising = new PhraseBook([...RAISING_WORDS, ...TOLL_MOVING_WORDS])
const sinceWar = new PhraseBook(SINCE_WAR_WORDS)
const moving = new PhraseBook(TOLL_MOVING_WORDS)
const tolls = new PhraseBook(TOLL_WORDS)
const holders = new PhraseBook<string>(HELD_WORDS)
const admitting = new PhraseBook(ADMITTING_WORDS)

export function readSentence(
  all: readonly Word[],
  index: number,
  { text, published }: ComparableReport,
  known: readonly KnownPlace[],
): ReadSentence {
  const [first, last] = sentenceRange(all, index)
  const words = all.slice(first, last)
  const places = new Map<string | null, readonly PlaceName[]>()
  const admissions = admitting.find(words)
  return {
    index,
    first,
    last,
    words,
    text,
    facts: eventFacts(words),
    revised: revisions(words),
    conceded: admissions.length > 0,
    admitted: admissions.some(({ id }) => id === 'admit'),
    held: holders.find(words),
    blamed: blamedIn(words),
    spoken: spokenOn(words, published) ?? keptUntil(words, published),
    happened: happenedOn(words, published),
    eventDay: dayOfEvent(words, published),
    weekend: weekendOf(words, published),
    span: daySpan(words, published),
    since: sinceDay(words, published),
    sinceAt: sinceAt(words),
    sinceWar: sinceWar.find(words).length > 0,
    placesBut: (speaker) => {
      const read = places.get(speaker) ?? placesIn(withoutSpeaker(words, speaker, text), words, text, known)
      places.set(speaker, read)
      return read
    },
  }
}

/** "The toll fell to nine" moves a count; in "shells fell on the camp" nothing does. */
function revisions(words: readonly Word[]): readonly Hit<'raise' | 'fall'>[] {
  const hits = raising.find(words)
  if (hits.length === 0 || tolls.find(words).length > 0) return hits
  return hits.filter(({ first }) => !moving.has(words[first] as Word))
}

function placesIn(
  quiet: readonly Word[],
  words: readonly Word[],
  text: string,
  known: readonly KnownPlace[],
): readonly PlaceName[] {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  const placed = known.filter(
    // "La Défense | civile de Gaza": a name that runs into the speaker's is none.
    (place) => place.start < end && place.end > start && quiet.some((word) => word.end === place.end),
  )
  return [
    ...placed.flatMap((place) => place.names),
    ...namesAmong(quiet, text, (word) => placed.some((place) => isInside(word, place))),
  ]
}

const isInside = (word: Word, { start, end }: KnownPlace): boolean => word.start >= start && word.end <= end

/** A speaker's town is no place of the event: "a diplomat in Bamako". */
function withoutSpeaker(words: readonly Word[], speaker: string | null, text: string): readonly Word[] {
  const first = words[0]
  const last = words.at(-1)
  if (!speaker || !first || !last) return words
  const at = text.slice(first.start, last.end).indexOf(speaker)
  if (at < 0) return words
  const [start, end] = [first.start + at, first.start + at + speaker.length]
  return words.filter((word) => word.end <= start || word.start >= end)
}

/** The word indexes of a sentence, half-open. */
export function sentenceRange(words: readonly Word[], sentence: number): [number, number] {
  const first = firstWith(words, (word) => word.sentence >= sentence)
  return [first, firstWith(words, (word) => word.sentence > sentence)]
}

/** The first index at which a condition holds that, once it holds, holds to the end. */
export function firstWith(words: readonly Word[], holds: (word: Word) => boolean): number {
  let [from, to] = [0, words.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(words[middle] as Word)) to = middle
    else from = middle + 1
  }
  return from
}
