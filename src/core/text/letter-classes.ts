import { IGNORED } from './fold.js'

/** What a UTF-16 unit is to the tokenizer. */
export const CLASS = { mark: 0, letter: 1, digit: 2, blank: 3, line: 4, ignored: 5, surrogate: 6 } as const
let table: Uint8Array | undefined

/** The class of every UTF-16 unit. */
export function classTable(): Uint8Array {
  if (table) return table
  table = new Uint8Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const text = String.fromCharCode(unit)
    if (unit >= 0xd800 && unit < 0xe000) table[unit] = CLASS.surrogate
    else if (text === '\n' || text === '\r' || unit === 0x2028 || unit === 0x2029) table[unit] = CLASS.line
    else if (text.replace(IGNORED, '') === '') table[unit] = CLASS.ignored
    else if (/\p{Nd}/u.test(text)) table[unit] = CLASS.digit
    else if (/[\p{L}\p{M}\p{Nl}\p{No}]/u.test(text)) table[unit] = CLASS.letter
    else if (/[\s\p{Z}\p{Cc}]/u.test(text)) table[unit] = CLASS.blank
  }
  return table
}

/** UTF-16 units of the symbol at `position`: 1 or 2. */
export function widthAt(text: string, position: number): number {
  const unit = text.charCodeAt(position)
  return unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(position + 1) & 0xfc00) === 0xdc00 ? 2 : 1
}

/** The class of the symbol at `position`, also of one outside the basic plane. */
export function classAt(text: string, position: number, table: Uint8Array): number {
  const known = table[text.charCodeAt(position)] as number
  if (known !== CLASS.surrogate) return known
  const symbol = String.fromCodePoint(text.codePointAt(position) as number)
  if (/\p{Nd}/u.test(symbol)) return CLASS.digit
  return /\p{L}/u.test(symbol) ? CLASS.letter : CLASS.mark
}
