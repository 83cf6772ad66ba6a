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
  return [...groupedBy(ids, root).values()]
}

/** Items with the same key, in the order in which the keys first come. */
export function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
