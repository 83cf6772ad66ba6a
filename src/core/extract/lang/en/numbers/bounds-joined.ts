import type { NumberReading } from '../../../draft.js'
import { isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { modifierBefore } from './modifiers.js'

/** "more than 10 but fewer than 40": 11–39. */
export function betweenBounds(tokens: Tokens, left: NumberReading, right: NumberReading): NumberReading | null {
  const joint = left.last + 1
  // "at least one but |possibly up to 12"
  const begins = isAt(tokens, joint + 1, W.adverb) ? joint + 2 : joint + 1
  if (right.from !== begins || !JOINS_BOUNDS.has(wordAt(tokens, joint))) return null
  // "a minimum of none and |a maximum of two"
  const none = left.low === 0 && left.high === 0 && modifierBefore(tokens, left.first)
  if (none && none.bound === 'at-least' && right.bound === 'at-most' && right.high)
    return { ...right, first: left.first, from: none.from, bound: 'between' }
  const [floor, roof] = left.high === null ? [left, right] : [right, left]
  if (floor.high !== null || !BOUNDED.has(floor.bound) || !BOUNDED.has(roof.bound)) return null
  const [low, high] = [floor.low, roof.high]
  if (low === null || high === null || low >= high) return null
  return { ...left, last: right.last, low, high, bound: 'between', rules: [...left.rules, 'numeral-range'] }
}

const JOINS_BOUNDS = wordSet('and but or , to')
const BOUNDED = wordSet('at-least more-than at-most less-than')
