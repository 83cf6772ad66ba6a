/**
 * One word folded for look-up: lower case, compatibility forms, no tashkeel, tatweel or format marks;
 * Arabic hamza seats, alef maqsura and ta marbuta unified; every digit family ASCII. Latin accents stay
 * (French needs them). Folding is for comparing only: spans always point into the text as it came.
 */
export function foldWord(raw: string): string {
  if (PLAIN_ASCII.test(raw)) return raw.toLowerCase()
  const plain = raw
    .normalize('NFKC')
    .replace(IGNORED, '')
    .replace(VARIANTS, (letter) => VARIANT_OF.get(letter) ?? letter)
  return asciiDigits(plain).toLowerCase()
}

const PLAIN_ASCII = /^[\x20-\x7e]*$/
/** Tashkeel, Quranic marks, superscript alef, tatweel, zero-width and bidi controls, soft hyphen. */
export const IGNORED =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/gu
const VARIANT_OF = new Map([...'أا إا آا ٱا ىي ئي یي ؤو ةه کك'.split(' ').map((pair) => [...pair] as [string, string])])
const VARIANTS = new RegExp(`[${[...VARIANT_OF.keys()].join('')}]`, 'gu')

/** Text with the digits of every family as 0–9. */
export const asciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0)!)))

/** The value 0–9 of a decimal digit of any script. Each family stands in a run of ten. */
export function digitValue(codePoint: number): number {
  if (codePoint < 0x80) return codePoint - 0x30
  if (codePoint >= 0x660 && codePoint <= 0x669) return codePoint - 0x660
  if (codePoint >= 0x6f0 && codePoint <= 0x6f9) return codePoint - 0x6f0
  let zero = codePoint
  while (codePoint - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return (codePoint - zero) % 10
}

/** Text folded for searching across spellings and scripts' variants: words folded, Latin accents dropped. */
export function foldText(text: string): string {
  return foldWord(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
