import { isMark, type Tokens } from '../tokens.js'
import { boundedCount } from './phrase-objects.js'
import { clauseFollows } from './said-clause.js'
import type { Phrase } from './speaker-phrase.js'
import { whenEnds } from './time-aside.js'
import { writesOn } from './unknown-sources.js'

// Whether what stands behind a verb is told by it.

/** "نشر المركز أن", "كتب فلان على صفحته: «", "أدانت النقابة مقتل 3". */
export const tellsBehind = (tokens: Tokens, from: number, end: number): boolean =>
  clauseFollows(tokens, from, end) ||
  writesOn(tokens, from) ||
  SPEAKING.test(tokens[from]?.folded ?? '') ||
  LISTS.test(tokens[from]?.folded ?? '') ||
  showsOn(tokens, from) ||
  KILLING.test(tokens[from]?.folded ?? '') ||
  tokens[from]?.lex.word.outcome?.form === 'masdar' ||
  tokens[whenEnds(tokens, from)]?.lex.word.outcome?.form === 'masdar' // "نددت النقابة الأربعاء بمقتل 5"

/** "اكتفت الوكالة بالحديث عن". */
const SPEAKING = /^بال(?:قول|حديث|اشاره|تاكيد|اعلان|كشف|اعتراف|تذكير|تلميح)$/u

/** "تداول ناشطون أسماء 15 قتيلا". */
const LISTS = /^(?:اسماء|قايمه|قوايم|حصيله|احصاييه|احصاءات|تعدادا?|جردا|جرده)$/u
/** "تبنى فصيل قتل 5": behind a subject that has its verb these are no verbs. */
const KILLING = /^(?:قتل|خطف|اسر|ذبح|جرح)$/u

/** "بث التنظيم شريطا مصورا يظهر إعدام 12". */
const showsOn = (tokens: Tokens, from: number): boolean =>
  /^(?:شريطا?|تسجيلا?|فيديو|مقطعا?|اصدارا?|لقطات|مشاهد)$/u.test(tokens[from]?.folded ?? '') &&
  [1, 2, 3, 4].some((on) => /^[يت](?:ظهر|وثق|صور|بين|عرض|تضمن)$/u.test(tokens[from + on]?.folded ?? ''))

/** "ردت الوزارة بأن", "رد المتحدث بالقول إن"; one answers with fire too: "رد الجيش بقصف بعد أن". */
export const ANSWERS = /^[يت]?(?:رد|واصل)(?:ت|وا|ا)?$/u
export function answersThat(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at <= Math.min(end, from + ANSWER); at++)
    if (TELLING.test(tokens[at]!.folded) || (at <= from + 1 && isMark(tokens[at], ':«“'))) return true
  return false
}
const TELLING = /^(?:بان(?:ه|ها|هم)?|بالقول|قايلا|قايله|قايلين)$/u
const ANSWER = 7

/** "تضمن البيان أسماء القتلى وهم ضابطان". */
export const lists = (tokens: Tokens, at: number, { first }: Phrase): boolean =>
  /^[يت]?تضمن/u.test(tokens[at]!.lex.stem) && tokens[first]!.lex.word.saying === 'document'

/** "ونفى مقتل 3", "ووثق أن": what is said stands right behind. */
export const takesComplement = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lex.word.role === 'that' ||
  tokens[at]?.lex.word.role === 'about' ||
  tokens[at]?.lex.word.outcome?.form === 'masdar' ||
  (DOCUMENTS.test(tokens[at - 1]?.folded ?? '') && (FALLS.has(tokens[at]?.folded ?? '') || boundedCount(tokens, at)))

/** "ووثقت سقوط 84 شهيدا". */
const FALLS = new Set('سقوط وقوع حصول حدوث ارتقاء انتشال'.split(' '))

/** "كما وثقت 40 حالة", "ورصد ما لا يقل عن 12 هجوما". */
const DOCUMENTS = /^[وف]?(?:[يت]?وثق|[يت]?رصد|احص[يت]|[يت]حصي|سجل|[يت]سجل)ت?$/u

/** "نقلت الحكومة عددا من المصابين إلى": people are moved, nothing is told. */
export function moves(tokens: Tokens, from: number): boolean {
  for (let at = from; at <= from + 2; at++) {
    const { word } = tokens[at]?.lex ?? {}
    if (word?.role === 'that' || word?.role === 'about' || isMark(tokens[at], ':«“"')) return false
    if (tokens[at]?.kind === 'digits' || word?.numeral || word?.vague || word?.number === 'two') return true
    if (isMark(tokens[at], '،,.')) return false
    if (word?.noun?.kind === 'person' && word.number === 'many' && !word.outcome) return true
  }
  return false
}

/** "نقل 7 جرحى إلى المشفى", "نقل سبعة من العمال إلى": whoever is carried says nothing. */
export function carriesAway(tokens: Tokens, from: number): boolean {
  const called = /^و[يت]دعي$/u.test(tokens[from]?.folded ?? '') // "نقل أحد الجرحى ويدعى فلان (53 عاما) إلى"
  for (let at = from; at <= from + (called ? 8 : 2) && (called || tokens[at]?.kind === 'word'); at++) {
    const role = tokens[at]?.lex.word.role
    if (role) return role === 'to'
  }
  return false
}

/** "رفعت القوات جاهزيتها بعد مقتل 3": only who moves a toll tells it; so does "رفعتها الوزارة إلى 61". */
export function movesToll(tokens: Tokens, verb: number, from: number, end: number): boolean {
  const figure = tokens[verb]!.lex.suffix !== '' && tokens[from + 1]?.lex.word.role === 'to' ? tokens[from + 2] : null
  if (figure?.kind === 'digits' || figure?.lex.word.numeral) return true
  for (let at = from; at <= Math.min(end, from + TO_TOLL); at++) if (TOLLS.test(tokens[at]!.lex.stem)) return true
  return false
}
export const MOVES = /^[يت]?(?:رفع|خفض|قلص|عدل)/u
const TOLLS = /^(?:حصيله|حصيلت|عدد|اعداد|ارقام|تقدير|قتلي|ضحايا|محصله|احصاء)/u
/** Tokens between who moves a toll and the toll at most. */
const TO_TOLL = 14

/** "الضحايا الذين وثقهم المركز": who counted them. */
export function countedBy(tokens: Tokens, at: number): boolean {
  if (tokens[at - 1]?.lex.word.role !== 'which') return false
  const verb = /^(?:وثق|احصي?|سجل|رصد)ت?ا?(هم)?$/u.exec(tokens[at]!.folded)
  if (!verb) return false
  // "الشهداء الذين وثق المركز استشهادهم"
  return (
    verb[1] !== undefined ||
    [2, 3, 4, 5, 6].some((on) => tokens[at + on]?.lex.suffix === 'هم' && tokens[at + on]!.lex.word.outcome)
  )
}

/** "سجلت الحصيلة": a toll records and says nothing. */
export const isToll = ({ lex: { stem } }: Tokens[number]): boolean => stem === 'حصيله' || stem === 'تعداد'
