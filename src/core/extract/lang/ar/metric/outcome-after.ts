import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { takesNumber, takesOne } from '../counted/takes-object.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import { isHarm } from './governor.js'

/** "فقد ستة عناصر حياتهم": whatever the verb, they died. */
export const LIFE = new Set(
  'حياته حياتها حياتهم حياتهن حياتهما لحياته لحياتها لحياتهم لحياتهن لحياتهما ارواحهم انفاسهم انفاسه انفاسها انفاسهما'.split(
    ' ',
  ),
)

/** Without one of these in the sentence nobody lost his life by that word. */
export const LIFE_TOLD = cue(({ folded }) => LIFE.has(folded) || folded === 'اشلاء')

/** Figures at most between those counted and their verb: a mere list of numbers has none. */
const OTHERS = 5

/** "16 مدنيا قتلوا وأصيبوا": one figure for both. */
function withSecond(tokens: Tokens, at: number, own: Metric): Metric {
  const next = tokens[at + 1]?.lex
  const both = next?.word.role === 'between' || (next?.word.noun?.metric && tokens[at + 2]?.lex.conj)
  if (FALL.test(tokens[at]!.folded) && next?.word.noun?.metric && !next.conj && !next.def && !tokens[at + 2]?.lex.conj)
    return next.word.noun.metric // "سقطوا جرحى"
  if (both && tokens[at + 2]?.lex.word.noun?.metric) return 'casualties' // "سقطوا بين قتيل وجريح", "سقطوا قتلى وجرحى"
  const or = next?.word.role === 'or' ? tokens[at + 2]?.lex.word.outcome : null // "قتلوا أو أصيبوا"
  if (or?.form === 'after' && or.metric !== own && isHarm(or.metric) && isHarm(own)) return 'casualties'
  const second = next?.conj && next.word.outcome?.form === 'after' ? next.word.outcome.metric : own
  return isHarm(own) && isHarm(second) && second !== own ? 'casualties' : own
}

const FALL = /^(?:سقط|خر)(?:وا|ا|تا)$/u

/** "إن مدنيا واحدا قتل", "لكن واحدا منهم توفي". */
const isOne = (tokens: Tokens, { low, high, head, last }: Draft): boolean =>
  low === 1 && (high === 1 || high === null) && (head !== null || OF_THEM.has(tokens[last + 1]?.folded ?? ''))
const OF_THEM = new Set(['منهم', 'منهن', 'منهما'])

/** "انتحاريتان قتلتا عشرة": the verb is active, and they are its subject. */
const takesObject = (tokens: Tokens, draft: Draft | undefined, verb: number): boolean =>
  draft !== undefined && (draft.from ?? draft.first) === verb + 1 && tokens[verb + 1]!.lex.prep === ''

/** "أن أربعة مدنيين أصيبوا", "80 مقاتلا من التنظيم قتلوا": the verb agrees with those before it. */
export function outcomeAfter(
  tokens: Tokens,
  drafts: readonly Draft[],
  index: number,
  end: number,
  only?: ReadonlySet<string>,
): Metric | null {
  const draft = drafts[index]!
  let next = index + 1
  let meanwhile: Metric | null = null
  const from = lastOf(draft) + 1
  for (let at = from; at <= Math.min(end, from + 16); at++) {
    const token = tokens[at]!
    const other = drafts[next]
    if (other && at === other.first) {
      at = lastOf(other)
      if (++next > index + OTHERS) return null
      continue
    }
    const telling = (token.lex.cues & TELLS) !== 0
    if (telling && LIFE.has(token.folded) && tokens[at - 1]!.lex.word.role === 'in') continue // "ثلاث حروب في حياته"
    const { outcome: told, role, group } = token.lex.word
    const name = (token.lex.def && (told?.form === 'verb' || group !== null)) || isTroops(tokens, at)
    const outcome = name ? null : told // "السجن" is no verb, "الحشد" a force
    if (
      (role === 'that' && !isSuspicion(tokens, at)) ||
      (role === 'clause' && token.folded !== 'حيث') ||
      (telling && STOPS.has(token.folded)) ||
      (isMark(token, '؛;.:') && !goesOn(tokens, at))
    )
      return meanwhile
    if (only && token.folded === 'اشلاء' && tokens[at - 1]!.lex.word.role === 'to') return 'killed' // "تحولوا إلى أشلاء"
    if (only && !only.has(token.folded)) {
      if (outcome && token.lex.conj) return null
      continue
    }
    if (outcome?.metric === 'strength' && outcome.form === 'after' && WAS.test(tokens[at - 1]!.folded)) {
      meanwhile = outcome.metric
      continue
    }
    if (telling && LOSING.has(token.folded) && tokens[at + 1]?.lex.word.noun) return meanwhile // "12 ناجيا فقدوا أقارب لهم"
    if (outcome?.form === 'after' && token.lex.conj && ALL.has(tokens[at + 1]?.folded ?? '')) return outcome.metric // "كانت تقل 9 فقتلوا جميعا"
    if (outcome?.form === 'after' && !token.lex.conj)
      return takesObject(tokens, drafts[next], at) ? null : withSecond(tokens, at, outcome.metric)
    const done = outcome?.form === 'masdar' && DONE.test(tokens[at - 1]!.folded) // "تم اختطافهم"
    if ((done || (outcome?.form === 'verb' && !token.lex.conj)) && THEIRS.has(token.lex.suffix)) return outcome!.metric
    if (
      (outcome?.form === 'verb' || isPassiveAlike(tokens, at)) &&
      !token.lex.conj &&
      (draft.implicit || draft.rules.includes('one-of') || isOne(tokens, draft) || befellMembers(tokens, draft, at)) &&
      at <= from + 9
    )
      return outcome!.metric
    if (outcome && outcome.form !== 'after') return meanwhile
  }
  return meanwhile
}

/** "إن 20 من عناصر الميليشيا قتلت": said of members like of things; the verb takes no object. */
const befellMembers = (tokens: Tokens, { head }: Draft, verb: number): boolean =>
  head !== null &&
  MEMBERS.has(tokens[head]!.lex.stem) &&
  /^(?:قتلت|اصيبت|جرحت|اعتقلت|اسرت|فقدت|لقيت)$/u.test(tokens[verb]!.folded) &&
  !takesNumber(tokens, verb) &&
  !takesOne(tokens, verb) &&
  !tokens[verb + 1]?.lex.word.noun?.kind.startsWith('person')
const MEMBERS = new Set(['عناصر', 'افراد', 'كوادر', 'قيادات', 'مجموعات'])

/** "جند الأقصى": the name of a force. */
const isTroops = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.folded === 'جند' && Boolean(tokens[at + 1]?.lex.def)

const LOSING = new Set(['فقدوا', 'فقدا', 'خسروا'])
const THEIRS = new Set(['هم', 'هن', 'هما'])

const ALL = new Set('جميعا جميعهم كلهم'.split(' '))

/** "إن قائدا من الحركة أسر": spelled as the verbal noun, with nobody behind whom it could be of. */
export function isPassiveAlike(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]
  if (!ALIKE.has(tokens[at]!.folded)) return false
  return next?.kind !== 'word' || next.lex.conj || next.lex.prep === 'ب' || next.lex.word.role !== null
}
const ALIKE = new Set(['جرح', 'اسر', 'خطف'])

/** What follows is of others. */
const STOPS = new Set(['كما', 'لكن', 'ولكن'])
/** Words that tell by themselves: one look tells most words apart from them. */
const TELLS = cue(({ folded }) => LIFE.has(folded) || LOSING.has(folded) || STOPS.has(folded))

const DONE = /^[وف]?(?:تم|جري|[يت]تم)$/u

/** "12 شخصا يشتبه في أنهم متشددون قتلوا". */
const isSuspicion = (tokens: Tokens, that: number): boolean =>
  [1, 2].some((back) => SUSPECTED.has(tokens[that - back]?.folded ?? ''))
const SUSPECTED = new Set(['يشتبه', 'يعتقد', 'يرجح', 'يظن', 'اشتبه'])

/** "كانوا يشاركون في عملية؛ قتلوا": what they did before it befell them. */
const WAS = /^[وف]?كان(?:وا|ا|تا)?$/u
const goesOn = (tokens: Tokens, mark: number): boolean =>
  isMark(tokens[mark], '؛;') && tokens[mark + 1]?.lex.word.outcome?.form === 'after' && !tokens[mark + 1]!.lex.conj

/** "و47 أصيبوا": the verb right behind a bare figure is its own. */
export function verbRightBehind(tokens: Tokens, draft: Draft): Metric | null {
  const next = tokens[lastOf(draft) + 1]?.lex
  if (THEM.has(tokens[lastOf(draft) + 1]?.folded ?? '') && byWhom(tokens, lastOf(draft) + 3))
    return tokens[lastOf(draft) + 2]!.lex.word.outcome?.metric ?? null // "14 شخصا منهم قتل على يد"
  const harmed = next?.word.outcome?.form === 'after' && next.word.outcome.metric !== 'strength'
  return harmed && !next.conj ? withSecond(tokens, lastOf(draft) + 1, next.word.outcome!.metric) : null
}

const THEM = new Set(['منهم', 'منهن'])
const byWhom = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lex.word.role === 'on' && /^(?:يد|ايدي)$/u.test(tokens[at + 1]?.folded ?? '')

/** "529 حالة، 368 على يد الجيش": what the one before counts, shared out by who did it. */
export const sharedByDoer = (tokens: Tokens, draft: Draft, before: Draft | undefined): Metric | null =>
  draft.head === null && before?.metric && isMark(tokens[draft.first - 1], '،,') && byWhom(tokens, draft.last + 1)
    ? before.metric
    : null

/** "57 شهيدا ارتقوا بينهم طفل و497 شخصا أصيبوا بجروح": those joined last have a verb of their own, which takes no object. */
export function befellThemOnly(tokens: Tokens, draft: Draft): boolean {
  const verb = lastOf(draft) + 1
  if (THEM.has(tokens[verb]?.folded ?? '') && byWhom(tokens, verb + 2)) return true
  if (!tokens[draft.first]!.lex.conj && tokens[draft.first - 1]?.folded !== 'و') return false
  const { noun, numeral } = tokens[verb + 1]?.lex.word ?? {}
  const object = noun?.kind === 'person' || numeral || tokens[verb + 1]?.kind === 'digits'
  return !object && verbRightBehind(tokens, draft) !== null
}

/** "إن جنديا لقي حتفه وثلاثة شرطيين جرحوا": the verb before is of the one counted before, and stands behind him. */
export function governsFormer(
  tokens: Tokens,
  drafts: readonly Draft[],
  index: number,
  governor: { readonly at: number } | null,
): boolean {
  const [before, { from, first, head }] = [drafts[index - 1], drafts[index]!]
  if (!before || !governor || governor.at <= lastOf(before)) return false
  const at = Math.min(from ?? first, head ?? first)
  return tokens[at]!.lex.conj || tokens[at - 1]?.folded === 'و'
}
