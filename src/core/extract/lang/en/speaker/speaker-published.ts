import { isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { COUNTS, MEDIA } from './speaker-words.js'

/** Where the "by" stands of "a video |posted on Facebook by Omar", "a list |released by the ministry"; −1 where nothing is published there. */
export function publishedBy(tokens: Tokens, text: string, i: number): number {
  if (!isPublished(tokens, i)) return -1
  for (let at = i + 1; at <= i + 7; at++) {
    if (wordAt(tokens, at) === 'by') return at
    if (wordAt(tokens, at) === 'to' && wordAt(tokens, at - 1) === 'attributed') return at
    if (isCapital(text, tokens[at])) continue
    if (isAt(tokens, at, W.comma | W.stop | W.be | W.have | W.modal | W.verb | W.saying | W.relative)) return -1
  }
  return -1
}

/** "a video |shared on X": a participle that tells where it came out; nobody says anything. */
export const isPublished = (tokens: Tokens, i: number): boolean =>
  isMadeBy(tokens, i) ||
  ((isAt(tokens, i, W.verb | W.saying) || lexAt(tokens, i).outcome !== null) &&
    (MEDIA.has(wordAt(tokens, i - 1)) || COUNTS.has(wordAt(tokens, i - 1))) &&
    /ed$|^(given|put|sent|seen|shown|taken|kept|held)$/.test(wordAt(tokens, i)) &&
    (/^(by|on|to|in|via|online|from|today|yesterday|earlier|late)$/.test(wordAt(tokens, i + 1)) ||
      lexAt(tokens, i + 1).weekday >= 0))

/** "lists |drawn up by the council", "records |kept by the hospital" */
const isMadeBy = (tokens: Tokens, i: number): boolean =>
  (wordAt(tokens, i + 1) === 'by' || (wordAt(tokens, i + 2) === 'by' && PARTICLES.has(wordAt(tokens, i + 1)))) &&
  MADE.has(wordAt(tokens, i)) &&
  COUNTS.has(wordAt(tokens, i - 1))
const MADE = wordSet('drawn made kept held put written prepared maintained')
const PARTICLES = wordSet('up together out')
