import { groupBy } from '../../core/group-by.js'

/** Puts together what is tied, directly or through others; groups come in the order of their first item. */
export function groupsBy(ids: readonly number[], ties: readonly (readonly [number, number])[]): number[][] {
  const parent = new Map(ids.map((id) => [id, id]))
  const root = (id: number): number => {
    let at = id
    while (parent.get(at) !== at) {
      const above = parent.get(parent.get(at)!)!
      parent.set(at, above)
      at = above
    }
    return at
  }
  for (const [a, b] of ties) if (parent.has(a) && parent.has(b)) parent.set(root(b), root(a))
  return [...groupBy(ids, root).values()]
}
