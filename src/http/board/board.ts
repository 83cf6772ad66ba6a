import { METRICS, type Metric } from '../../core/claim/vocabulary.js'
import { type PolicyRange, type RangedClaim, rangesOf } from '../../core/compare/range.js'
import type { RelationKind } from '../../core/compare/relation.js'
import { groupBy } from '../../core/group-by.js'
import type { ClaimView } from '../../db/claims.js'
import type { RelationRow } from '../../db/relations.js'
import { speakerOf } from '../../db/said-by.js'
import { groupsBy } from './groups.js'
import { type Pair, pairsOf } from './pairs.js'
import { type BoardVoice, voiceOf } from './voice.js'

/** Claims that may be compared with one another, by voice, with the ranges that they make. */
export interface FigureGroup {
  readonly voices: readonly BoardVoice[]
  readonly ranges: readonly PolicyRange[]
}

/** All that is counted under one metric: the groups with most voices first, figures that stand alone at the end. */
export interface BoardMetric {
  readonly metric: Metric
  readonly groups: readonly FigureGroup[]
  readonly alone: readonly BoardVoice[]
  readonly pairs: Readonly<Record<RelationKind, readonly Pair[]>>
}

export interface Board {
  readonly metrics: readonly BoardMetric[]
  /** The sides whose voices speak here, in a fixed order: their colours go by it. */
  readonly sides: readonly string[]
  readonly conflicts: number
  readonly voices: number
}

const ONE_VOICE: ReadonlySet<RelationKind> = new Set(['same-origin', 'updates'])
const COMPARED: ReadonlySet<RelationKind> = new Set(['same-origin', 'updates', 'agrees', 'near', 'conflicts', 'denies'])

/**
 * The cross-check board of an incident: its claims by metric, within a metric by what may be compared, within that by voice.
 * `relations` may reach claims of other incidents (look-alikes): give those in `others`.
 */
export function boardOf(
  claims: readonly ClaimView[],
  relations: readonly RelationRow[],
  others: readonly ClaimView[] = [],
): Board {
  const kept = claims.filter((claim) => claim.state !== 'rejected')
  const known = new Map([...kept, ...others].map((claim) => [claim.id, claim]))
  const voiceKeys = voiceKeysOf(kept, relations)
  const byMetric = groupBy(kept, (claim) => claim.metric)
  const related = relationsByMetric(relations, new Map(kept.map((claim) => [claim.id, claim.metric])))
  const metrics = METRICS.filter((metric) => byMetric.has(metric))
    .map((metric) => metricOf(metric, byMetric.get(metric)!, related.get(metric) ?? [], known, voiceKeys))
    .sort((one, other) => Number(isDisputed(other)) - Number(isDisputed(one)))
  const sides = [...new Set(metrics.flatMap(voicesOf).map((voice) => voice.side))].filter((side) => side !== null)
  return {
    metrics,
    sides: sides.sort(),
    conflicts: metrics.reduce((sum, metric) => sum + metric.pairs.conflicts.length, 0),
    voices: new Set(metrics.flatMap(voicesOf).map((voice) => voice.name)).size,
  }
}

/** What is disputed comes first; else things stand in the order of the vocabulary. */
const isDisputed = ({ pairs }: BoardMetric): boolean => pairs.conflicts.length > 0

const voicesOf = (metric: BoardMetric): BoardVoice[] => [
  ...metric.groups.flatMap((group) => group.voices),
  ...metric.alone,
]

/** Claims of one voice, whatever they count, share a key. */
function voiceKeysOf(claims: readonly ClaimView[], relations: readonly RelationRow[]): Map<number, string> {
  const known = new Map(claims.map((claim) => [claim.id, claim]))
  const ofOne = relations.filter(
    ({ a, b, relation }) =>
      ONE_VOICE.has(relation) || (relation === 'part-of' && inOneBreath(known.get(a), known.get(b))),
  )
  const ties = ofOne.map(({ a, b }) => [a, b] as const)
  return new Map(groupsBy([...known.keys()], ties).flatMap((group) => group.map((id) => [id, `v${group[0]}`] as const)))
}

/** "105 civilians, 101 of them in the building", by the Pentagon: a part that whoever gave the whole gave with it. */
const inOneBreath = (part: ClaimView | undefined, whole: ClaimView | undefined): boolean =>
  part !== undefined &&
  whole !== undefined &&
  part.report.id === whole.report.id &&
  speakerOf(part).name === speakerOf(whole).name

const tiesOf = (relations: readonly RelationRow[], kinds: ReadonlySet<RelationKind>) =>
  relations.filter(({ relation }) => kinds.has(relation)).map(({ a, b }) => [a, b] as const)

/** A relation between claims of two metrics stands under both. */
function relationsByMetric(relations: readonly RelationRow[], metricOf: ReadonlyMap<number, Metric>) {
  const found = new Map<Metric, RelationRow[]>()
  const add = (metric: Metric | undefined, relation: RelationRow): void => {
    const own = metric && found.get(metric)
    if (own) own.push(relation)
    else if (metric) found.set(metric, [relation])
  }
  for (const relation of relations) {
    const [one, other] = [metricOf.get(relation.a), metricOf.get(relation.b)]
    add(one, relation)
    if (other !== one) add(other, relation)
  }
  return found
}

function metricOf(
  metric: Metric,
  own: readonly ClaimView[],
  relations: readonly RelationRow[],
  known: ReadonlyMap<number, ClaimView>,
  voiceKeys: ReadonlyMap<number, string>,
): BoardMetric {
  const claims = new Map(own.map((claim) => [claim.id, claim]))
  const superseded = new Set(relations.filter(({ relation }) => relation === 'updates').map(({ b }) => b))
  const partial = new Set(relations.filter(({ relation }) => relation === 'part-of').map(({ a }) => a))
  const totals = ({ voices }: FigureGroup): number =>
    Number(voices.some(({ claims }) => claims.some(({ id }) => !partial.has(id))))
  const groups = groupsBy([...claims.keys()], tiesOf(relations, COMPARED))
    .map((ids) =>
      groupOf(
        ids.map((id) => claims.get(id)!),
        voiceKeys,
        superseded,
        partial,
      ),
    )
    // Parts are no headline: 80 told by one voice goes before the 55 and the 25 that it is made of.
    .sort((x, y) => totals(y) - totals(x) || y.voices.length - x.voices.length)
  const [first, ...rest] = groups
  const compared = groups.filter((group) => group === first || group.voices.length > 1)
  return {
    metric,
    groups: compared,
    alone: rest.filter((group) => group.voices.length === 1).flatMap((group) => group.voices),
    pairs: pairsOf(relations, known, (claim) => voiceKeys.get(claim.id) ?? `c${claim.id}`),
  }
}

function groupOf(
  claims: readonly ClaimView[],
  voiceKeys: ReadonlyMap<number, string>,
  superseded: ReadonlySet<number>,
  partial: ReadonlySet<number>,
): FigureGroup {
  const byVoice = groupBy(claims, (claim) => voiceKeys.get(claim.id)!)
  const voices = [...byVoice].map(([key, spoken]) => voiceOf(key, spoken, superseded))
  const ranged = voices.flatMap((voice) => rangedClaims(voice, superseded))
  const whole = ranged.filter(({ id }) => !partial.has(Number(id)))
  return { voices: voices.sort(byFigure), ranges: rangesOf(whole.length > 0 ? whole : ranged) }
}

/** A denied figure is nobody's estimate: no range rests on it. */
const rangedClaims = (voice: BoardVoice, superseded: ReadonlySet<number>): RangedClaim[] =>
  voice.claims
    .filter((claim) => claim.polarity === 'asserted')
    .map((claim) => ({
      id: String(claim.id),
      voice: voice.id,
      party: voice.side !== null,
      asOf: claim.asOf ?? claim.report.published,
      low: claim.low,
      high: claim.high,
      superseded: superseded.has(claim.id),
    }))

const byFigure = (x: BoardVoice, y: BoardVoice): number =>
  (x.figures[0]?.low ?? 0) - (y.figures[0]?.low ?? 0) ||
  (x.figures[0]?.high ?? Infinity) - (y.figures[0]?.high ?? Infinity)
