import type { Metric } from '../../../../claim/vocabulary.js'
import { areFamilies } from '../counted/families.js'
import { modifierBefore } from '../numbers/modifiers.js'
import { isMark, type Tokens } from '../tokens.js'
import type { Noun } from '../words/lex.js'
import { isMartyred, LIVES } from '../words/lives.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { EXPOSED, HOLDS_CLOSE } from '../words/outcomes.js'
import { CASES, risingCases } from './cases.js'
import { endangered, onlyThreatened, onlyTried } from './forecast.js'
import { isLost, LOSES, losesItsOwn } from './own-losses.js'
import { hasSubject } from './own-subject.js'
import { executed, isRetribution } from './retribution.js'

/** The outcome in force while the sentence is read from its start. */
export interface Governor {
  readonly metric: Metric
  readonly form: 'masdar' | 'verb' | 'noun'
  /** Token of the word itself, and the last token up to which it is known to hold. */
  readonly at: number
  /** Of a pair ("قتل وأصيب") the second outcome. */
  readonly lone?: Metric
  reach: number
}

/** Words without a counted one after which an outcome no longer governs. */
const REACH = 28
/** Flight, presence and the like govern only what stands close by. */
const WEAK: ReadonlySet<Metric> = new Set<Metric>(['displaced', 'strength', 'missing'])
const WEAK_REACH = 6
export const reachOf = ({ metric, form }: Governor): number =>
  form !== 'noun' && WEAK.has(metric) ? WEAK_REACH : REACH

/** "عدد الجنود الذين قتلوا", "عدد المدنيين الذين تعرضوا للخطف". */
export function relative(tokens: Tokens, at: number): boolean {
  const verb = tokens[at]!.lex.prep === 'ل' && EXPOSED.test(tokens[at - 1]?.folded ?? '') ? at - 1 : at
  if (!tokens[at]!.lex.word.outcome) return false
  const before = tokens[verb - 1]?.lex.word.role
  if (before === 'of' && tokens[at]!.lex.word.outcome!.form === 'after')
    return TOLLED.has(tokens[verb - 2]?.lex.stem ?? '') // "عدد من فروا", "حصيلة من قضوا"
  if (before !== 'which') return false
  return [2, 3, 4, 5].some((back) => TOLLED.has(tokens[verb - back]?.lex.stem ?? ''))
}

export const TOLLED = new Set(['عدد', 'تعداد', 'اعداد', 'حصيله', 'مجموع', 'اجمالي'])

/** Whether `governing` has anything to do with a word. */
export const mayBringOutcome = (token: Tokens[number]): boolean => {
  const { folded, lex } = token
  const { outcome, noun, number } = lex.word
  const people = noun?.kind === 'person' && number === 'many'
  return Boolean(outcome || people) || isRare(token) || folded === 'الاتصال' || lex.stem === 'ضحيه'
}
/** Words that bring in an outcome in some company only. */
const isRare = onceASpelling(
  (token) =>
    isLost(token) ||
    LIVES.has(token.folded) ||
    token.lex.stem === 'فقدنا' ||
    INJURIES.has(token.lex.stem) ||
    isRetribution(token) ||
    token.folded === 'الشهاده',
)

/** The outcome that the word at `at` brings in; null where it is none. */
export function governing(tokens: Tokens, at: number, before: Governor | null): Governor | null {
  const token = tokens[at]!
  const { outcome, noun, number } = token.lex.word
  if (isRare(token)) {
    if (isLost(token) && losesItsOwn(tokens, at)) return { metric: 'killed', form: 'verb', at, reach: at }
    if (INJURIES.has(token.lex.stem) && [1, 2].some((back) => BEFALL.test(tokens[at - back]?.folded ?? '')))
      return { metric: 'wounded', form: 'verb', at, reach: at }
    if (executed(tokens, at)) return { metric: 'killed', form: 'masdar', at, reach: at }
    if (LIVES.has(token.folded) && endangered(tokens, at)) return null
    if (isMartyred(tokens, at)) return { metric: 'killed', form: 'verb', at, reach: at }
    if (token.lex.stem === 'فقدنا' || LIVES.has(token.folded)) return { metric: 'killed', form: 'verb', at, reach: at }
  }
  if (outcome && risingCases(tokens, at)) return { metric: outcome.metric, form: 'noun', at, reach: at }
  if (outcome && (isCase(tokens, at - 1) || onlyTried(tokens, at) || onlyThreatened(tokens, at))) return null // "9 حالات وفاة" counts for itself
  const close = outcome && HOLDS_CLOSE.has(token.lex.stem)
  if (outcome && (close || DOUBTFUL.has(token.lex.stem)) && !countsNext(tokens, pastOn(tokens, at)))
    if (!ofThemNext(tokens, at) && !(close && byGroup(tokens, at + 1))) return null
  const families =
    noun && number === 'many' && (areFamilies(tokens, at) || (!countsNext(tokens, at + 1) && !byGroup(tokens, at + 1)))
  if (outcome && outcome.form !== 'after' && !families) {
    if (outcome.metric === 'strength' && token.lex.def) return null
    if (outcome.metric === 'strength' && before && before.reach > at - 8) return null
    const form = outcome.form === 'verb' ? 'verb' : 'masdar'
    const pair = paired(tokens, outcome.metric, before, at)
    return pair
      ? { metric: pair, form, at, reach: at, lone: outcome.metric }
      : { metric: outcome.metric, form, at, reach: at }
  }
  if (token.folded === 'الاتصال' && [1, 2, 3, 4].some((back) => LOSES.test(tokens[at - back]?.folded ?? '')))
    return { metric: 'missing', form: 'verb', at, reach: at }
  if (token.lex.stem === 'ضحيه' && tokens[at - 1]?.folded.endsWith('راح'))
    return { metric: 'killed', form: 'verb', at, reach: at }
  if (noun?.metric && !isHarm(noun.metric) && tokens[at - 1]?.lex.word.role === 'of' && token.lex.def) return null // "اثنان من المهجرين و3 أطفال"
  if (noun?.kind === 'person' && number === 'many') return counting(tokens, at, noun, before)
  return null
}

/** "لحقت جروح بعشرة": injuries befall those counted. */
const INJURIES = new Set(['جروح', 'جراح', 'اصابات', 'حروق', 'كسور'])
const BEFALL = /^[وف]?(?:[يتا]?لحقت?|[يت]لحق|طالت)$/u

/** "4000 معتقل قضى منهم 58". */
const ofThemNext = (tokens: Tokens, at: number): boolean =>
  tokens[at + 1]?.folded === 'منهم' && countsNext(tokens, at + 2)

/** "حالات وفاة"; not "وفي الحالتين قتل". */
const isCase = (tokens: Tokens, at: number): boolean => CASES.has(tokens[at]?.lex.stem ?? '') && !tokens[at]!.lex.def

/** "قضى" also judges, "القضاء" is a court too, "فقد" is also "so indeed": they count only with their victims right behind. */
const DOUBTFUL = new Set(['قضي', 'قضت', 'القضاء', 'فقد', 'فقدت'])
/** "قضى تحت القصف ثلاثة". */
const DEADLY = new Set(['تحت', 'جراء', 'اثر', 'نتيجه', 'غرقا', 'اختناقا'])
const THERE = new Set('فيها فيه خلالها خلاله فيهما هناك'.split(' '))
const countsNext = (tokens: Tokens, from: number): boolean => {
  if (THERE.has(tokens[from]?.folded ?? '')) return countsNext(tokens, from + 1) // "قضى فيها أربعة"
  const atLeast = tokens[from]?.folded === 'ما' && /^[يت]قل$/u.test(tokens[from + 2]?.folded ?? '') // "فقد ما لا يقل عن 60"
  const at = atLeast ? from + 4 : pastModifier(tokens, from)
  const token = tokens[isMark(tokens[at], '"“«(') ? at + 1 : at] // "قضى “39” مدنيا"
  return (
    DEADLY.has(token?.folded ?? '') ||
    token?.kind === 'digits' ||
    Boolean(token?.lex.word.numeral || token?.lex.word.vague) ||
    token?.lex.word.noun?.kind === 'person'
  )
}

/** "أسر التنظيم 7 عناصر": no families; "طردت الشرطة 12 شخصا". */
const byGroup = (tokens: Tokens, at: number): boolean => {
  const { word, def } = tokens[at]?.lex ?? {}
  return Boolean(def && (word!.group === 'combatant' || word!.saying === 'body') && countsNext(tokens, at + 1))
}

/** "قضى على إثرها رجل": no one was done away with. */
const AFTER_IT = /^اثر(?:ه|ها|هما)$/u

/** "قضت قواتنا على 40": behind "على", with whom the verb may name between. */
function pastOn(tokens: Tokens, verb: number): number {
  for (let at = verb + 1; at <= verb + 5; at++) {
    const { role, outcome, numeral, vague } = tokens[at]?.lex.word ?? {}
    if (numeral || vague || tokens[at]?.kind === 'digits') break // "قضى واحد على يد كذا"
    if (role === 'on') return AFTER_IT.test(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1
    if (tokens[at]?.kind !== 'word' || (role && role !== 'of') || outcome || DEADLY.has(tokens[at]!.folded)) break // "قضت وحدات من الجيش على"
  }
  return verb + 1
}

/** "قضت على أكثر من 20". */
function pastModifier(tokens: Tokens, from: number): number {
  for (let at = from + 1; at <= from + 4; at++) if (modifierBefore(tokens, at)?.first === from) return at
  return from
}

/** "مقتل وإصابة 20": one figure for both. */
function paired(tokens: Tokens, now: Metric, before: Governor | null, at: number): Metric | null {
  const token = tokens[at]!
  const either = tokens[at - 1]?.lex.word.role === 'or'
  const form = token.lex.word.outcome?.form === 'verb' ? 'verb' : 'masdar'
  // "قتل" and "جرح" are verb and verbal noun alike
  const alike =
    before?.form === form ||
    (before?.form !== 'noun' && (BOTH.has(token.lex.stem) || (before?.form === 'verb' && form === 'masdar')))
  // "مقتل أو إصابة"
  const their = before && tokens[before.at]?.lex.suffix !== '' // "مقتله وإصابة خمسة" is two
  const adjacent =
    before &&
    !their &&
    !hasSubject(tokens, before.at) &&
    alike &&
    (before.at === at - 1 ? token.lex.conj : before.at === at - 2 && either)
  if (!adjacent || !isHarm(before.metric) || before.metric === now) return null
  return isHarm(now) || before.lone ? 'casualties' : null // "مقتل وإصابة وأسر العشرات"
}
const BOTH = new Set(['قتل', 'جرح'])
export const isHarm = (value: Metric): boolean => value === 'killed' || value === 'wounded' || value === 'casualties'

/** "عدد القتلى", "حصيلة الجرحى": a plural that names an outcome; "عدد عناصره": how many there are. */
function counting(tokens: Tokens, at: number, noun: Noun, before: Governor | null): Governor | null {
  if (noun.metric) {
    if (
      before?.form === 'noun' &&
      tokens[at]!.lex.def &&
      tokens[at - 1]?.lex.word.role === 'between' &&
      tokens[at - 2]?.lex.word.role !== 'of' && // "من بين الشهداء 20 طفلا"
      isHarm(before.metric)
    )
      return before // "عدد الشهداء بين الأسرى"
    if (before?.metric === 'casualties' && before.reach === at - 1 && tokens[at]!.lex.conj) return before // "عشرات المصابين والقتلى"
    const previous =
      before && before.form === 'noun' && before.at >= at - 2 && before.reach === before.at && tokens[at]?.lex.conj
        ? before.metric
        : null
    const both = previous && isHarm(previous) && isHarm(noun.metric) && previous !== noun.metric
    return { metric: both ? 'casualties' : noun.metric, form: 'noun', at, reach: at }
  }
  const counted = COUNTERS.has(tokens[at - 1]?.lex.stem ?? '')
  return counted && noun.status === 'combatant' ? { metric: 'strength', form: 'noun', at, reach: at } : null
}
export const COUNTERS = new Set(['عدد', 'تعداد', 'اعداد'])
