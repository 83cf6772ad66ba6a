import type { AttributionLink, When } from '../claim/claim.js'
import type { Bound, Metric, Polarity, Scope, Status } from '../claim/vocabulary.js'
import type { Sentence } from '../text/sentences.js'
import type { Token } from '../text/tokenize.js'

/** A number as read, before anything is known of what it counts. Token indexes, both included. */
export interface NumberReading {
  first: number
  last: number
  low: number | null
  high: number | null
  bound: Bound
  /** Where its modifier begins and ends, if it has one ("at least 12", "12 or more"): token indexes, both included. */
  from?: number | undefined
  to?: number | undefined
  /** The rules that read it. */
  rules: string[]
}

/** A claim in the making: rules fill it in, each adding its id to `rules`. Offsets are UTF-16, half-open. */
export interface Draft extends NumberReading {
  /** Quote: modifier + number + counted noun. Begins as the number alone. */
  start: number
  end: number
  /** The slice of the quote that carries the value. */
  numberStart: number
  numberEnd: number
  /** Token index of the counted noun's head; null where only a number stands. */
  head: number | null
  metric: Metric | null
  status: Status
  counted: string
  speaker: string | null
  via: string | null
  attribution: AttributionLink[]
  scope: Scope
  polarity: Polarity
  implicit: boolean
  place: string | null
  when: When | null
  confidence: number
  /** Why it is no claim after all (a date, an age …): the rule's id. */
  dropped: string | null
}

/** What the rules of one language work on: one report. */
export interface Doc<Lex> {
  readonly text: string
  readonly tokens: readonly Token<Lex>[]
  readonly sentences: readonly Sentence[]
  /** ISO date or date-time of publication, where known. */
  readonly published: string | null
  readonly drafts: Draft[]
}

/** A step of extraction. The order of the steps is the order of the language's `rules` array. */
export interface Rule<Lex> {
  readonly name: string
  apply(doc: Doc<Lex>): void
}

export interface Language<Lex = unknown> {
  readonly code: string
  tokenize(text: string): Token<Lex>[]
  /** False where a full stop at token `mark` belongs to an abbreviation, or where `mark` ends a line and no sentence. */
  endsSentence(tokens: readonly Token<Lex>[], mark: number, text: string): boolean
  /** Whether the text under a headline that no mark ends begins at `at`, in the sentence that begins at `first`. */
  beginsSentence?(tokens: readonly Token<Lex>[], at: number, first: number, text: string): boolean
  /** Every number in the tokens, in text order, not overlapping: digits, words, duals, vague words; dates and all. */
  readNumbers(tokens: readonly Token<Lex>[], text: string): NumberReading[]
  readonly rules: readonly Rule<Lex>[]
}

/** A draft for a number at tokens first–last, which takes its `rules` over; a rule may add drafts too (implicit ones). */
export function draftOf<Lex>(tokens: readonly Token<Lex>[], reading: NumberReading): Draft {
  const numberStart = (tokens[reading.first] as Token<Lex>).start
  const numberEnd = (tokens[reading.last] as Token<Lex>).end
  // One literal, no spread: a long list of figures makes hundreds of thousands of these.
  return {
    first: reading.first,
    last: reading.last,
    low: reading.low,
    high: reading.high,
    bound: reading.bound,
    from: reading.from,
    to: reading.to,
    rules: reading.rules,
    start: reading.from === undefined ? numberStart : (tokens[reading.from] as Token<Lex>).start,
    end: reading.to === undefined ? numberEnd : (tokens[reading.to] as Token<Lex>).end,
    numberStart,
    numberEnd,
    head: null,
    metric: null,
    status: 'unknown',
    counted: '',
    speaker: null,
    via: null,
    attribution: [],
    scope: 'event',
    polarity: 'asserted',
    implicit: false,
    place: null,
    when: null,
    confidence: 1,
    dropped: null,
  }
}
