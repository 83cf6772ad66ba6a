import { CLASS, classTable } from './letter-classes.js'
import { Spellings, type TokenKind } from './spellings.js'
import { wraps } from './wrapped-lines.js'

export type { TokenKind }

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

/** Cuts text into tokens and looks each distinct spelling up once. One instance a language, reused for all texts. */
export class Tokenizer<Lex> {
  private readonly spellings: Spellings<Lex>

  /** `seamOf`: where two words ran together in a word as written ("suiteIl": 5), else 0; a line break is supposed there. */
  constructor(
    lookUp: (folded: string, kind: TokenKind, raw: string) => Lex,
    seamOf: (raw: string) => number = () => 0,
  ) {
    this.spellings = new Spellings(lookUp, seamOf)
  }

  tokenize(text: string): Token<Lex>[] {
    const table = classTable()
    const { spellings } = this
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
      const whole = spellings.at(text, start, kind as number, table)
      const end = whole.seam > 0 ? start + whole.seam : spellings.scanned
      const spelling = whole.seam > 0 ? spellings.of(text.slice(start, end), 'word') : whole
      position = end
      const wrapped = lines === 1 && wraps(text, start)
      const space =
        lines > 1 ? SPACE.paragraph : lines === 1 && !wrapped ? SPACE.line : blank || wrapped ? SPACE.blank : SPACE.none
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
}
