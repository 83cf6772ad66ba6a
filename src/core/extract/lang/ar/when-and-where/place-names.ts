import type { TokenRange } from '../../../../text/sentences.js'
import { SPACE } from '../../../../text/tokenize.js'
import { FUNCTION } from '../counted/noun-phrase.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { ANYONES, PLACE_KINDS } from '../words/place-words.js'

export interface FoundPlace {
  readonly first: number
  readonly last: number
  readonly breadth: number
}

/** Breadth of a country. */
export const COUNTRY = 5

/** A word of which no dictionary tells anything but that it may be a name. */
export const isUntold = ({ noun, role, outcome, saying, time, numeral, vague, group }: Lex['word']): boolean =>
  !(noun || role || outcome || saying || time || numeral || vague || group)

/** Every place named in a sentence: "حي كذا", "ريف إدلب الشمالي", and bare names that the gazetteer knows. */
export function placesIn(tokens: Tokens, { first, last }: TokenRange): FoundPlace[] {
  const found: FoundPlace[] = []
  for (let at = first; at <= last; at++) {
    if (!mayBePlace(tokens[at]!)) continue
    const place = kindNamed(tokens, at, last) ?? known(tokens, at, last)
    if (!place || receives(tokens, at) || acts(tokens, at, place) || printed(tokens, at)) continue
    if (tokens[at]!.folded === 'العاصمه' && tokens[place.last + 1]?.lex.word.placeNames) continue // "العاصمة العراقية بغداد"
    const aside = besides(tokens, at) ? ASIDE : at === 0 ? DATELINE : 0
    found.push(aside > 0 ? { ...place, breadth: place.breadth + aside } : place)
    at = place.last
  }
  return found
}

/** "نقل إلى مستشفى كذا": where the wounded were taken, not where they were hit. */
const receives = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.lex.word.role === 'to' && /^(?:ال)?مس?تشفي|^(?:ال)?مشفي/u.test(tokens[at]!.folded)

/** "أطلقتها روسيا", "إن روسيا أطلقت", "مؤيدون لروسيا": a country that does it or whose men do it. */
function acts(tokens: Tokens, at: number, { breadth }: FoundPlace): boolean {
  if (breadth !== COUNTRY) return false
  const { folded, lex } = tokens[at - 1] ?? {}
  if (tokens[at]!.lex.prep !== '') return tokens[at]!.lex.prep === 'ل' && SIDING.test(folded ?? '')
  if (lex?.word.role === 'of') return BACKED.test(tokens[at - 2]?.folded ?? '') // "المدعومة من إيران"
  return lex?.word.role === 'that' || lex?.word.role === 'agent' || ACTING.test(folded ?? '')
}
const BACKED = /^(?:ال)?(?:مدعوم|ممول|مسلح|مقرب)(?:ه|ين|ون)?$/u
const SIDING = /^(?:ال)?(?:موالي|م[وؤ]يد|تابع|مناصر|داعم|حليف|معادي|عداء|مناهض)(?:ه|ين|ون)?$/u
const ACTING = /^[وف]?(?:اطلق|استخدم|ارسل|شن|نفذ|اعلن|قال|اكد|اتهم|نف|حذر|نشر|وجه|القا?)ت(?:ه|ها|هم)?$/u

/** "وكالة أنباء الشرق الأوسط", "أبلغت «الرياض»": the name of who printed it. */
const printed = (tokens: Tokens, at: number): boolean =>
  PRINTED.has(tokens[at - 1]?.folded ?? '') ||
  (tokens[at]!.folded === 'الرياض' && isMark(tokens[at - 1], '«"“') && isMark(tokens[at + 1], '»"”'))
const PRINTED = new Set(['انباء', 'صحيفه', 'قناه', 'جريده'])

/** "ناحية كذا شمال بعقوبة", "شرقي العاصمة صنعاء": what only tells where the place lies comes behind it. */
function besides(tokens: Tokens, at: number): boolean {
  const capital = isCapital(tokens[at - 1]) ? 1 : isCapital(tokens[at - 2]) ? 2 : 0
  return BESIDES.has(tokens[at - capital - 1]?.folded ?? '')
}
const isCapital = (token: Tokens[number] | undefined): boolean => token?.folded === 'العاصمه'
const BESIDES = new Set('قرب شمال شمالي جنوب جنوبي شرق شرقي غرب غربي'.split(' '))
const ASIDE = 1.5
/** "بغداد (وكالات)": a narrower place of the sentence goes before the one it was sent from. */
const DATELINE = 0.5

const mayBePlace = onceASpelling(({ lex: { word } }) => word.place || word.placeNames !== null)

/** Words of a name behind its kind at most. */
const LONGEST = 4

function kindNamed(tokens: Tokens, at: number, end: number): FoundPlace | null {
  const { word, def, stem, suffix } = tokens[at]!.lex
  if (!word.place || suffix !== '' || tokens[at - 1]?.lex.word.numeral || tokens[at - 1]?.kind === 'digits') return null
  if (stem === 'قطاع' && ROADS.test(tokens[at + 1]?.folded ?? '')) return null
  const breadth = PLACE_KINDS.get(stem) ?? 2
  const quoted = quotedName(tokens, at + 1, end)
  if (quoted !== null) return { first: at, last: quoted, breadth }
  let last = at
  for (let i = at + 1; i <= Math.min(end, at + LONGEST); i++) {
    if (!isNamePart(tokens, i, at)) break
    last = i
  }
  const nameless = last === at + 1 && tokens[last]!.lex.word.place && !tokens[last]!.lex.word.placeNames // "عاصمة ولاية"
  return last === at || def || nameless ? null : { first: at, last, breadth }
}

/** "قطاع الطرق" are robbers. */
const ROADS = /^(?:ال)?طرق$/u

/** مخيم "كويت الرحمة" */
function quotedName(tokens: Tokens, at: number, end: number): number | null {
  if (!isMark(tokens[at], '"“«”')) return null
  for (let i = at + 1; i <= Math.min(end, at + 5); i++) if (isMark(tokens[i], '"”»“')) return i > at + 1 ? i : null
  return null
}

function isNamePart(tokens: Tokens, at: number, kind: number): boolean {
  const token = tokens[at]!
  const { word, conj, prep, def } = token.lex
  if (token.kind !== 'word' || token.space > SPACE.blank || conj) return false
  if (prep !== '' || token.folded === 'و' || FUNCTION.has(token.folded)) return false
  if (word.placeNames && !word.role) return true
  if (at === kind + 2 && FATHERS.has(tokens[kind + 1]!.folded)) return true // "منطقة أبو عريف"
  if (word.place) return at === kind + 1 && !def
  if (word.role || word.outcome || word.saying || word.time || word.numeral || word.vague) return def && !word.role
  if (word.givenName && at > kind + 1 && !tokens[at - 1]!.lex.word.givenName && !FATHERS.has(tokens[at - 1]!.folded))
    return false // "ولاية يوبي عبد المالك فلان"
  if (def) return !DESCRIBING.has(token.folded)
  if (at === kind + 1) return !ANYONES.has(tokens[kind]!.lex.stem)
  // "دارة عزة": a second bare word belongs to the name only behind another bare one
  return at === kind + 2 && !tokens[at - 1]!.folded.startsWith('ال') && !word.noun
}

const FATHERS = new Set(['ابو', 'ابي', 'ام', 'بني', 'بنو', 'ابن', 'عين', 'تل'])

/** "مدينة كذا الخاضعة لسيطرة": what is told of the place, no part of its name. */
const DESCRIBING = new Set(
  'خاضع واقع قريب تابع محاصر حدودي مجاور محاذي مطل محتل استراتيجي مكتظ محرر حادث نزاع انفجار هجوم عمليات صراع اشتباك اشتباكات مذكور مستهدف'
    .split(' ')
    .flatMap((word) => ['', 'ه', 'ين'].map((ending) => `ال${word}${ending}`)),
)

/** "الخوذ البيضاء", "القوات السورية": behind a word with the article it is an adjective. */
const isAdjective = (tokens: Tokens, at: number, words: readonly string[]): boolean =>
  words.length === 1 &&
  words[0]!.startsWith('ال') &&
  Boolean(tokens[at - 1]?.lex.def) &&
  !tokens[at - 1]!.lex.word.place

/** A name of the gazetteer, of one word or more: "في سرت", "دير الزور". */
function known(tokens: Tokens, at: number, end: number): FoundPlace | null {
  if (tokens[at]!.lex.def) return null // "السورية" is no place
  const counted = tokens[at - 1]?.kind === 'digits' || tokens[at - 1]?.lex.word.numeral
  if (counted && tokens[at]!.lex.prep === '') return null // "15 بريطانيا"
  if (tokens[at]!.folded === 'حديثه' && tokens[at - 1]?.lex.word.role !== 'in') return null // "إحصائيات حديثة"
  for (const { words, breadth } of tokens[at]!.lex.word.placeNames ?? []) {
    const last = at + words.length - 1
    if (last > end || isAdjective(tokens, at, words)) continue
    if (words.every((word, i) => i === 0 || tokens[at + i]!.folded === word)) return { first: at, last, breadth }
  }
  return null
}
