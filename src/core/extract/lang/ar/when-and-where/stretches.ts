import { isMark, type Tokens } from '../tokens.js'
import { isYear, LASTLY } from './counted-year.js'
import { bare } from './since-and-during.js'

/** "استمرت", "دام", "امتد". */
export const LASTED = new Set('استمر دام امتد تواصل استمرت دامت امتدت تواصلت استمروا داموا امتدوا تواصلوا'.split(' '))
const UNITS = new Set(
  'يومين يوما ايام ليلتين ليال ليالي اسبوعا اسبوع اسبوعين اسابيع شهرا شهر شهرين اشهر شهور عاما عام عامين اعوام سنه سنتين سنوات'.split(
    ' ',
  ),
)

/** "معارك استمرت ليلتين", "قتال دام ستة عشر يوما": what was told of lasted so long; hours are a day. */
export function lasted(tokens: Tokens, at: number): number | null {
  let counted = false
  for (let i = at + 1; i <= at + 5; i++) {
    const token = tokens[i]
    if (token?.kind === 'digits' || token?.lex.word.numeral) counted = true
    else if (UNITS.has(token?.folded ?? '')) return counted || token!.folded !== 'يوما' ? i : null
    else if (!token || !SO_LONG.has(token.folded)) return null
  }
  return null
}
const SO_LONG = new Set('مده لمده علي مدي مدار امتداد طوال نحو لنحو قرابه حوالي اكثر لاكثر من عده'.split(' '))

/** "بين الأحد والثلاثاء", "من مساء الجمعة إلى الأحد": the last day. */
export function dayToDay(tokens: Tokens, from: number): number | null {
  const first = tokens[from]?.lex.word.time?.kind === 'weekday' ? from : from + 1
  if (tokens[first]?.lex.word.time?.kind !== 'weekday') return null
  for (let at = first + 1; at <= first + 3; at++) {
    const { word, conj } = tokens[at]?.lex ?? {}
    if (!word || isMark(tokens[at], '،.؛()')) return null
    if (word.time?.kind === 'weekday') return conj || at > first + 1 ? at : null
  }
  return null
}

const EXTENDED = new Set(['الممتده', 'الواقعه'])
const SAME = /^(?:ذات|نفس)ها$/u
const WHOLES = new Set(['شهر', 'عام', 'سنه'])
const PARTED = new Set(['النصف', 'الربع', 'الثلث'])
const UNIT = new Set(['الاسبوع', 'الشهر', 'العام', 'السنه'])
const NTH = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|اولي|ثانيه|اخير|اخيره)$/u

/** "في الفترة من", "في النصف الأول من العام", "في الربع الثالث من 2023", "في الأسبوع الأول من الحملة", "في العام الماضي وحده". */
export function spansTime(tokens: Tokens, at: number): boolean {
  const [token, next, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const folded = token?.folded ?? ''
  if (folded === 'الفتره')
    return (
      EXTENDED.has(next?.folded ?? '') ||
      next?.lex.word.role === 'of' ||
      next?.lex.word.role === 'between' ||
      SAME.test(next?.folded ?? '')
    )
  if (UNIT.has(folded) && LASTLY.test(next?.folded ?? '') && /^وحد[هه]ا?$/u.test(behind?.folded ?? '')) return true
  if (behind?.lex.word.role !== 'of') return false
  if (PARTED.has(folded)) return WHOLES.has(bare(tokens[at + 3]?.folded ?? '')) || isYear(tokens[at + 3])
  return UNIT.has(folded) && NTH.test(next?.folded ?? '')
}

/** "في آخر ثلاثة أشهر": the unit. */
export function lastFew(tokens: Tokens, at: number): number | null {
  if (tokens[at]?.folded !== 'اخر') return null
  const number = tokens[at + 1]?.kind === 'digits' || tokens[at + 1]?.lex.word.numeral
  const unit = number ? at + 2 : at + 1
  return UNITS.has(tokens[unit]?.folded ?? '') && (number || /ين$/u.test(tokens[unit]!.folded)) ? unit : null
}

/** "بعد شهرين من المعارك": what fighting cost that went on so long; "بعد يومين من قصف" only tells when. */
export function afterFighting(tokens: Tokens, at: number): number | null {
  for (let unit = at + 1; unit <= at + 4; unit++) {
    const token = tokens[unit]
    if (UNITS.has(token?.folded ?? '') && tokens[unit + 1]?.lex.word.role === 'of')
      return FIGHTING.has(tokens[unit + 2]?.folded ?? '') ? unit + 2 : null
    if (
      !token ||
      !(token.kind === 'digits' || token.lex.word.numeral || SO_LONG.has(token.folded) || token.lex.word.role === 'of')
    )
      return null
  }
  return null
}
export const AFTER = /^[وف]?بعد$/u
const FIGHTING = new Set(
  'المعارك القتال الاشتباكات المواجهات الحصار القصف الغارات الحرب الهجمات النزاع الصراع الاقتتال العدوان'.split(' '),
)
