import type { Bound } from '../../../../claim/vocabulary.js'
import { amidFigures } from '../../../../text/figure-runs.js'
import type { NumberReading } from '../../../draft.js'
import { adjoins, isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { betweenBounds } from './bounds-joined.js'
import { changes } from './changes.js'
import { beforeMore, type Modifier, modifierAfter, modifierBefore } from './modifiers.js'
import { type Numeral, readNumeral } from './numeral.js'
import { type Span, spanOf } from './span.js'
import { readVague } from './vague.js'
import { noSingle, readZero } from './zero.js'

/** Every number of the text in order, none overlapping. Tried at each number word or digit; the order is by length of what is read. */
export function readNumbers(tokens: Tokens): NumberReading[] {
  const readings: NumberReading[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'digits' && token.lex.number === null && !(token.lex.is & W.negation)) continue
    if (token.kind === 'digits' && amidFigures(tokens, i)) continue
    const span = readAt(tokens, i)
    if (!span) {
      // "1.5" counts nobody, nor does its "5"
      if (token.kind === 'digits' && wordAt(tokens, i + 1) === '.' && adjoins(tokens, i + 1) && adjoins(tokens, i + 2))
        i += 2
      continue
    }
    const last = readings.at(-1)
    if (last && restates(tokens, last, span)) {
      last.to = span.last + 1
      i = span.last
      continue
    }
    const reading = withModifier(tokens, span, last)
    const both = last && betweenBounds(tokens, last, reading)
    if (both) readings[readings.length - 1] = both
    else readings.push(reading)
    i = span.last
  }
  return readings
}

/** "forty-five |(45)": the same number once more. */
const restates = (tokens: Tokens, { last, low, high }: NumberReading, span: Span): boolean =>
  span.first === last + 2 &&
  low === high &&
  span.low === low &&
  isAt(tokens, last + 1, W.opener) &&
  isAt(tokens, span.last + 1, W.closer)

function readAt(tokens: Tokens, i: number): Span | null {
  if (isAt(tokens, i, W.negation)) return readZero(tokens, i)
  const none = noSingle(tokens, i)
  if (none) return none
  const first = readNumeral(tokens, i)
  if (!first) return readVague(tokens, i)
  return readRange(tokens, first) ?? plain(tokens, first)
}

/** An article belongs to "a hundred", "a dozen", "a score", but not to "a 12-year-old". */
function plain(tokens: Tokens, numeral: Numeral): Span {
  const { last, value } = numeral
  const kind = lexAt(tokens, numeral.first).number?.kind
  const article =
    wordAt(tokens, numeral.first - 1) === 'a' && (kind === 'hundred' || kind === 'scale' || kind === 'group')
  const first = article ? numeral.first - 1 : numeral.first
  // "a quarter of |a million"
  if (article && kind === 'scale' && wordAt(tokens, first - 1) === 'of' && wordAt(tokens, first - 2) === 'quarter') {
    const from = wordAt(tokens, first - 3) === 'a' ? first - 3 : first - 2
    return spanOf({ first: from, last, low: value / 4, high: value / 4, bound: 'exact', rule: 'numeral-words' })
  }
  const rule = numeral.digits ? 'numeral-digits' : 'numeral-words'
  return spanOf({ first, last, low: value, high: value, bound: 'exact', rule })
}

const JOINTS = wordSet('to or and - – — ‐ ‑ −')

/** "12-15", "12 to 15", "two or three", "between five and six thousand" */
function readRange(tokens: Tokens, left: Numeral): Span | null {
  if (!isAt(tokens, left.last + 1, W.and | W.preposition | W.hyphen | W.dash)) return null
  const joint = wordAt(tokens, left.last + 1)
  if (!JOINTS.has(joint)) return null
  let start = left.last + 2
  if (joint === 'to' && (wordAt(tokens, start) === 'as' || wordAt(tokens, start) === 'nearly'))
    start = afterModifier(tokens, start)
  // "between 12 and |possibly 20"
  if (joint === 'and' && isAt(tokens, start, W.adverb)) start++
  const right = readNumeral(tokens, start) ?? (/^(and|to)$/.test(joint) ? readNumeral(tokens, start + 2) : null)
  if (!right || (right.first > start && modifierBefore(tokens, right.first)?.from !== start)) return null
  const between = opensRange(tokens, left.first - 1)
  if (joint === 'and' && between === null) return null
  if (joint.length === 1 && !tightDash(tokens, left, right)) return null
  if (joint === 'to' && changes(tokens, left.first - 1)) return null
  // "the dead since March 3 |to 8,412"
  if (joint === 'to' && right.value > 31 && lexAt(tokens, left.first - 1).month > 0) return null
  const low =
    left.scale === 1 && right.scale >= 100 && left.value * right.scale < right.value
      ? left.value * right.scale
      : left.value
  // "2-2 injuries", "recorded as 2-2" are ranges too
  const counts = lexAt(tokens, right.last + 1).noun?.kind === 'person' || RANGE_OF.has(wordAt(tokens, left.first - 1))
  const same = joint.length === 1 && adjoins(tokens, right.first) && counts
  if ((same ? low > right.value : low >= right.value) || !Number.isSafeInteger(low)) return null
  // "one or two" is a range; "2 or 300 metres away" is not
  if (joint === 'or' && right.value > 10 * low) return null
  return spanOf({
    first: left.first,
    last: right.last,
    low,
    high: right.value,
    bound: 'between',
    rule: 'numeral-range',
    from: between,
  })
}

const RANGE_OF = wordSet('as range')

const afterModifier = (tokens: Tokens, start: number): number =>
  wordAt(tokens, start) === 'as' && wordAt(tokens, start + 2) === 'as' ? start + 3 : start + 1

/** Where "between" or "from" stands before the first number, or null. */
function opensRange(tokens: Tokens, before: number): number | null {
  const word = wordAt(tokens, before)
  return word === 'between' || word === 'from' || word === 'anywhere' ? before : null
}

/** Figures with a dash on both sides alike; "October 7-9" or "2-1" are the distractors' affair. */
function tightDash(tokens: Tokens, left: Numeral, right: Numeral): boolean {
  if (left.digits !== right.digits) return false
  return adjoins(tokens, left.last + 1) === adjoins(tokens, right.first)
}

function withModifier(tokens: Tokens, span: Span, previous: NumberReading | undefined): NumberReading {
  const { first, last } = span
  const { low, high, bound, from } = span
  const reading: NumberReading = { first, last, low, high, bound, from, to: undefined, rules: [span.rule] }
  if (span.bound === 'exact' && span.low === 0) return reading
  const found = modifierAt(tokens, beforeMore(tokens, reading.from ?? first))
  // the words before may belong to the number before: "12 |at least"
  const free = found !== null && found.from > (previous ? (previous.to ?? previous.last) : -1)
  const before = free && !lasts(tokens, found.to, last) ? found : null
  const after = modifierAfter(tokens, last)
  if (before) reading.from = before.from
  if (after) reading.to = after.to
  // "about five hundred or less": the second says more
  const modifier = after && (!before || before.bound === 'about') ? after : before
  if (!modifier) return reading
  if (span.bound === 'indefinite') return reading
  const equal = wordAt(tokens, last + 1) === 'or' && wordAt(tokens, last + 2) === 'equal'
  if (equal) reading.to = wordAt(tokens, last + 3) === 'to' ? last + 3 : last + 2
  bind(reading, equal ? orEqual(modifier.bound) : modifier.bound, span.bound === 'between')
  reading.rules.push('modifier')
  return reading
}

/** The modifier before token `first`, in quotation marks or not: "at least |12", "the “more than” |31". */
function modifierAt(tokens: Tokens, first: number): Modifier | null {
  if (!isAt(tokens, first - 1, W.quoteMark)) return modifierBefore(tokens, first)
  const quoted = modifierBefore(tokens, first - 1)
  return quoted && isAt(tokens, quoted.from - 1, W.quoteMark) ? { ...quoted, from: quoted.from - 1 } : quoted
}

/** "killed |over three years" tells how long it went on; "well over 12 days" is a bound. */
const lasts = (tokens: Tokens, modifier: number, last: number): boolean =>
  wordAt(tokens, modifier) === 'over' &&
  ((!isAt(tokens, modifier - 1, W.adverb) && TIMES.has(wordAt(tokens, last + 1))) ||
    // "16 deaths, spread |over two strikes"
    /^(spread|stretched|divided|split)$/.test(wordAt(tokens, modifier - 1)))
const TIMES = wordSet('hours days weeks months years decades')

/** "less than 5,000 |or equal" */
const orEqual = (bound: Bound): Bound =>
  bound === 'less-than' ? 'at-most' : bound === 'more-than' ? 'at-least' : bound

/** Sets the interval that a modifier allows. A range keeps its ends, but for an open one: "at least 10 to 12". */
export function bind(reading: NumberReading, bound: Bound, range: boolean): void {
  if (range) return
  const value = reading.low ?? 0
  reading.bound = bound
  if (bound === 'more-than') reading.low = value + 1
  else if (bound === 'at-most' || bound === 'less-than') reading.low = 0
  if (bound === 'at-least' || bound === 'more-than') reading.high = null
  else if (bound === 'at-most') reading.high = value
  else if (bound === 'less-than') reading.high = Math.max(0, value - 1)
}
