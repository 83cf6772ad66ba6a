import { SPACE } from '../../../../text/tokenize.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Role } from '../words/lex.js'
import { OUTLETS } from './outlets.js'

/** A short name in quotes or brackets inside the phrase: «الخبر», (ان تي في). Its closing mark. */
export function quotedUntil(tokens: Tokens, at: number, end: number, alone = false): number | null {
  const closing = at <= end ? CLOSING.get(tokens[at]?.folded ?? '') : undefined
  if (!closing) return null
  if (!alone && tokens[at + 1]?.lex.prep === 'ل' && OUTLETS.has(tokens[at + 1]!.lex.stem)) return null // "فلان “لوكالة كذا”"
  const named = NAMED.has(tokens[at - 1]?.folded ?? '') // "شبكة «البلدة تحترق»"
  if (!named && !alone && TOLD.has(tokens[at + 1]?.folded ?? '')) return null
  for (let i = at + 1; i <= Math.min(end, at + LONGEST_NAME, tokens.length - 1); i++) {
    const token = tokens[i]!
    if (closing.includes(token.folded)) return i > at + 1 ? i : null
    if (closesInverted(tokens, at, i)) return i
    if (isMark(token, '.-') || (i > at + 1 && isMark(token, '“«'))) continue // "“قوى الأمن “الأسايش”"
    if (token.kind === 'digits' && i > at + 1) continue
    if (
      token.kind !== 'word' ||
      token.folded === 'لقد' ||
      (!named && NO_NAME.has(token.lex.word.role)) ||
      (token.lex.word.outcome && !named && !token.lex.def) ||
      token.lex.word.numeral
    )
      return null
  }
  return null
}
/** "“حلب اليوم“": an opening mark right behind a word closes. */
const closesInverted = (tokens: Tokens, open: number, at: number): boolean =>
  at > open + 1 &&
  isMark(tokens[open], '“') &&
  isMark(tokens[at], '“') &&
  tokens[at]!.space === SPACE.none &&
  tokens[at + 1]?.kind !== 'word'

/** "«بما أنكم تسألون»" is said, and names nobody. */
const NO_NAME = new Set<Role | null>(['that', 'which', 'not', 'clause', 'since', 'among'])
/** Tokens of such a name and its closing mark at most. */
const LONGEST_NAME = 9
/** Outlets that are told something: "أبلغت المصادر «الشرق الأوسط»". */
const TOLD = new Set(['الشرق', 'العربي', 'القدس', 'الحياه'])
/** A name in quotes goes with these, whatever its words. */
const NAMED = new Set(
  'محطه اذاعه تلفزيون شبكه حمله مجموعه منظمه حركه مبادره وكاله صحيفه قناه موقع منصه صفحه'.split(' '),
)
const CLOSING = new Map([
  ['«', '»'],
  ['»', '«'],
  ['“', '”'],
  ['"', '"'],
  ['”', '“”'],
  ['(', ')'],
])

interface Span {
  readonly first: number
  readonly last: number
}

/** "«الشبكة السورية»": quotes around the whole are no part of the name. */
export const unquoted = (tokens: Tokens, { first, last }: Span): Span =>
  last - first > 1 && isMark(tokens[first], '«“"(') && isMark(tokens[last], '»”")')
    ? { first: first + 1, last: last - 1 }
    : { first, last }

/** "محامية الهيئة «فلانة الفلانية»". */
export function quotedName(tokens: Tokens, { first, last }: Span): Span | null {
  if (tokens[first]?.lex.word.saying !== 'title' || !isMark(tokens[last], '»”"')) return null
  for (let at = last - 1; at > first; at--) {
    if (tokens[at]!.lex.word.role === 'in' || (isMark(tokens[at], '«“"') && tokens[at - 1]?.lex.word.role === 'in'))
      return null
    const before = tokens[at - 1]?.lex
    const ofBody = before?.word.saying === 'body' && !before.def // "مصادر تابعة لجماعة «كذا»"
    if (isMark(tokens[at], '«“"') && (ofBody || tokens[first]!.lex.stem === 'مراسل')) return null
    if (isMark(tokens[at], '«“"')) return last - at > 2 ? { first: at + 1, last: last - 1 } : null
  }
  return null
}

/** «… والبيانات الأولية تشير إلى»: whether a quotation is open at `at`. */
export function isQuoted(tokens: Tokens, at: number): boolean {
  let open = 0
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    if (isMark(tokens[i], '»”')) break
    if (isMark(tokens[i], '«“')) return true
    if (isMark(tokens[i], '"')) open++
  }
  return open % 2 === 1
}
const FAR = 40
