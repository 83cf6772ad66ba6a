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
  if (a.total?.day && b.total?.day && one.end !== other.end) return { start: 'differ', within: null }
  const alike =
    one.start === null || other.start === null
      ? one.start === other.start || one.outbreak || other.outbreak
      : Math.abs(one.start - other.start) <= START_SLACK || isWithin(one.start, other) || isWithin(other.start, one)
  const start = alike ? 'alike' : 'differ'
  const unknown = one.start === null || other.start === null
  if (one.end === null || other.end === null || (unknown && !(one.outbreak || other.outbreak)))
    return { start, within: alike ? 'same' : null }
  if (alike && Math.abs(one.end - other.end) <= END_SLACK) return { start, within: 'same' }
  if ((alike || startsLater(one, other)) && one.end <= other.end + END_SLACK) return { start, within: 'a' }
  if ((alike || startsLater(other, one)) && other.end <= one.end + END_SLACK) return { start, within: 'b' }
  return { start, within: null }
}

/** "since 7 January" beside "since January" */
const isWithin = (day: number, { start, slack }: Stretch): boolean =>
  start !== null && start <= day && day <= start + slack

const startsLater = ({ start: a }: Stretch, { start: b }: Stretch): boolean => a !== null && b !== null && a > b

interface Stretch {
  readonly start: number | null
  readonly slack: number
  readonly outbreak: boolean
  readonly end: number | null
}

const stretch = ({ total, asOf }: ReadClaim): Stretch => ({
  start: total?.start ?? null,
  slack: total?.slack ?? 0,
  outbreak: total?.outbreak === true,
  end: total?.end ?? (asOf === null ? null : dayNumber(asOf)),
})
