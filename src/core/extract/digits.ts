import { SPACE, type Token } from '../text/tokenize.js'

/** How a language groups digits and marks the fraction. */
export interface DigitStyle {
  /** Marks that may stand between groups of three. */
  readonly group: ReadonlySet<string>
  /** Marks of the fraction. */
  readonly decimal: ReadonlySet<string>
  /** Whether a blank may group ("1 200"). */
  readonly blankGroups: boolean
  /** Whether groups of two may stand before the last group of three: "4,40,507". */
  readonly pairs?: boolean
}

export interface DigitReading {
  /** Index of the last token of the number. */
  readonly last: number
  /** May have a fraction ("1.5"), which only makes sense before a multiplier or a percent sign. */
  readonly value: number
}

/**
 * Reads the number whose first digits are token `first`: "1,200", "1 200", "٢٥٬٠٠٠", "1.5". A mark groups only where every
 * group behind it has three digits and the first has one to three; else it may be a decimal mark; else the number ends before it.
 * null where the token is no digits or the value is beyond safe integers.
 */
export function readDigits<L>(tokens: readonly Token<L>[], first: number, style: DigitStyle): DigitReading | null {
  const head = tokens[first]
  if (head?.kind !== 'digits' || head.folded.length > 15) return null
  const grouped = readGroups(tokens, first, style)
  const whole = grouped ?? { last: first, value: Number(head.folded) }
  const mark = tokens[whole.last + 1]
  const fraction = tokens[whole.last + 2]
  if (
    mark &&
    fraction &&
    style.decimal.has(mark.folded) &&
    adjoins(mark) &&
    adjoins(fraction) &&
    fraction.kind === 'digits'
  ) {
    const digits = fraction.folded.slice(0, 9)
    const next = tokens[whole.last + 3]
    // "7.10.2023" is a date, not 7.1
    if (!(next && adjoins(next) && style.decimal.has(next.folded) && tokens[whole.last + 4]?.kind === 'digits')) {
      return { last: whole.last + 2, value: whole.value + Number(digits) / 10 ** digits.length }
    }
  }
  return Number.isSafeInteger(whole.value) ? whole : null
}

const adjoins = (token: Token): boolean => token.space === SPACE.none

function readGroups<L>(tokens: readonly Token<L>[], first: number, style: DigitStyle): DigitReading | null {
  const head = tokens[first] as Token<L>
  if (head.folded.length > 3) return null
  if (style.pairs && head.folded.length < 3) {
    const paired = readPairs(tokens, first, style)
    if (paired) return paired
  }
  let digits = head.folded
  let last = first
  let separator: string | null = null
  for (;;) {
    const next = groupAfter(tokens, last, style)
    if (!next || (separator !== null && next.separator !== separator)) break
    separator = next.separator
    digits += tokens[next.at]?.folded
    last = next.at
  }
  return last > first && digits.length <= 15 && head.folded !== '0' ? { last, value: Number(digits) } : null
}

/** "4,40,507", "1,25,000": one or two digits, groups of two, and three at the end. */
function readPairs<L>(tokens: readonly Token<L>[], first: number, style: DigitStyle): DigitReading | null {
  let digits = (tokens[first] as Token<L>).folded
  for (let last = first; digits.length <= 12; ) {
    const mark = tokens[last + 1]
    if (mark?.kind !== 'mark' || !adjoins(mark) || !style.group.has(mark.folded)) return null
    const group = tokens[last + 2]
    if (group?.kind !== 'digits' || !adjoins(group)) return null
    const { folded } = group
    last += 2
    if (folded.length === 3)
      return last > first + 2 && digits[0] !== '0' ? { last, value: Number(digits + folded) } : null
    if (folded.length !== 2) return null
    digits += folded
  }
  return null
}

function groupAfter<L>(
  tokens: readonly Token<L>[],
  last: number,
  style: DigitStyle,
): { at: number; separator: string } | null {
  const next = tokens[last + 1]
  if (!next) return null
  if (style.blankGroups && next.kind === 'digits' && next.space === SPACE.blank && next.folded.length === 3) {
    return { at: last + 1, separator: ' ' }
  }
  if (next.kind !== 'mark' || !adjoins(next) || !style.group.has(next.folded)) return null
  const group = tokens[last + 2]
  return group && adjoins(group) && group.kind === 'digits' && group.folded.length === 3
    ? { at: last + 2, separator: next.folded }
    : null
}
