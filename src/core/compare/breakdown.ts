import { contains, gap, sum } from '../quantity/interval.js'
import { wordsBetween } from './joining-words.js'
import { claimsBefore, claimsBehind, type Part, sameMetric, smaller, toldWith } from './part.js'
import { matchPopulations } from './population.js'
import type { ReadClaim, ReadReport } from './read-claim.js'

/** Parts behind or before a total that add up to it, or that a colon or a bracket ties to it. */
export function breakdownOf(read: ReadReport, whole: ReadClaim, known: ReadonlyMap<number, Part>): Part[] {
  const fits = (claim: ReadClaim): boolean =>
    claim !== whole &&
    sameMetric(claim, whole) &&
    smaller(claim, whole) &&
    claim.figure !== whole.figure &&
    matchPopulations(claim.population, whole.population) !== 'different' &&
    !known.has(claim.at)
  // Parts told together may stand well behind their total, as long as they add up.
  const later = claimsBehind(read, whole, 6).filter(fits)
  const behind = later.filter((claim) => claim.sentence <= whole.sentence + 2)
  const inBrackets = tiedTo(read, whole, behind)
  if (inBrackets.length >= 2) return asParts(inBrackets, whole)
  const told = (claim: ReadClaim): boolean => toldWith(claim, whole)
  const next = behind.filter(told)
  for (let count = next.length; count >= 2; count--) {
    if (addsUp(next.slice(0, count), whole)) return asParts(next.slice(0, count), whole)
  }
  for (const sentence of new Set(later.map((claim) => claim.sentence))) {
    const together = later.filter((claim) => claim.sentence === sentence && told(claim))
    if (together.length >= 2 && addsUp(together, whole)) return asParts(together, whole)
  }
  const before = claimsBefore(read, whole).filter((claim) => fits(claim) && told(claim))
  for (let count = before.length; count >= 2; count--) {
    if (addsUp(before.slice(-count), whole)) return asParts(before.slice(-count), whole)
  }
  return []
}

/** What a colon or an opened bracket in the total's own sentence announces. */
function tiedTo(read: ReadReport, whole: ReadClaim, behind: readonly ReadClaim[]): ReadClaim[] {
  const listed = behind.filter((claim) => claim.sentence === whole.sentence)
  const first = listed[0]
  if (!first) return []
  const opened = wordsBetween(read, whole.to, first.from + 1).some(
    (word) => word.after === ':' || word.after === '(' || word.after === '—' || word.after === '–',
  )
  return opened && total(listed) <= (whole.claim.high ?? Number.POSITIVE_INFINITY) * 1.5 ? listed : []
}

const total = (claims: readonly ReadClaim[]): number => claims.reduce((all, claim) => all + (claim.claim.low ?? 0), 0)

/** "more than 80" = 55 + 25: one short is still meant to add up; so is rounding. */
function addsUp(parts: readonly ReadClaim[], whole: ReadClaim): boolean {
  const added = sum(parts.map((part) => part.claim))
  // Whatever is few enough stays below "up to 27".
  if (whole.claim.bound === 'at-most') return total(parts) === whole.claim.high
  if (contains(whole.claim, added) && whole.claim.high !== null) return true
  const slack = whole.claim.bound === 'more-than' ? 1 : 0
  if (whole.claim.high === null) return whole.claim.low !== null && Math.abs(total(parts) - whole.claim.low) <= slack
  return gap(added, whole.claim) === 0 && added.high !== null
}

function asParts(parts: readonly ReadClaim[], whole: ReadClaim): Part[] {
  const check = sumCheck(parts, whole)
  return parts.map((part) => ({ part, whole, kind: 'breakdown', check }))
}

function sumCheck(parts: readonly ReadClaim[], whole: ReadClaim): string {
  const added = sum(parts.map((part) => part.claim))
  const miss = gap(added, whole.claim)
  if (miss === 0) return 'sum-equals'
  return (added.high ?? Number.POSITIVE_INFINITY) < (whole.claim.low ?? 0) ? `sum-short:${miss}` : `sum-over:${miss}`
}
