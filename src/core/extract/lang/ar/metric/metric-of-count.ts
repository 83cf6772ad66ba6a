import type { Metric } from '../../../../claim/vocabulary.js'
import { SPACE } from '../../../../text/tokenize.js'
import type { Draft } from '../../../draft.js'
import { isMark, lastOf, someBefore, type Tokens } from '../tokens.js'
import { COUNTERS, isHarm } from './governor.js'

/** "ارتفع إلى 32 بينهم طفل، عدد القتلى": what rose stands behind the number. */
export function tollBehind(tokens: Tokens, draft: Draft, end: number): Metric | null {
  const first = draft.from ?? draft.first
  if (draft.head !== null || !someBefore(tokens, first, 3, isRising)) return null
  for (let at = lastOf(draft) + 1; at < Math.min(end, lastOf(draft) + 16); at++) {
    const counted = TOLLS.has(tokens[at]?.lex.stem ?? '') ? tokens[at + 1]?.lex.word : null
    if (counted?.noun?.kind !== 'person' || counted.number !== 'many') continue
    return counted.noun.metric ?? whoseFate(tokens, at + 2, end)
  }
  return null
}

/** "عدد المدنيين الذين وثق المرصد استشهادهم". */
function whoseFate(tokens: Tokens, from: number, end: number): Metric | null {
  let which = false
  for (let at = from; at <= Math.min(end, from + 9); at++) {
    const { word, suffix } = tokens[at]!.lex
    if (isMark(tokens[at], '.؛،')) return null
    if (word.role === 'which') which = true
    if (which && suffix === 'هم' && word.outcome?.form === 'masdar') return word.outcome.metric
  }
  return null
}
const isRising = ({ folded }: Tokens[number]): boolean => RISING.test(folded)
const RISING = /^[ولف]?(?:[يت]?رتفع|[يت]?بلغ|ارتفع|ارتفاع|وصل|[يت]صل|زاد)ت?$/u
const TOLLS = new Set('عدد تعداد حصيله اعداد'.split(' '))

/** "بلغت خسائر الجيش أكثر من 485 جنديا", "ارتفعت خسائر القوات إلى 60 جنديا": dead and wounded in one. */
export function lossesOf(tokens: Tokens, draft: Draft): Metric | null {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  const person = draft.head !== null && tokens[draft.head]!.lex.word.noun?.kind === 'person'
  for (let at = first - 1; person && at >= Math.max(0, first - 16); at--) {
    if (/^(?:ال)?خساير/u.test(tokens[at]!.folded)) return reaches(tokens, at, first) ? 'casualties' : null
    if (isMark(tokens[at], '.؛،')) return null
  }
  return null
}

/** Whether a verb of number stands before or behind "خسائر", or "إلى" before the figure. */
function reaches(tokens: Tokens, losses: number, first: number): boolean {
  if (tokens[first - 1]?.lex.word.role === 'to') return true
  return someBefore(tokens, first, first - losses + 1, ({ folded }) =>
    /^[وف]?(?:[يت]?بلغ|قدر|[يت]قدر)ت?$/u.test(folded),
  )
}

/** "حصيلة الاشتباك هي 15 من الجنود": the toll of an attack is its dead. */
export function tollIs(tokens: Tokens, draft: Draft): Metric | null {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if (tokens[first - 1]?.lex.word.role === 'to') return tollRises(tokens, first - 2)
  if (!/^(?:هي|بلغت|كانت)$/u.test(tokens[first - 1]?.folded ?? '')) return tollAhead(tokens, draft, first)
  for (let at = first - 2; at >= Math.max(1, first - 6); at--) {
    const attack = tokens[at]!.lex.word.noun?.kind === 'attack'
    if (attack && tokens[at - 1]!.lex.stem === 'حصيله') return 'killed'
    if (tokens[at]!.kind === 'mark') return null
  }
  return null
}

/** "حصيلة القصف حتى اللحظة ثلاثة أطفال": between the toll and those counted stands no verb. */
function tollAhead(tokens: Tokens, draft: Draft, first: number): Metric | null {
  if (draft.head === null || tokens[draft.head]!.lex.word.noun?.kind !== 'person') return null
  for (let at = first - 1; at >= Math.max(0, first - TOLL_REACH); at--) {
    const { kind, lex } = tokens[at]!
    if (lex.stem === 'حصيله') return 'killed'
    if (kind === 'mark' ? !isMark(tokens[at], ':-–') : lex.conj || lex.word.outcome || lex.word.saying !== null)
      return null
  }
  return null
}
const TOLL_REACH = 8

/** "ارتفعت حصيلة الغارتين على كذا إلى 114": the toll of the attack, told a clause before. */
function tollRises(tokens: Tokens, from: number): Metric | null {
  for (let at = from; at >= Math.max(1, from - 30); at--) {
    if (isMark(tokens[at], '.؛')) return null
    const deadly =
      tokens[at + 1]?.lex.word.noun?.kind === 'attack' ||
      DISASTERS.has((tokens[at + 1]?.folded ?? '').replace(/^ال/u, ''))
    const attack = tokens[at]!.lex.stem === 'حصيله' && deadly
    if (attack) return isRising(tokens[at - 1]!) ? 'killed' : null
  }
  return null
}

/** "بلغ عدد الأطفال 82 قتيلا وعدد النساء 63": those counted next to the dead. */
export function countedToo(tokens: Tokens, drafts: readonly Draft[], index: number): Metric | null {
  const [before, { head, first }] = [drafts[index - 1], drafts[index]!]
  if (head !== null || !before?.metric || !isHarm(before.metric)) return null
  const people = tokens[first - 1]?.lex.word
  return people?.noun?.kind === 'person' && people.number === 'many' && COUNTERS.has(tokens[first - 2]?.lex.stem ?? '')
    ? before.metric
    : null
}
const COUNTED = new Set(['عددها', 'وعددها'])

/** "المسلحون وعددهم أربعة اقتحموا": fighters, where nothing befalls them. */
export function fightersCounted(tokens: Tokens, { head, from, first }: Draft): Metric | null {
  const at = (from ?? first) - 1
  const who = tokens[at]?.folded === 'عددهم' && /^و?كان$/u.test(tokens[at - 1]?.folded ?? '') ? at - 2 : at - 1 // "المهاجمون، وكان عددهم أربعة"
  const people = /^و?عددهم$/u.test(tokens[at]?.folded ?? '')
    ? tokens[isMark(tokens[who], '،,') ? who - 1 : who]?.lex.word
    : undefined
  return head === null && people?.noun?.status === 'combatant' && people.number === 'many' ? 'strength' : null
}

/** "عدد غاراتها عشرا", "بلغ عدد الصواريخ 20", "ارتفع عدد الهجمات في الشهر إلى 431", "الطائرات التي أطلقت ليلا، وعددها 37": what a bare number counts stands before it. */
export function countedBefore(tokens: Tokens, draft: Draft): Metric | null {
  const counted = COUNTED.has(tokens[draft.first - 1]?.folded ?? '')
  const first = draft.from ?? draft.first
  const rises = tokens[first - 1]?.lex.word.role === 'to'
  const reached = tokens[first - (rises ? 2 : 1)]
  for (let at = draft.first - 1; at >= Math.max(0, draft.first - (counted || rises ? 30 : 6)); at--) {
    const token = tokens[at]!
    if (isMark(token, '.؛،') ? !counted : token.space >= SPACE.line) return null
    const { noun, number } = token.lex.word
    if (
      noun &&
      number === 'many' &&
      noun.kind !== 'person' &&
      ((counted && !rises) ||
        COUNTERS.has(tokens[at - 1]?.lex.stem ?? '') ||
        at === draft.first - 1 ||
        at === first - 1 || // "غارات تجاوزت الثلاثين"
        (noun.kind !== 'thing' && reached !== undefined && isRising(reached))) // "غارات الطيران وصلت إلى 300"
    ) {
      return noun.metric
    }
  }
  return null
}

const DISASTERS = new Set(
  'تدافع زلزال هزه فيضان فيضانات سيول اعصار حريق حرايق انهيار انهيارات غرق كارثه فاجعه ماساه عاصفه انزلاق تسونامي تصادم انقلاب جنوح تسمم وباء'.split(
    ' ',
  ),
)
