import { gap, lowEnd } from '../quantity/interval.js'
import type { ReadClaim } from './read-claim.js'

const SOFT: ReadonlySet<string> = new Set(['about'])
const EDGED: ReadonlySet<string> = new Set(['more-than', 'less-than'])

/** "about 100" against 104; "more than 80" against 80. */
export function missesByRounding(a: ReadClaim, b: ReadClaim): boolean {
  const miss = gap(a.claim, b.claim)
  if (miss === 0) return false
  if (miss === 1 && (EDGED.has(a.claim.bound) || EDGED.has(b.claim.bound))) return true
  // The larger of the two ends between which they miss: 260 misses 300–400 by more than a tenth of 300.
  const larger = Math.max(lowEnd(a.claim), lowEnd(b.claim))
  return (SOFT.has(a.claim.bound) || SOFT.has(b.claim.bound)) && miss <= Math.max(1, larger / 10)
}

/** "12" and "120": a slip of one digit. */
export function tenfold(a: ReadClaim, b: ReadClaim): boolean {
  const [one, other] = [Number.parseInt(a.figure, 10), Number.parseInt(b.figure, 10)]
  return one > 0 && other > 0 && (one === other * 10 || other === one * 10)
}
