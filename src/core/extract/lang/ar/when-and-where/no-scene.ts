import { isState } from '../speaker/body-names.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Saying } from '../words/lex.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { spelled } from '../words/spelled.js'
import { COUNTRY, type FoundPlace } from './found-place.js'

/** Whether a place is named for something else than where it happened: who did it, whose seat it is, where they came from. */
export const noScene = (tokens: Tokens, at: number, place: FoundPlace): boolean =>
  acts(tokens, at, place) ||
  (at > 0 &&
    turnsAway(tokens[at - 1]!) &&
    (receives(tokens, at) ||
      isSeat(tokens, at) ||
      leftBehind(tokens, at) ||
      PRINTED.has(tokens[at - 1]!.folded) ||
      rulesThere(tokens, at) ||
      namesForce(tokens, at))) ||
  (isNameToo(tokens[at]!) && (printed(tokens, at, place.last) || ofUprising(tokens, at)))

/** Words before a place that may tell what else it is named for. */
const turnsAway = onceASpelling(
  ({ folded, lex: { word, stem } }) =>
    word.role === 'to' ||
    word.role === 'of' ||
    word.role === 'in' ||
    ITS_SEAT.has(folded) ||
    NATIVES.has(folded) ||
    PRINTED.has(folded) ||
    RULING.has(stem) ||
    FORCES.has(stem) ||
    stem === 'قوات',
)
/** Places whose name is that of a newspaper or an uprising too. */
const isNameToo = onceASpelling(({ folded }) => folded === 'الرياض' || folded === 'الشرق' || folded === 'الثوره')

/** "سرايا القدس", "لواء حلب": a force called after it. */
const namesForce = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.prep === '' &&
  !tokens[at - 1]?.lex.def &&
  (FORCES.has(tokens[at - 1]?.lex.stem ?? '') ||
    (tokens[at - 1]?.lex.stem === 'قوات' && /^الديمو?قراطيه$/u.test(tokens[at + 1]?.folded ?? ''))) // "قوات سوريا الديمقراطية"
const FORCES = new Set(
  'تنظيم سرايا كتايب كتيبه لواء الويه فيلق جيش عصايب سريه فرقه حراس اسود صقور احرار انصار جند درع شهداء'.split(' '),
)

/** "حكومة دمشق": who rules there. */
const rulesThere = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.folded !== 'الثوره' && tokens[at]!.lex.prep === '' && RULING.has(tokens[at - 1]!.lex.stem)
/** "اندلاع الثورة السورية": an uprising that a quarter is called after. */
const ofUprising = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.folded === 'الثوره' && !tokens[at - 1]?.lex.word.place && tokens[at - 1]?.lex.word.role !== 'in'
const RULING = new Set(['حكومه', 'نظام', 'سلطات', 'سلطه', 'رييس'])

/** "نقل إلى مستشفى كذا": where the wounded were taken, not where they were hit. */
const receives = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.lex.word.role === 'to' && /^(?:ال)?مس?تشفي|^(?:ال)?مشفي/u.test(tokens[at]!.folded)

/** "أطلقتها روسيا", "إن روسيا أطلقت", "مؤيدون لروسيا", "التعامل مع إسرائيل": a country that does it or whose men do it. */
function acts(tokens: Tokens, at: number, { breadth }: FoundPlace): boolean {
  if (at > 0 && tokens[at]!.lex.prep === '' && isState(tokens[at]!)) {
    const speaks = isState(tokens[at - 1]!) ? tokens[at - 2] : tokens[at - 1] // "تقول باماكو إنها", "اتهمت كييف موسكو"
    if (SAYS.has(speaks?.lex.word.saying ?? null)) return true
  }
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

/** "أبلغت «الرياض»": the name of who printed it. */
const printed = (tokens: Tokens, at: number, last: number): boolean =>
  tokens[at]!.folded !== 'الثوره' &&
  isMark(tokens[at - 1], '«"“') &&
  (isMark(tokens[at + 1], '»"”') || isMark(tokens[last + 1], '»"”'))
/** "وكالة أنباء الشرق الأوسط". */
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
