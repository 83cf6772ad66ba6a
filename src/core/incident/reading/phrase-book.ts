import { foldWord } from '../../text/fold.js'
import { plain } from './spelling.js'
import type { Word } from './words.js'

/** An entry of a phrase book found among words; `first` and `last` are indexes, both included. */
export interface Hit<Id> {
  readonly id: Id
  readonly first: number
  readonly last: number
}

interface Entry<Id> {
  readonly id: Id
  /** Folded words; one that ends in * is a stem. */
  readonly words: readonly string[]
}

/**
 * Finds phrases of a closed list in a row of words, in one pass, the longest first. Written as data: `'air strike*|غاره'`, folded or not;
 * a star stands for any ending; Arabic's article and joined particles are looked through.
 */
export class PhraseBook<Id> {
  private readonly phrases: readonly (readonly [Id, string])[]
  /** Made when the book is first opened: a page that looks nothing up does not wait for it. */
  private index: Index<Id> | undefined
  private readonly known = new Map<string, readonly Entry<Id>[]>()

  constructor(phrases: readonly (readonly [Id, string])[]) {
    this.phrases = phrases
  }

  /** Hits among words[from] … words[to − 1], not overlapping. */
  find(words: readonly Word[], from = 0, to = words.length): Hit<Id>[] {
    const hits: Hit<Id>[] = []
    for (let i = from; i < to; ) {
      const entry = this.startingAt(words, i, to)
      if (entry) hits.push({ id: entry.id, first: i, last: i + entry.words.length - 1 })
      i += entry?.words.length ?? 1
    }
    return hits
  }

  has(word: Word): boolean {
    return this.entriesOf(word).some((entry) => entry.words.length === 1)
  }

  private startingAt(words: readonly Word[], at: number, to: number): Entry<Id> | undefined {
    // No closures: this is asked of every word of every sentence by each of many books.
    for (const entry of this.entriesOf(words[at] as Word))
      if (at + entry.words.length <= to && follows(words, at, entry.words)) return entry
    return undefined
  }

  private entriesOf(word: Word): readonly Entry<Id>[] {
    const key = word.spelling.forms[0] as string
    const known = this.known.get(key)
    if (known) return known
    this.index ??= indexOf(this.phrases)
    const { index } = this
    const found = word.spelling.forms.flatMap((form) => [...(index.whole.get(form) ?? []), ...stemsOf(index, form)])
    found.sort((a, b) => b.words.length - a.words.length)
    if (this.known.size > 20_000) this.known.clear()
    this.known.set(key, found)
    return found
  }
}

/** Entries by their first word, whole or as a stem. */
interface Index<Id> {
  readonly whole: ReadonlyMap<string, Entry<Id>[]>
  readonly stems: ReadonlyMap<string, Entry<Id>[]>
}

function indexOf<Id>(phrases: readonly (readonly [Id, string])[]): Index<Id> {
  const whole = new Map<string, Entry<Id>[]>()
  const stems = new Map<string, Entry<Id>[]>()
  for (const [id, phrase] of phrases.flatMap(([id, all]) => all.split('|').map((phrase) => [id, phrase] as const))) {
    const words = phrase
      .trim()
      .split(/\s+/)
      .map((word) => plain(foldWord(word)))
    const head = words[0] as string
    const [index, key] = head.endsWith('*') ? [stems, head.slice(0, -1)] : [whole, head]
    const entries = index.get(key) ?? []
    entries.push({ id, words })
    entries.sort((a, b) => b.words.length - a.words.length)
    index.set(key, entries)
  }
  return { whole, stems }
}

function stemsOf<Id>({ stems }: Index<Id>, form: string): Entry<Id>[] {
  const found: Entry<Id>[] = []
  for (let length = Math.min(form.length, 14); length >= 2; length--) {
    found.push(...(stems.get(form.slice(0, length)) ?? []))
  }
  return found
}

/** Whether the words from `at` on are those of a phrase whose first was found. */
function follows(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  for (let i = 1; i < phrase.length; i++) if (!matches(words[at + i] as Word, phrase[i] as string)) return false
  return true
}

function matches(word: Word, pattern: string): boolean {
  const stem = pattern.endsWith('*') ? pattern.slice(0, -1) : null
  return word.spelling.forms.some((form) => (stem === null ? form === pattern : form.startsWith(stem)))
}
