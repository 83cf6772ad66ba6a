import { amidFigures } from '../../../../text/figure-runs.js'
import type { NumberReading } from '../../../draft.js'
import { folded, is, isMark, isUn, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { readCollective } from './collectives.js'
import { withModifiers } from './modifiers.js'
import { readNumeral } from './numerals.js'
import { readRange } from './ranges.js'
import { readingOf } from './reading.js'
import { readVague } from './vague-words.js'
import { readZero } from './zero.js'

/** Every number of the tokens in text order: ranges before plain numbers, for "5 à 6" is one. */
export function readNumberTokens(tokens: Words): NumberReading[] {
  const readings: NumberReading[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (!is(token, WORD.number) || (token.kind === 'digits' && amidFigures(tokens, i))) continue
    const reading = readAt(tokens, i)
    if (!reading) {
      if (token.kind === 'digits') i = endOfDigits(tokens, i)
      continue
    }
    let previous = readings.at(-1)
    // the article of "un minimum de 15", "un peu plus de 80", "un peu plus d'une centaine" is part of the modifier
    const first = reading.from ?? reading.first
    if (previous && isOne(tokens, previous) && first - previous.last <= (first < reading.first ? 5 : 4))
      previous = readings.at(-2)
    withModifiers(tokens, reading, previous ? (previous.to ?? previous.last) : -1)
    if ((readings.at(-1)?.last ?? -1) >= (reading.from ?? reading.first)) readings.pop()
    readings.push(reading)
    i = reading.last
  }
  return joinBounds(tokens, readings)
}

function readAt(tokens: Words, i: number): NumberReading | null {
  if (is(tokens[i], WORD.zero)) return readZero(tokens, i)
  if (isPlainArticle(tokens, i)) return readingOf(i, i, 1, 1, 'exact', ['number-words'])
  const multiple = readMultiple(tokens, i)
  if (multiple) return multiple
  const vague = readVague(tokens, i)
  if (vague) return vague
  const one = readCollective(tokens, i) ?? plain(tokens, i)
  return one && (readRange(tokens, one) ?? one)
}

/** "une bonne vingtaine", "un demi-million", "une voire deux" */
const BEFORE_COLLECTIVES = new Set('demi bonne petite grosse voire'.split(' '))

/** "un", "une" before a word that makes no number with it: most are articles, and read at once. */
function isPlainArticle(tokens: Words, i: number): boolean {
  const next = tokens[i + 1]
  if (
    next?.kind !== 'word' ||
    next.lex.numeral ||
    next.lex.is & (WORD.coordinator | WORD.preposition | WORD.frontAdjective)
  )
    return false
  return isUn(folded(tokens, i)) && !BEFORE_COLLECTIVES.has(next.folded)
}

/** "un double attentat", "triple assassinat": so many at once; "unique victime": one. */
function readMultiple(tokens: Words, i: number): NumberReading | null {
  const { times } = tokens[i]!.lex
  // "une double-explosion"
  const noun = tokens[times > 0 && is(tokens[i + 1], WORD.dash) ? i + 2 : i + 1]?.lex.noun
  if (times === 0 || !(noun?.kind === 'outcome' || (noun?.kind === 'event' && times > 1))) return null
  if (times === 1 && (noun.plural || is(tokens[i - 1], WORD.negation))) return null
  const from = times === 1 && isUn(folded(tokens, i - 1)) ? i - 1 : undefined
  return readingOf(i, i, times, times, 'exact', ['multiple'], from)
}

const isOne = (tokens: Words, { first, last }: NumberReading): boolean => first === last && isUn(folded(tokens, first))

/** "un demi-million" */
function readOneHalf(tokens: Words, i: number): NumberReading | null {
  if (tokens[i + 1]?.lex.numeral?.kind !== 'half' || !isUn(folded(tokens, i))) return null
  const half = plain(tokens, i + 1)
  if (half) half.from = i
  return half
}

function plain(tokens: Words, i: number): NumberReading | null {
  const half = readOneHalf(tokens, i)
  if (half) return half
  const numeral = readNumeral(tokens, i)
  if (!numeral) return null
  const { first, last, value } = numeral
  return readingOf(first, last, value, value, 'exact', [tokens[i]?.kind === 'digits' ? 'digits' : 'number-words'])
}

/** A fraction that is no whole number is passed over as one: "5,9" is not 5 and 9. */
function endOfDigits(tokens: Words, i: number): number {
  const next = tokens[i + 2]
  return next?.kind === 'digits' && next.space === 0 && isMark(tokens, i + 1, ',.·') ? i + 2 : i
}

/** "plus de 10 et moins de 40", "pas plus de 50 et pas moins de 20": one interval, where nothing is counted between. */
function joinBounds(tokens: Words, readings: NumberReading[]): NumberReading[] {
  const joined: NumberReading[] = []
  for (const reading of readings) {
    const before = joined.at(-1)
    if (!before || !isNext(tokens, before, reading) || !closes(before, reading)) {
      joined.push(reading)
      continue
    }
    before.low = Math.max(before.low as number, reading.low as number)
    before.high = before.high ?? reading.high
    before.last = reading.last
    before.to = reading.to ?? reading.last
    before.bound = 'between'
    before.rules.push(...reading.rules, 'two-bounds')
  }
  return joined
}

const isNext = (tokens: Words, a: NumberReading, b: NumberReading): boolean =>
  (a.to ?? a.last) + 2 === (b.from ?? b.first) && tokens[(a.to ?? a.last) + 1]?.folded === 'et'

const isFloor = ({ bound }: NumberReading): boolean => bound === 'more-than' || bound === 'at-least'
const isCeiling = ({ bound }: NumberReading): boolean => bound === 'less-than' || bound === 'at-most'

/** A floor and a ceiling, in either order, that leave room between. */
function closes(a: NumberReading, b: NumberReading): boolean {
  const [floor, ceiling] = isFloor(a) ? [a, b] : [b, a]
  return isFloor(floor) && isCeiling(ceiling) && (floor.low as number) <= (ceiling.high as number)
}
