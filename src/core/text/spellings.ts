import { foldWord } from './fold.js'
import { CLASS, classAt, widthAt } from './letter-classes.js'

export type TokenKind = 'word' | 'digits' | 'mark'

/** The shape of long or mixed words. */
const LONG = -1

/** The folded form and entry of a word, shared by all tokens of one spelling. */
export interface Spelling<Lex> {
  readonly raw: string
  readonly kind: TokenKind
  readonly folded: string
  readonly lex: Lex
  /** Where two words ran together ("suiteIl"): the first one's length; 0 for one word. */
  readonly seam: number
}

/** Spellings remembered at most; a text of endless distinct words must not fill the memory. */
const REMEMBERED = 50_000
/** Letters a key holds. */
const SHORT = 12
/** Numbers in a key. */
const KEY = 4
/** Longer words are not remembered. */
const LONGEST = 40
/** Spellings met lately, by hash, two to a bucket: a power of two. */
const SLOTS = 32_768

/** Finds the spelling of each token and looks each distinct one up once. */
export class Spellings<Lex> {
  private readonly known = new Map<string, Spelling<Lex>>()
  private readonly slots: (Spelling<Lex> | undefined)[] = new Array<Spelling<Lex> | undefined>(SLOTS).fill(undefined)
  /**
   * The letters of the word in each slot as numbers, so that two words are compared without touching their letters: the low
   * bytes of the last four, the four before and the four before those, and its shape: how many there are and the 256
   * neighbours in Unicode they all belong to. Words of one key are the same. Where the shape is LONG the key tells nothing.
   * Side by side, for the processor fetches the keys of a bucket at once.
   */
  private readonly keys = new Int32Array(SLOTS * KEY)

  /** Where the token that `at` found last ends: its spelling knows too, but the processor need not wait for that to go on. */
  scanned = 0

  private readonly lookUp: (folded: string, kind: TokenKind, raw: string) => Lex

  private readonly seamOf: (raw: string) => number

  constructor(lookUp: (folded: string, kind: TokenKind, raw: string) => Lex, seamOf: (raw: string) => number) {
    this.lookUp = lookUp
    this.seamOf = seamOf
  }

  /** The spelling of the token that starts at `start`; mostly found by its key, without cutting it out. */
  at(text: string, start: number, first: number, table: Uint8Array): Spelling<Lex> {
    let end = start
    let last = 0
    let middle = 0
    let front = 0
    let some = 0
    let every = -1
    if (first === CLASS.letter || first === CLASS.digit) {
      const { length } = text
      let next: number = first
      while (end < length) {
        const unit = text.charCodeAt(end)
        next = table[unit] as number
        if (next !== first) break
        front = (front << 8) | (middle >>> 24)
        middle = (middle << 8) | (last >>> 24)
        last = (last << 8) | (unit & 0xff)
        some |= unit
        every &= unit
        end++
      }
      if (next === CLASS.ignored || next === CLASS.surrogate) return this.odd(text, start, table)
    } else if (first === CLASS.mark) last = some = every = text.charCodeAt(end++)
    else return this.odd(text, start, table)
    this.scanned = end
    const size = end - start
    const page = some >>> 8
    const shape = size <= SHORT && page === every >>> 8 ? (page << 8) | size : LONG
    const hash = Math.imul(last, 0x9e3779b1) ^ Math.imul(middle, 0x85ebca6b) ^ Math.imul(front, 0xc2b2ae35)
    const slot = (hash >>> 17) & (SLOTS - 2)
    const { keys, slots } = this
    if (holds(keys, slot, last, middle, front, shape)) {
      const near = slots[slot] as Spelling<Lex>
      if (shape !== LONG || stands(near.raw, text, start, size)) return near
    }
    if (holds(keys, slot + 1, last, middle, front, shape)) {
      const other = slots[slot + 1] as Spelling<Lex>
      if (shape !== LONG || stands(other.raw, text, start, size)) return other
    }
    const found = this.of(
      text.slice(start, end),
      first === CLASS.mark ? 'mark' : first === CLASS.digit ? 'digits' : 'word',
    )
    if (size <= LONGEST) {
      slots[slot + 1] = slots[slot]
      slots[slot] = found
      keys.copyWithin((slot + 1) * KEY, slot * KEY, (slot + 1) * KEY)
      keys.set([last, middle, front, shape], slot * KEY)
    }
    return found
  }

  /** The same for a token with format marks or letters outside the basic plane. Marks inside a word belong to it; behind it they do not. */
  private odd(text: string, start: number, table: Uint8Array): Spelling<Lex> {
    const first = classAt(text, start, table)
    let end = start + widthAt(text, start)
    this.scanned = end
    if (first === CLASS.mark) return this.of(text.slice(start, end), 'mark')
    let position = end
    while (position < text.length) {
      const here = classAt(text, position, table)
      if (here === first) end = position + widthAt(text, position)
      else if (here !== CLASS.ignored) break
      position += widthAt(text, position)
    }
    this.scanned = end
    return this.of(text.slice(start, end), first === CLASS.digit ? 'digits' : 'word')
  }

  /** The spelling of what was cut out of a text. */
  of(cut: string, kind: TokenKind): Spelling<Lex> {
    const known = this.known.get(cut)
    if (known) return known
    // a copy of its own, or the whole text would be kept for one word
    const raw = cut.length <= LONGEST ? interned(cut) : cut
    const folded = interned(foldWord(raw))
    const seam = kind === 'word' ? this.seamOf(raw) : 0
    const spelling = {
      raw,
      kind,
      folded,
      lex: this.lookUp(folded, kind, raw),
      seam,
    }
    if (this.known.size >= REMEMBERED) this.known.clear()
    if (raw.length <= LONGEST) this.known.set(raw, spelling)
    return spelling
  }
}

/** Whether the slot has this key. A slot without a word has the shape 0, which no word has. */
const holds = (keys: Int32Array, slot: number, last: number, middle: number, front: number, shape: number): boolean =>
  keys[slot * KEY] === last &&
  keys[slot * KEY + 1] === middle &&
  keys[slot * KEY + 2] === front &&
  keys[slot * KEY + 3] === shape

/** Whether `raw` is what stands there. Letter by letter: for words as short as these a call to `startsWith` costs more. */
function stands(raw: string, text: string, start: number, size: number): boolean {
  if (raw.length !== size) return false
  for (let i = 0; i < size; i++) if (raw.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/**
 * The one copy of a string that property names share: rules compare words by `===` all the time, which is then one comparison of pointers.
 * Digits make an index and no name, but the short strings of JSON share that copy too: one word without it slows every comparison that it meets.
 */
const interned = (text: string): string =>
  DIGITS.test(text) ? (JSON.parse(`"${text}"`) as string) : (Object.keys({ [text]: 0 })[0] as string)

const DIGITS = /^[0-9]{1,10}$/
