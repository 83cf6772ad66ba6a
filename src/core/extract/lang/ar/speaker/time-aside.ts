import { isMark, type Tokens } from '../tokens.js'
import { isTime } from './office.js'

const HOURS = /^(?:وقت|ساعه)$/u
const PAST = /^ال(?:ماضي|جاري|حالي|فايت|منصرم|مقبل)ه?$/u

/** "أكدت مساء الأحد مصادر", "قاله، الاثنين، مسؤول", "أعلن في وقت سابق الجيش": the token behind the time told at `from`. */
export function whenEnds(tokens: Tokens, from: number): number {
  let at = isMark(tokens[from], '،,') ? from + 1 : from
  const start = at
  if (tokens[at]?.lex.word.role === 'in' && HOURS.test(tokens[at + 1]?.folded ?? '')) at += 3
  if (at > start && tokens[at]?.lex.word.role === 'of') at++
  while (tokens[at]?.kind === 'word' && (isTime(tokens[at]!) || (at > start && PAST.test(tokens[at]!.folded)))) at++
  if (at > start && isMark(tokens[at], '/') && isMark(tokens[at + 2], '/')) at += 3 // "اليوم /السبت/"
  if (at > start) at = pastDate(tokens, at)
  if (at === start) return from
  const closed = isMark(tokens[at], '،,')
  return start > from && !closed ? from : closed && start > from ? at + 1 : at
}

/** "أمس الخميس (21 مايو/أيار 2015)", "يوم الجمعة 7 تموز": the token behind the date. */
export function pastDate(tokens: Tokens, from: number): number {
  const bracket = isMark(tokens[from], '(')
  let at = bracket ? from + 1 : from
  let months = 0
  for (; at <= from + 9; at++) {
    const token = tokens[at]
    const month = token?.lex.word.time?.kind === 'month' || token?.lex.word.time?.kind === 'hijri'
    if (month) months++
    else if (token?.kind !== 'digits' && !isMark(token, '/-') && !(months > 0 && NTH.test(token?.folded ?? ''))) break
  }
  if (months === 0) return from
  return !bracket ? at : isMark(tokens[at], ')') ? at + 1 : from
}
/** "تشرين الأول". */
const NTH = /^ال(?:اول|ثاني|اخر)$/u
