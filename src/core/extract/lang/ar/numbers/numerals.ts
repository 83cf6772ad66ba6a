import { SPACE, type Token } from '../../../../text/tokenize.js'
import { type DigitStyle, readDigits } from '../../../digits.js'
import type { Lex } from '../words/lex.js'
import { isBracketed } from './bracketed.js'
import { halfBehind, round } from './half.js'
import { isTwoOf } from './two-of-a-scale.js'

export interface NumeralReading {
  readonly last: number
  readonly value: number
  /** Whether a scale word stands in it: "خمسة آلاف". */
  readonly scaled: boolean
  readonly words: boolean
}

type Tokens = readonly Token<Lex>[]

const STYLE: DigitStyle = {
  group: new Set([',', '٬', '،', '.', '٫', "'"]),
  decimal: new Set(['.', '٫', ',']),
  blankGroups: true,
}

/** A part of a number below a thousand, or a scale: what one word, one run of digits or a pair such as "ثلاثة عشر" gives. */
interface Atom {
  readonly last: number
  readonly value: number
  /** What may follow it with "و": only parts smaller than this. */
  readonly room: number
  readonly kind: 'digits' | 'unit' | 'small' | 'tens' | 'hundreds' | 'scale' | 'zero'
}

/** The cardinal that begins at token `first`, in digits, words or both: "ثلاثة وعشرون ألفا", "3 آلاف و500", "1.5 مليون". null where there is none. */
export function readNumeral(tokens: Tokens, first: number): NumeralReading | null {
  const head = readAtom(tokens, first)
  if (!head) return null
  let total = 0
  let current = head.kind === 'scale' ? 0 : head.value
  if (head.kind === 'scale') total = head.value
  // "(68) ألفا و(234)": Saudi papers set figures in brackets; the scale stands behind
  let last = isBracketed(tokens, first) && scaleAt(tokens, head.last + 2, 1) !== null ? head.last + 1 : head.last
  let room = head.room
  let scale = head.kind === 'scale' ? head.value : Number.POSITIVE_INFINITY
  let scaled = head.kind === 'scale'
  let kind = head.kind
  for (;;) {
    const multiplier = scaleAt(tokens, last + 1, current)
    if (multiplier !== null && kind !== 'scale' && kind !== 'zero' && multiplier < scale) {
      total += current * multiplier
      current = 0
      room = scale = multiplier
      kind = 'scale'
      scaled = true
      last++
      continue
    }
    const next = joined(tokens, last, kind, current)
    if (!next || scaledItself(tokens, next, scale, current)) break
    if (next.kind === 'scale' ? next.value >= scale : !fits(next, kind, room, current)) break
    if (next.kind === 'scale') {
      total += current + next.value
      current = 0
      scale = next.value
      scaled = true
    } else current += next.value
    room = next.room
    kind = next.kind
    last = next.last
  }
  const half = scaled && current === 0 ? halfBehind(tokens, last) : 0
  if (half > 0) {
    total += (DUAL_SCALES.has(scale) ? scale / 2 : scale) / 2
    last += half
  }
  const value = round(total + current)
  return Number.isSafeInteger(Math.trunc(value)) ? { last, value, scaled, words: tokens[first]?.kind === 'word' } : null
}

/** "250 ألفا و300 ألف": what follows has a scale of its own, as large as the one before. */
function scaledItself(tokens: Tokens, next: Atom, scale: number, current: number): boolean {
  const own = current === 0 && next.kind !== 'scale' ? scaleAt(tokens, next.last + 1, next.value) : null
  return own !== null && own >= scale
}

/** "ثلاثة وعشرون": a unit takes tens; "مئة وخمسة": what is smaller than the last part has room. */
function fits(next: Atom, kind: Atom['kind'], room: number, current: number): boolean {
  if (next.kind === 'zero') return false
  if (kind === 'unit') return next.kind === 'tens' && current % 10 !== 0
  if (kind === 'digits' || kind === 'zero') return false
  return next.value < room
}

/** The part that "و" joins to the number ending at `last`; Egyptian speech leaves "و" out behind a hundred. */
function joined(tokens: Tokens, last: number, kind: Atom['kind'], current: number): Atom | null {
  const next = tokens[last + 1]
  if (!next || next.space > SPACE.blank) return null
  if (next.folded === 'و') {
    const after = tokens[last + 2]
    if (kind === 'scale' && isBracketed(tokens, last + 3)) {
      const inside = readAtom(tokens, last + 3)
      return inside && { ...inside, last: last + 4 }
    }
    return after && !after.lex.conj ? readAtom(tokens, last + 2) : null
  }
  if (next.lex.conj) return next.lex.prep === '' && !next.lex.def ? readAtom(tokens, last + 1) : null
  const more = tokens[last + 2]?.lex.word // "4 آلاف 3 مئة", "46 ألفا 788 شهيدا"
  if (
    kind === 'scale' &&
    next.kind === 'digits' &&
    (more?.numeral?.class === 'hundred' || more?.noun?.kind === 'person')
  )
    return readAtom(tokens, last + 1)
  const bare =
    kind === 'hundreds' && current % 1000 >= 100 && next.kind === 'word' && next.lex.word.numeral?.class === 'unit'
  return bare && !next.lex.def && next.lex.prep === '' ? readAtom(tokens, last + 1) : null
}

/** A multiplier at token `at` that goes with `count` before it, without "و": "20 ألفا", "ثلاثة ملايين". */
function scaleAt(tokens: Tokens, at: number, count: number): number | null {
  const token = tokens[at]
  const numeral = token?.lex.word.numeral
  if (!token || numeral?.class !== 'scale' || token.lex.conj || token.lex.prep !== '' || count <= 0) return null
  return DUAL_SCALES.has(numeral.value) ? null : numeral.value
}
const DUAL_SCALES = new Set([2e3, 2e6, 2e9, 2e12])

function readAtom(tokens: Tokens, at: number): Atom | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'digits') return digitsAtom(tokens, at)
  const numeral = token.lex.word.numeral
  if (!numeral || token.lex.suffix !== '') return null
  const value = numeral.class === 'scale' && isTwoOf(tokens, at) ? 2 * numeral.value : numeral.value
  switch (numeral.class) {
    case 'zero':
      return { last: at, value: 0, room: 0, kind: 'zero' }
    case 'unit':
      return unitAtom(tokens, at, value)
    case 'ten':
      return { last: at, value, room: 0, kind: 'small' }
    case 'teen':
      return { last: at, value, room: 0, kind: 'small' }
    case 'tens':
      return { last: at, value, room: 0, kind: 'tens' }
    case 'hundred':
    case 'hundreds':
      return { last: at, value, room: 100, kind: 'hundreds' }
    case 'scale':
      return {
        last: at,
        value,
        room: value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3,
        kind: 'scale',
      }
    case 'dozen':
      return { last: at, value, room: 0, kind: 'small' }
    case 'fraction':
      return fractionAtom(tokens, at, value)
    default:
      return numeral.class satisfies never
  }
}

/** "نصف مليون", "نصف دزينة": a part of a scale; of anything else it is no number here. */
function fractionAtom(tokens: Tokens, at: number, part: number): Atom | null {
  const next = tokens[at + 1]
  const scale = next?.lex.word.numeral
  if (scale?.class === 'dozen' && !next!.lex.conj)
    return { last: at + 1, value: scale.value * part, room: 0, kind: 'small' }
  if (scale?.class !== 'scale' || next!.lex.conj || next!.space > SPACE.blank) return null
  const value = scale.value * part
  return { last: at + 1, value, room: value, kind: 'scale' }
}

function digitsAtom(tokens: Tokens, at: number): Atom | null {
  const reading = readDigits(tokens, at, STYLE)
  if (!reading) return null
  const next = tokens[reading.last + 1]
  // "3 مئة": digits count hundreds too
  if (reading.value < 10 && next?.lex.word.numeral?.class === 'hundred' && !next.lex.conj) {
    return { last: reading.last + 1, value: reading.value * 100, room: 100, kind: 'hundreds' }
  }
  if (next?.lex.word.numeral?.class === 'dozen' && !next.lex.conj) {
    return { last: reading.last + 1, value: reading.value * 12, room: 0, kind: 'small' }
  }
  return { last: reading.last, value: reading.value, room: 0, kind: 'digits' }
}

/** A unit alone, a teen ("ثلاثة عشر") or a hundred in two words ("ثلاث مئة"). */
function unitAtom(tokens: Tokens, at: number, value: number): Atom {
  const next = tokens[at + 1]
  const follower =
    next && next.space <= SPACE.blank && !next.lex.conj && next.lex.prep === '' ? next.lex.word.numeral : null
  if (follower?.class === 'ten' && !next?.lex.def) return { last: at + 1, value: value + 10, room: 0, kind: 'small' }
  if (follower?.class === 'hundred' && value > 2)
    return { last: at + 1, value: value * 100, room: 100, kind: 'hundreds' }
  return { last: at, value, room: 0, kind: 'unit' }
}
