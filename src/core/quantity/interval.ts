/** Whole numbers that the words allow, both ends included; null = open. */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
}

const lowEnd = (interval: Interval): number => interval.low ?? 0
const highEnd = (interval: Interval): number => interval.high ?? Number.POSITIVE_INFINITY

/** Whether two intervals share a number. */
export function overlaps(a: Interval, b: Interval): boolean {
  return lowEnd(a) <= highEnd(b) && lowEnd(b) <= highEnd(a)
}

/** The distance between the nearer ends; 0 where the intervals share a number. 12 against 30–35 is 18. */
export function gap(a: Interval, b: Interval): number {
  return Math.max(0, lowEnd(b) - highEnd(a), lowEnd(a) - highEnd(b))
}

/** The larger of the nearer ends by the smaller; 1 where they share a number, null where the smaller is 0. */
export function ratio(a: Interval, b: Interval): number | null {
  if (overlaps(a, b)) return 1
  const [smaller, larger] = highEnd(a) < lowEnd(b) ? [highEnd(a), lowEnd(b)] : [highEnd(b), lowEnd(a)]
  return smaller === 0 ? null : larger / smaller
}
