import { foldWord, IGNORED } from './fold.js'

export type TokenKind = 'word' | 'digits' | 'mark'

/** What stands between a token and the one before it. */
export const SPACE = { none: 0, blank: 1, line: 2, paragraph: 3 } as const
export type Space = (typeof SPACE)[keyof typeof SPACE]

/**
 * A word (letters), a run of digits, or one mark. `start` and `end` are UTF-16 offsets into the text as it came, half-open.
 * `lex` is what the language's dictionaries say of the folded word, looked up once for each distinct word.
 */
export interface Token<Lex = unknown> {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly folded: string
  readonly space: Space
  readonly lex: Lex
}

/** Where a token lies in the text, and its folded form and entry, shared by all tokens of one spelling. */
interface Spelling<Lex> {
  readonly raw: string
  readonly kind: TokenKind
  readonly folded: string
  readonly lex: Lex
  /** Where two words ran together ("suiteIl"): the first one's length; 0 for one word. */
  readonly seam: number
}

const CLASS = { mark: 0, letter: 1, digit: 2, blank: 3, line: 4, ignored: 5, surrogate: 6 } as const
let classTable: Uint8Array | undefined

function classOf(): Uint8Array {
  if (classTable) return classTable
  const table = new Uint8Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const text = String.fromCharCode(unit)
    if (unit >= 0xd800 && unit < 0xe000) table[unit] = CLASS.surrogate
    else if (text === '\n' || text === '\r' || unit === 0x2028 || unit === 0x2029) table[unit] = CLASS.line
    else if (text.replace(IGNORED, '') === '') table[unit] = CLASS.ignored
    else if (/\p{Nd}/u.test(text)) table[unit] = CLASS.digit
    else if (/[\p{L}\p{M}\p{Nl}\p{No}]/u.test(text)) table[unit] = CLASS.letter
    else if (/[\s\p{Z}\p{Cc}]/u.test(text)) table[unit] = CLASS.blank
  }
  classTable = table
  return table
}

/** Spellings remembered at most; a text of endless distinct words must not fill the memory. */
const REMEMBERED = 50_000
/** Longer words are not remembered. */
const LONGEST = 40
/** Spellings met lately, by hash, two to a bucket: a power of two. */
const SLOTS = 32_768

/** Cuts text into tokens and looks each distinct spelling up once. One instance a language, reused for all texts. */
export class Tokenizer<Lex> {
  private readonly spellings = new Map<string, Spelling<Lex>>()
  private readonly slots: (Spelling<Lex> | undefined)[] = new Array<Spelling<Lex> | undefined>(SLOTS).fill(undefined)

  /** Where the token that `spellingAt` found last ends: its spelling knows too, but the processor need not wait for that to go on. */
  private scanned = 0

  private readonly lookUp: (folded: string, kind: TokenKind, raw: string) => Lex

  private readonly seamOf: (raw: string) => number

  /** `seamOf`: where two words ran together in a word as written ("suiteIl": 5), else 0; a line break is supposed there. */
  constructor(
    lookUp: (folded: string, kind: TokenKind, raw: string) => Lex,
    seamOf: (raw: string) => number = () => 0,
  ) {
    this.lookUp = lookUp
    this.seamOf = seamOf
  }

  tokenize(text: string): Token<Lex>[] {
    const table = classOf()
    const tokens: Token<Lex>[] = []
    const length = text.length
    let lines = 0
    let blank = false
    let position = 0
    while (position < length) {
      const start = position
      const kind = table[text.charCodeAt(position)]
      if (kind === CLASS.blank || kind === CLASS.line || kind === CLASS.ignored) {
        if (kind === CLASS.line)
          lines += text.charCodeAt(position) === 13 && text.charCodeAt(position + 1) === 10 ? 0 : 1
        else if (kind === CLASS.blank) blank = true
        position++
        continue
      }
      const whole = this.spellingAt(text, start, kind as number, table)
      const end = whole.seam > 0 ? start + whole.seam : this.scanned
      const spelling = whole.seam > 0 ? this.spelling(text.slice(start, end), 'word') : whole
      position = end
      const space = lines > 1 ? SPACE.paragraph : lines === 1 ? SPACE.line : blank ? SPACE.blank : SPACE.none
      tokens.push({
        kind: spelling.kind,
        start,
        end,
        folded: spelling.folded,
        space,
        lex: spelling.lex,
      })
      lines = whole.seam > 0 ? 1 : 0
      blank = false
    }
    return tokens
  }

  /** The spelling of the token that starts at `start`; mostly found by the hash of its letters, without cutting it out. */
  private spellingAt(text: string, start: number, first: number, table: Uint8Array): Spelling<Lex> {
    let end = start
    let hash = 0
    if (first === CLASS.letter || first === CLASS.digit) {
      const { length } = text
      let next: number = first
      while (end < length) {
        const unit = text.charCodeAt(end)
        next = table[unit] as number
        if (next !== first) break
        hash = (hash * 31 + unit) | 0
        end++
      }
      if (next === CLASS.ignored || next === CLASS.surrogate) return this.spellingOf(text, start, table)
    } else if (first === CLASS.mark) hash = text.charCodeAt(end++)
    else return this.spellingOf(text, start, table)
    this.scanned = end
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 2)
    const near = this.slots[slot]
    if (near !== undefined && stands(near.raw, text, start, end)) return near
    const other = this.slots[slot + 1]
    if (other !== undefined && stands(other.raw, text, start, end)) return other
    const found = this.spelling(
      text.slice(start, end),
      first === CLASS.mark ? 'mark' : first === CLASS.digit ? 'digits' : 'word',
    )
    if (end - start <= LONGEST) {
      this.slots[slot + 1] = near
      this.slots[slot] = found
    }
    return found
  }

  /** The same for a token with format marks or letters outside the basic plane. Marks inside a word belong to it; behind it they do not. */
  private spellingOf(text: string, start: number, table: Uint8Array): Spelling<Lex> {
    const first = classAt(text, start, table)
    let end = start + widthAt(text, start)
    this.scanned = end
    if (first === CLASS.mark) return this.spelling(text.slice(start, end), 'mark')
    let position = end
    while (position < text.length) {
      const here = classAt(text, position, table)
      if (here === first) end = position + widthAt(text, position)
      else if (here !== CLASS.ignored) break
      position += widthAt(text, position)
    }
    this.scanned = end
    return this.spelling(text.slice(start, end), first === CLASS.digit ? 'digits' : 'word')
  }

  private spelling(cut: string, kind: TokenKind): Spelling<Lex> {
    const known = this.spellings.get(cut)
    if (known) return known
    // a copy of its own, or the whole text would be kept for one word
    const raw = cut.length <= LONGEST ? interned(cut) : cut
    const folded = interned(foldWord(raw))
    const seam = kind === 'word' ? this.seamOf(raw) : 0
    const spelling = { raw, kind, folded, lex: this.lookUp(folded, kind, raw), seam }
    if (this.spellings.size >= REMEMBERED) this.spellings.clear()
    if (raw.length <= LONGEST) this.spellings.set(raw, spelling)
    return spelling
  }
}

/** Whether `raw` is what stands at [start, end). Letter by letter: for words as short as these a call to `startsWith` costs more. */
function stands(raw: string, text: string, start: number, end: number): boolean {
  const { length } = raw
  if (length !== end - start) return false
  for (let i = 0; i < length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** The one copy of a string that property names share: rules compare words by `===` all the time, which is then one comparison of pointers. */
const interned = (text: string): string => Object.keys({ [text]: 0 })[0] as string

function widthAt(text: string, position: number): number {
  const unit = text.charCodeAt(position)
  return unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(position + 1) & 0xfc00) === 0xdc00 ? 2 : 1
}

function classAt(text: string, position: number, table: Uint8Array): number {
  const known = table[text.charCodeAt(position)] as number
  if (known !== CLASS.surrogate) return known
  const symbol = String.fromCodePoint(text.codePointAt(position) as number)
  if (/\p{Nd}/u.test(symbol)) return CLASS.digit
  return /\p{L}/u.test(symbol) ? CLASS.letter : CLASS.mark
}
