import { foldText } from '../text/fold.js'

/** Apostrophes, hamza and ayn signs: they stand inside transliterated words and change from outlet to outlet. */
const QUOTES_INSIDE = /['’‘`´ʻʼʾʿ]/gu
/** "l'armée", "d'Alep". */
const ELIDED = /(?<![\p{L}\p{M}])[ld]['’](?=\p{L})/giu
const LATIN_ARTICLE = /^(?:al|el|ul|a[dnrstz]|e[dnrstz]|ash|esh|adh)-(?=\p{L})/u

/** The words of a name as the gazetteer keeps them: folded, the Latin article dropped, transliteration marks gone. */
export function nameWords(name: string): string[] {
  const words = name
    .replace(ELIDED, '')
    .replace(QUOTES_INSIDE, '')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(LATIN_ARTICLE, ''))
  return foldText(words.join(' '))
    .split(' ')
    .filter((word) => word !== '' && !isLatinArticle(word))
}

/** "al" and "el" are articles wherever they stand; the assimilated ones ("ez", "ash") only before a hyphen. */
export const isLatinArticle = (word: string): boolean => word === 'al' || word === 'el'
export const isBoundArticle = (word: string): boolean => LATIN_ARTICLE.test(`${word}-a`)

/** An Arabic word with its article gone: "الموصل" → "موصل". */
export const withoutArabicArticle = (word: string): string => (/^ال\p{L}{2,}/u.test(word) ? word.slice(2) : word)

/**
 * An Arabic word with what may be attached before it peeled off, the word itself first:
 * "وبالموصل" → "وبالموصل", "بالموصل", "الموصل"; "للرقة" → "للرقة", "الرقة", "لرقة", "رقة".
 */
export function withoutProclitics(word: string): string[] {
  const readings = [word]
  const add = (rest: string): void => {
    if (rest.length >= 2 && !readings.includes(rest)) readings.push(rest)
  }
  for (let i = 0; i < readings.length && i < 4; i++) {
    const reading = readings[i] as string
    if (i === 0 && /^[وف]/u.test(reading)) add(reading.slice(1))
    if (/^لل/u.test(reading)) add(`ال${reading.slice(2)}`)
    if (/^[بلك]/u.test(reading)) add(reading.slice(1))
  }
  return readings
}

/**
 * How a transliteration sounds, roughly: "Hodeidah", "Hudaydah", "Hodeïda" → "hudida". For finding a name that is spelt in no known way;
 * null for other scripts and for words too short to tell apart.
 */
export function transliterationKey(words: readonly string[]): string | null {
  const key = words
    .join('')
    .replace(/dj/g, 'j')
    .replace(/tch|ch|sch/g, 'sh')
    .replace(/ou|oo|au|aw|ow/g, 'u')
    .replace(/ei|ey|ai|ay|ee/g, 'i')
    .replace(/[eyi]+/g, 'i')
    .replace(/[ouw]+/g, 'u')
    .replace(/q/g, 'k')
    .replace(/(.)\1+/g, '$1')
    .replace(/h$/, '')
  return key.length >= 5 && /^[a-z]+$/.test(key) ? key : null
}
