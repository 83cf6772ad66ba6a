import { groupBy } from '../../core/group-by.js'
import { DisjointSets } from '../../core/incident/disjoint-sets.js'

/** Puts together what is tied, directly or through others; groups come in the order of their first item. */
export function groupsBy(ids: readonly number[], ties: readonly (readonly [number, number])[]): number[][] {
  const places = new Map(ids.map((id, at) => [id, at]))
  const sets = new DisjointSets(ids.length)
  for (const [a, b] of ties) {
    const [one, other] = [places.get(a), places.get(b)]
    if (one !== undefined && other !== undefined) sets.join(one, other)
  }
  return [...groupBy(places, ([, at]) => sets.find(at)).values()].map((group) => group.map(([id]) => id))
}
