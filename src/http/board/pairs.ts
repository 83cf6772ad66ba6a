import { RELATIONS, type RelationKind } from '../../core/compare/relation.js'
import { groupBy } from '../../core/group-by.js'
import type { ClaimView } from '../../db/claims.js'
import type { RelationRow } from '../../db/relations.js'

/** Two claims and how they stand; `repeats` counts further pairs of the same voices with the same figures. */
export interface Pair {
  readonly relation: RelationRow
  readonly a: ClaimView
  readonly b: ClaimView
  readonly repeats: number
}

/**
 * The relations as pairs of claims, by kind, widest gap first. Headline, body and wire copy make one conflict six times over:
 * the same figures of the same voices stand once. Same-origin pairs stand each for itself, since repeating is their point.
 */
export function pairsOf(
  relations: readonly RelationRow[],
  known: ReadonlyMap<number, ClaimView>,
  voice: (claim: ClaimView) => string,
): Record<RelationKind, Pair[]> {
  const found = new Map<string, { relation: RelationRow; a: ClaimView; b: ClaimView; repeats: number }>()
  const figureOf = numbered((claim: ClaimView) => `${voice(claim)} ${claim.low}–${claim.high}`)
  for (const relation of relations) {
    const [a, b] = [known.get(relation.a), known.get(relation.b)]
    if (!a || !b) continue
    const [one, other] = relation.relation === 'same-origin' ? [a.id, b.id] : [figureOf(a), figureOf(b)]
    const key = `${relation.relation} ${relation.reason} ${Math.min(one, other)} ${Math.max(one, other)}`
    const same = found.get(key)
    if (same) same.repeats++
    else found.set(key, { relation, a, b, repeats: 0 })
  }
  const pairs = [...found.values()].sort((x, y) => (y.relation.gap ?? 0) - (x.relation.gap ?? 0))
  const byKind = groupBy(pairs, ({ relation }) => relation.relation)
  return Object.fromEntries(RELATIONS.map((kind) => [kind, byKind.get(kind) ?? []])) as Record<RelationKind, Pair[]>
}

/** A number for each claim, the same for claims that the key holds for one: thousands of pairs are told apart by numbers faster. */
function numbered(keyOf: (claim: ClaimView) => string): (claim: ClaimView) => number {
  const [numbers, known] = [new Map<string, number>(), new Map<number, number>()]
  return (claim) => {
    const told = known.get(claim.id)
    if (told !== undefined) return told
    const key = keyOf(claim)
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    known.set(claim.id, number)
    return number
  }
}
