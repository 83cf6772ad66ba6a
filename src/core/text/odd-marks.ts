import { codePointOffsets } from './code-points.js'

export const ODD_MARKS = ['bidi', 'zero-width', 'confusable', 'mixed-digits'] as const
export type OddMarkKind = (typeof ODD_MARKS)[number]

/** Something in a text that the eye cannot tell: code points, half-open. */
export interface OddMark {
  readonly kind: OddMarkKind
  readonly start: number
  readonly end: number
  /** `U+202E`, each that is odd. */
  readonly codePoints: readonly string[]
}

/** What turns the order in which signs are shown. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu
/** What takes no room: soft hyphen, joiners, word joiner, byte order mark. */
const ZERO_WIDTH = /[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]+/gu
const WORD = /[\p{L}\p{M}]+/gu
/** Letters of other alphabets that pass for Latin ones: "Кiev" begins with a Cyrillic one. */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/gu
const LATIN = /\p{Script=Latin}/u
const NUMBER = /\p{Nd}[\p{Nd}.,\u066b\u066c'’\u00a0\u202f]*/gu
const DIGIT = /\p{Nd}/gu

/** Controls and letters by which a text can look other than it is, in order. They are kept as they came; this only tells of them. */
export function oddMarks(text: string): OddMark[] {
  const found: { kind: OddMarkKind; from: number; to: number; odd: string }[] = []
  const add = (kind: OddMarkKind, match: RegExpExecArray, odd: string) =>
    found.push({ kind, from: match.index, to: match.index + match[0].length, odd })
  for (const match of text.matchAll(BIDI)) add('bidi', match, match[0])
  for (const match of text.matchAll(ZERO_WIDTH)) add('zero-width', match, match[0])
  for (const match of text.matchAll(WORD)) {
    if (!LATIN.test(match[0])) continue
    const odd = match[0].match(LOOKALIKE)
    if (odd) add('confusable', match, odd.join(''))
  }
  for (const match of text.matchAll(NUMBER)) {
    const digits = match[0].match(DIGIT) ?? []
    if (new Set(digits.map(familyOf)).size > 1) add('mixed-digits', match, digits.join(''))
  }
  const offset = codePointOffsets(text)
  return found
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ kind, from, to, odd }) => ({
      kind,
      start: offset(from),
      end: offset(to),
      codePoints: [...new Set([...odd].map(nameOf))],
    }))
}

const nameOf = (sign: string): string => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** Families of digits stand in blocks of their own: the block tells them apart. */
function familyOf(digit: string): number {
  const code = digit.codePointAt(0)!
  // Arabic-Indic and Persian share a block; fullwidth and mathematical digits have theirs.
  if (code >= 0x660 && code <= 0x669) return 0x660
  return code >= 0x1d7ce && code <= 0x1d7ff ? Math.floor((code - 0x1d7ce) / 10) + 0x1d7ce : code >> 4
}
