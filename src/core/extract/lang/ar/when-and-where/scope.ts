import { foldWord } from '../../../../text/fold.js'
import type { Doc, Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { bare, mayBePeriod, periodAt } from './period.js'

/** A total over two days or more is cumulative: "منذ مارس", "خلال عشرة أشهر", "على مدار اليومين الماضيين". */
export const scope: Rule<Lex> = {
  name: 'scope',
  apply(doc) {
    let counter: string | null = null
    for (const { sentence: range, drafts } of draftedSentences(doc)) {
      const goesOn: boolean = counter !== null && !someDay(doc.tokens, range.first, range.last)
      const spans = cumulativeSpans(doc, range.first, range.last)
      const documented = documentsMonth(doc.tokens, range.first, range.last)
      const war = warAt(doc.tokens, range.first, range.last)
      for (const draft of drafts) {
        const total =
          documented ||
          isVast(draft) ||
          (goesOn && (draft.speaker ?? counter) === counter) ||
          (isHarm(draft) && (draft.first > war || inWar(doc.tokens, draft)))
        if (!total && !spans.some(([from, to]) => draft.first >= from && draft.first <= to)) continue
        draft.scope = 'cumulative'
        draft.rules.push('scope:period')
      }
      const last = drafts.at(-1)
      const counts: boolean = last?.scope === 'cumulative' && (spans.length > 0 || documented || goesOn)
      counter = counts ? (last?.speaker ?? counter) : null
    }
  },
}

/** "أمس", "الثلاثاء": a sentence that tells of one day starts afresh. */
function someDay(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const { time } = tokens[at]!.lex.word
    const ago = tokens[at]!.folded === 'قبل' && tokens[at + 1]?.lex.word.noun?.kind === 'time' // "قبل أسبوع"
    if (time?.kind === 'offset' || time?.kind === 'weekday' || ago) return true
  }
  return false
}

const isHarm = ({ metric }: Draft): boolean =>
  metric === 'killed' || metric === 'wounded' || metric === 'casualties' || metric === 'displaced'

/** No single day kills, wounds or abducts a thousand, or drives half a million out: such a figure sums many. */
const isVast = (draft: Draft): boolean =>
  (isHarm(draft) || draft.metric === 'abducted' || draft.metric === 'missing') &&
  (draft.low ?? 0) >= (draft.metric === 'displaced' ? 500_000 : 1000)

/** "وثقت الشبكة … في آذار": a month's count. */
function documentsMonth(tokens: Tokens, first: number, last: number): boolean {
  let documents = false
  for (let at = first; at <= last; at++) {
    if (documenting(tokens[at]!)) documents = true
    else if (documents && tokens[at]!.lex.word.role === 'in' && tokens[at + 1]?.lex.word.time?.kind === 'month')
      return true
  }
  return false
}
const documenting = onceASpelling(({ lex: { word, stem } }) => word.saying !== null && DOCUMENTING.has(stem))
const DOCUMENTING = new Set('وثق وثقت احصي احصت سجل سجلت حصيله'.split(' '))

/** Where the sentence names a war, or attacks one after another, and what they led to; Infinity where it does not. */
function warAt(tokens: Tokens, first: number, last: number): number {
  let war = false
  let cause = Number.NEGATIVE_INFINITY
  for (let at = first; at <= last; at++) {
    if (caused(tokens[at]!)) cause = at
    if (!war && !mayBeWar(tokens[at]!)) continue
    if (isMark(tokens[at], '؛.')) war = false
    if (isWar(tokens, at)) {
      war = true
      // "شهداء الهجمات الأخيرة"
      if (tokens[at - 1]?.lex.word.noun?.kind === 'person' && tokens[at - 1]?.lex.word.noun?.metric) return at
    }
    // "أدت الحرب إلى", "الحرب التي أدت إلى"
    if (war && cause >= at - 3) return at
  }
  return Number.POSITIVE_INFINITY
}

/** "قتل 700 في الحرب الأهلية", "مقتل 558 في الغارات المستمرة": the war stands behind the figure. */
function inWar(tokens: Tokens, draft: Draft): boolean {
  for (let at = lastOf(draft) + 1; at <= lastOf(draft) + 6; at++) {
    const { role } = tokens[at]?.lex.word ?? {}
    if (!tokens[at] || tokens[at]!.kind !== 'word' || tokens[at]!.lex.conj) return false
    if (role !== 'in' && role !== 'during') continue
    if (THE_WAR.has(tokens[at + 1]?.folded ?? '') || (tokens[at + 1] && isWar(tokens, at + 1))) return true
  }
  return false
}
const THE_WAR = new Set(['الحرب', 'حرب', 'النزاع', 'الصراع'])

const caused = onceASpelling(({ folded, lex: { word } }) => word.role === 'causes' || CAUSED.has(folded))
const mayBeWar = onceASpelling(
  ({ folded, lex: { word } }) => WARS.has(folded) || (word.noun?.kind === 'attack' && word.number === 'many'),
)

function isWar(tokens: Tokens, at: number): boolean {
  const {
    folded,
    lex: { word },
  } = tokens[at]!
  if (WARS.has(folded)) return !LEFTOVERS.has(bare(tokens[at - 1]?.lex.stem ?? ''))
  if (word.noun?.kind !== 'attack' || word.number !== 'many') return false
  const adjective = tokens[at + 1]?.lex.def && !tokens[at + 1]!.lex.conj // "الغارات الجوية الأخيرة"
  return GOING_ON.has(tokens[at + 1]?.folded ?? '') || Boolean(adjective && GOING_ON.has(tokens[at + 2]?.folded ?? ''))
}

/** Words folded, with each of the clitics: for words that the dictionary does not take apart. */
function spelled(words: string, prefixes: readonly string[]): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap((word) => prefixes.map((prefix) => prefix + foldWord(word))))
}

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
    const period = mayBePeriod(tokens[at]!) ? periodAt(tokens, at) : null
    if (period !== null) {
      let to = period
      let clause = last
      while (to < last && !(mayBeEventTime(tokens[to + 1]!) && isEventTime(tokens, to + 1))) {
        to++
        if (clause === last && tokens[to]!.lex.word.role === 'clause') clause = to
      }
      // "تصعيد خلال الأيام الماضية، حيث قتل 15 أمس"
      spans.push([from, to < last ? Math.min(to, clause) : to])
      at = Math.max(at, period)
    } else if (mayBeEventTime(tokens[at]!) && (isEventTime(tokens, at) || turns(tokens[at]!))) from = at
  }
  return spans
}

/** "ليرتفع العدد إلى": what stands before is of one day, what follows a total. */
const turns = ({ folded }: Tokens[number]): boolean => TURNS.has(folded)
const TURNS = new Set([
  'ليرتفع',
  'لترتفع',
  'ليصل',
  'لتصل',
  'ليتجاوز',
  'لتتجاوز',
  'ليبلغ',
  'ويرتفع',
  'وترتفع',
  'وبذلك',
  'يرفع',
  'ترفع',
  'رفع',
  'يرتفع',
  'ترتفع',
  'وارتفع',
  'وارتفعت',
  'ليرفع',
])

const mayBeEventTime = onceASpelling(
  (token) => token.lex.word.time?.kind === 'offset' || token.lex.stem === 'ليله' || turns(token),
)

/** "أمس", "ليلة أمس", "اليوم الأحد": a single day. */
function isEventTime(tokens: Tokens, at: number): boolean {
  const { word, stem } = tokens[at]!.lex
  return (word.time?.kind === 'offset' && tokens[at - 1]?.lex.word.role !== 'since') || stem === 'ليله'
}
