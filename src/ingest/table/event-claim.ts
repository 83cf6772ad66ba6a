import type { Metric, Status } from '../../core/claim/vocabulary.js'
import type { CitedClaim } from './citation.js'
import { RowProblem } from './row-problem.js'

/** A figure of an event table, with the words that it stands in. */
export interface Figure {
  readonly name: string
  readonly low: number | null
  readonly high: number | null
  readonly best?: number | null
  readonly metric: Metric
  readonly status: Status
  readonly counted: string
}

/** When, where and by whom the figures of a row are told. */
export interface Setting {
  readonly place: string | null
  readonly start: string | null
  readonly end: string | null
  readonly precision: number | null
  readonly speaker: string | null
  readonly via: string | null
  readonly beside: readonly (readonly [string, string])[]
}

/** `deaths: 12 (10–20)`: the figure of a table, which has no words but its own. */
export function eventClaim(
  { name, best, ...figure }: Figure,
  { start, end, precision, beside, ...setting }: Setting,
): CitedClaim {
  const low = figure.low ?? best ?? null
  const high = figure.high ?? best ?? null
  if (low === null || high === null) throw new RowProblem('no-number-of', { field: name })
  if (low > high) throw new RowProblem('low-over-high-of', { field: name, low, high })
  const range = low === high ? String(low) : `${low}–${high}`
  const number = best === null || best === undefined || low === high ? range : `${best} (${range})`
  const last = end ?? start
  const when =
    start === null || last === null
      ? null
      : {
          words: start === last ? start : `${start} to ${last}`,
          start,
          end: last,
          precision: asPrecision(precision) ?? (start === last ? 1 : 2),
        }
  return {
    ...figure,
    ...setting,
    quote: `${name}: ${number}`,
    number,
    low,
    high,
    bound: low === high ? 'exact' : 'between',
    attribution: [],
    scope: 'event',
    polarity: 'asserted',
    implicit: false,
    when: when as CitedClaim['when'],
    asOf: last,
    rules: ['table'],
    confidence: 1,
    beside: [
      ...(setting.place ? [['place', setting.place] as const] : []),
      ...(when ? [['date', when.words] as const] : []),
      ...beside,
    ],
  }
}

const asPrecision = (value: number | null): number | null => (value !== null && value >= 1 && value <= 5 ? value : null)
