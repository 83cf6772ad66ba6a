import type { Bound } from '../../../../claim/vocabulary.js'

/** What a rule of numbers found: number tokens and interval; `from` where its own words begin before the number ("between"). */
export interface Span {
  readonly first: number
  readonly last: number
  readonly low: number
  readonly high: number | null
  readonly bound: Bound
  readonly from?: number
  readonly rule: string
}
