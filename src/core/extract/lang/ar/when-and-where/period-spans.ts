import { isMark, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { LASTLY } from './counted-year.js'
import { meanwhile } from './meanwhile.js'
import { mayBePeriod, periodAt } from './period.js'
import { duringPeriod } from './since-and-during.js'
import { AFTER } from './stretches.js'

/** Stretches of the sentence that speak of a period: from the event word before its mention to the one behind. */
export function periodSpans(tokens: Tokens, first: number, last: number): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = []
  let from = first
  for (let at = first; at <= last; at++) {
    if ((tokens[at]!.lex.cues & TELLS_TIME) === 0) continue
    const period = mayBePeriod(tokens[at]!) ? periodAt(tokens, at) : null
    if (period !== null && (goingOn(tokens, at) || inCampaign(tokens, at)) && someDay(tokens, first, last)) continue
    if (period !== null && sinceWhenTheyDo(tokens, at, period)) continue
    if (period !== null) {
      let to = period
      let clause = last
      let beside: number | null = null
      while (to < last && !isDay(tokens, to + 1) && !lastWeekday(tokens, to + 1)) {
        to++
        if (clause === last && ends(tokens[to]!)) clause = to
        if (beside === null && tokens[to + 1]?.folded === 'وقت' && meanwhile(tokens, to)) beside = to
        if (beside === null && saidMeanwhile(tokens, to)) beside = to
      }
      // "تصعيد خلال الأيام الماضية، حيث قتل 15 أمس"
      spans.push([clauseOf(tokens, from, at), Math.min(to < last ? Math.min(to, clause) : to, beside ?? last)])
      at = Math.max(at, period)
    } else if (inHours(tokens, at)) from = at
    else if (mayBeEventTime(tokens[at]!) && (isEventTime(tokens, at) || turns(tokens[at]!))) from = at
    else if (isNext(tokens, at) || (tokens[at]!.folded === 'كما' && toldOfADay(tokens, from, at))) from = at
  }
  return spans
}

/** Where the clause of a period begins: "قتل خمسة، وتسيطر الحركة على المدينة منذ سنوات", "قتل خمسة، ومنذ نيسان قتل 300". */
function clauseOf(tokens: Tokens, from: number, period: number): number {
  if (AFTER.test(tokens[period]!.folded)) return period
  for (let at = period; at > from; at--) {
    const { folded, lex } = tokens[at]!
    if (lex.word.role === 'that' && (lex.conj || whoSaid(tokens, at))) return at
    if (!isMark(tokens[at - 1], '،,')) continue
    const opens = at === period ? lex.conj && lex.word.role === 'since' : LASTING.test(folded)
    if (opens || WHILE.has(folded) || meanwhile(tokens, at)) return at
  }
  return from
}
/** "الذي أشار إلى أن", "وقالت أيضا إن": a clause of its own. */
const whoSaid = (tokens: Tokens, that: number): boolean =>
  [2, 3].some((back) => tokens[that - back]?.lex.word.role === 'which')

const WHILE = new Set(['فيما', 'بينما'])

/** "خلال اليومين الماضيين، فيما ذكرت الوزارة أن": another speaks, of another time. */
const saidMeanwhile = (tokens: Tokens, mark: number): boolean =>
  isMark(tokens[mark], '،,') &&
  WHILE.has(tokens[mark + 1]?.folded ?? '') &&
  /verb$/u.test(tokens[mark + 2]?.lex.word.saying ?? '')
/** Verbs of what goes on, beside what happened. */
const LASTING =
  /^وشهدت?$|^و[يت](?:سيطر|شهد|عيش|خضع|تعرض|عاني|دور|شن|قود|حاصر|واجه|ستمر|تواصل|خوض|حتل|حكم|دير|نتشر|قاتل|سعي|قيم|ووي|ستضيف|نفذ|قع|تمركز|حارب|تنازع|حاول|طالب)(?:ون|ها|ه)?$/u

/** "القوات، التي تقاتل الجيش منذ نيسان، قتلت 5": since when they have done so, told of them in passing. */
function sinceWhenTheyDo(tokens: Tokens, since: number, period: number): boolean {
  if (tokens[since]!.lex.word.role !== 'since') return false
  if (UNDERGOES.test(tokens[since - 1]?.folded ?? '') && tokens[since - 2]?.lex.word.role === 'which') return true
  if (![1, 2].some((on) => isMark(tokens[period + on], '،,'))) return false
  for (let at = since - 2; at >= Math.max(1, since - 7); at--)
    if (tokens[at]!.lex.word.role === 'which')
      return isMark(tokens[at - 1], '،,') && LASTING.test(`و${tokens[at + 1]!.folded}`)
  return false
}

/** "في المدينة التي تعيش منذ أشهر حصارا": what a place undergoes. */
const UNDERGOES = /^[يت](?:شهد|عيش|عاني|عرف)$/u

/** "أعلن اليوم مقتل 84 مسلحا خلال الحملة": the war in which that day fell. */
const inCampaign = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.lex.word.role === 'during' && /^ال(?:حمله|حرب|معركه|نزاع|صراع)$/u.test(tokens[at + 1]?.folded ?? '')

/** "قصف يتواصل منذ شهر", "التي تتعرض منذ أيام": since when it has been so, beside the day told of. */
const goingOn = (tokens: Tokens, since: number): boolean =>
  GOING_ON.test(tokens[since - 1]?.folded ?? '') ||
  [2, 3].some((back) => WITNESSING.test(tokens[since - back]?.folded ?? '')) // "الذي يشهد تصعيدا للعنف منذ أسبوع"
const WITNESSING = /^[يت]?شهد(?:ت|ها|ه)?$/u
const GOING_ON =
  /^(?:[يت]تواصل|[يت]ستمر|[يت]تعرض|[يت]شهد|[يت]شهدها|[يت]خضع|متواصل|انقطاع|متواصله|مستمر|مستمره|تقريبا|توقف)$/u
function someDay(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isDay(tokens, at) || isWeekday(tokens, at)) return true
  return false
}
/** "قتل 10، الأربعاء، في قصف"; not "منذ الأحد", "من السبت إلى". */
function isWeekday(tokens: Tokens, at: number): boolean {
  if (tokens[at]!.lex.word.time?.kind !== 'weekday') return false
  const before = tokens[tokens[at - 1]?.folded === 'يوم' ? at - 2 : at - 1]?.lex.word.role
  return before !== 'since' && before !== 'to' && before !== 'between' && before !== 'of'
}

/** "خلال الأسبوع …، وسبقها هجوم الخميس الماضي أدى إلى": what follows is of that day. */
const lastWeekday = (tokens: Tokens, at: number): boolean =>
  isWeekday(tokens, at) && LASTLY.test(tokens[at + 1]?.folded ?? '')

/** "قتل خمسة الأربعاء، كما قتل 23 منذ السبت": the first are of their day. */
function toldOfADay(tokens: Tokens, from: number, at: number): boolean {
  if (!isMark(tokens[at - 1], '،,')) return false
  for (let i = from; i < at; i++) if (isWeekday(tokens, i)) return true
  return false
}

const isDay = (tokens: Tokens, at: number): boolean =>
  (mayBeEventTime(tokens[at]!) && isEventTime(tokens, at)) || inHours(tokens, at)
/** Where another clause begins: "حيث", "مضيفا أن". */
const ends = ({ lex: { word } }: Tokens[number]): boolean => word.role === 'clause' || word.role === 'that'

/** "خلال الساعات الأربع والعشرين الماضية", "خلال الـ24 ساعة الماضية": a day. */
function inHours(tokens: Tokens, at: number): boolean {
  if (tokens[at]!.lex.word.role !== 'during') return false
  return [1, 2, 3].some((on) => HOURS.has(tokens[at + on]?.lex.stem ?? '')) && duringPeriod(tokens, at) === null
}
const HOURS = new Set(['ساعه', 'ساعات'])

/** "ليرتفع العدد إلى": what stands before is of one day, what follows a total. */
const turns = ({ folded }: Tokens[number]): boolean => TURNS.has(folded)
const TURNS = new Set([
  'سبق',
  'وسبق',
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
  'رافعا',
  'رافعه',
  'لترفع',
  'يرتفع',
  'ترتفع',
  'لافتا',
  'لافته',
  'مشيرا',
  'مشيره',
  'مضيفا',
  'مضيفه',
  'وارتفع',
  'وارتفعت',
  'ليرفع',
])

const mayBeEventTime = onceASpelling(
  (token) =>
    token.lex.word.time?.kind === 'offset' ||
    HOURS_OF_DAY.has(token.folded) ||
    token.lex.stem === 'ليله' ||
    token.folded === 'يوم' ||
    turns(token),
)

/** All that `periodSpans` looks at. */
const TELLS_TIME = cue((token) => mayBePeriod(token) || mayBeEventTime(token) || /^(?:وه[وي]|كما)$/u.test(token.folded))

const HOURS_OF_DAY = new Set(['ليلا', 'فجرا', 'صباحا', 'ظهرا'])

/** "، وهو الانفجار الثالث خلال شهر": what was told before is one of them. */
const isNext = (tokens: Tokens, at: number): boolean =>
  (tokens[at]!.folded === 'وهو' || tokens[at]!.folded === 'وهي') &&
  tokens[at + 1]?.lex.def === true &&
  tokens[at + 1]!.lex.word.noun?.kind === 'attack'

/** "أمس", "ليلة أمس", "اليوم الأحد": a single day. */
function isEventTime(tokens: Tokens, at: number): boolean {
  const { word, stem } = tokens[at]!.lex
  if (HOURS_OF_DAY.has(tokens[at]!.folded)) return true
  if (isMark(tokens[at - 1], '(') || tokens[at]!.folded === 'واليوم') return false // "خلال يومين (أمس واليوم)"
  if (tokens[at]!.folded === 'يوم') return tokens[at + 1]?.folded === 'واحد' && tokens[at - 1]?.lex.word.role === 'in' // "في يوم واحد"
  const bounds = tokens[at - 1]?.lex.word.role // "منذ أمس", "حتى اليوم"
  return (word.time?.kind === 'offset' && bounds !== 'since' && bounds !== 'to') || stem === 'ليله'
}
