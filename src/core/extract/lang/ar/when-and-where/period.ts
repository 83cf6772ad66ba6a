import { isMark, type Tokens } from '../tokens.js'
import type { Role } from '../words/lex.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { spelled } from '../words/spelled.js'
import { isYear, LASTLY, yearCounted } from './counted-year.js'
import { dayInWords, HALVES } from './date-parts.js'
import { comparesSince, duringPeriod, oneOfTheMost, PERIODS, sincePeriod, UNDER } from './since-and-during.js'
import { AFTER, afterFighting, LASTED, lasted, lastFew, spansTime, dayToDay as weekdays } from './stretches.js'

/** Whether a period can begin with a word. */
export const mayBePeriod = onceASpelling(
  ({ folded, lex: { word, stem, def } }) =>
    OPENERS.has(word.role) ||
    OPENING.has(stem) ||
    (def && (SEVERAL.has(stem) || THESE.has(stem))) ||
    folded === 'امس' ||
    TWO_DAYS.has(folded) ||
    LASTED.has(folded) ||
    AFTER.test(folded) ||
    MENTIONED.test(folded),
)
const OPENERS = new Set<Role | null>(['since', 'to', 'during', 'between', 'of', 'in'])
const OPENING = new Set(['حصيله', 'شهد', 'شهر', 'سنويا', 'شهريا', 'عام', 'سنه'])
/** "العمليات آنفة الذكر". */
const MENTIONED = /^(?:[اآ]نفه|سابقه|سالفه)$/u

/** The last token of the period that begins at `at`; null where none does. */
export function periodAt(tokens: Tokens, at: number): number | null {
  const last = endAt(tokens, at)
  return last === null || ofOneAmongMore(tokens, at) ? null : last
}

/** Whether what stands before tells when somebody was hit, or which of several attacks it was. */
function ofOneAmongMore(tokens: Tokens, at: number): boolean {
  if ([1, 2].some((back) => tokens[at - back]?.folded === 'بها' && HIT.test(tokens[at - back - 1]?.folded ?? '')))
    return true // "متأثرا بجروح أصيب بها خلال الأيام الماضية"
  if ([1, 2].some((back) => /^نوعه?ا?$/u.test(tokens[at - back]?.folded ?? ''))) return true // "ثاني حادث من نوعه هذا العام"
  return isOneOfThese(tokens, tokens[at - 1]?.lex.word.role === 'during' ? at - 2 : at - 1)
}

function endAt(tokens: Tokens, at: number): number | null {
  const { role } = tokens[at]!.lex.word
  if (tokens[at]!.folded === 'امس')
    return [1, 2].map((on) => at + on).find((on) => tokens[on]?.folded === 'واليوم') ?? null // "أمس الجمعة واليوم السبت"
  if (role === 'since') return sincePeriod(tokens, at)
  if (role === 'to' && UNTIL.has(tokens[at + 1]?.folded ?? '') && tokens[at]!.folded === 'حتي') return at + 1
  if (role === 'during') return duringPeriod(tokens, at)
  if (role === 'of' && tokens[at + 1]?.folded === 'تاريخ') return at + 1 // "من تاريخ العشرين وحتى"
  if (role === 'between' || role === 'of') return monthToMonth(tokens, at + 1) ?? weekdays(tokens, at + 1)
  if (role !== 'in') {
    if (LASTED.has(tokens[at]!.folded)) return lasted(tokens, at)
    if (AFTER.test(tokens[at]!.folded)) return afterFighting(tokens, at)
  }
  const { stem, def } = tokens[at]!.lex
  if (stem === 'حصيله' && YEARLY.has(tokens[at + 1]?.lex.stem ?? '')) return at + 1
  if ((stem === 'شهد' || stem === 'شهر') && tokens[at + 1]?.lex.word.time?.kind === 'month')
    return inMonth(tokens, at) ? null : at + 1
  if ((stem === 'سنويا' || stem === 'شهريا') && !def) return at
  if (role === 'in' && began(tokens, at)) return at + 1
  if (role === 'in' && tokens[at + 1]?.kind === 'digits' && tokens[at + 2]?.folded === 'و')
    return adjoiningDays(tokens, at + 1)
  const year = yearCounted(tokens, role === 'in' ? at + 1 : at)
  if (year !== null) return year
  if (role === 'in' && severalDays(tokens, at + 1)) return at + 2
  const few = role === 'in' ? lastFew(tokens, at + 1) : null
  if (few !== null) return few
  if (role === 'in' && UNDER.has(tokens[at + 1]?.folded ?? '') && tokens[at + 2]?.lex.word.role === 'of')
    return underPeriod(tokens, at + 3)
  if (TWO_DAYS.has(tokens[at]!.folded)) return twoDays(tokens, at + 1)
  if (role === 'in' && spansTime(tokens, at + 1)) return at + 2
  if (role === 'in' && PERIODS.has(tokens[at + 1]?.lex.stem ?? '') && !tokens[at + 1]!.lex.def)
    return inPeriod(tokens, at + 1)
  if (role === 'in' && tokens[at + 1]?.folded === 'المجمل') return at + 1
  if (isLastly(tokens, at)) return at + 1
  if (tokens[at + 1]?.folded === 'الذكر' && MENTIONED.test(tokens[at]!.folded)) return at + 1
  if (THESE.has(stem) && def && /^[وفبل]?هذ[اه]$/u.test(tokens[at - 1]?.folded ?? '') && !oneOfTheMost(tokens, at))
    return inMonth(tokens, at - 1) ? null : at
  if (
    (stem === 'عام' || stem === 'سنه') &&
    def &&
    tokens[at]!.lex.prep !== 'ل' &&
    THIS.has(tokens[at + 1]?.lex.stem ?? tokens[at + 1]?.folded ?? '')
  )
    return comparesSince(tokens, at) ? null : at + 1
  return null
}

/** "الهجوم الثاني خلال أسبوع", "وهي الثالثة في أقل من شهر", "هي الثانية خلال شهر كانون": one of several. */
const isOneOfThese = (tokens: Tokens, nth: number): boolean =>
  NTH.has(tokens[nth]?.folded ?? '') &&
  (tokens[nth - 1]?.lex.word.noun?.kind === 'attack' || /^[وف]?ه[وي]$/u.test(tokens[nth - 1]?.folded ?? ''))
const NTH = spelled(
  'ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر ثانية ثالثة رابعة خامسة سادسة سابعة ثامنة تاسعة عاشرة',
  ['ال'],
)

/** "الاشتباكات التي بدأت في 26 آب", "الحرب التي اندلعت في منتصف نيسان": since then. */
const began = (tokens: Tokens, at: number): boolean =>
  tokens[at - 2]?.lex.word.role === 'which' &&
  /^(?:بد[اي]ت?|اندلعت?|انطلقت?|تفجرت?)$/u.test(tokens[at - 1]?.folded ?? '') &&
  [1, 2, 3, 4, 5].some((on) => tokens[at + on]?.lex.word.time?.kind === 'month')

/** "في أقل من أسبوع", "في أقل من ثلاثة أيام"; hours are a day. */
function underPeriod(tokens: Tokens, at: number): number | null {
  if (severalDays(tokens, at)) return at + 1
  return PERIODS.has(tokens[at]?.lex.stem ?? '') && !tokens[at]!.lex.def ? inPeriod(tokens, at) : null
}

/** "يومي الأحد والاثنين", "أيام 12 و13": the last day. */
function twoDays(tokens: Tokens, at: number): number | null {
  const day = tokens[at]
  if (day?.kind === 'digits') return tokens[at + 1]?.folded === 'و' && tokens[at + 2]?.kind === 'digits' ? at + 2 : null
  if (day?.lex.word.time?.kind !== 'weekday') return null
  for (let on = at + 1; on <= at + 3; on++)
    if (tokens[on]?.lex.conj && tokens[on]!.lex.word.time?.kind === 'weekday') return on
  return null
}
const TWO_DAYS = new Set(['يومي', 'ليلتي', 'ايام'])

const HIT = /^[وف]?(?:اصيب|[يت]صاب|جرح|تعرض|مني)(?:ت|وا|ا)?$/u
/** "22 من شهر كذا", "الثاني والعشرين من هذا الشهر", "مطلع هذا الأسبوع": a day in it. */
function inMonth(tokens: Tokens, at: number): boolean {
  if (DAYS_IN.has(tokens[at - 1]?.folded ?? '')) return true
  const of = tokens[at - 1]?.lex.word.role === 'of'
  return (
    of &&
    (tokens[at - 2]?.kind === 'digits' ||
      /^(?:سابق|لاحق|مبكر)$/u.test(tokens[at - 2]?.folded ?? '') ||
      dayInWords(tokens, at - 2) !== null)
  )
}
const DAYS_IN = new Set('مطلع بدايه منتصف نهايه اواخر اوايل اول'.split(' '))

/** "حتى نهاية أيلول". */
const UNTIL = new Set('نهايه تاريخ اواخر مطلع بدايه منتصف'.split(' '))

/** "في ثلاثة أيام". */
function severalDays(tokens: Tokens, at: number): boolean {
  const number = tokens[at]
  const counts = number?.kind === 'digits' || number?.lex.word.numeral || number?.lex.word.vague
  const unit = tokens[at + 1]
  return Boolean(counts && unit && !unit.lex.def && SEVERAL.has(unit.lex.stem))
}

/** "بين مايو ويوليو", "من كانون الثاني حتى آذار", "بين عامي 2014 و2016": the last token. */
function monthToMonth(tokens: Tokens, from: number): number | null {
  // "بين 19 و31 مارس"
  const days = tokens[from]?.kind === 'digits' && [2, 3].find((on) => tokens[from + on]?.kind === 'digits')
  if (days && tokens[from + 1]!.folded === 'و' && tokens[from + days + 1]?.lex.word.time?.kind === 'month')
    return from + days
  if (YEARS.has(tokens[from]?.folded ?? '')) return from
  if (isYear(tokens[from]) && isYear(tokens[from + 2]) && LINKS.test(tokens[from + 1]!.folded)) return from + 2 // "بين 2011 و2014"
  const to = dayToDay(tokens, from)
  if (to !== null) return to
  if (tokens[from]?.lex.word.time?.kind !== 'month' && !HALVES.has(tokens[from]?.folded ?? '')) return null
  for (let at = from + 1; at <= from + 4; at++)
    if (tokens[at]?.lex.word.time?.kind === 'month') return isMark(tokens[at - 1], '/') ? null : at
  return null
}

/** "في 12 و13 من أيار". */
function adjoiningDays(tokens: Tokens, from: number): number | null {
  const month = tokens[from + 3]?.lex.word.role === 'of' ? from + 4 : from + 3
  return tokens[from + 2]?.kind === 'digits' && tokens[month]?.lex.word.time?.kind === 'month' ? month : null
}
const LINKS = /^(?:و|الي|حتي)$/u

const YEARS = new Set(['عامي', 'شهري', 'سنتي'])

/** "26 مارس 2015 و9 أغسطس 2018", "1 يناير وحتى 30 أبريل". */
function dayToDay(tokens: Tokens, from: number): number | null {
  if (tokens[from]?.kind !== 'digits' || tokens[from + 1]?.lex.word.time?.kind !== 'month') return null
  let link = from + 2
  if (isMark(tokens[link], '/')) link += 2 // "آذار/مارس"
  if (tokens[link]?.kind === 'digits') link++
  const joined = tokens[link]?.folded === 'و' || tokens[link]?.lex.word.role === 'to'
  return joined && tokens[link + 1]?.kind === 'digits' && tokens[link + 2]?.lex.word.time?.kind === 'month'
    ? link + 2
    : null
}

/** "في أسبوع", "في ثلاثة أشهر"; not "في عام 2014" or "في شهر مايو". */
function inPeriod(tokens: Tokens, at: number): number | null {
  const next = tokens[at + 1]
  const one = /^واحده?$/u.test(next?.folded ?? '') // "في شهر واحد"
  const dated = next?.kind === 'digits' && (isYear(next) || tokens[at]!.lex.stem === 'شهر')
  const named = dated || next?.lex.word.time || (next?.lex.word.numeral && !one) || next?.lex.def
  const { stem } = tokens[at]!.lex
  return named || stem === 'يوم' || WARLIKE.has(stem) ? null : at
}

const WARLIKE = new Set(['حرب', 'حمله', 'صراع', 'نزاع', 'فتره', 'عقد'])

/** "الأشهر الماضية", "العامين الأخيرين". */
function isLastly(tokens: Tokens, at: number): boolean {
  const { stem, def } = tokens[at]!.lex
  return (
    def &&
    SEVERAL.has(stem) &&
    (LASTLY.test(tokens[at + 1]?.folded ?? '') ||
      (LASTLY.test(tokens[at + 2]?.folded ?? '') && Boolean(tokens[at + 1]!.lex.word.numeral)) || // "الأيام الثلاثة الماضية"
      (LASTLY.test(tokens[at + 3]?.folded ?? '') && tokens[at + 2]!.kind === 'digits')) // "الأشهر الـ6 الماضية"
  )
}

const SEVERAL = new Set(
  'الاونه فتره اشهر شهور اسابيع سنوات اعوام ايام ليال ليالي عامين شهرين اسبوعين يومين ليلتين سنتين'.split(' '),
)

const THESE = new Set(['عام', 'سنه', 'شهر', 'اسبوع'])
const YEARLY = new Set(['شهر', 'عام', 'سنه'])

const THIS = new Set('الحالي الجاري حالي جاري الحاليه الجاريه حاليه جاريه'.split(' '))
