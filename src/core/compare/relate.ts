import { gap, overlaps, ratio } from '../quantity/interval.js'
import { areOfTheOther } from './blame.js'
import { ofOtherCountries, ofOtherPlaces } from './other-places.js'
import type { PairContext } from './pair-context.js'
import type { ReadClaim } from './read-claim.js'
import type { Relation } from './relation.js'
import { missesByRounding, tenfold } from './rounding.js'
import { denial, notComparable, otherIncident, part, people, periods, update, type Verdict } from './verdicts.js'

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

/** The precedence of relations (domain.md, "Settled questions"): the first rule that speaks decides. */
export const RULES: readonly RelationRule[] = [
  {
    name: 'other-metric',
    why: 'The dead and the wounded are never compared, nor things of other kinds.',
    decide: (a, b, { part }) =>
      (a.claim.metric !== b.claim.metric && !(harmsNobody(a, b) || harmsNobody(b, a))) ||
      (part === null && otherThings(a, b))
        ? 'unrelated'
        : null,
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
    decide: (a, b, { part }) => (!part && (a.dying || b.dying) ? notComparable('different-population') : null),
  },
  {
    name: 'added',
    why: 'Those who raise a toll are no toll.',
    decide: (_a, _b, { added }) => (added ? notComparable('different-population') : null),
  },
  {
    name: 'newer-figure',
    why: 'One speaker’s newer figure replaces the older one before the two could be called a conflict or a part.',
    decide: update,
  },
  {
    name: 'other-countries',
    why: 'What befell one country is no count of what befell another, be it replaced or not.',
    decide: (a, b, { part }) => (!part && ofOtherCountries(a, b) ? notComparable('different-place') : null),
  },
  {
    name: 'superseded',
    why: 'A figure that its speaker has replaced stands against nobody’s newer one.',
    decide: (a, b, { superseded }) =>
      superseded && (a.report !== b.report || a.former || b.former) && people(a, b) !== 'different'
        ? notComparable('different-period')
        : null,
  },
  {
    name: 'part',
    why: 'A subset is expected to differ from its whole.',
    decide: part,
  },
  {
    name: 'other-places',
    why: 'Counts of different places, of a quake or of what two sides hold, differ for that alone.',
    decide: (a, b, { heldApart }) => (heldApart || ofOtherPlaces(a, b) ? notComparable('different-place') : null),
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
      onlyFighters || people(a, b) === 'different' || areOfTheOther(a, b)
        ? notComparable('different-population')
        : null,
  },
  {
    name: 'one-breath',
    why: 'Two figures of one speaker in one report are two counts that the text does not tell apart.',
    decide: (a, b, { sameVoice, retold }) =>
      sameVoice && (a.report === b.report || retold) ? notComparable('unresolved') : null,
  },
  {
    name: 'individual',
    why: 'One person told of (“a soldier was wounded”), or “two others” killed, are some of those that another counts, not a rival count.',
    decide: (a, b) =>
      (a.claim.implicit !== b.claim.implicit || isRest(a) !== isRest(b)) && !overlaps(a.claim, b.claim)
        ? notComparable('unresolved')
        : null,
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

const HARM: ReadonlySet<string> = new Set(['killed', 'wounded'])

/** "No casualties" is no dead and no wounded: a rival of whoever counts some. */
export const harmsNobody = ({ claim }: ReadClaim, other: ReadClaim): boolean =>
  claim.metric === 'casualties' && claim.high === 0 && claim.polarity === 'asserted' && HARM.has(other.claim.metric)

/** The other wounded are all of them where the dead were told of first; the other dead are not all the dead. */
const isRest = ({ share, claim }: ReadClaim): boolean => share === 'rest' && claim.metric === 'killed'

const areFamilies = ({ things }: ReadClaim): boolean => things.includes('family')

const THINGS: ReadonlySet<string> = new Set(['other', 'equipment', 'munitions'])

/** Houses and boats are both things, and are not compared: the counted words must share one. Families who fled are not persons who fled. */
function otherThings(a: ReadClaim, b: ReadClaim): boolean {
  if (a.claim.metric === 'displaced') return areFamilies(a) !== areFamilies(b)
  return THINGS.has(a.claim.metric) && !a.things.some((thing) => b.things.includes(thing))
}
