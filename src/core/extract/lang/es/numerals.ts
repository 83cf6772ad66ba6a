import { SPACE, type Token } from '../../../text/tokenize.js'
import { type DigitStyle, readDigits } from '../../digits.js'
import type { NumberReading } from '../../draft.js'
import { CARDINALS, MODIFIERS, MULTIPLIERS, VAGUE } from './dictionary.js'

const DIGITS: DigitStyle = { group: new Set(['.']), decimal: new Set([',']), blankGroups: true }

/** Every number: "12", "1.200", "treinta y cinco", "dos mil", "decenas", each with the modifier before it. */
export function readNumbers(tokens: readonly Token[]): NumberReading[] {
  const readings: NumberReading[] = []
  for (let i = 0; i < tokens.length; i++) {
    const reading = readVague(tokens, i) ?? readCardinal(tokens, i)
    if (!reading) continue
    readings.push(withModifier(tokens, reading, (readings.at(-1)?.last ?? -1) + 1))
    i = reading.last
  }
  return readings
}

function readVague(tokens: readonly Token[], first: number): NumberReading | null {
  const range = VAGUE.get(tokens[first]!.folded)
  return range ? { first, last: first, low: range[0], high: range[1], bound: 'indefinite', rules: ['vague'] } : null
}

function readCardinal(tokens: readonly Token[], first: number): NumberReading | null {
  const digits = readDigits(tokens, first, DIGITS)
  const words = digits ?? readWords(tokens, first)
  const opening = words ?? (MULTIPLIERS.has(tokens[first]!.folded) ? { last: first - 1, value: 1 } : null)
  if (!opening) return null
  let { last, value } = opening
  const multiplier = MULTIPLIERS.get(tokens[last + 1]?.folded ?? '')
  if (multiplier) {
    value *= multiplier
    last++
    const rest = digits ? null : readWords(tokens, last + 1)
    if (rest && rest.value < multiplier) {
      value += rest.value
      last = rest.last
    }
  }
  return Number.isSafeInteger(value)
    ? { first, last, low: value, high: value, bound: 'exact', rules: [digits ? 'digits' : 'words'] }
    : null
}

/** "ciento treinta y cinco": words that fall in value, `y` between tens and units. */
function readWords(tokens: readonly Token[], first: number): { last: number; value: number } | null {
  let value = CARDINALS.get(tokens[first]?.folded ?? '')
  if (value === undefined) return null
  let last = first
  let smallest = value
  for (;;) {
    const joined = tokens[last + 1]?.folded === 'y' && smallest >= 30 && smallest < 100
    const at = last + (joined ? 2 : 1)
    const next = CARDINALS.get(tokens[at]?.folded ?? '')
    const fits = next !== undefined && next > 0 && (joined ? next < 10 : smallest >= 100 && next < 100)
    if (!fits || tokens[at]!.space > SPACE.line) return { last, value }
    value += next
    smallest = next
    last = at
  }
}

function withModifier(tokens: readonly Token[], reading: NumberReading, from: number): NumberReading {
  for (const [words, bound] of MODIFIERS) {
    const start = reading.first - words.length
    if (start < from || words.some((word, i) => tokens[start + i]?.folded !== word)) continue
    return { ...reading, ...bounded(reading, bound), from: start, rules: [...reading.rules, `modifier:${bound}`] }
  }
  return reading
}

function bounded(
  { low, high }: NumberReading,
  bound: NumberReading['bound'],
): Pick<NumberReading, 'low' | 'high' | 'bound'> {
  if (low === null || low !== high) return { low, high, bound: 'indefinite' }
  if (bound === 'at-least') return { low, high: null, bound }
  if (bound === 'more-than') return { low: low + 1, high: null, bound }
  if (bound === 'at-most') return { low: 0, high: low, bound }
  if (bound === 'less-than') return { low: 0, high: Math.max(0, low - 1), bound }
  return { low, high, bound }
}
