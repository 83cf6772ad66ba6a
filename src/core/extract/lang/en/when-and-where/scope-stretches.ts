import { modifierBefore } from '../numbers/modifiers.js'
import { datesOf, type Sheet } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { beforeJust } from './scope-of-subject.js'
import { ranks } from './scope-ranks.js'

/** "a three-|month siege", "|week-long clashes" */
export function isLong(tokens: Tokens, i: number): boolean {
  if (isAt(tokens, i + 1, W.hyphen)) return wordAt(tokens, i + 2) === 'long' && LONG.has(wordAt(tokens, i + 3))
  const counted = tokens[i - 2]?.kind === 'digits' || lexAt(tokens, i - 2).number !== null
  return isAt(tokens, i - 1, W.hyphen) && counted && [i + 1, i + 2].some((at) => LONG.has(wordAt(tokens, at)))
}
export const LONG = wordSet(
  'fighting siege raid rampage spree riots unrest war offensive battle campaign conflict clashes violence operation uprising crackdown insurgency bombardment assault blockade',
)

/** "a 48-hour |period", "a two-week |period": two days or more. */
export function countedPeriod(tokens: Tokens, i: number): boolean {
  if (!isAt(tokens, i - 2, W.hyphen) && !isAt(tokens, i - 1, W.hyphen)) return false
  const unit = isAt(tokens, i - 1, W.hyphen) ? i - 2 : i - 1
  const count = Number.parseInt(wordAt(tokens, unit - 2), 10) || (lexAt(tokens, unit - 2).number?.value ?? 0)
  return wordAt(tokens, unit) === 'hour' ? count >= 48 : lexAt(tokens, unit).noun?.kind === 'measure' && count > 1
}

/** "in 48 |hours of fighting", "within 72 |hours": two days or more. */
export function countedHours(tokens: Tokens, i: number): boolean {
  if (AWAY.has(wordAt(tokens, i + 1)) || !SPANS.has(wordAt(tokens, i - 2))) return false
  return (Number.parseInt(wordAt(tokens, i - 1), 10) || (lexAt(tokens, i - 1).number?.value ?? 0)) >= 48
}

/** "last week|'s fighting", "last week |in clashes between" */
export function ofClashes(tokens: Tokens, from: number): boolean {
  const at = wordAt(tokens, from + 1) === 's' ? from + 2 : from + 1
  return CLASHES.has(wordAt(tokens, at)) && (at > from + 1 || wordAt(tokens, from) === 'in')
}
const CLASHES = wordSet('clashes fighting violence bloodshed unrest protests')
/** "in two |days", "over several |weeks", "in |weeks of fighting"; but "two |days ago" */
export function isStretch(tokens: Tokens, i: number): boolean {
  if (AWAY.has(wordAt(tokens, i + 1)) || ranks(tokens, i)) return false
  let at = i - 1
  // "in recent |weeks"
  if (wordAt(tokens, at) === 'recent') return SPANS.has(wordAt(tokens, at - 1))
  if (tokens[at]?.kind !== 'digits' && lexAt(tokens, at).number === null)
    return wordAt(tokens, i + 1) === 'of' && SPANS.has(wordAt(tokens, at))
  // "after two |months of fighting"
  // "the toll from two |days of bombardment"
  if (/^(after|from)$/.test(wordAt(tokens, at - 1)) && wordAt(tokens, i + 1) === 'of') return true
  // "three |days of fighting left 18 dead"
  if (wordAt(tokens, i + 1) === 'of' && LONG.has(wordAt(tokens, i + 2))) return true
  while (at > i - 4 && !SPANS.has(wordAt(tokens, at))) at--
  return SPANS.has(wordAt(tokens, at))
}
export const SPANS = wordSet('in over during within across throughout')
const AWAY = wordSet('ago later after before earlier prior old')

/** "reported killed in the |month", "in less than a |year" */
export function inAMonth(tokens: Tokens, i: number): boolean {
  const next = wordAt(tokens, i + 1)
  // "reported killed in the |month", but "later in the month"
  if (wordAt(tokens, i - 1) === 'the' && (SPANS.has(wordAt(tokens, i - 2)) || wordAt(tokens, i - 2) === 'for'))
    return !/^(earl|late|end|begin|start|middle)/.test(wordAt(tokens, i - 3))
  // "in a week of clashes", "in less than a year", "after a month of fighting"
  return (
    (wordAt(tokens, i - 1) === 'a' || wordAt(tokens, i - 1) === 'one') &&
    (SPANS.has(wordAt(tokens, beforeJust(tokens, i - 2))) || (wordAt(tokens, i - 2) === 'after' && next === 'of')) &&
    (next === 'of' || next === ',' || next === '.' || modifierBefore(tokens, i + 3)?.from === i + 1)
  )
}

/** "from 4 a.m. on 24 February, when it began, |until 27 February": where the second day stands; −1 where no two days do so. */
export function untilDay(sheet: Sheet, index: number): number {
  const dates = datesOf(sheet, index)
  if (dates.length < 2) return -1
  const days = dates.filter(({ expression }) => expression.kind === 'day')
  const opens = ({ first }: { first: number }, words: ReadonlySet<string>): boolean =>
    [1, 2, 3, 4, 5, 6, 7, 8].some(
      (step) =>
        words.has(wordAt(sheet.tokens, first - step)) &&
        !/^(overnight|night)$/.test(wordAt(sheet.tokens, first - step - 1)),
    )
  const [from, to] = days
  return from && to && opens(from, FROM) && opens(to, UNTIL) ? to.first : -1
}
const FROM = wordSet('from')
const UNTIL = wordSet('until till to through')
