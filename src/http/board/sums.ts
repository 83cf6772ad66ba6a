import { groupBy } from '../../core/group-by.js'
import type { Interval } from '../../core/quantity/interval.js'
import type { ClaimView } from '../../db/claims.js'
import type { Pair } from './pairs.js'

/** Parts of one report held against the total that the same report gives. */
export interface SumCheck {
  readonly whole: ClaimView
  readonly parts: readonly ClaimView[]
  readonly sum: Interval
  /** How far the sum is from the nearer end of the total: below 0 it falls short; 0 where it fits. */
  readonly misses: number
}

/** Rules that tie parts which are meant to make up the whole: a subset ("of them 5 children") need not. */
const ADDS_UP = /^sum-/

/** The sums that can be checked: two or more parts of one whole, in the report of the whole. */
export function sumChecksOf(pairs: readonly Pair[]): SumCheck[] {
  const summed = pairs.filter(
    ({ a, b, relation }) => a.report.id === b.report.id && relation.rules.some((rule) => ADDS_UP.test(rule)),
  )
  return [...groupBy(summed, ({ b }) => b).entries()]
    .filter(([, parts]) => parts.length > 1)
    .map(([whole, parts]) =>
      check(
        whole,
        parts.map(({ a }) => a),
      ),
    )
}

function check(whole: ClaimView, parts: readonly ClaimView[]): SumCheck {
  const low = parts.reduce((sum, part) => sum + (part.low ?? 0), 0)
  const high = parts.some((part) => part.high === null) ? null : parts.reduce((sum, part) => sum + part.high!, 0)
  const short = high === null ? 0 : Math.max(0, (whole.low ?? 0) - high)
  const over = whole.high === null ? 0 : Math.max(0, low - whole.high)
  return { whole, parts, sum: { low, high }, misses: over - short }
}
