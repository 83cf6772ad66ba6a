import type { Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { isYear } from './counted-year.js'
import { HALVES } from './date-parts.js'

/** "وثقت الشبكة … في آذار", "قالت المنظمة في تقريرها": the count of a month, or of the time that a report covers. */
export function documents(tokens: Tokens, first: number, last: number): boolean {
  let documented = false
  let counted = false
  let witnessed = false
  for (let at = first; at <= last; at++) {
    const token = tokens[at]!
    if (witnesses(token)) witnessed = true
    if (documenting(token)) {
      counted ||= COUNTING.test(token.lex.stem) // "سجل" may tell of one event
      if (STATISTICS.test(token.folded)) {
        if (!ofFighting(tokens, at)) return true
        continue
      }
      if (token.lex.stem !== 'تقرير') documented = true
      else if (coversTime(tokens, at)) return true
    } else if (counts(tokens, at)) counted = true
    else if ((documented || counted) && token.lex.word.role === 'in' && tokens[at + 1]?.lex.word.time?.kind === 'month')
      return true
    else if (counted && lastMonth(tokens, at)) return true
    else if (witnessed && attacksOfMonth(tokens, at)) return true
    // "عدد قتلى الهجوم الذي وقع الشهر الماضي"
    else if (token.lex.word.noun?.kind === 'attack') counted = false
  }
  return false
}

/** "وثقت الشبكة مقتل 60 مدنيا", where the report tells elsewhere which time it covers: of no one event. */
export function alsoDocuments(tokens: Tokens, first: number, last: number): boolean {
  let counted = false
  for (let at = first; at <= last; at++) {
    const { stem, word } = tokens[at]!.lex
    if (word.noun?.kind === 'attack' || word.time !== null) return false
    counted ||= COUNTING.test(stem) && documenting(tokens[at]!)
  }
  return counted
}

/** "وسجل المكتب وقوع 295 هجوما": several attacks, and no day that they were on. */
export function records(tokens: Tokens, first: number, last: number): boolean {
  if (![first, first + 1].some((at) => RECORDING.test(tokens[at]!.folded))) return false
  for (let at = first; at <= last; at++) {
    const { word } = tokens[at]!.lex
    if (word.time !== null || (word.noun?.kind === 'attack' && word.number === 'one' && !counted(tokens, at)))
      return false
  }
  return true
}
const RECORDING = /^[وف]?(?:[يت]?سجل|وثق|رصد|احص[يت]|حصر|[يت]رصد|[يت]وثق)(?:ت|وا|نا)?$/u
const counted = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.kind === 'digits' || tokens[at - 1]?.lex.word.numeral != null

/** "إحصائية جديدة لضحايا الاشتباكات": of what just happened. */
function ofFighting(tokens: Tokens, at: number): boolean {
  if (/^(?:ال)?اوليه$/u.test(tokens[at + 1]?.folded ?? '')) return true // "في إحصائيات أولية"
  for (let on = at + 1; on <= at + 3; on++)
    if (VICTIMS.has(tokens[on]?.folded ?? '')) return FIGHTING.has(tokens[on + 1]?.folded ?? '')
  return false
}
const VICTIMS = new Set(['لضحايا', 'ضحايا', 'لقتلي', 'قتلي', 'بضحايا'])
const FIGHTING = new Set(
  'الاشتباكات المواجهات الهجوم التفجير الانفجار القصف الحادث الحريق الغاره المجزره الزلزال السيول'.split(' '),
)

/** "|عدد المدنيين الذين قتلوا في الولاية في يوليو": all of them. */
const counts = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.stem === 'عدد' && /^الذين$/u.test(tokens[at + 2]?.folded ?? '')

/** "سجل الشهر الماضي 31 عملية استهداف", "شهدت المحافظة في أيلول 39 هجوما": several attacks of a month, and what they led to. */
function attacksOfMonth(tokens: Tokens, at: number): boolean {
  const inMonth = tokens[at]!.lex.word.role === 'in' && tokens[at - 1]?.kind === 'word'
  const month = inMonth && tokens[at + 1]?.kind !== 'digits' && tokens[at + 1]?.lex.word.time?.kind === 'month'
  if (!month && !HALVES.has(tokens[at + 1]?.folded ?? '') && !lastMonth(tokens, at)) return false
  for (let on = at + 2; on <= at + 5 && tokens[on]; on++) {
    const { kind, lex } = tokens[on]!
    if (isYear(tokens[on])) continue
    if (kind === 'digits' || lex.word.numeral) return tokens[on + 1]?.lex.word.noun?.kind === 'attack'
    if (kind !== 'word' || lex.word.outcome) return false
  }
  return false
}
const witnesses = onceASpelling(({ folded }) => /^[وف]?(?:شهد|سجل)(?:ت|نا)?$/u.test(folded))

/** "الشهر الماضي". */
const lastMonth = (tokens: Tokens, at: number): boolean =>
  (tokens[at]!.folded === 'الشهر' || tokens[at]!.folded === 'العام') &&
  /^ال(?:ماضي|فايت|منصرم)$/u.test(tokens[at + 1]?.folded ?? '')

/** "التقرير", "في تقريرها", "تقرير الشبكة"; a day's report or a doctor's covers no time. */
function coversTime(tokens: Tokens, at: number): boolean {
  const { def, suffix } = tokens[at]!.lex
  const next = tokens[at + 1]?.folded ?? ''
  if (OF_A_DAY.test(next) || THIS.has(tokens[at - 1]?.folded ?? '')) return false
  return def || suffix !== '' || tokens[at - 1]?.lex.word.role === 'in' || REPORTERS.test(next)
}
const OF_A_DAY = /^(?:ال)?(?:يومي|طبي|صحفي|صحافي|تلفزيوني|اخباري|استخباري|استخباراتي)$/u
/** "حتى ساعة إعداد هذا التقرير": the outlet's own. */
const THIS = new Set(['هذا', 'اعداد', 'كتابه', 'نشر', 'تحرير'])
const REPORTERS = /^(?:ال)?(?:شبكه|منظمه|لجنه|امم|مفوضيه|حقوقي|اممي|دولي|سنوي|شهري)$/u

/** "ووثقت الإحصائية", "في إحصائية نشرتها". */
const STATISTICS = /^(?:ال|ب|لل)?احصا[ءيئ](?:ي?ه|يات|ات)$/u
const documenting = onceASpelling(
  ({ folded, lex: { word, stem } }) => STATISTICS.test(folded) || (word.saying !== null && DOCUMENTING.has(stem)),
)
/** Without one of these a sentence documents nothing. */
export const DOCUMENTS = cue((token) => documenting(token) || witnesses(token) || token.lex.stem === 'عدد')
const DOCUMENTING = new Set('وثق وثقت احصي احصت سجل سجلت حصيله تقرير ارقام معطيات'.split(' '))
const COUNTING = /^(?:وثق|احص)/u
