import type { Place } from './place.js'
import { withoutProclitics } from './place-name.js'

interface Node {
  readonly next: Map<string, Node>
  /** Places whose name ends here, and those of them for which it is an ordinary word too. */
  readonly places: Place[]
  readonly weak: Place[]
}

/** A stretch of words that names places: `first` to `last`, both included. */
export interface NameRun {
  readonly first: number
  readonly last: number
  readonly places: readonly Place[]
  /** Those that are meant only where a head stands beside the name. */
  readonly weak: readonly Place[]
}

const emptyNode = (): Node => ({ next: new Map(), places: [], weak: [] })

/** Names word by word. A look-up walks at most the longest name, so matching a text is linear. */
export class NameTrie {
  private readonly root = emptyNode()

  add(words: readonly string[], place: Place, weak: boolean): void {
    let node = this.root
    for (const word of words) {
      const next = node.next.get(word) ?? emptyNode()
      node.next.set(word, next)
      node = next
    }
    if (!node.places.includes(place)) node.places.push(place)
    if (weak && !node.weak.includes(place)) node.weak.push(place)
  }

  /** The longest name that starts at word `from`. Arabic proclitics may stand before its first word. */
  longest(words: readonly string[], from: number): NameRun | null {
    let best: NameRun | null = null
    for (const first of withoutProclitics(words[from] as string)) {
      const run = this.walk(this.root.next.get(first), words, from)
      if (run && (!best || run.last > best.last)) best = run
    }
    return best
  }

  private walk(start: Node | undefined, words: readonly string[], from: number): NameRun | null {
    let best: NameRun | null = null
    let node = start
    for (let last = from; node; node = node.next.get(words[++last] ?? '')) {
      if (node.places.length > 0) best = { first: from, last, places: node.places, weak: node.weak }
    }
    return best
  }

  /** All names in a row of words, longest first, not overlapping. */
  runs(words: readonly string[]): NameRun[] {
    const found: NameRun[] = []
    for (let from = 0; from < words.length; from++) {
      const run = this.longest(words, from)
      if (!run) continue
      found.push(run)
      from = run.last
    }
    return found
  }
}
