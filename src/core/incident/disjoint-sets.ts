/** Joins things into groups; what is joined to the same is joined. Near-constant time a step. */
export class DisjointSets {
  private readonly parent: number[]

  constructor(count: number) {
    this.parent = Array.from({ length: count }, (_, i) => i)
  }

  /** The group of a thing: the least of its members. */
  find(at: number): number {
    let root = at
    while (this.parent[root] !== root) root = this.parent[root] as number
    for (let next = at; next !== root; ) [next, this.parent[next]] = [this.parent[next] as number, root]
    return root
  }

  join(a: number, b: number): void {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number]
    this.parent[high] = low
  }
}
