/** Whole numbers that the words allow, both ends included; null = open. Counts of people: an open low end is 0. */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
}

export const lowEnd = (interval: Interval): number => interval.low ?? 0
export const highEnd = (interval: Interval): number => interval.high ?? Number.POSITIVE_INFINITY

const closed = (low: number, high: number): Interval => ({ low, high: Number.isFinite(high) ? high : null })

/** Whether two intervals allow exactly the same numbers. */
export function equals(a: Interval, b: Interval): boolean {
  return lowEnd(a) === lowEnd(b) && highEnd(a) === highEnd(b)
}

/** Whether two intervals share a number. */
export function overlaps(a: Interval, b: Interval): boolean {
  return lowEnd(a) <= highEnd(b) && lowEnd(b) <= highEnd(a)
}

/** Whether every number of `inner` is one of `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return lowEnd(outer) <= lowEnd(inner) && highEnd(inner) <= highEnd(outer)
}

/** The numbers that both allow; null where they share none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  return overlaps(a, b) ? closed(Math.max(lowEnd(a), lowEnd(b)), Math.min(highEnd(a), highEnd(b))) : null
}

/** The shortest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return closed(Math.min(lowEnd(a), lowEnd(b)), Math.max(highEnd(a), highEnd(b)))
}

/** What parts come to together; an open part leaves the sum open. The sum of none is 0. */
export function sum(parts: readonly Interval[]): Interval {
  return parts.reduce((total, part) => closed(lowEnd(total) + lowEnd(part), highEnd(total) + highEnd(part)), {
    low: 0,
    high: 0,
  })
}

/** The distance between the nearer ends; 0 where the intervals share a number. 12 against 30–35 is 18. */
export function gap(a: Interval, b: Interval): number {
  return Math.max(0, lowEnd(b) - highEnd(a), lowEnd(a) - highEnd(b))
}

/** The larger of the nearer ends by the smaller; 1 where they share a number, null where the smaller is 0. */
export function ratio(a: Interval, b: Interval): number | null {
  if (overlaps(a, b)) return 1
  const [smaller, larger] = nearerEnds(a, b)
  return smaller === 0 ? null : larger / smaller
}

/** The ends that face each other across the gap, the smaller first. Only where the intervals share no number. */
export function nearerEnds(a: Interval, b: Interval): [number, number] {
  return highEnd(a) < lowEnd(b) ? [highEnd(a), lowEnd(b)] : [highEnd(b), lowEnd(a)]
}
