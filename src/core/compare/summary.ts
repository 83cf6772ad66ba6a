import { highEnd, type Interval, lowEnd } from '../quantity/interval.js'
import type { Comparison, Tally } from './comparison.js'
import { newestPerVoice, type PolicyRange, rangesOf } from './range.js'

/** One line for each incident, metric and people counted. */
export interface TallySummary {
  readonly incident: string
  readonly metric: Tally['metric']
  readonly people: string
  readonly claims: number
  readonly origins: number
  /** Pairs of voices whose newest figures share no number. */
  readonly conflicts: number
  readonly ranges: readonly PolicyRange[]
}

/** Sums up every tally, those with the most conflicts first. O(n log n) in the claims; no pair is formed. */
export function summarise({ tallies, origins }: Pick<Comparison, 'tallies' | 'origins'>): TallySummary[] {
  const originOf = new Map(origins.flatMap((origin) => origin.claims.map((claim) => [claim, origin.id])))
  return tallies
    .map(({ incident, metric, people, claims }) => ({
      incident,
      metric,
      people,
      claims: claims.length,
      origins: new Set(claims.map((claim) => originOf.get(claim.id))).size,
      conflicts: disjointPairs(newestOfEach(claims)),
      ranges: rangesOf(claims),
    }))
    .sort((a, b) => b.conflicts - a.conflicts || b.claims - a.claims || (a.incident < b.incident ? -1 : 1))
}

/** What each voice says now, the first of several figures of one time. */
const newestOfEach = (claims: Tally['claims']): Interval[] => [
  ...new Map(
    newestPerVoice(claims)
      .reverse()
      .map((claim) => [claim.voice, claim]),
  ).values(),
]

/** How many pairs of intervals share no number: for each low end, the high ends below it. */
export function disjointPairs(intervals: readonly Interval[]): number {
  const highs = intervals.map(highEnd).sort((a, b) => a - b)
  const lows = intervals.map(lowEnd).sort((a, b) => a - b)
  let below = 0
  let pairs = 0
  for (const low of lows) {
    while (below < highs.length && (highs[below] as number) < low) below++
    pairs += below
  }
  return pairs
}
