import { isOfAWideArea } from '../incident/reading/event-facts.js'
import { highEnd, lowEnd } from '../quantity/interval.js'
import { isShort } from './claim-time.js'
import type { PairContext } from './pair-context.js'
import { matchPeriods } from './period.js'
import { matchPopulations, type PopulationMatch } from './population.js'
import type { ReadClaim } from './read-claim.js'
import type { Reason, RelationKind } from './relation.js'
import { smallerOf } from './some-of-them.js'

/** What a rule says of a pair. */
export interface Verdict {
  readonly relation: RelationKind
  readonly reason?: Reason
  /** The directed relations' first claim. */
  readonly first?: ReadClaim
  readonly notes?: readonly string[]
}

export const people = (a: ReadClaim, b: ReadClaim): PopulationMatch => matchPopulations(a.population, b.population)
export const notComparable = (reason: Reason, ...notes: string[]): Verdict => ({
  relation: 'not-comparable',
  reason,
  notes,
})
export const sameFigure = (a: ReadClaim, b: ReadClaim): boolean =>
  a.figure === b.figure || (a.claim.low === b.claim.low && a.claim.high === b.claim.high)
export const denials = (a: ReadClaim, b: ReadClaim): number =>
  [a, b].filter((one) => one.claim.polarity === 'denied').length

export function denial(
  a: ReadClaim,
  b: ReadClaim,
  { incident, sameOrigin, sameVoice }: PairContext,
): Verdict | 'unrelated' | null {
  const count = denials(a, b)
  if (count === 0) return null
  if (incident !== 'same') return 'unrelated'
  if (count === 2) return sameOrigin ? null : 'unrelated'
  const [denying, denied] = a.claim.polarity === 'denied' ? [a, b] : [b, a]
  if ((a.report === b.report && sameVoice) || !sameFigure(denying, denied) || people(a, b) === 'different')
    return 'unrelated'
  return { relation: 'denies', first: denying }
}

export function otherIncident(
  a: ReadClaim,
  b: ReadClaim,
  { incident, mistakable, part }: PairContext,
): Verdict | 'unrelated' | null {
  if (incident === 'same' || part) return null
  if (!mistakable) return 'unrelated'
  const alike = people(a, b)
  if (incident !== 'open' && sameFigure(a, b) && alike === 'same' && a.claim.low !== 0)
    return {
      relation: 'look-alike',
      reason: incident === 'place' && ofAreas(a, b) ? 'different-place' : 'different-incident',
    }
  if (incident === 'open') return notComparable('unresolved')
  if (Boolean(a.total) !== Boolean(b.total)) return notComparable(againstTotal(a, b))
  return notComparable(incident === 'place' || a.total ? 'different-place' : 'different-incident')
}

/** "12 in the past 24 hours", and what befell on another day: no total, but another day's count. */
const againstTotal = (a: ReadClaim, b: ReadClaim): Reason =>
  isOfOtherDay(a, b) || isOfOtherDay(b, a) ? 'different-period' : 'event-vs-total'
const isOfOtherDay = ({ total }: ReadClaim, { days, total: other }: ReadClaim): boolean =>
  total?.day === true &&
  total.start !== null &&
  total.end !== null &&
  !other &&
  days !== null &&
  (days.start > total.end || days.end < total.start)

/** Totals of two areas, or what one quake or flood did in two, are no two events. */
const ofAreas = (a: ReadClaim, b: ReadClaim): boolean =>
  (a.total !== null && b.total !== null) || (isOfAWideArea(a.facts) && isOfAWideArea(b.facts))

/** "68 since Friday", on Sunday, and 95 days later by one who does not say since when. */
export const isSoFar = ({ total }: ReadClaim, other: ReadClaim): boolean =>
  total !== null && isShort(total) && !other.total && !other.dated

/** The newer of two figures of one speaker, where their times differ or the text says that a count rose or fell. */
export function update(
  a: ReadClaim,
  b: ReadClaim,
  { sameVoice, part, partial, ofThePart, retold, newer }: PairContext,
): Verdict | null {
  if (!sameVoice || part || (partial && !ofThePart) || sameFigure(a, b) || people(a, b) !== 'same') return null
  if (a.total && b.total && matchPeriods(a, b).start !== 'alike') return null
  if (Boolean(a.total) !== Boolean(b.total) && !isSoFar(a, b) && !isSoFar(b, a)) return null
  if (!newer || (retold && a.report !== b.report && !a.former && !b.former && newer.revised === null)) return null
  const older = newer === a ? b : a
  return { relation: 'updates', first: newer, notes: highEnd(newer.claim) < lowEnd(older.claim) ? ['falls'] : [] }
}

export function part(
  a: ReadClaim,
  b: ReadClaim,
  { part: tied, sameVoice, partial, oneSide }: PairContext,
): Verdict | null {
  const match = people(a, b)
  const smaller = tied?.part ?? smallerOf(a, b, partial) ?? oneSide
  if (!smaller) return null
  const whole = smaller === a ? b : a
  if (!tied && (a.total || b.total) && matchPeriods(a, b).start !== 'alike') return null
  const exceeds = lowEnd(smaller.claim) > highEnd(whole.claim)
  // The 41 of one mosque against the 40 of both that were known hours before.
  const outgrown =
    exceeds && tied !== null && ofOneStatus(a, b) && match === 'same' && (whole.asOf ?? '') < (smaller.asOf ?? '')
  if (outgrown && a.report !== b.report) return notComparable('different-place')
  if (exceeds && !sameVoice && a.report !== b.report) return { relation: 'conflicts', notes: ['part-exceeds-whole'] }
  return {
    relation: 'part-of',
    first: smaller,
    notes: [
      tied?.kind ?? 'by-its-words',
      ...(tied?.check ? [tied.check] : []),
      ...(exceeds ? ['part-exceeds-whole'] : []),
    ],
  }
}

const ofOneStatus = (a: ReadClaim, b: ReadClaim): boolean => a.population.status === b.population.status

export function periods(a: ReadClaim, b: ReadClaim): Verdict | null {
  if (!a.total && !b.total) return null
  if (!a.total || !b.total) {
    const [total, other] = a.total ? [a, b] : [b, a]
    return total.total && isShort(total.total) && !other.dated ? null : notComparable(againstTotal(a, b))
  }
  const { start, within } = matchPeriods(a, b)
  if (start === 'alike' && within === 'same') return null
  // A stretch inside another cannot hold more than it.
  const [inner, outer] = within === 'a' ? [a, b] : [b, a]
  if (
    within !== null &&
    within !== 'same' &&
    people(a, b) !== 'different' &&
    lowEnd(inner.claim) > highEnd(outer.claim)
  )
    return { relation: 'conflicts', notes: ['part-exceeds-whole'] }
  return people(a, b) === 'different' ? null : notComparable('different-period')
}
