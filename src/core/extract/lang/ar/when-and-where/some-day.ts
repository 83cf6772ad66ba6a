import type { Tokens } from '../tokens.js'
import { dayInWords } from './date-parts.js'

/** "أمس", "الثلاثاء", "23 أيلول", "في الساعات الماضية": a sentence that tells of one day starts afresh. */
export function someDay(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (mayTellDay(tokens[at]!) && tellsDay(tokens, at) && !ofPublishing(tokens, at, first)) return true
  return false
}

/** "أفاد التقرير أن الغارات التي شنت أمس أسفرت عن 19": the day of what is told, not of its telling. */
export function dayToldOf(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (tokens[at]!.lex.word.role === 'that') return someDay(tokens, at, last)
  return false
}

/** "وذكرت المنظمة في بيان نشرته أمس أن": the day on which it was said. */
function ofPublishing(tokens: Tokens, day: number, first: number): boolean {
  const that = [1, 2, 3, 4, 5, 6].find((on) => tokens[day + on]?.lex.word.role === 'that')
  if (that === undefined) return false
  for (let at = first; at < day; at++) {
    const { outcome, noun, saying } = tokens[at]!.lex.word
    if ((outcome && !saying) || noun?.kind === 'attack') return false
  }
  return true
}
const mayTellDay = ({ folded, lex: { word, stem, def } }: Tokens[number]): boolean =>
  word.time !== null || folded === 'قبل' || folded === 'يوم' || (def && stem === 'ساعات')
function tellsDay(tokens: Tokens, at: number): boolean {
  const { folded, lex } = tokens[at]!
  const { time } = lex.word
  if (folded === 'يوم' && tokens[at + 1]?.folded === 'واحد') return tokens[at - 1]?.lex.word.role === 'in'
  if (folded === 'قبل') return tokens[at + 1]?.lex.word.noun?.kind === 'time' // "قبل أسبوع"
  if (time?.kind !== 'month') return time?.kind === 'offset' || time?.kind === 'weekday' || lex.stem === 'ساعات'
  const number = tokens[at - 1]?.lex.word.role === 'of' ? at - 2 : at - 1
  const worded = number === at - 2 ? dayInWords(tokens, number) : null // "وفي الرابع من آب"
  if (worded) return OPEN.has(tokens[worded.first - 1]?.lex.word.role ?? '') && !isMonthsEnd(tokens, at)
  return (
    tokens[number]?.kind === 'digits' &&
    (tokens[number - 1]?.folded === 'يوم' || OPEN.has(tokens[number - 1]?.lex.word.role ?? ''))
  ) // "في 23 أيلول"; "منذ 7 أكتوبر" is no day
}
/** "في السادس من نيسان وحتى": the first of many days. */
const isMonthsEnd = (tokens: Tokens, month: number): boolean =>
  [1, 2].some((on) => tokens[month + on]?.lex.word.role === 'to')
const OPEN = new Set(['in', 'on'])
