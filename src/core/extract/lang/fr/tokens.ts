import { SPACE, type Token } from '../../../text/tokenize.js'
import { WORD } from './words/function-words.js'
import type { Lex } from './words/lexicon.js'

/** A token of a French text. */
export type Word = Token<Lex>
export type Words = readonly Word[]

export const is = (token: Word | undefined, bits: number): boolean => token !== undefined && (token.lex.is & bits) !== 0
/** The word at `at`, '' outside the text. V8 reads every place of an array slowly that was ever asked for one below 0. */
export const folded = (tokens: Words, at: number): string => (at < 0 ? '' : (tokens[at]?.folded ?? ''))
/** The same of a place that may lie before the text's first word. */
export const isAt = (tokens: Words, at: number, bits: number): boolean => at >= 0 && is(tokens[at], bits)
export const hints = (token: Word | undefined, cues: number): boolean =>
  token !== undefined && (token.lex.cue & cues) !== 0
export const adjoins = (token: Word | undefined): boolean => token?.space === SPACE.none

/** Whether a token is one of these marks. */
export const isMark = (tokens: Words, at: number, marks: string): boolean => {
  if (at < 0) return false
  const token = tokens[at]
  return token !== undefined && token.kind === 'mark' && marks.includes(token.folded)
}

/** Whether a token begins with a capital letter. */
export function isCapital(token: Word | undefined, text: string): boolean {
  if (token?.kind !== 'word') return false
  const code = text.charCodeAt(token.start)
  // a to z and A to Z are most words' first letters: no string is made of them
  if (code < 128) return code >= 65 && code <= 90
  const letter = text[token.start] as string
  return letter !== letter.toLowerCase()
}

/** The word before `at`, over an apostrophe: in "d'une" the word before "une" is "d". */
export function before(tokens: Words, at: number): number {
  return at > 0 && is(tokens[at - 1], WORD.apostrophe) ? at - 2 : at - 1
}

/** The word behind `at`, over an apostrophe. */
export function after(tokens: Words, at: number): number {
  return is(tokens[at + 1], WORD.apostrophe) ? at + 2 : at + 1
}

/** "l'est", "d'est": the point of the compass, no verb. */
export const isEast = (tokens: Words, at: number): boolean =>
  folded(tokens, at) === 'est' && is(tokens[at - 1], WORD.apostrophe) && /^[ld]$/u.test(folded(tokens, at - 2))

export const isOf = (word: string): boolean => word === 'de' || word === 'd' || word === 'des'

/** "de", "d'" */
export const isDe = (word: string): boolean => word === 'de' || word === 'd'

/** "de", "d'", "des", "du" */
export const isOfOrDu = (word: string): boolean => word === 'du' || isOf(word)

/** "un", "une" */
export const isUn = (word: string): boolean => word === 'un' || word === 'une'

/** "que", "qu'" */
export const isThat = (word: string): boolean => word === 'que' || word === 'qu'

/** "dont un | présumé mort", "une | légèrement blessée": a word that can be nothing but what is told of somebody; "une majorité" is a noun. */
export const isToldOf = (token: Word | undefined): boolean =>
  is(token, WORD.participle | WORD.gravely | WORD.adjective) &&
  token!.lex.noun === null &&
  !/(?:ité|tié)$/u.test(token!.folded)

/** Whether a full stop, a semicolon or a colon parts what is told of one number from the next. */
export function endsClause(tokens: Words, at: number): boolean {
  const word = folded(tokens, at)
  return word === '.' || word === ';' || word === ':'
}
