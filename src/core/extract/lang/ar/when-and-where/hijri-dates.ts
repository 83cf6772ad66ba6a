import type { DateExpression } from '../../../calendar.js'
import { isMark, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import { type FoundDate, numberAt } from './date-parts.js'

/** Months of two words, folded: the first word, then the second, then the month. */
const TWO_WORDS: readonly (readonly [string, readonly string[], number])[] = [
  ['ربيع', ['الاول'], 3],
  ['ربيع', ['الاخر', 'الثاني'], 4],
  ['جمادي', ['الاولي', 'الاول'], 5],
  ['جمادي', ['الاخره', 'الاخر', 'الثانيه', 'الثاني'], 6],
  ['ذو', ['القعده'], 11],
  ['ذي', ['القعده'], 11],
  ['ذو', ['الحجه'], 12],
  ['ذي', ['الحجه'], 12],
]
const OPENERS = new Set(TWO_WORDS.map(([first]) => first))

/** A date of the Hijri calendar that begins at `at`: "15 شعبان 1438هـ", "15/8/1438", "شهر رمضان", "عام 1435هـ", "1438هـ". */
export function hijriDateAt(tokens: Tokens, at: number): FoundDate | null {
  const token = tokens[at]!
  if ((token.lex.cues & OPENS_HIJRI) === 0) return null
  if (token.kind === 'digits') return numbered(tokens, at) ?? dayOfMonth(tokens, at) ?? bareYear(tokens, at)
  if (YEAR_WORDS.has(token.lex.stem)) {
    const year = yearAt(tokens, at + 1)
    return year && { first: at, last: year.last, expression: { kind: 'hijri-year', year: year.year } }
  }
  return monthAlone(tokens, at)
}
const YEAR_WORDS = new Set(['عام', 'سنه', 'العام'])
/** What a date without a day may begin with, months of one word aside. */
export const STARTS = new Set([...OPENERS, ...YEAR_WORDS])

const OPENS_HIJRI = cue(
  ({ kind, lex: { stem, word } }) =>
    kind === 'digits' || (kind === 'word' && (word.time ? word.time.kind === 'hijri' : STARTS.has(stem))),
)

/** Whether the token `at` belongs to such a date. */
export function inHijriDate(tokens: Tokens, at: number): boolean {
  for (let first = at; first >= Math.max(0, at - LONGEST); first--) {
    const date = hijriDateAt(tokens, first)
    if (date && date.last >= at) return true
  }
  return false
}
/** Tokens before the last number of a date, at most: "15 من ذي القعدة 1437". */
const LONGEST = 4

/** "15/8/1438", "1438/8/15". */
function numbered(tokens: Tokens, at: number): FoundDate | null {
  if (!isMark(tokens[at + 1], '/-.') || !isMark(tokens[at + 3], '/-.')) return null
  const [left, month, right] = [numberAt(tokens, at), numberAt(tokens, at + 2), numberAt(tokens, at + 4)]
  if (left === null || month === null || right === null || month < 1 || month > 12) return null
  const [day, year] = isYear(right) ? [left, right] : [right, left]
  if (!isYear(year) || day < 1 || day > 30) return null
  return { first: at, last: withLetter(tokens, at + 4), expression: { kind: 'hijri-day', day, month, year } }
}

function dayOfMonth(tokens: Tokens, at: number): FoundDate | null {
  const day = numberAt(tokens, at)
  if (day === null || day < 1 || day > 30) return null
  const month = monthAt(tokens, tokens[at + 1]?.lex.word.role === 'of' ? at + 2 : at + 1, true)
  return month && dated(tokens, at, month, (year) => ({ kind: 'hijri-day', day, month: month.month, ...year }))
}

/** Months are given names too: alone they must be called a month, or be followed by a year or by "last". */
function monthAlone(tokens: Tokens, at: number): FoundDate | null {
  const month = monthAt(tokens, at, false)
  if (!month) return null
  const named = tokens[at - 1]?.lex.stem === 'شهر' || THIS_OR_LAST.has(tokens[month.last + 1]?.folded ?? '')
  if (!named && !yearAt(tokens, month.last + 1)) return null
  return dated(tokens, at, month, (year) => ({ kind: 'hijri-month', month: month.month, ...year }))
}
const THIS_OR_LAST = new Set('الماضي الفاءت الفايت المنصرم الجاري الحالي المبارك'.split(' '))

/** "1438هـ". */
function bareYear(tokens: Tokens, at: number): FoundDate | null {
  const year = tokens[at + 1]?.folded === 'ه' ? yearAt(tokens, at) : null
  return year ? { first: at, last: year.last, expression: { kind: 'hijri-year', year: year.year } } : null
}

function dated(
  tokens: Tokens,
  first: number,
  month: Month,
  expressionOf: (year: { readonly year?: number }) => DateExpression,
): FoundDate {
  const year = yearAt(tokens, month.last + 1)
  return { first, last: year?.last ?? month.last, expression: expressionOf(year ? { year: year.year } : {}) }
}

interface Month {
  readonly month: number
  readonly last: number
}

/** `counted`: a day stands before, so that "صفر" is the month and not a zero. */
function monthAt(tokens: Tokens, at: number, counted: boolean): Month | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const { time } = token.lex.word
  if (time?.kind === 'hijri') return { month: time.month, last: at }
  if (token.folded === 'صفر') return counted ? { month: 2, last: at } : null
  if (!OPENERS.has(token.lex.stem)) return null
  const next = tokens[at + 1]?.folded ?? ''
  const pair = TWO_WORDS.find(([first, seconds]) => token.lex.stem === first && seconds.includes(next))
  return pair ? { month: pair[2], last: at + 1 } : null
}

function yearAt(tokens: Tokens, at: number): { readonly year: number; readonly last: number } | null {
  const from = YEAR_WORDS.has(tokens[at]?.lex.stem ?? '') ? at + 1 : at
  const year = numberAt(tokens, from)
  return year !== null && isYear(year) ? { year, last: withLetter(tokens, from) } : null
}

const isYear = (year: number): boolean => year >= 1300 && year <= 1500

/** "هـ" behind a year belongs to it. */
const withLetter = (tokens: Tokens, year: number): number => (tokens[year + 1]?.folded === 'ه' ? year + 1 : year)
