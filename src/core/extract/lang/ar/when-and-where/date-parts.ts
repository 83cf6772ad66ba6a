import type { DateExpression } from '../../../calendar.js'
import type { Tokens } from '../tokens.js'

/** A date as it stands among the tokens, both ends included. */
export interface FoundDate {
  readonly first: number
  readonly last: number
  readonly expression: DateExpression
}

/** The number of up to four digits at `at`: a day, a month or a year. */
export function numberAt(tokens: Tokens, at: number): number | null {
  const token = tokens[at]
  return token?.kind === 'digits' && token.folded.length <= 4 ? Number(token.folded) : null
}

/** A day in words, "السابع", "الحادي عشر", "الثاني والعشرين", that ends at token `last`; null where none does. */
export function dayInWords(tokens: Tokens, last: number): { readonly first: number; readonly day: number } | null {
  const word = tokens[last]?.folded ?? ''
  const day = DAYS.indexOf(word) + 1
  if (day > 0) return { first: last, day }
  if (ROUND.has(word)) return { first: last, day: ROUND.get(word)! }
  const more = MORE.get(word)
  const unit = UNITS.indexOf(tokens[last - 1]?.folded ?? '') + 1
  return more && unit > 0 && more + unit <= 31 ? { first: last - 1, day: more + unit } : null
}
const DAYS = 'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ')
const UNITS = ['الحادي', ...DAYS.slice(1, 9)]
const ROUND = new Map([
  ['العشرين', 20],
  ['الثلاثين', 30],
])
const MORE = new Map([
  ['عشر', 10],
  ['والعشرين', 20],
  ['والعشرون', 20],
  ['والثلاثين', 30],
])

/** "كانون الثاني": two words. */
export const HALVES = new Set(['تشرين', 'كانون'])
