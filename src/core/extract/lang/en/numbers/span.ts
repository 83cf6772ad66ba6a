import type { Bound } from '../../../../claim/vocabulary.js'

/** What a rule of numbers found: number tokens and interval; `from` where its own words begin before the number ("between"). */
export interface Span {
  readonly first: number
  readonly last: number
  readonly low: number
  readonly high: number | null
  readonly bound: Bound
  readonly from: number | undefined
  readonly rule: string
}

/** The only place that makes one: objects of one shape are read fastest. */
export const spanOf = ({
  first,
  last,
  low,
  high,
  bound,
  rule,
  from,
}: Omit<Span, 'from'> & { readonly from?: number | null }): Span => ({
  first,
  last,
  low,
  high,
  bound,
  from: from ?? undefined,
  rule,
})
