import { isState } from '../speaker/body-names.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Saying } from '../words/lex.js'
import { spelled } from '../words/spelled.js'
import { COUNTRY, type FoundPlace } from './found-place.js'

/** Whether a place is named for something else than where it happened: who did it, whose seat it is, where they came from. */
export const noScene = (tokens: Tokens, at: number, place: FoundPlace): boolean =>
  receives(tokens, at) ||
  acts(tokens, at, place) ||
  printed(tokens, at, place.last) ||
  isSeat(tokens, at) ||
  leftBehind(tokens, at) ||
  rulesThere(tokens, at) ||
  namesForce(tokens, at)

/** "سرايا القدس", "لواء حلب": a force called after it. */
const namesForce = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.prep === '' &&
  !tokens[at - 1]?.lex.def &&
  (FORCES.has(tokens[at - 1]?.lex.stem ?? '') ||
    (tokens[at - 1]?.lex.stem === 'قوات' && /^الديمو?قراطيه$/u.test(tokens[at + 1]?.folded ?? ''))) // "قوات سوريا الديمقراطية"
const FORCES = new Set(
  'تنظيم سرايا كتايب كتيبه لواء الويه فيلق جيش عصايب سريه فرقه حراس اسود صقور احرار انصار جند درع شهداء'.split(' '),
)

/** "حكومة دمشق", "اندلاع الثورة السورية": who rules there, and an uprising that a quarter is called after. */
const rulesThere = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.folded === 'الثوره'
    ? !tokens[at - 1]?.lex.word.place && tokens[at - 1]?.lex.word.role !== 'in'
    : tokens[at]!.lex.prep === '' && RULING.has(tokens[at - 1]?.lex.stem ?? '')
const RULING = new Set(['حكومه', 'نظام', 'سلطات', 'سلطه', 'رييس'])

/** "نقل إلى مستشفى كذا": where the wounded were taken, not where they were hit. */
const receives = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.lex.word.role === 'to' && /^(?:ال)?مس?تشفي|^(?:ال)?مشفي/u.test(tokens[at]!.folded)

/** "أطلقتها روسيا", "إن روسيا أطلقت", "مؤيدون لروسيا", "التعامل مع إسرائيل": a country that does it or whose men do it. */
function acts(tokens: Tokens, at: number, { breadth }: FoundPlace): boolean {
  if (tokens[at]!.lex.prep === '' && isState(tokens[at]!) && SAYS.has(tokens[at - 1]?.lex.word.saying ?? null))
    return true // "تقول باماكو إنها"
  if (tokens[at]!.lex.prep === '' && isState(tokens[at]!) && tokens[at - 1] && isState(tokens[at - 1]!))
    if (SAYS.has(tokens[at - 2]?.lex.word.saying ?? null)) return true // "اتهمت كييف موسكو"
  const { folded, lex } = tokens[at - 1] ?? {}
  if (lex?.word.role === 'of' && BACKED.test(tokens[at - 2]?.folded ?? '')) return true // "المدعومة من إيران", "من واشنطن"
  if (breadth !== COUNTRY) return false
  if (tokens[at]!.lex.prep !== '') return tokens[at]!.lex.prep === 'ل' && SIDING.test(folded ?? '')
  return (
    lex?.word.role === 'that' ||
    lex?.word.role === 'agent' ||
    ACTING.test(folded ?? '') ||
    (WITH.has(folded ?? '') && ![2, 3, 4].some((back) => /حدود/u.test(tokens[at - back]?.folded ?? '')))
  )
}
const SAYS = new Set<Saying | null>(['verb', 'weak-verb', 'clause-verb'])
const BACKED = /^(?:ال)?(?:مدعوم|ممول|مسلح|مقرب)(?:ه|ين|ون)?$/u
const SIDING = /^(?:ال)?(?:موالي|م[وؤ]يد|تابع|مناصر|داعم|حليف|معادي|عداء|مناهض)(?:ه|ين|ون)?$/u
const ACTING = /^[وف]?(?:اطلق|استخدم|ارسل|شن|نفذ|اعلن|قال|اكد|اتهم|نف|حذر|نشر|وجه|القا?)ت(?:ه|ها|هم)?$/u
const WITH = new Set(['مع', 'ضد'])

/** "وكالة أنباء الشرق الأوسط", "أبلغت «الرياض»": the name of who printed it. */
const printed = (tokens: Tokens, at: number, last: number): boolean =>
  PRINTED.has(tokens[at - 1]?.folded ?? '') ||
  ((tokens[at]!.folded === 'الرياض' || tokens[at]!.folded === 'الشرق') &&
    isMark(tokens[at - 1], '«"“') &&
    (isMark(tokens[at + 1], '»"”') || isMark(tokens[last + 1], '»"”')))
const PRINTED = new Set('انباء صحيفه قناه جريده تلفزيون تليفزيون اذاعه راديو'.split(' '))

/** "الذي يتخذ من لندن مقرا", "ومقره لندن", "مقرها في جنيف": where the speaker sits. */
function isSeat(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]
  const of = before?.lex.word.role
  if (of === 'of') return TAKES.test(tokens[at - 2]?.folded ?? '') && SEAT.test(tokens[at + 1]?.folded ?? '')
  return ITS_SEAT.has((of === 'in' ? tokens[at - 2] : before)?.folded ?? '')
}
const TAKES = /^(?:[يت]?تخذ|اتخذ)ت?$/u
const SEAT = /^(?:مقرا|مركزا|قاعده|مقر)$/u
const ITS_SEAT = spelled('مقره مقرها مقرهم', ['', 'و'])

/** "فارين من سجن كذا", "صواريخ أطلقت من اليمن": where they came from. */
const leftBehind = (tokens: Tokens, at: number): boolean =>
  (tokens[at - 1]?.lex.word.role === 'of' && COMING.test(tokens[at - 2]?.folded ?? '')) ||
  (NATIVES.has(tokens[at - 1]?.folded ?? '') && tokens[at - 2]?.lex.word.role === 'of') // "وهما من أبناء بلدة كذا"
const NATIVES = new Set(['ابناء', 'اهالي', 'سكان', 'مواليد'])
const COMING =
  /^[وف]?(?:ال)?(?:فار|هارب|قادم|منحدر|متحدر|اتي|عايد|نازح|منطلق|وافد)(?:ا|ه|ين|ون|ان|ات)?$|^[وف]?(?:اطلق|انطلق|[يت]نطلق|[يت]ت?نحدر|انحدر|تحدر|فر|هرب|نزح|قدم|عاد)(?:ت|وا|ا)?$/u
