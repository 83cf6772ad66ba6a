import { SPACE } from '../../../../text/tokenize.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Role } from '../words/lex.js'
import { agencyAt } from './agency.js'
import { bodyNameAt } from './body-names.js'
import { isChief, isFather } from './name-parts.js'
import { OUTLETS } from './outlets.js'
import { stops } from './phrase-stops.js'
import { quotedUntil } from './quoted-name.js'

/** Tokens of a phrase that names a speaker, both included. */
export interface Phrase {
  readonly first: number
  readonly last: number
}

/** Tokens of such a phrase at most. */
const LONGEST = 14

/** The noun phrase that begins at `first`: up to what is said, a comma, a time, a place or a verb. null where there is none. */
export function speakerPhrase(tokens: Tokens, first: number, end: number): Phrase | null {
  const agency = first <= end ? agencyAt(tokens, first) : null
  if (agency !== null && agency > first && agency <= end) return { first, last: agency } // "حلب اليوم"
  let last = first - 1
  for (let at = first; at <= Math.min(end, first + LONGEST, tokens.length - 1); at++) {
    const token = tokens[at]!
    if (at === first && isSome(tokens, at)) continue
    if (at === first && isTheOther(tokens, at)) return { first, last: at }
    if (token.space > SPACE.line && at > first) break
    if (token.kind === 'mark') {
      if (isMark(token, '.') && tokens[at - 1]?.folded === 'د') continue // "د. فلان"
      if (joinsName(tokens, at)) continue // "قرية كوكوا-غاري"
      const close = quotedUntil(tokens, at, end, at === first)
      const aside = token.folded === '(' && at > first && !OUTLETS.has(tokens[at - 1]?.lex.stem ?? '')
      if (close === null || aside) break
      last = at = close
      if (at <= end && isObjectOf(tokens, first, at + 1)) break
      continue
    }
    if (stops(tokens, at, first) || (at === first + 1 && isListed(tokens, at))) break
    last = at = outletEnd(tokens, at, first, end)
  }
  if (
    last > first &&
    (tokens[last]!.folded === 'و' || TAIL.test(tokens[last]!.folded) || LINKS.has(tokens[last]!.lex.word.role))
  )
    last--
  return last < first ? null : { first, last }
}

/** "رصد مراسل «كذا» اللحظات الأولى": behind the outlet's name what he recorded; an adjective goes on. */
function isObjectOf(tokens: Tokens, first: number, at: number): boolean {
  const token = tokens[at]
  if (tokens[first]!.lex.stem !== 'مراسل' || token?.kind !== 'word' || !token.lex.def) return false
  const { saying, givenName } = token.lex.word
  return saying === null && !givenName && !/ي[هن]?$/u.test(token.folded)
}

/** "مراسل حلب اليوم": the name of an outlet of several words is taken whole, whatever its last word says elsewhere. */
function outletEnd(tokens: Tokens, at: number, first: number, end: number): number {
  const agency = at > first && tokens[at]!.lex.word.agencyNames !== null ? agencyAt(tokens, at) : null
  return agency !== null && agency <= end ? agency : at
}

/** "خلية الإعلام التابعة للعمليات": what it belongs to is left out. */
const TAIL = /^(?:ال)?تابع(?:ه|ين|ون)?$|^في(?:ه|ها|هم)$/u

/** "صحفي في (قناة كذا)". */
const LINKS = new Set<Role | null>(['in', 'of', 'about', 'to'])

/** "أحد المصابين" speaks; in "نقل أحد المصابين إلى" he is carried. */
const oneOfThem = (tokens: Tokens, at: number): boolean => {
  const next = tokens[at + 1]?.lex
  const alive = next?.def === true && next.word.noun?.kind === 'person' && next.word.noun.metric !== 'killed'
  return alive && /^احدي?$/u.test(tokens[at]!.folded) && !/^نقلت?$/u.test(tokens[at - 1]?.lex.stem ?? '')
}

/** "بعض السكان": they speak. */
const isSome = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.folded === 'بعض' && tokens[at + 1]?.lex.word.saying === 'title'

/** "وقال الآخر إن". */
const isTheOther = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.word.role === 'others' && tokens[at]!.lex.def && tokens[at + 1]?.lex.word.role === 'that'

const joinsName = (tokens: Tokens, at: number): boolean =>
  isMark(tokens[at], '-–') &&
  tokens[at]!.space === SPACE.none &&
  tokens[at + 1]?.kind === 'word' &&
  tokens[at + 1]!.space === SPACE.none

/** "تضمن البيان أسماء القتلى": what the document holds. */
const isListed = (tokens: Tokens, at: number): boolean => {
  const { word, def } = tokens[at - 1]!.lex
  const { kind, lex } = tokens[at]!
  return word.saying === 'document' && def && kind === 'word' && !lex.def && lex.word.saying !== 'anaphor'
}

/** "المدى"; "«ما لا يقل عن 25 جثة»" names nobody. */
const opensName = (token: Tokens[number] | undefined): boolean =>
  token === undefined || token.lex.def || (!token.lex.word.role && !token.lex.word.vague)

/** Whether the phrase's head can speak: a person, a body, a document, an agency. */
export function canSpeak(tokens: Tokens, { first, last }: Phrase): boolean {
  if (isMark(tokens[first], '«“"')) return opensName(tokens[first + 1])
  if (isMark(tokens[first], '(')) return canSpeak(tokens, { first: first + 1, last }) // "أعلن (مرصد كذا)"
  if (isSome(tokens, first) || isTheOther(tokens, first)) return true
  if (isChief(tokens, first)) return true
  if (isFather(tokens, first) && first < last) return true // "أبو محمد"
  const { saying, givenName, numeral } = tokens[first]!.lex.word
  if (numeral || tokens[first]!.kind === 'digits') {
    const next = tokens[first + 1]?.lex.word
    return next?.saying === 'title' || oneOfThem(tokens, first) || (next?.role === 'of' && last > first + 1)
  }
  return (
    agencyAt(tokens, first) !== null ||
    bodyNameAt(tokens, first) ||
    givenName ||
    saying === 'title' ||
    saying === 'body' ||
    saying === 'document' ||
    saying === 'rank'
  )
}
