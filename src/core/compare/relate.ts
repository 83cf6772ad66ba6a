import { gap, highEnd, lowEnd, overlaps, ratio } from '../quantity/interval.js'
import type { Part } from './parts.js'
import { matchPeriods } from './period.js'
import { matchPopulations, type PopulationMatch } from './population.js'
import type { ReadClaim } from './read-claim.js'
import type { Reason, Relation, RelationKind } from './relation.js'

/** What is known of two claims beyond their own words. */
export interface PairContext {
  /** One incident, two, or undecided; `place`: two, told apart by their places. */
  readonly incident: 'same' | 'other' | 'place' | 'open'
  /** Whether two incidents lie near enough to be taken for one. */
  readonly mistakable: boolean
  readonly sameVoice: boolean
  readonly sameOrigin: boolean
  /** How `a` is a part of `b`, or `b` of `a`, by a text that ties them. */
  readonly part: {
    readonly part: ReadClaim
    readonly kind: Part['kind']
    readonly check: string | null
  } | null
  /** One of the two, and not the other, is a part of a count of its own report. */
  readonly partial: boolean
  /** One of the two only raises an older count to a newer one: "three of the wounded died". */
  readonly added: boolean
  /** Parts of one whole. */
  readonly siblings: 'population' | 'place' | null
  /** Both are printed side by side in one of the two reports, by one voice. */
  readonly retold: boolean
  /** One of the two counts the fighters alone, of whom the other does not tell. */
  readonly onlyFighters: boolean
  /** One of the two had been replaced by its own speaker when the other was said. */
  readonly superseded: boolean
}

interface Verdict {
  readonly relation: RelationKind
  readonly reason?: Reason
  /** The directed relations' first claim. */
  readonly first?: ReadClaim
  readonly notes?: readonly string[]
}

interface RelationRule {
  readonly name: string
  /** Why it stands where it stands. */
  readonly why: string
  readonly decide: (a: ReadClaim, b: ReadClaim, context: PairContext) => Verdict | 'unrelated' | null
}

/**
 * How two claims stand to each other; null where they are trivially unrelated. Symmetric, but for the directed relations, whose
 * first claim is the denial, the newer figure, the part. O(1).
 */
export function relate(a: ReadClaim, b: ReadClaim, context: PairContext): Relation | null {
  for (const rule of RULES) {
    const verdict = rule.decide(a, b, context)
    if (verdict === 'unrelated') return null
    if (verdict !== null) return relationOf(verdict, rule.name, a, b)
  }
  return null
}

function relationOf({ relation, reason, first, notes }: Verdict, rule: string, a: ReadClaim, b: ReadClaim): Relation {
  const [one, other] = first === b || (first === undefined && b.at < a.at) ? [b, a] : [a, b]
  const apart = relation === 'conflicts' || relation === 'near'
  return {
    a: one.claim.id,
    b: other.claim.id,
    relation,
    reason: reason ?? null,
    gap: apart ? gap(one.claim, other.claim) : null,
    ratio: apart ? ratio(one.claim, other.claim) : null,
    rules: [rule, ...(notes ?? [])],
  }
}

const people = (a: ReadClaim, b: ReadClaim): PopulationMatch => matchPopulations(a.population, b.population)
const notComparable = (reason: Reason, ...notes: string[]): Verdict => ({ relation: 'not-comparable', reason, notes })
const sameFigure = (a: ReadClaim, b: ReadClaim): boolean =>
  a.figure === b.figure || (a.claim.low === b.claim.low && a.claim.high === b.claim.high)
const denials = (a: ReadClaim, b: ReadClaim): number => [a, b].filter((one) => one.claim.polarity === 'denied').length

/** The precedence of relations (domain.md, "Settled questions"): the first rule that speaks decides. */
export const RULES: readonly RelationRule[] = [
  {
    name: 'other-metric',
    why: 'The dead and the wounded are never compared, nor things of other kinds.',
    decide: (a, b) => (a.claim.metric !== b.claim.metric || otherThings(a, b) ? 'unrelated' : null),
  },
  {
    name: 'denial',
    why: 'A denied figure is nobody’s count: it must not reach any comparison below.',
    decide: denial,
  },
  {
    name: 'one-origin',
    why: 'One statement printed twice is neither agreement nor conflict.',
    decide: (_a, _b, { incident, sameOrigin }) =>
      incident === 'same' && sameOrigin ? { relation: 'same-origin' } : null,
  },
  {
    name: 'one-incident-or-none',
    why: 'All below but look-alikes speak of one incident; a sum over several is tied to them by its parts.',
    decide: otherIncident,
  },
  {
    name: 'siblings',
    why: 'Parts of one whole are no parts of one another.',
    decide: (_a, _b, { siblings }) =>
      siblings && notComparable(siblings === 'place' ? 'different-place' : 'different-population'),
  },
  {
    name: 'dying',
    why: 'Those of the wounded who died are no count of the wounded, nor a toll.',
    decide: (a, b) => (a.dying || b.dying ? notComparable('different-population') : null),
  },
  {
    name: 'newer-figure',
    why: 'One speaker’s newer figure replaces the older one before the two could be called a conflict or a part.',
    decide: update,
  },
  {
    name: 'superseded',
    why: 'A figure that its speaker has replaced stands against nobody’s newer one.',
    decide: (a, b, { superseded }) =>
      superseded && (a.report !== b.report || a.former || b.former) ? notComparable('different-period') : null,
  },
  {
    name: 'part',
    why: 'A subset is expected to differ from its whole.',
    decide: part,
  },
  {
    name: 'added',
    why: 'Those who raise a toll are no toll.',
    decide: (_a, _b, { added }) => (added ? notComparable('different-population') : null),
  },
  {
    name: 'periods',
    why: 'Counts over different times differ for that alone.',
    decide: periods,
  },
  {
    name: 'other-people',
    why: 'Counts of different people differ for that alone.',
    decide: (a, b, { onlyFighters }) =>
      onlyFighters || people(a, b) === 'different' ? notComparable('different-population') : null,
  },
  {
    name: 'one-breath',
    why: 'Two figures of one speaker in one report are two counts that the text does not tell apart.',
    decide: (a, b, { sameVoice, retold }) =>
      sameVoice && (a.report === b.report || retold) ? notComparable('unresolved') : null,
  },
  {
    name: 'individual',
    why: 'One person told of (“a soldier was wounded”) is one of those that another counts, not a rival count.',
    decide: (a, b) =>
      a.claim.implicit !== b.claim.implicit && !overlaps(a.claim, b.claim) ? notComparable('unresolved') : null,
  },
  {
    name: 'rounding',
    why: 'A soft number that misses by its softness is no conflict.',
    decide: (a, b) => (missesByRounding(a, b) ? { relation: 'near' } : null),
  },
  {
    name: 'intervals',
    why: 'What is left may be compared, number against number.',
    decide: (a, b, { sameVoice }) => {
      if (overlaps(a.claim, b.claim))
        return sameVoice ? notComparable('unresolved', 'one-voice') : { relation: 'agrees' }
      return { relation: 'conflicts', notes: tenfold(a, b) ? ['tenfold'] : [] }
    },
  },
]

function denial(
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

function otherIncident(
  a: ReadClaim,
  b: ReadClaim,
  { incident, mistakable, part }: PairContext,
): Verdict | 'unrelated' | null {
  if (incident === 'same' || part) return null
  if (!mistakable) return 'unrelated'
  const alike = people(a, b)
  if (incident !== 'open' && sameFigure(a, b) && alike === 'same' && a.claim.low !== 0)
    return { relation: 'look-alike', reason: 'different-incident' }
  if (incident === 'open') return notComparable('unresolved')
  if (Boolean(a.total) !== Boolean(b.total)) return notComparable('event-vs-total')
  return notComparable(incident === 'place' ? 'different-place' : 'different-incident')
}

/** The newer of two figures of one speaker, where their times differ or the text says that a count rose or fell. */
function update(a: ReadClaim, b: ReadClaim, { sameVoice, part, partial, retold }: PairContext): Verdict | null {
  if (!sameVoice || part || partial || sameFigure(a, b) || people(a, b) === 'different') return null
  if (a.total && b.total && matchPeriods(a, b).start !== 'alike') return null
  if (Boolean(a.total) !== Boolean(b.total)) return null
  const newer = newerOf(a, b)
  if (!newer || (retold && a.report !== b.report && !a.former && !b.former && newer.revised === null)) return null
  const older = newer === a ? b : a
  return { relation: 'updates', first: newer, notes: highEnd(newer.claim) < lowEnd(older.claim) ? ['falls'] : [] }
}

export function newerOf(a: ReadClaim, b: ReadClaim): ReadClaim | null {
  if (a.former !== b.former && a.report === b.report) return a.former ? b : a
  if (a.asOf === null || b.asOf === null || a.report === b.report) return null
  const [older, newer] = a.asOf <= b.asOf ? [a, b] : [b, a]
  const laterDay = (older.asOf as string).slice(0, 10) < (newer.asOf as string).slice(0, 10)
  return laterDay || (newer.revised !== null && older.asOf !== newer.asOf) ? newer : null
}

function part(a: ReadClaim, b: ReadClaim, { part: tied, sameVoice }: PairContext): Verdict | null {
  const match = people(a, b)
  const smaller = tied?.part ?? (match === 'part' ? a : match === 'whole' ? b : null)
  if (!smaller) return null
  const whole = smaller === a ? b : a
  if (!tied && (a.total || b.total) && matchPeriods(a, b).start !== 'alike') return null
  const exceeds = lowEnd(smaller.claim) > highEnd(whole.claim)
  // The 41 of one mosque against the 40 of both that were known hours before.
  const outgrown = exceeds && tied !== null && match === 'same' && (whole.asOf ?? '') < (smaller.asOf ?? '')
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

function periods(a: ReadClaim, b: ReadClaim): Verdict | null {
  if (!a.total && !b.total) return null
  if (!a.total || !b.total) return notComparable('event-vs-total')
  const { start, within } = matchPeriods(a, b)
  if (start === 'alike' && within === 'same') return null
  // A stretch inside another cannot hold more than it.
  const [inner, outer] = within === 'a' ? [a, b] : [b, a]
  if (within !== null && within !== 'same' && lowEnd(inner.claim) > highEnd(outer.claim))
    return { relation: 'conflicts', notes: ['part-exceeds-whole'] }
  return notComparable('different-period')
}

const SOFT: ReadonlySet<string> = new Set(['about'])
const EDGED: ReadonlySet<string> = new Set(['more-than', 'less-than'])

/** "about 100" against 104; "more than 80" against 80. */
function missesByRounding(a: ReadClaim, b: ReadClaim): boolean {
  const miss = gap(a.claim, b.claim)
  if (miss === 0) return false
  if (miss === 1 && (EDGED.has(a.claim.bound) || EDGED.has(b.claim.bound))) return true
  const larger = Math.max(...[a.claim.low, a.claim.high, b.claim.low, b.claim.high].filter((end) => end !== null))
  return (SOFT.has(a.claim.bound) || SOFT.has(b.claim.bound)) && miss <= Math.max(1, larger / 10)
}

function tenfold(a: ReadClaim, b: ReadClaim): boolean {
  const [one, other] = [Number.parseInt(a.figure, 10), Number.parseInt(b.figure, 10)]
  return one > 0 && other > 0 && (one === other * 10 || other === one * 10)
}

const THINGS: ReadonlySet<string> = new Set(['other', 'equipment', 'munitions'])

/** Houses and boats are both things, and are not compared: the counted words must share one. */
function otherThings(a: ReadClaim, b: ReadClaim): boolean {
  return THINGS.has(a.claim.metric) && !a.things.some((thing) => b.things.includes(thing))
}
