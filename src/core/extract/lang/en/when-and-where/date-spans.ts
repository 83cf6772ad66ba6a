import { DAYTIMES } from '../words/calendar-words.js'
import { isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import type { DateMention } from './date-mention.js'

/** "|from 24 May", "|from 4 am on 24 May" */
const opensSpan = (tokens: Tokens, date: number): boolean =>
  [1, 2, 3, 4].some((back) => wordAt(tokens, date - back) === 'from' && !NIGHTS.has(wordAt(tokens, date - back - 1)))

/** "24 May, when the war began, |until midnight on 1 July" */
function reachesTo(tokens: Tokens, from: number, to: number): boolean {
  for (let i = to - 1; i > from && i > to - 6; i--) {
    if (!/^(until|till|to|through)$/.test(wordAt(tokens, i))) continue
    return i === from + 1 || (isAt(tokens, from + 1, W.comma) && isAt(tokens, i - 1, W.comma) && i < from + 20)
  }
  return false
}

/** "from March 3 to March 5", "between Monday and Wednesday" */
export function joinSpan(tokens: Tokens, left: DateMention | undefined, right: DateMention): DateMention | null {
  if (!left) return null
  // "|from 4 am on 24 May, when the war began, until midnight on 1 July"
  if (right.first > left.last + 2 && opensSpan(tokens, left.first) && reachesTo(tokens, left.last, right.first))
    return { ...left, last: right.last, expression: { kind: 'span', from: left.expression, to: right.expression } }
  // "between Friday |night and Monday"
  const joins =
    left.expression.kind === 'weekday' && DAYTIMES.has(wordAt(tokens, left.last + 1)) ? left.last + 2 : left.last + 1
  if (right.first !== joins + 1 || (joins > left.last + 1 && isNextDay(left, right))) return null
  const joint = wordAt(tokens, joins)
  const opener = wordAt(tokens, left.first - 1)
  const spans =
    // "overnight |from 2 March to 3 March" is one night
    (opener === 'from' && (joint === 'to' || joint === 'until') && !NIGHTS.has(wordAt(tokens, left.first - 2))) ||
    (opener === 'between' && joint === 'and') ||
    // "on Monday and Tuesday"; but "on the night of Monday and Tuesday"
    (joint === 'and' &&
      opener === 'on' &&
      left.expression.kind === 'weekday' &&
      right.expression.kind === 'weekday' &&
      !left.ofSpeech) ||
    // "in the January-June period"
    (isAt(tokens, left.last + 1, W.hyphen | W.dash) &&
      left.expression.kind === 'month' &&
      right.expression.kind === 'month')
  if (!spans) return null
  return { ...left, last: right.last, expression: { kind: 'span', from: left.expression, to: right.expression } }
}

const NIGHTS = wordSet('night overnight')
/** "between Saturday night and Sunday" is one night. */
const isNextDay = ({ expression: a }: DateMention, { expression: b }: DateMention): boolean =>
  a.kind === 'weekday' && b.kind === 'weekday' && (a.weekday + 1) % 7 === b.weekday
