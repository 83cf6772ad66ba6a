import { SPACE } from '../../../../text/tokenize.js'
import { isMark, type Tokens } from '../tokens.js'

/** "قتيلا وثمانية جرحى": the next of a toll. */
export function joinsHarmed(tokens: Tokens, at: number): boolean {
  const { conj, word } = tokens[at]?.lex ?? {}
  const from = tokens[at]?.folded === 'و' ? at + 1 : at
  const counts = (conj && word?.numeral) || (from > at && tokens[from]?.kind === 'digits')
  const { noun, number } = tokens[from + 1]?.lex.word ?? {}
  return Boolean(counts && noun?.kind === 'person' && noun.metric && number)
}

/** "عاجل | شهيد في قصف", "رفح: شهيد وإصابتان": the headline's or line's first word. */
export function opensHeadline(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]
  if (before && !isMark(before, ':|-–') && before.space <= SPACE.blank && tokens[at]!.space <= SPACE.blank) return false
  const next = tokens[at + 1]
  return Boolean(
    next &&
      (next.lex.conj ||
        next.folded === 'و' ||
        next.lex.prep === 'ب' ||
        next.lex.word.role === 'in' ||
        next.lex.word.noun),
  )
}
