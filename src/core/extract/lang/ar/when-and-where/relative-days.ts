import type { DateExpression } from '../../../calendar.js'
import type { Tokens } from '../tokens.js'
import type { FoundDate } from './date-parts.js'

/** "أمس الاثنين", "أول من أمس", "اليوم", "ليلة أمس", "الخميس الماضي". */
export function relativeDay(tokens: Tokens, at: number): FoundDate | null {
  const { folded } = tokens[at]!
  const { time } = tokens[at]!.lex.word
  if (folded === 'اول') {
    const last = tokens[at + 1]?.folded === 'من' ? at + 2 : at + 1
    return tokens[last]?.folded === 'امس' ? { first: at, last, expression: { kind: 'offset', days: -2 } } : null
  }
  if (folded === 'اليوم' || folded === 'امس' || folded === 'البارحه')
    return offsetDay(tokens, at, folded === 'اليوم' ? 0 : -1)
  if (time?.kind !== 'weekday') return null
  const { weekday } = time
  const [next, week, gone] = [tokens[at + 1]?.folded ?? '', tokens[at + 2]?.folded, tokens[at + 3]?.folded ?? '']
  if (next === 'من' && week === 'الاسبوع' && PAST.has(gone))
    return { first: at, last: at + 3, expression: { kind: 'weekday', weekday, week: 'before' } } // "الاثنين من الأسبوع الماضي"
  const past = PAST.has(next)
  const expression: DateExpression = { kind: 'weekday', weekday, ...(past ? { last: true } : {}) }
  return { first: at, last: past ? at + 1 : at, expression }
}
const PAST = new Set(['الماضي', 'الفاءت', 'الفايت', 'المنصرم'])

/** "أمس الأول" is two days back; a weekday behind "أمس" only repeats it. */
function offsetDay(tokens: Tokens, at: number, days: number): FoundDate {
  const next = tokens[at + 1]
  if (days === -1 && next?.folded === 'الاول')
    return { first: at, last: at + 1, expression: { kind: 'offset', days: -2 } }
  if (days === 0 && (PAST.has(next?.folded ?? '') || next?.folded === 'السابق'))
    return { first: at, last: at + 1, expression: { kind: 'offset', days: -1 } } // "خلال اليوم الماضي"
  const repeats = next?.lex.word.time?.kind === 'weekday' && next.kind === 'word'
  return { first: at, last: repeats ? at + 1 : at, expression: { kind: 'offset', days } }
}
