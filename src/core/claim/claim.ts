import type { Bound, Metric, Polarity, Scope, Status } from './vocabulary.js'

/** A time as the text gives it, resolved against the publication date. Days are ISO `YYYY-MM-DD`, both ends included. */
export interface When {
  readonly words: string
  readonly start: string
  readonly end: string
  /** UCDP's date_prec: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 longer. */
  readonly precision: 1 | 2 | 3 | 4 | 5
}

/** One link of an attribution chain, from the one who said it to the one who carried it. */
export interface AttributionLink {
  readonly role: 'speaker' | 'relay'
  /** The words that name the link, resolved inside the report ("the source" → the body named a sentence before). */
  readonly name: string
}

/** One number of a report, as extraction gives it (annotation.md). Offsets are Unicode code points, half-open. */
export interface ExtractedClaim {
  readonly quote: string
  readonly number: string
  readonly start: number
  readonly end: number
  readonly metric: Metric
  readonly bound: Bound
  /** Whole numbers, both ends included; null = open. */
  readonly low: number | null
  readonly high: number | null
  readonly status: Status
  readonly counted: string
  readonly speaker: string | null
  readonly via: string | null
  readonly attribution: readonly AttributionLink[]
  readonly scope: Scope
  readonly polarity: Polarity
  readonly implicit: boolean
  readonly place: string | null
  readonly when: When | null
  /** The ids of the rules that made it, in the order in which they fired. */
  readonly rules: readonly string[]
  /** How sure the rules are, 0–1. */
  readonly confidence: number
}
