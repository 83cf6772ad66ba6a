/**
 * Works on up to `ahead` items at once and gives the results in the items' order. Asks for no more items than it can work on, and holds
 * no result back while the next item is awaited.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]()
  const begun: Promise<Result>[] = []
  let next: Promise<IteratorResult<Item>> | null = source.next()
  try {
    while (next || begun.length > 0) {
      const oldest = begun[0]
      const wanted = begun.length < ahead ? next : null
      const item = await Promise.race([wanted, oldest?.then(() => null)].filter((each) => each != null))
      if (item === null) yield await begun.shift()!
      else if (item.done) next = null
      else {
        const result = work(item.value)
        // Waited for further up: until then its failure is nobody's yet.
        result.catch(() => {})
        begun.push(result)
        next = source.next()
        next.catch(() => {})
      }
    }
  } finally {
    await source.return?.()
  }
}

/** Items in groups of `size`, smaller where the next item took longer than `patience` ms to come. */
export async function* inGroups<Item>(
  items: AsyncIterable<Item>,
  size: number,
  patience = 200,
): AsyncGenerator<Item[]> {
  let group: Item[] = []
  let begun = 0
  for await (const item of items) {
    if (group.length === 0) begun = Date.now()
    group.push(item)
    if (group.length < size && Date.now() - begun < patience) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}
