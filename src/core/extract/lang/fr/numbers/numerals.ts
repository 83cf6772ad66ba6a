import { type DigitStyle, readDigits } from '../../../digits.js'
import { adjoins, folded, isMark, type Words } from '../tokens.js'
import { DENOMINATORS, DIGIT_SUFFIXES, type NumeralWord } from '../words/numeral-words.js'
import { addSmall, follows, nextPart, type Part, readBelowThousand } from './below-thousand.js'
import { GROUP_STOP } from './grouped-digits.js'

/** A plain number as written, without modifier or range: "1 200", "deux cent mille", "1,5 million". */
export interface Numeral {
  readonly first: number
  readonly last: number
  readonly value: number
  /** The last multiplier written ("six mille": 1000), which an elliptical range shares; else 1. */
  readonly multiplier: number
}

const STYLE: DigitStyle = {
  group: new Set([GROUP_STOP, '\u2009', "'", '’']),
  decimal: new Set([',', '.', GROUP_STOP]),
  blankGroups: true,
}

/** The number that begins at token `first`; a fraction ("1,5") only before a multiplier. */
export function readNumeral(tokens: Words, first: number): Numeral | null {
  const numeral = readWhole(tokens, first)
  return numeral && divided(tokens, numeral)
}

/** "deux tiers", "vingt cinquièmes": a fraction is a whole number at most by chance. */
function divided(tokens: Words, numeral: Numeral): Numeral | null {
  const by = DENOMINATORS.get(folded(tokens, numeral.last + 1))
  if (!by || numeral.value < 2) return numeral
  const value = numeral.value / by
  return Number.isInteger(value) ? { ...numeral, value, last: numeral.last + 1 } : null
}

function readWhole(tokens: Words, first: number): Numeral | null {
  const token = tokens[first]
  if (!token) return null
  if (token.kind === 'digits') return readDigitNumeral(tokens, first)
  const word = token.lex.numeral
  if (!word || word.kind === 'collective') return null
  if (word.kind === 'zero') return { first, last: first, value: 0, multiplier: 1 }
  if (word.kind === 'half') return readHalf(tokens, first, word)
  return readWords(tokens, first)
}

function readDigitNumeral(tokens: Words, first: number): Numeral | null {
  const decimalOnly = leadingFraction(tokens, first)
  const digits = decimalOnly ?? (isChained(tokens, first) ? alone(tokens, first) : readDigits(tokens, first, STYLE))
  if (!digits) return null
  const suffix = tokens[digits.last + 1]
  const scale = adjoins(suffix) ? DIGIT_SUFFIXES.get(suffix?.folded ?? '') : undefined
  // "3M", "100k"
  if (scale !== undefined) return whole(first, digits.last + 1, digits.value * scale, 1)
  const scaled = readGroups(tokens, first, digits)
  return scaled && (Number.isInteger(scaled.value) ? scaled : null)
}

/** "192.168.1.2": behind a stop and another number each part stands alone. */
const isChained = (tokens: Words, first: number): boolean =>
  first > 1 &&
  adjoins(tokens[first]) &&
  adjoins(tokens[first - 1]) &&
  tokens[first - 2]!.kind === 'digits' &&
  isMark(tokens, first - 1, '.·')

const alone = (tokens: Words, first: number): Part | null =>
  tokens[first]!.folded.length > 15 ? null : { value: Number(tokens[first]!.folded), last: first }

/** ",5 million": a fraction without its zero, behind a blank. */
function leadingFraction(tokens: Words, first: number): Part | null {
  const mark = first > 0 ? tokens[first - 1] : undefined
  if (!mark || !adjoins(tokens[first]) || (first > 1 && adjoins(mark)) || (mark.folded !== ',' && mark.folded !== '.'))
    return null
  const digits = tokens[first]?.folded.slice(0, 9) ?? ''
  return { value: Number(digits) / 10 ** digits.length, last: first }
}

const readWords = (tokens: Words, first: number): Numeral | null => readGroups(tokens, first, null)

/** Groups under a thousand, each with its multiplier, falling: "deux cent deux mille trois", "3 cents et 21". */
function readGroups(tokens: Words, first: number, head: Part | null): Numeral | null {
  let total = 0
  let limit = Number.POSITIVE_INFINITY
  let last = first - 1
  let multiplier = 1
  let at = first
  for (;;) {
    const group = at === first && head ? afterDigits(tokens, head) : readBelowThousand(tokens, at)
    const end = group ? group.last : at - 1
    const next = nextPart(tokens, end, group !== null || at > first ? end + 1 : at)
    const scale = tokens[next]?.lex.numeral
    if (scale && (scale.kind === 'thousand' || (scale.kind === 'million' && group)) && scale.value < limit) {
      total += (group?.value ?? 1) * scale.value
      limit = multiplier = scale.value
      last = next
      // "un million et demi", "trois millions et demi"
      if (tokens[next + 1]?.folded === 'et' && tokens[next + 2]?.lex.numeral?.kind === 'half') {
        const half = tokens[next + 2]?.lex.numeral?.value ?? 0
        const smaller = tokens[next + 3]?.lex.numeral
        // "un milliard et demi million"
        const own = smaller?.kind === 'million' && smaller.value < scale.value
        total += half * (own ? smaller.value : scale.value)
        last = own ? next + 3 : next + 2
        break
      }
      // "cinq milliards et trois quarts"
      if (
        tokens[next + 1]?.folded === 'et' &&
        folded(tokens, next + 2) === 'trois' &&
        folded(tokens, next + 3) === 'quarts'
      ) {
        total += 0.75 * scale.value
        last = next + 3
        break
      }
      at = nextPart(tokens, next, next + 1)
      continue
    }
    if (group && group.value < limit) {
      total += group.value
      last = group.last
    }
    break
  }
  return last < first ? null : whole(first, last, total, multiplier)
}

function whole(first: number, last: number, value: number, multiplier: number): Numeral | null {
  const rounded = Math.round(value * 1e6) / 1e6
  return rounded <= Number.MAX_SAFE_INTEGER ? { first, last, value: rounded, multiplier } : null
}

/** "3 cents et 21": digits may be followed by the hundreds' word. */
function afterDigits(tokens: Words, head: Part): Part {
  const next = tokens[head.last + 1]
  if (next?.lex.numeral?.kind !== 'hundred' || head.value >= 1000 || !Number.isInteger(head.value)) return head
  return addSmall(tokens, { value: head.value * 100, last: head.last + 1 })
}

/** "demi-million", "quart de million"; alone a half is no whole number. */
function readHalf(tokens: Words, first: number, half: NumeralWord): Numeral | null {
  const dashed = follows(tokens, first)
  const next = tokens[dashed]?.folded === 'de' ? dashed + 1 : dashed
  const scale = tokens[next]?.lex.numeral
  if (!scale || scale.value < 10 || (scale.kind !== 'million' && scale.kind !== 'collective')) return null
  return whole(first, next, half.value * scale.value, scale.value)
}
