import { type DigitStyle, readDigits } from '../../../digits.js'
import { adjoins, isAt, lexAt, type NumberWord, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { takeAnd, takePoint } from './numeral-joints.js'
import { multiply, type Sum } from './numeral-sum.js'

/** A plain number, before ranges and modifiers. */
export interface Numeral {
  readonly first: number
  readonly last: number
  readonly value: number
  /** The multiplier word that it ends with ("six thousand" 1000), or 1: what an elliptical "five to" takes over. */
  readonly scale: number
  /** Written with digits at its head. */
  readonly digits: boolean
}

const GROUPED: DigitStyle = { group: wordSet(','), decimal: wordSet('.'), blankGroups: true, pairs: true }
/** Behind a month, a blank parts a day from a count: "On May 12 150 people fled". */
const UNGROUPED: DigitStyle = { ...GROUPED, blankGroups: false }

/**
 * Reads the number that begins at token `first`: "1,200", "1.2m", "twenty-one", "two hundred and two thousand",
 * "3 hundred and 21", "two dozen", "five and a half million". null where none begins.
 */
export function readNumeral(tokens: Tokens, first: number): Numeral | null {
  const sum = opening(tokens, first)
  if (!sum) return null
  // "thousand thousand thousand …" is no number from the sixth on
  while (sum.total + (sum.group ?? 0) <= Number.MAX_SAFE_INTEGER && takeNext(tokens, sum));
  const exact = sum.total + (sum.group ?? 0)
  // "1.2m" is 1,199,999.99… to the machine
  const value = Number.isInteger(exact) ? exact : Math.round(exact * 1e6) / 1e6
  if (!Number.isSafeInteger(value)) return null
  return { first, last: sum.at, value, scale: sum.scale, digits: tokens[first]?.kind === 'digits' }
}

function opening(tokens: Tokens, first: number): Sum | null {
  const token = tokens[first]
  if (!token) return null
  const sum: Sum = { at: first, total: 0, group: null, scale: 1, floor: Number.POSITIVE_INFINITY, fraction: false }
  if (token.kind === 'digits') {
    const reading = readDigits(tokens, first, lexAt(tokens, first - 1).month > 0 ? UNGROUPED : GROUPED)
    if (!reading) return null
    sum.at = reading.last
    sum.group = reading.value
    sum.fraction = !Number.isInteger(reading.value)
    if (!takePower(tokens, sum)) takeSuffix(tokens, sum)
    return sum
  }
  const number = token.lex.number
  if (!number) return null
  switch (number.kind) {
    case 'unit':
    case 'teen':
    case 'tens':
    case 'zero':
      sum.group = number.value
      return sum
    case 'hundred':
    case 'scale':
      // "hundred" and "millions" alone; "a hundred" begins at its article
      if (token.folded.endsWith('s') && !token.folded.startsWith('l')) return null
      return multiply(sum, number, first)
    case 'group':
      if (
        token.folded.endsWith('s') ||
        token.folded === 'score' ||
        token.folded === 'pair' ||
        token.folded === 'couple'
      )
        return null
      return multiply(sum, number, first)
    case 'half':
      return openHalf(tokens, sum)
    default:
      return null
  }
}

/** "half a million", "half-a-dozen", "half million" */
function openHalf(tokens: Tokens, sum: Sum): Sum | null {
  let at = sum.at + 1
  if (isAt(tokens, at, W.hyphen)) at++
  if (wordAt(tokens, at) === 'a') at++
  if (isAt(tokens, at, W.hyphen)) at++
  const number = lexAt(tokens, at).number
  if (!number || (number.kind !== 'hundred' && number.kind !== 'scale' && number.kind !== 'group')) return null
  sum.group = 0.5
  return multiply(sum, number, at)
}

/** "1e10", "1.3x10^6" */
function takePower(tokens: Tokens, sum: Sum): boolean {
  const mark = sum.at + 1
  const word = wordAt(tokens, mark)
  if ((word !== 'e' && word !== 'x' && word !== '×') || !adjoins(tokens, mark)) return false
  const at = word === 'e' ? mark + 1 : mark + 3
  if (word !== 'e' && !(wordAt(tokens, mark + 1) === '10' && wordAt(tokens, mark + 2) === '^')) return false
  for (let i = mark + 1; i <= at; i++) if (!adjoins(tokens, i)) return false
  const power = wordAt(tokens, at)
  if (tokens[at]?.kind !== 'digits' || power.length > 2) return false
  sum.group = Math.round((sum.group ?? 1) * 10 ** Number(power) * 1e6) / 1e6
  sum.scale = 10
  sum.at = at
  return true
}

/** "20k", "1.2m", "2.33 k"; any other letter behind a blank is a unit ("5 m"). */
function takeSuffix(tokens: Tokens, sum: Sum): void {
  const at = sum.at + 1
  const number = lexAt(tokens, at).number
  const apart = !adjoins(tokens, at) && !(wordAt(tokens, at) === 'k' && sum.fraction)
  if (number?.kind !== 'suffix' || apart) return
  sum.group = (sum.group ?? 1) * number.value
  sum.scale = number.value
  sum.at = at
}

/** Takes the next word of the number, or says that it ended. */
function takeNext(tokens: Tokens, sum: Sum): boolean {
  const next = sum.at + 1
  const token = tokens[next]
  if (!token || token.space > 1) return false
  const number = token.lex.number
  if (number) return takeWord(tokens, sum, number, next)
  if (token.lex.is & W.hyphen) {
    const behind = lexAt(tokens, next + 1).number
    const tight = adjoins(tokens, next) && adjoins(tokens, next + 1)
    return tight && behind !== null && takeWord(tokens, sum, behind, next + 1)
  }
  if (token.folded === 'and') return takeAnd(tokens, sum, next)
  if (token.folded === 'point') return takePoint(tokens, sum, next)
  return false
}

function takeWord(tokens: Tokens, sum: Sum, number: NumberWord, at: number): boolean {
  const { group } = sum
  switch (number.kind) {
    case 'unit':
    case 'teen':
    case 'tens':
      if (!takesSmall(tokens, sum, number, at)) return false
      sum.at = at
      return true
    case 'hundred':
      if (group === null || sum.scale === 100 || group <= 0 || (group >= 100 && tokens[at - 1]?.kind !== 'digits'))
        return false
      multiply(sum, number, at)
      return true
    case 'scale':
      if (number.value >= sum.floor && group !== null) return false
      if (group === 0) return false
      multiply(sum, number, at)
      return true
    case 'group':
      if (
        group === null ||
        sum.scale === number.value ||
        tokens[at]?.folded === 'couple' ||
        tokens[at]?.folded === 'pair'
      )
        return false
      multiply(sum, number, at)
      return true
    default:
      return false
  }
}

/** "twenty|-one", "two hundred|five", "five thousand|twelve", and spoken hundreds: "one|twenty two". */
function takesSmall(tokens: Tokens, sum: Sum, number: NumberWord, at: number): boolean {
  const { group } = sum
  if (tokens[sum.at]?.kind === 'digits') return false
  if (group === null) sum.group = number.value
  else if (number.kind === 'unit' && group % 100 >= 20 && group % 10 === 0) sum.group = group + number.value
  else if (group >= 100 && group % 100 === 0) sum.group = group + number.value
  else if (number.kind === 'tens' && group < 10 && sum.at === at - 1 && lexAt(tokens, at + 1).number?.kind === 'unit') {
    sum.group = 100 * group + number.value
  } else return false
  return true
}
