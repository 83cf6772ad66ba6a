import { foldWord } from '../../../../text/fold.js'
import type { Token } from '../../../../text/tokenize.js'
import type { Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { OUTLETS } from './outlets.js'
import { isAnaphor } from './speaker-name.js'
import type { Phrase } from './speaker-phrase.js'

/** The speakers that "المصدر", "البيان" and "الوكالة" can mean. */
export interface Spoken {
  last: string | null
  /** Whether `last` is a person, no outlet or body. */
  person: boolean
  readonly names: string[]
  /** The last one named by each kind of head: "مصدر", "متحدث", "بيان". */
  readonly kinds: Map<string, { readonly name: string; readonly phrase: Phrase }>
  /** The last agency that spoke, for "الوكالة". */
  outlet: string | null
}

/** Whom "المصدر الطبي", "البيان" mean: the last of the kind, else whoever spoke last. */
export function namedBefore(
  tokens: Tokens,
  phrase: Phrase,
  { last, names, kinds, outlet, person }: Spoken,
): string | null {
  if (last === null) return null
  if (isTheAgency(tokens, phrase) && outlet !== null) return outlet
  if (!isAnaphor(tokens, phrase)) return sameOffice(tokens, phrase, kinds) ?? sameSort(tokens, phrase, names)
  const head = sameHead(tokens, phrase)
  const kind = kindOf(tokens[head]!)
  const sort = head < phrase.last ? tokens[phrase.last]!.folded.replace(/^ال/u, '') : null
  const exact = sort && names.findLast((name) => sharesWords(name, kind, sort))
  if (exact) return exact
  if (tokens[head]!.folded === 'الشاهد' && (person || /شاهد|شهود/u.test(last))) return last // "أحد الشهود ويدعى فلان"
  if (PEOPLE.has(kind)) return null
  const before = kinds.get(kind)?.name
  if (before !== undefined) return before
  if (kind === 'مصدر' && tokens[phrase.last + 1]?.lex.word.role === 'which') return null // "المصدر الذي طلب عدم كشف هويته"
  if (kind === 'متحدث' && (sort || !person)) return null // "المتحدث" is not the army that spoke before
  if (tokens[head]!.lex.word.saying === 'body') return null // "الوزارة ذاتها" is no other body
  if (/(?:ون|ين)$/u.test(tokens[head]!.folded)) return null // "المسؤولون" are not the ministry that spoke before
  if (tokens[head]!.folded === 'المصادر') return MANY.test(last) ? last : null
  return tokens[head]!.lex.word.saying === 'document' && ANYBODY.test(last) ? null : last
}
/** Whom "المصادر" may mean: several. */
const MANY = /^(?:ال)?(?:مصادر|ناشط[وي]ن|شبكات|شهود|وسائل|سكان|أهالي|منظمات|تقارير|مسؤول[وي]ن)/u
/** "المصدر" and "شهود" issue no statement that "البيان" could mean. */
const ANYBODY = /^(?:ال)?(?:مصدر|مصادر|شهود|شاهد|سكان|أهالي|ناشط)/u

/** "الوكالة" once "رويترز" has spoken. */
const isTheAgency = (tokens: Tokens, { first, last }: Phrase): boolean =>
  first === last && tokens[first]!.folded === 'الوكاله'

/** "المصدر الجزائري" once "مصدر أمني جزائري" has spoken. */
function sameSort(tokens: Tokens, { first, last }: Phrase, names: readonly string[]): string | null {
  const { def, word } = tokens[first]!.lex
  if (last === first + 1 && def && OUTLETS.has(tokens[first]!.lex.stem) && OF_SIDE.test(tokens[last]!.folded))
    return names.findLast((name) => foldWord(name).startsWith(`${tokens[first]!.lex.stem} `)) ?? null // "الموقع المعارض"
  if (last !== first + 1 || !def || word.saying !== 'title' || !tokens[last]!.lex.def) return null
  const sort = tokens[last]!.folded.replace(/^ال/u, '')
  return names.findLast((name) => sharesWords(name, kindOf(tokens[first]!), sort)) ?? null
}

/** What an outlet is called by that was named before. */
const OF_SIDE = /^ال(?:معارض|موالي|مقرب|محلي|رسمي|حكومي|اخباري|اعلامي|حقوقي|مذكور|حزبي)ه?$/u

/** "الرئيس التشادي" once "الرئيس التشادي فلان" has spoken. */
function sameOffice(tokens: Tokens, phrase: Phrase, kinds: Spoken['kinds']): string | null {
  const { def, word } = tokens[phrase.first]!.lex
  if (!def || word.saying !== 'title' || phrase.last === phrase.first) return null
  const before = kinds.get(kindOf(tokens[phrase.first]!))
  if (!before) return null
  const words = phrase.last - phrase.first + 1
  if (beginsAlike(tokens, before.phrase, phrase, words)) return before.name
  // "الناطق العسكري المصري" once "الناطق العسكري الرسمي فلان" has spoken
  const adjectives = words <= 3 && tokens[phrase.last]!.lex.def && tokens[phrase.first + 1]!.lex.def
  return adjectives && beginsAlike(tokens, before.phrase, phrase, 2) ? before.name : null
}

/** Whether the longer phrase begins with so many words of the other. */
function beginsAlike(tokens: Tokens, longer: Phrase, phrase: Phrase, words: number): boolean {
  if (longer.last - longer.first < words) return false
  for (let i = 0; i < words; i++)
    if (tokens[longer.first + i]!.folded !== tokens[phrase.first + i]!.folded) return false
  return true
}

/** In "ذات المصدر" and "هذا المصدر" the second word. */
const sameHead = (tokens: Tokens, { first, last }: Phrase): number =>
  first < last && (tokens[first]!.lex.word.saying === 'anaphor' || /^ل?(?:هذ[اه]|تلك)$/u.test(tokens[first]!.lex.stem))
    ? first + 1
    : first

const sharesWords = (name: string, kind: string, sort: string): boolean => {
  const words = foldWord(name).split(' ')
  return words.includes(sort) && words.some((word) => word === kind || SINGULARS.get(word) === kind)
}

/** "مصادر" are of the kind "مصدر", "ناطق" of the kind "متحدث". */
export const kindOf = ({ lex: { stem } }: Token<Lex>): string => SINGULARS.get(stem) ?? stem
const SINGULARS = new Map(
  Object.entries({
    مصدر: 'مصادر مصدران مصدرين مصدرا',
    متحدث: 'ناطق ناطقه متحدثه متحدثون متحدثين ناطقون ناطقين متحدثا ناطقا',
    مسوول: 'مسيول مسوولون مسوولين مسيولون مسيولين مسووله مسيوله مسوولان مسوولا مسيولا',
    شاهد: 'شهود شاهده شاهدان شاهدين',
    طبيب: 'اطباء طبيبه طبيبان طبيبا',
    ناشط: 'ناشطون ناشطين نشطاء ناشطه ناشطان ناشطا',
    ضابط: 'ضباط ضابطان ضابطا',
    بيان: 'بيانات',
    تقرير: 'تقارير',
  }).flatMap(([one, others]) => others.split(' ').map((other) => [other, one] as const)),
)

/** Groups are called as they stand: "السكان" are no "مصادر" named before. */
const PEOPLE = new Set(
  'سكان اهالي شاهد مواطنون مواطنين ناشط طبيب مسعفون مسعفين نازحون نازحين صحفيون صحافيون ناجون جيران اقارب ذوو'.split(
    ' ',
  ),
)
