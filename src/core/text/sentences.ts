import { SPACE, type Token } from './tokenize.js'

/** A run of tokens, `first` to `last`, both included. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** A run of tokens that says one thing. */
export interface Sentence extends TokenRange {
  /** What its words are, in bits of the language's own; a language that keeps none leaves them all set. */
  cues: number
}

/** Written out: asked of every mark, a set costs ten times as much. */
const ends = (mark: string): boolean =>
  mark === '.' || mark === '!' || mark === '?' || mark === '؟' || mark === '…' || mark === '۔'
const CLOSERS = new Set(['"', '”', '’', '»', ')', ']', "'"])

/**
 * Sentences as token ranges that cover all tokens. `endsAt` lets a language refuse a full stop (abbreviations), or a line
 * break behind a token that leaves its sentence open (wrapped text flows on). `beginsAt` lets it begin one that no mark parts from the
 * words before: the text behind a headline, asked for the words of a line's first sentence.
 */
export function splitSentences<L>(
  tokens: readonly Token<L>[],
  endsAt: (tokens: readonly Token<L>[], mark: number, text: string) => boolean = () => true,
  text = '',
  beginsAt?: (tokens: readonly Token<L>[], at: number, first: number, text: string) => boolean,
): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  let headline = beginsAt !== undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token<L>
    if (i > first && token.space >= SPACE.line && (token.space > SPACE.line || lineEnds(tokens, i - 1, endsAt, text))) {
      sentences.push({ first, last: i - 1, cues: -1 })
      first = i
      headline = beginsAt !== undefined
    }
    if (headline && beginsAt?.(tokens, i, first, text)) {
      sentences.push({ first, last: i - 1, cues: -1 })
      first = i
      headline = false
    }
    if (token.kind !== 'mark' || !ends(token.folded) || !isStop(tokens, i, text) || !endsAt(tokens, i, text)) continue
    while (i + 1 < tokens.length && closes(tokens[i + 1] as Token<L>)) i++
    sentences.push({ first, last: i, cues: -1 })
    first = i + 1
    headline = false
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length - 1, cues: -1 })
  return sentences
}

const lineEnds = <L>(
  tokens: readonly Token<L>[],
  last: number,
  endsAt: (tokens: readonly Token<L>[], mark: number, text: string) => boolean,
  text: string,
): boolean => ends(tokens[last]!.folded) || endsAt(tokens, last, text)

const closes = (token: Token): boolean =>
  token.space === SPACE.none && (CLOSERS.has(token.folded) || ends(token.folded))

/** A full stop between digits, or inside a lower-case Latin string (an address), ends nothing; "arena.The" lacks its blank. */
function isStop(tokens: readonly Token[], i: number, text: string): boolean {
  if (tokens[i]?.folded !== '.') return true
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (!after || after.space !== SPACE.none || tokens[i]?.space !== SPACE.none) return true
  if (before?.kind === 'digits' && after.kind === 'digits') return false
  if (/\p{Ll}\.\p{Lu}/u.test(text.slice(i > 0 ? tokens[i]!.start - 1 : 0, after.start + 1))) return true
  return !(
    after.kind === 'word' &&
    /^[a-z]/.test(after.folded) &&
    before?.kind === 'word' &&
    /[a-z]$/.test(before.folded)
  )
}
