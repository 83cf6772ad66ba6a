import type { NumberReading } from '../../draft.js'
import { readCollective } from './collectives.js'
import { WORD } from './function-words.js'
import { withModifiers } from './modifiers.js'
import { readNumeral } from './numerals.js'
import { readRange } from './ranges.js'
import { is, type Words } from './tokens.js'
import { readVague } from './vague-words.js'
import { readZero } from './zero.js'

/** Every number of the tokens in text order: ranges before plain numbers, for "5 à 6" is one. */
export function readNumberTokens(tokens: Words): NumberReading[] {
  const readings: NumberReading[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const { lex } = token
    if (token.kind !== 'digits' && !lex.numeral && !lex.vague && lex.times === 0 && !is(token, WORD.zero)) continue
    const reading = readAt(tokens, i)
    if (!reading) {
      if (token.kind === 'digits') i = endOfDigits(tokens, i)
      continue
    }
    const previous = readings.at(-1)
    readings.push(withModifiers(tokens, reading, previous ? (previous.to ?? previous.last) : -1))
    i = reading.last
  }
  return joinBounds(tokens, readings)
}

function readAt(tokens: Words, i: number): NumberReading | null {
  if (is(tokens[i], WORD.zero)) return readZero(tokens, i)
  const multiple = readMultiple(tokens, i)
  if (multiple) return multiple
  const vague = readVague(tokens, i)
  if (vague) return vague
  const one = readCollective(tokens, i) ?? plain(tokens, i)
  return one && (readRange(tokens, one) ?? one)
}

/** "un double attentat", "triple assassinat": so many at once. */
function readMultiple(tokens: Words, i: number): NumberReading | null {
  const { times } = tokens[i]!.lex
  const noun = tokens[i + 1]?.lex.noun
  if (times === 0 || !(noun?.kind === 'event' || noun?.kind === 'outcome')) return null
  return { first: i, last: i, low: times, high: times, bound: 'exact', rules: ['multiple'] }
}

function plain(tokens: Words, i: number): NumberReading | null {
  const numeral = readNumeral(tokens, i)
  return (
    numeral && {
      first: numeral.first,
      last: numeral.last,
      low: numeral.value,
      high: numeral.value,
      bound: 'exact',
      rules: [tokens[i]?.kind === 'digits' ? 'digits' : 'number-words'],
    }
  )
}

/** A fraction that is no whole number is passed over as one: "5,9" is not 5 and 9. */
function endOfDigits(tokens: Words, i: number): number {
  const mark = tokens[i + 1]
  const next = tokens[i + 2]
  return mark && next?.kind === 'digits' && (mark.folded === ',' || mark.folded === '.') && next.space === 0 ? i + 2 : i
}

/** "plus de 10 et moins de 40" is one interval, where nothing is counted between. */
function joinBounds(tokens: Words, readings: NumberReading[]): NumberReading[] {
  const joined: NumberReading[] = []
  for (const reading of readings) {
    const before = joined.at(-1)
    if (before && closes(tokens, before, reading)) {
      before.high = reading.high
      before.last = reading.last
      before.to = reading.to ?? reading.last
      before.bound = 'between'
      before.rules.push(...reading.rules, 'two-bounds')
    } else joined.push(reading)
  }
  return joined
}

function closes(tokens: Words, low: NumberReading, high: NumberReading): boolean {
  return (
    low.high === null &&
    low.low !== null &&
    (low.bound === 'more-than' || low.bound === 'at-least') &&
    (high.bound === 'less-than' || high.bound === 'at-most') &&
    high.high !== null &&
    high.high >= low.low &&
    (low.to ?? low.last) + 2 === (high.from ?? high.first) &&
    tokens[(low.to ?? low.last) + 1]?.folded === 'et'
  )
}
