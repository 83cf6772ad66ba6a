import type { TokenRange } from '../../../../text/sentences.js'
import { SPACE } from '../../../../text/tokenize.js'
import { isMark, type Tokens } from '../tokens.js'
import type { SpeechAct } from './speech-act.js'

/** The rule of an act that a quotation carries over a sentence's end. */
export const QUOTE_GOES_ON = 'speaker:quote-goes-on'

/** Whether a quotation opened in the last act's sentence, which begins at `first`, is still open where `range` begins. */
export function quoteStillOpen(tokens: Tokens, acts: readonly SpeechAct[], first: number, range: TokenRange): boolean {
  const open = acts.at(-1)!
  if (open.backward || open.to !== range.first - 1 || open.name === null) return false
  let depth = acts.some(({ rule, from }) => rule === QUOTE_GOES_ON && from === first) ? 1 : 0
  let straight = depth
  let inverted = false // "”قتل 5“"
  for (let at = first; at <= open.to; at++) {
    if (inverted && isMark(tokens[at], '“')) inverted = false
    else if (isMark(tokens[at], '«“')) depth++
    else if (depth === 0 && opensInverted(tokens, at)) inverted = true
    else if (isMark(tokens[at], '»”')) depth = Math.max(0, depth - 1)
    else if (isMark(tokens[at], '"')) straight++
  }
  return depth > 0 || inverted || straight % 2 === 1
}

/** "قتل ”13 شخصا": a closing mark in front of a word opens. */
const opensInverted = (tokens: Tokens, at: number): boolean =>
  isMark(tokens[at], '”') && tokens[at]!.space !== SPACE.none && tokens[at + 1]?.space === SPACE.none

export function closingQuote(tokens: Tokens, range: TokenRange): number {
  let depth = 1
  for (let at = range.first; at <= range.last; at++) {
    if (isMark(tokens[at], '«“')) depth++
    else if (isMark(tokens[at], '»”"') && --depth === 0) return at
  }
  return range.last
}
