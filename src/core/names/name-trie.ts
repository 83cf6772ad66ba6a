import { withoutProclitics } from './name-words.js'

interface Node<T> {
  readonly next: Map<string, Node<T>>
  /** What has its name end here, and those of them for which it is an ordinary word too. */
  readonly named: T[]
  readonly weak: T[]
}

/** A stretch of words that is a name: `first` to `last`, both included. */
export interface NameRun<T> {
  readonly first: number
  readonly last: number
  readonly named: readonly T[]
  /** Those that are meant only where something beside the name says so. */
  readonly weak: readonly T[]
}

/** Names word by word. A look-up walks at most the longest name, so matching a text is linear. */
export class NameTrie<T> {
  private readonly root: Node<T> = emptyNode()

  add(words: readonly string[], named: T, weak: boolean): void {
    let node = this.root
    for (const word of words) {
      const next = node.next.get(word) ?? emptyNode<T>()
      node.next.set(word, next)
      node = next
    }
    if (!node.named.includes(named)) node.named.push(named)
    if (weak && !node.weak.includes(named)) node.weak.push(named)
  }

  /** The longest name that starts at word `from`. Arabic proclitics may stand before its first word. */
  longest(words: readonly string[], from: number): NameRun<T> | null {
    let best: NameRun<T> | null = null
    for (const first of withoutProclitics(words[from] as string)) {
      const run = this.walk(this.root.next.get(first), words, from)
      if (run && (!best || run.last > best.last)) best = run
    }
    return best
  }

  private walk(start: Node<T> | undefined, words: readonly string[], from: number): NameRun<T> | null {
    let best: NameRun<T> | null = null
    let node = start
    for (let last = from; node; node = node.next.get(words[++last] ?? '')) {
      if (node.named.length > 0) best = { first: from, last, named: node.named, weak: node.weak }
    }
    return best
  }

  /** All names in a row of words, the longest at each place, not overlapping. */
  runs(words: readonly string[]): NameRun<T>[] {
    const found: NameRun<T>[] = []
    for (let from = 0; from < words.length; from++) {
      const run = this.longest(words, from)
      if (!run) continue
      found.push(run)
      from = run.last
    }
    return found
  }
}

function emptyNode<T>(): Node<T> {
  return { next: new Map(), named: [], weak: [] }
}
