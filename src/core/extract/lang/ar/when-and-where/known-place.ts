import { agencyAt } from '../speaker/agency.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Saying } from '../words/lex.js'
import type { FoundPlace } from './found-place.js'

/** A name of the gazetteer, of one word or more: "في سرت", "دير الزور". */
export function knownPlace(tokens: Tokens, at: number, end: number): FoundPlace | null {
  if (tokens[at]!.lex.def) return null // "السورية" is no place
  const counted = tokens[at - 1]?.kind === 'digits' || tokens[at - 1]?.lex.word.numeral
  if (counted && tokens[at]!.lex.prep === '') return null // "15 بريطانيا"
  if (FATHER.has(tokens[at - 1]?.folded ?? '')) return null // "أبو الزبير"
  if (isSurname(tokens, at)) return null
  if (isMonth(tokens, at)) return null // "أغسطس/آب 2018" is not Ibb
  if (tokens[at]!.lex.word.agencyNames && agencyAt(tokens, at) !== null) return null // "القدس العربي"
  if (tokens[at]!.folded === 'سوريه' && describes(tokens[at - 1])) return null
  if (tokens[at]!.folded === 'حديثه' && tokens[at - 1]?.lex.word.role !== 'in') return null // "إحصائيات حديثة"
  for (const { words, breadth } of tokens[at]!.lex.word.placeNames ?? []) {
    const last = at + words.length - 1
    if (last > end || isAdjective(tokens, at, words)) continue
    if (words.every((word, i) => i === 0 || tokens[at + i]!.folded === word)) return { first: at, last, breadth }
  }
  return null
}

/** "الخوذ البيضاء", "القوات السورية": behind a word with the article it is an adjective. */
const isAdjective = (tokens: Tokens, at: number, words: readonly string[]): boolean =>
  words.length === 1 &&
  words[0]!.startsWith('ال') &&
  ((Boolean(tokens[at - 1]?.lex.def) && !tokens[at - 1]!.lex.word.place) || HOSPITAL.test(tokens[at - 2]?.folded ?? ''))

/** "مستشفى الحلة الجراحي": of what kind it is. */
const HOSPITAL = /^[بلو]?(?:ال)?(?:مستشفي|مشفي)$/u

/** "المواطن حسن زمار": behind the given name of somebody counted or titled. */
const isSurname = (tokens: Tokens, at: number): boolean => {
  const [who, given] = [tokens[at - 2]?.lex.word, tokens[at - 1]?.lex]
  const names = given?.word.givenName === true && !given.def && !given.word.role && !given.word.placeNames
  return names && tokens[at]!.lex.prep === '' && (who?.noun?.kind === 'person' || TITLED.has(who?.saying ?? null))
}
const TITLED = new Set<Saying | null>(['title', 'rank'])

/** A month's name beside a date: "12 آب", "آب 2018", "/آب". */
const isMonth = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.word.time?.kind === 'month' &&
  [tokens[at - 1], tokens[at + 1]].some((beside) => beside?.kind === 'digits' || isMark(beside, '/'))

/** "جنسيات سورية", "غير سورية": the adjective, not the country. */
const describes = (before: Tokens[number] | undefined): boolean =>
  before?.folded === 'غير' || Boolean(before?.lex.word.noun && !before.lex.word.place)
const FATHER = new Set(['ابو', 'ابي', 'ابا'])
