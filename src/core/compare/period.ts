import { dayNumber } from '../incident/reading/days.js'
import type { ReadClaim } from './read-claim.js'

/** How the stretches of two running totals stand to each other. */
export interface PeriodMatch {
  readonly start: 'alike' | 'differ'
  /** `same`: they end within a day too; `a` or `b`: that one lies within the other; null: neither. */
  readonly within: 'same' | 'a' | 'b' | null
}

/** Starts named by "the beginning of the month" may lie a few days apart. */
const START_SLACK = 3
/** Counts of one evening are published on two days. */
const END_SLACK = 1

export function matchPeriods(a: ReadClaim, b: ReadClaim): PeriodMatch {
  const [one, other] = [stretch(a), stretch(b)]
  const alike =
    one.start === null || other.start === null
      ? one.start === other.start
      : Math.abs(one.start - other.start) <= START_SLACK
  const start = alike ? 'alike' : 'differ'
  if (one.end === null || other.end === null || one.start === null || other.start === null)
    return { start, within: alike ? 'same' : null }
  if (alike && Math.abs(one.end - other.end) <= END_SLACK) return { start, within: 'same' }
  if ((alike || one.start > other.start) && one.end <= other.end + END_SLACK) return { start, within: 'a' }
  if ((alike || other.start > one.start) && other.end <= one.end + END_SLACK) return { start, within: 'b' }
  return { start, within: null }
}

function stretch({ total, asOf }: ReadClaim): { start: number | null; end: number | null } {
  return { start: total?.start ?? null, end: total?.end ?? (asOf === null ? null : dayNumber(asOf)) }
}
