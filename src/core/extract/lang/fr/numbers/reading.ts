import type { Bound } from '../../../../claim/vocabulary.js'
import type { NumberReading } from '../../../draft.js'

/** A number at tokens `first`–`last`, whose modifier or article begins at `from` and ends at `to`. All are made here and alike: readings of many shapes are slow to read. */
export const readingOf = (
  first: number,
  last: number,
  low: number | null,
  high: number | null,
  bound: Bound,
  rules: string[],
  from?: number,
  to?: number,
): NumberReading => ({ first, last, low, high, bound, from, to, rules })
