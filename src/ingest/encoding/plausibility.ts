/**
 * How little a text looks like writing: the share of its letters outside ASCII that stand as no one writes them. 0 = fine, 1 = rubbish.
 * Bytes read by the wrong table give themselves away: Latin letters inside Arabic words (`وàâ`), words of accented capitals alone
 * (`ÞõÊá`), marks and controls in the middle of words, replacement marks.
 */
export function implausibility(text: string): number {
  let letters = 0
  let odd = 0
  for (const [word] of text.slice(0, SAMPLE).matchAll(WORD)) {
    const foreign = count(word, NOT_ASCII)
    if (foreign === 0) continue
    letters += foreign
    if (isOdd(word)) odd += foreign
  }
  return letters === 0 ? 0 : odd / letters
}

const SAMPLE = 50_000
const WORD = /[^\s!-@[-`{-~،؛؟«»“”‘’…–—\u00a0\u200c-\u200f\u202a-\u202f]+/gu
const NOT_ASCII = /[^\0-\u007f]/gu
const NO_WRITING = /[\ufffd\u0080-\u009f\ue000-\uf8ff]/u
/** Not `macOS`: a capital beyond ASCII behind a small letter, or the other way about. */
const CASE_TURNS = /\p{Ll}(?![A-Z])\p{Lu}|(?![a-z])\p{Ll}\p{Lu}/u
const ARABIC = /\p{Script=Arabic}/u
const SYMBOL = /[¡-©¬-´¶-¹¼-¿×÷€†‡ˆ‰™ŒœƒŠŽ]/u
const ACCENTED = /[À-ÖØ-öø-ÿ]/gu
const LATIN = /\p{Script=Latin}/gu

function isOdd(word: string): boolean {
  if (NO_WRITING.test(word) || CASE_TURNS.test(word)) return true
  const latin = count(word, LATIN)
  if (ARABIC.test(word)) return latin > 0 || SYMBOL.test(word)
  if (latin === 0) return false
  // A French word has one or two accents: "déjà", "été"; a word of them alone is another alphabet's.
  const accented = count(word, ACCENTED)
  return accented > 2 && accented * 2 > latin ? true : accented > 0 && SYMBOL.test(word)
}

const count = (text: string, class_: RegExp): number => text.match(class_)?.length ?? 0
