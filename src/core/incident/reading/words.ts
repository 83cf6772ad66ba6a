import { SPACE } from '../../text/tokenize.js'
import { type Spelling, spellings } from './spelling.js'

/** A word or number of a text. Offsets are UTF-16, half-open. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly spelling: Spelling
  readonly capital: boolean
  /** The mark that stands right before it, '' where none: ':', '(', ',' … A new paragraph is '¶'. */
  readonly after: string
  /** The index of its sentence, counted from 0. */
  readonly sentence: number
}

const STOPS = new Set(['.', '!', '?', '؟', '…', '۔'])

/** The words of a text with the marks between them; sentences end at stops and line ends. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  let after = ''
  let sentence = 0
  let ended = false
  for (const token of spellings.tokenize(text)) {
    if (token.space >= SPACE.line) {
      ended = ended || words.length > 0
      after = '¶'
    }
    if (token.kind === 'mark') {
      // "7.2" and "U.N." end nothing; a stop before a blank or a capital of no abbreviation does.
      if (STOPS.has(token.folded)) ended = token.space === SPACE.none && words.length > 0
      after = after === '¶' ? after : token.folded
      continue
    }
    const initial = words.at(-1)
    const abbreviated = initial !== undefined && initial.end - initial.start === 1 && after === '.'
    if (ended && !(token.space === SPACE.none && token.kind === 'digits') && !abbreviated) sentence++
    ended = false
    words.push({
      start: token.start,
      end: token.end,
      spelling: token.lex,
      capital: /^\p{Lu}/u.test(text.slice(token.start, token.start + 2)),
      after,
      sentence,
    })
    after = ''
  }
  return words
}
