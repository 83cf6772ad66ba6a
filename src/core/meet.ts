/** Whether two sets share an item. */
export const meet = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean => [...a].some((one) => b.has(one))
