import type { Token } from '../../../../text/tokenize.js'
import { SPACE } from '../../../../text/tokenize.js'
import type { NumberReading } from '../../../draft.js'
import type { Lex } from '../words/lex.js'
import { modifierBefore } from './modifiers.js'
import { type NumeralReading, readNumeral } from './numerals.js'

type Tokens = readonly Token<Lex>[]

const DASHES = new Set(['-', '–', '—', '~', '−'])

/** "10 إلى 15", "3 أو 4", "20-30", "بين خمسة وستة آلاف". */
export function readRange(tokens: Tokens, first: number, from: NumeralReading): NumberReading | null {
  const at = rangeEndAt(tokens, first, from.last)
  const to = at === null ? null : readNumeral(tokens, at)
  if (!to) return splitBetween(tokens, first, from)
  const low = shared(from, to)
  if (!Number.isInteger(low) || !Number.isInteger(to.value) || low >= to.value) return null
  const one = tokens[at as number]?.lex.conj || tokens[from.last + 1]?.folded === 'و'
  const reading: NumberReading = {
    first,
    last: to.last,
    low,
    high: to.value,
    bound: 'between',
    rules: [one ? 'between' : 'range'],
  }
  const opening = afterBetween(tokens, first) ? first - 1 : modifierBefore(tokens, first)?.first
  if (opening !== undefined) reading.from = opening
  return reading
}

/** "خمسة وستة آلاف": the scale of the second goes for both. */
function shared(from: NumeralReading, to: NumeralReading): number {
  if (from.scaled || !to.scaled) return from.value
  for (const scale of [1e9, 1e6, 1e3]) {
    if (to.value % scale === 0) return from.value < to.value / scale ? from.value * scale : from.value
  }
  return from.value
}

function rangeEndAt(tokens: Tokens, first: number, last: number): number | null {
  const link = tokens[last + 1]
  const end = tokens[last + 2]
  if (!link || !end || link.space > SPACE.blank || end.space > SPACE.blank) return null
  if (afterBetween(tokens, first)) {
    if (link.lex.conj && (link.lex.word.numeral || link.kind === 'digits')) return last + 1
    if (link.folded === 'و') return last + 2
  }
  if (end.lex.conj) return null
  if (DASHES.has(link.folded)) return dated(tokens, last + 2) ? null : last + 2
  if (link.lex.word.role === 'or') return last + 2
  if (link.lex.word.role === 'to' && !link.lex.conj)
    return rises(tokens, first) || tokens[first - 1]?.lex.word.time?.kind === 'month' ? null : last + 2 // "أكتوبر 2023 إلى"
  return null
}

/** "4-6-2015" is a date. */
const dated = (tokens: Tokens, at: number): boolean =>
  DASHES.has(tokens[at + 1]?.folded ?? '') && tokens[at + 2]?.kind === 'digits'

function afterBetween(tokens: Tokens, first: number): boolean {
  return tokens[first - 1]?.lex.word.role === 'between'
}

/** "ارتفع من 5 إلى 12" is two figures, not a range. */
function rises(tokens: Tokens, first: number): boolean {
  if (tokens[first - 1]?.lex.word.role !== 'of') return false
  for (let at = first - 2; at >= Math.max(0, first - 8); at--) {
    if (RISE.test(tokens[at]?.lex.stem ?? '')) return true
  }
  return false
}
const RISE =
  /^[وف]?(?:ل?ي|ت)?(?:ارتفع|ترتفع|رتفع|ارتفاع|رفع|زاد|زياده|انخفض|نخفض|انخفاض|خفض|تراجع|انتقل|نتقل|قفز|صعد|تصاعد|ازداد|زداد|هبط|تقلص|قلص|تضاعف|نما|صحح|تصحيح|عدل|تعديل|تغير)/u

/** "بين خمسة وعشرين قتيلا": one compound behind "between" is its two ends. */
function splitBetween(tokens: Tokens, first: number, from: NumeralReading): NumberReading | null {
  if (from.scaled) return afterBetween(tokens, first) ? splitAtScale(tokens, first, from) : null
  const low = tokens[first]?.lex.word.numeral?.value ?? null
  const high = from.value - (low ?? 0)
  if (!afterBetween(tokens, first) || from.last === first || low === null || low >= 10 || high < 20) return null
  return { first, last: from.last, low, high, bound: 'between', rules: ['between'] }
}

/** "بين 300 وألف شخص": the scale is the far end, no part of the near one. */
function splitAtScale(tokens: Tokens, first: number, from: NumeralReading): NumberReading | null {
  for (let at = first + 1; at <= from.last; at++) {
    if (!tokens[at]!.lex.conj || tokens[at]!.lex.word.numeral?.class !== 'scale') continue
    const high = readNumeral(tokens, at)?.value ?? 0
    const low = from.value - high
    if (low <= 0 || low >= high) return null
    return { first, last: from.last, low, high, bound: 'between', rules: ['between'], from: first - 1 }
  }
  return null
}
