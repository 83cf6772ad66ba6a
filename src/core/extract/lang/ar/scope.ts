import { foldWord } from '../../../text/fold.js'
import type { Doc, Draft, Rule } from '../../draft.js'
import { draftedSentences } from '../../drafted-sentences.js'
import type { Lex } from './lex.js'
import { isMark, type Tokens } from './sentences.js'

/** A total over two days or more is cumulative: "منذ مارس", "خلال عشرة أشهر", "على مدار اليومين الماضيين". */
export const scope: Rule<Lex> = {
  name: 'scope',
  apply(doc) {
    for (const { sentence: range, drafts } of draftedSentences(doc)) {
      const spans = cumulativeSpans(doc, range.first, range.last)
      const documented = documentsMonth(doc.tokens, range.first, range.last)
      const war = warAt(doc.tokens, range.first, range.last)
      for (const draft of drafts) {
        const total = documented || isVast(draft) || (isHarm(draft) && draft.first > war)
        if (!total && !spans.some(([from, to]) => draft.first >= from && draft.first <= to)) continue
        draft.scope = 'cumulative'
        draft.rules.push('scope:period')
      }
    }
  },
}

const isHarm = ({ metric }: Draft): boolean =>
  metric === 'killed' || metric === 'wounded' || metric === 'casualties' || metric === 'displaced'

/** No single day kills or wounds a thousand: such a figure sums many. */
const isVast = (draft: Draft): boolean => isHarm(draft) && draft.metric !== 'displaced' && (draft.low ?? 0) >= 1000

/** "وثقت الشبكة … في آذار": a month's count. */
function documentsMonth(tokens: Tokens, first: number, last: number): boolean {
  let documents = false
  for (let at = first; at <= last; at++) {
    const { word, stem } = tokens[at]!.lex
    if (word.saying !== null && DOCUMENTING.has(stem)) documents = true
    else if (documents && word.role === 'in' && tokens[at + 1]?.lex.word.time?.kind === 'month') return true
  }
  return false
}
const DOCUMENTING = new Set('وثق وثقت احصي احصت سجل سجلت حصيله'.split(' '))

/** Where the sentence names a war, or attacks one after another, and what they led to; Infinity where it does not. */
function warAt(tokens: Tokens, first: number, last: number): number {
  let war = false
  let caused = Number.NEGATIVE_INFINITY
  for (let at = first; at <= last; at++) {
    const { word } = tokens[at]!.lex
    if (isMark(tokens[at], '؛.')) war = false
    if (word.role === 'causes' || CAUSED.has(tokens[at]!.folded)) caused = at
    if (isWar(tokens, at)) {
      war = true
      // "شهداء الهجمات الأخيرة"
      if (tokens[at - 1]?.lex.word.noun?.kind === 'person' && tokens[at - 1]?.lex.word.noun?.metric) return at
    }
    // "أدت الحرب إلى", "الحرب التي أدت إلى"
    if (war && caused >= at - 3) return at
  }
  return Number.POSITIVE_INFINITY
}

function isWar(tokens: Tokens, at: number): boolean {
  const {
    folded,
    lex: { word },
  } = tokens[at]!
  if (WARS.has(folded)) return !LEFTOVERS.has(bare(tokens[at - 1]?.lex.stem ?? ''))
  return word.noun?.kind === 'attack' && word.number === 'many' && GOING_ON.has(tokens[at + 1]?.folded ?? '')
}

/** Words folded, with each of the clitics: for words that the dictionary does not take apart. */
function spelled(words: string, prefixes: readonly string[]): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap((word) => prefixes.map((prefix) => prefix + foldWord(word))))
}

/** Without the article, which stays on words that no dictionary knows. */
const bare = (stem: string): string => stem.replace(/^[وف]?(?:ال|لل|بال)/u, '')
const WARS = spelled('حرب نزاع صراع انتفاضة حملة ثورة', ['', 'ال', 'وال', 'بال', 'لل', 'فال', 'و', 'ب', 'ل'])
/** "من مخلفات الحرب", "جرائم حرب" are no war. */
const LEFTOVERS = new Set('مخلفات جرايم وزير مجرم مجرمي اسري طايره طايرات سفينه'.split(' '))
const GOING_ON = new Set('المتكرره المتزايده المتواصله المستمره الاخيره المتلاحقه'.split(' '))
const CAUSED = spelled('أسفر أسفرت أدت أدى أودت أودى حصدت حصد تسببت تسبب خلفت خلف أوقعت أوقع راح', ['', 'و', 'ف'])

/** Stretches of the sentence that speak of a period: from the event word before its mention to the one behind. */
function cumulativeSpans({ tokens }: Doc<Lex>, first: number, last: number): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = []
  let from = first
  for (let at = first; at <= last; at++) {
    const period = periodAt(tokens, at)
    if (period !== null) {
      let to = period
      while (to < last && !isEventTime(tokens, to + 1)) to++
      spans.push([from, to])
      at = Math.max(at, period)
    } else if (isEventTime(tokens, at) || TURNS.has(tokens[at]!.folded)) from = at
  }
  return spans
}

/** "ليرتفع العدد إلى": what stands before is of one day, what follows a total. */
const TURNS = new Set(['ليرتفع', 'لترتفع', 'ليصل', 'لتصل', 'ليتجاوز', 'لتتجاوز', 'ليبلغ', 'ويرتفع', 'وترتفع', 'وبذلك'])

/** "أمس", "ليلة أمس", "اليوم الأحد": a single day. */
function isEventTime(tokens: Tokens, at: number): boolean {
  const { word, stem } = tokens[at]!.lex
  return (word.time?.kind === 'offset' && tokens[at - 1]?.lex.word.role !== 'since') || stem === 'ليله'
}

/** The last token of the period that begins at `at`; null where none does. */
function periodAt(tokens: Tokens, at: number): number | null {
  const { role } = tokens[at]!.lex.word
  if (role === 'since') return sincePeriod(tokens, at)
  if (role === 'during') return duringPeriod(tokens, at)
  if (role === 'between' || role === 'of') return monthToMonth(tokens, at + 1)
  const { stem, def } = tokens[at]!.lex
  if (stem === 'حصيله' && YEARLY.has(tokens[at + 1]?.lex.stem ?? '')) return at + 1
  if ((stem === 'شهد' || stem === 'شهر') && tokens[at + 1]?.lex.word.time?.kind === 'month') return at + 1
  if ((stem === 'سنويا' || stem === 'شهريا') && !def) return at
  if (role === 'in' && severalDays(tokens, at + 1)) return at + 2
  if (role === 'in' && PERIODS.has(tokens[at + 1]?.lex.stem ?? '') && !tokens[at + 1]!.lex.def)
    return inPeriod(tokens, at + 1)
  if (isLastly(tokens, at)) return at + 1
  if (THESE.has(stem) && def && /^[وفبل]?هذ[اه]$/u.test(tokens[at - 1]?.folded ?? '')) return at
  if (stem === 'عام' && def && THIS.has(tokens[at + 1]?.lex.stem ?? tokens[at + 1]?.folded ?? '')) return at + 1
  return null
}
/** "في ثلاثة أيام". */
function severalDays(tokens: Tokens, at: number): boolean {
  const number = tokens[at]
  const counts = number?.kind === 'digits' || number?.lex.word.numeral || number?.lex.word.vague
  const unit = tokens[at + 1]
  return Boolean(counts && unit && !unit.lex.def && SEVERAL.has(unit.lex.stem))
}

/** "بين مايو ويوليو", "من كانون الثاني حتى آذار", "بين عامي 2014 و2016": the last token. */
function monthToMonth(tokens: Tokens, from: number): number | null {
  if (YEARS.has(tokens[from]?.folded ?? '')) return from
  if (tokens[from]?.lex.word.time?.kind !== 'month') return null
  for (let at = from + 1; at <= from + 4; at++)
    if (tokens[at]?.lex.word.time?.kind === 'month') return isMark(tokens[at - 1], '/') ? null : at
  return null
}
const YEARS = new Set(['عامي', 'شهري', 'سنتي'])

/** "في أسبوع", "في ثلاثة أشهر"; not "في عام 2014" or "في شهر مايو". */
function inPeriod(tokens: Tokens, at: number): number | null {
  const next = tokens[at + 1]
  const named = next?.kind === 'digits' || next?.lex.word.time || next?.lex.word.numeral || next?.lex.def
  const { stem } = tokens[at]!.lex
  return named || stem === 'يوم' || WARLIKE.has(stem) ? null : at
}
const WARLIKE = new Set(['حرب', 'حمله', 'صراع', 'نزاع', 'فتره', 'عقد'])

/** "الأشهر الماضية", "العامين الأخيرين". */
function isLastly(tokens: Tokens, at: number): boolean {
  const { stem, def } = tokens[at]!.lex
  return def && SEVERAL.has(stem) && /^ال(?:ماضي|اخير|فايت|قليل)(?:ه|ين|ان|تين)?$/u.test(tokens[at + 1]?.folded ?? '')
}
const SEVERAL = new Set('اشهر شهور اسابيع سنوات اعوام ايام عامين شهرين اسبوعين يومين سنتين'.split(' '))

const THESE = new Set(['عام', 'سنه', 'شهر', 'اسبوع'])
const YEARLY = new Set(['شهر', 'عام', 'سنه'])
const THIS = new Set(['الحالي', 'الجاري', 'حالي', 'جاري'])

/** "منذ بداية العام", "منذ مارس", "منذ أمس"; but "منذ الصباح" is one day, "منذ وقت قصير" too. */
function sincePeriod(tokens: Tokens, at: number): number | null {
  const before = tokens[at - 1]
  // "كانت تحتجزهم منذ أغسطس", "أعنف قتال منذ شهر": a state, a comparison
  if (before && before.lex.suffix !== '' && before.lex.word.outcome?.form === 'verb') return null
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) if (SUPERLATIVES.has(tokens[i]!.folded)) return null
  for (let i = at + 1; i <= at + 3; i++) {
    const token = tokens[i]
    if (!token || token.kind === 'mark') break
    if (HOURS.has(token.lex.stem) || HOURS.has(token.folded) || token.folded === 'اليوم' || token.folded === 'ذلك')
      return null
  }
  return at + 1
}
const SUPERLATIVES = new Set('اعنف اسوا اكبر اشد اول الاعنف الاسوا الاكبر الاول الاولي الاشد'.split(' '))
const HOURS = new Set([
  'صباح',
  'الصباح',
  'فجر',
  'الفجر',
  'منتصف',
  'عصر',
  'العصر',
  'غروب',
  'لحظات',
  'ساعات',
  'ساعه',
  'مساء',
  'ليل',
  'قليل',
  'دقايق',
  'ظهر',
  'لحظه',
  'وقت',
])

/** "خلال عشرة أشهر", "خلال شهر تموز", "خلال هذه الفترة", "على مدار اليومين"; hours and one day are an event. */
function duringPeriod(tokens: Tokens, at: number): number | null {
  for (let i = at + 1; i <= at + 5; i++) {
    const token = tokens[i]
    if (!token || isMark(token, '.،,') || token.lex.conj) return null
    const { stem, word } = token.lex
    if (HOURS.has(stem)) return overADay(tokens, i) ? i : null
    if (word.time?.kind === 'month') return i
    if (
      i === at + 1 &&
      tokens[i]!.kind === 'digits' &&
      Number(tokens[i]!.folded) >= 1900 &&
      Number(tokens[i]!.folded) <= 2100
    )
      return i
    if (PERIODS.has(bare(stem))) return (stem === 'يوم' && word.number !== 'two') || stem === 'يوما' ? null : i
    if (word.outcome || word.role) return null
  }
  return null
}
const PERIODS = new Set(
  'شهر شهرين اشهر شهور عام عامين اعوام سنه سنوات سنتين اسبوع اسبوعين اسابيع ايام يومين فتره حرب عقد حمله صراع نزاع'.split(
    ' ',
  ),
)

/** "خلال 48 ساعة" is two days. */
const overADay = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.kind === 'digits' && Number(tokens[at - 1]!.folded) > 24
