import type { Metric } from '../../../claim/vocabulary.js'
import { SPACE, type Token } from '../../../text/tokenize.js'
import type { Draft, Rule } from '../../draft.js'
import type { Lex, Noun } from './lex.js'
import { type DraftSentence, draftSentences, isMark, lastOf, type Tokens } from './sentences.js'

/** What happened to those counted: from the noun itself, else from the verb or noun that governs it. */
export const metric: Rule<Lex> = {
  name: 'metric',
  apply(doc) {
    for (const sentence of draftSentences(doc)) {
      assignMetrics(doc.tokens, sentence)
      victimsBesideWounded(doc.tokens, sentence)
    }
  },
}

/** The outcome in force while the sentence is read from its start. */
interface Governor {
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
const reachOf = ({ metric, form }: Governor): number => (form !== 'noun' && WEAK.has(metric) ? WEAK_REACH : REACH)

function assignMetrics(tokens: Tokens, { range, drafts }: DraftSentence): void {
  let governor: Governor | null = null
  let clause = range.first - 1
  let next = 0
  for (let at = range.first; at <= range.last; at++) {
    const draft: Draft | undefined = drafts[next]
    if (draft && at >= Math.min(draft.first, draft.head ?? draft.first)) {
      governor = decide(tokens, drafts, next, governor, clause, range.last) ?? governor
      at = Math.max(at, lastOf(draft))
      if (governor) governor.reach = at
      next++
      continue
    }
    const token = tokens[at]!
    if (token.kind !== 'word') continue
    const { role } = token.lex.word
    if (role === 'that') clause = at
    else if (role === 'clause') governor = null
    else if (token.lex.word.outcome?.form === 'after' && activeVerb(tokens, at, drafts[next])) {
      governor = active(tokens, at, governor)
    } else if (relative(tokens, at)) {
      // "عدد الجنود الذين قتلوا"
      governor = { metric: token.lex.word.outcome!.metric, form: 'noun', at, reach: at }
    } else if (role === 'agent') governor = null
    else governor = governing(tokens, at, governor) ?? governor
  }
}

/** "قتلوا 5 جنود", "قتلوا وأصابوا عددا": with its object right behind, the plural verb governs it. */
function activeVerb(tokens: Tokens, at: number, draft: Draft | undefined): boolean {
  const first = draft ? (draft.from ?? draft.first) : -1
  return first === at + 1 || (first === at + 2 && tokens[at + 1]?.lex.word.outcome?.form === 'after')
}

function active(tokens: Tokens, at: number, before: Governor | null): Governor {
  const own = tokens[at]!.lex.word.outcome!.metric
  const both = before?.at === at - 1 && isHarm(before.metric) && isHarm(own) && before.metric !== own
  return { metric: both ? 'casualties' : own, form: 'verb', at, reach: at }
}

function relative(tokens: Tokens, at: number): boolean {
  if (!tokens[at]!.lex.word.outcome || tokens[at - 1]?.lex.word.role !== 'which') return false
  return [2, 3, 4, 5].some((back) => COUNTERS.has(tokens[at - back]?.lex.stem ?? ''))
}

/** The outcome that the word at `at` brings in; null where it is none. */
function governing(tokens: Tokens, at: number, before: Governor | null): Governor | null {
  const token = tokens[at]!
  const { outcome, noun, number } = token.lex.word
  if (
    outcome &&
    DOUBTFUL.has(token.lex.stem) &&
    !countsNext(tokens, at + (tokens[at + 1]?.lex.word.role === 'on' ? 2 : 1))
  )
    return null
  if (outcome && outcome.form !== 'after' && !(noun && number === 'many' && !countsNext(tokens, at + 1))) {
    if (outcome.metric === 'strength' && token.lex.def) return null
    if (outcome.metric === 'strength' && before && before.reach > at - 8) return null
    const form = outcome.form === 'verb' ? 'verb' : 'masdar'
    const pair = paired(token, outcome.metric, before, at)
    return pair
      ? { metric: pair, form, at, reach: at, lone: outcome.metric }
      : { metric: outcome.metric, form, at, reach: at }
  }
  if (token.lex.stem === 'ضحيه' && tokens[at - 1]?.folded.endsWith('راح'))
    return { metric: 'killed', form: 'verb', at, reach: at }
  if (noun?.kind === 'person' && number === 'many') return counting(tokens, at, noun, before)
  return null
}

/** "قضى" also judges, "فقد" is also "so indeed": they count only with their victims right behind. */
const DOUBTFUL = new Set(['قضي', 'قضت', 'فقد', 'فقدت'])
const countsNext = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at]
  return (
    token?.kind === 'digits' ||
    Boolean(token?.lex.word.numeral || token?.lex.word.vague) ||
    token?.lex.word.noun?.kind === 'person'
  )
}

/** "مقتل وإصابة 20": one figure for both. */
function paired(token: Token<Lex>, now: Metric, before: Governor | null, at: number): Metric | null {
  const form = token.lex.word.outcome?.form === 'verb' ? 'verb' : 'masdar'
  // "قتل" and "جرح" are verb and verbal noun alike
  const alike =
    before?.form === form ||
    (before?.form !== 'noun' && (BOTH.has(token.lex.stem) || (before?.form === 'verb' && form === 'masdar')))
  const adjacent = before && before.at === at - 1 && token.lex.conj && alike
  return adjacent && isHarm(before.metric) && isHarm(now) && before.metric !== now ? 'casualties' : null
}
const BOTH = new Set(['قتل', 'جرح'])
const isHarm = (value: Metric): boolean => value === 'killed' || value === 'wounded' || value === 'casualties'

/** "عدد القتلى", "حصيلة الجرحى": a plural that names an outcome; "عدد عناصره": how many there are. */
function counting(tokens: Tokens, at: number, noun: Noun, before: Governor | null): Governor | null {
  if (noun.metric) {
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
const COUNTERS = new Set(['عدد', 'تعداد', 'اعداد'])

/** Sets the draft's metric; gives the governor that holds behind it where that changed. */
function decide(
  tokens: Tokens,
  drafts: readonly Draft[],
  index: number,
  governor: Governor | null,
  clause: number,
  end: number,
): Governor | null {
  const draft = drafts[index]!
  const named = draft.head === null ? null : (tokens[draft.head]?.lex.word.noun ?? null)
  const noun = named?.kind === 'talk' ? null : named // "11 من التنظيم" are people
  if (draft.metric) return null
  if (noun && noun.kind !== 'person') return set(draft, noun.metric ?? 'other', 'metric:noun')
  if (draft.head === null && !governor) {
    const thing = countedBefore(tokens, draft)
    if (thing) return set(draft, thing, 'metric:noun-before')
  }
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if (noun?.metric && isHarm(noun.metric)) {
    const own = harmed(tokens, draft, noun.metric)
    return { metric: own, form: 'noun', at: first, reach: first }
  }
  const both = betweenDeadAndWounded(tokens, draft)
  if (both) return set(draft, 'casualties', 'metric:dead-and-wounded')
  const holds =
    governor !== null &&
    first - governor.reach <= reachOf(governor) &&
    !(clause > governor.at && clause > governor.reach)
  const listed = listedAs(tokens, lastOf(draft) + 1)
  if (listed) return set(draft, listed, 'metric:listed')
  const lost = outcomeAfter(tokens, drafts, index, end, LIFE)
  if (lost) return set(draft, lost, 'metric:lost-life')
  const after = holds && !parted(tokens, governor!.reach, first) ? null : outcomeAfter(tokens, drafts, index, end)
  if (after) {
    set(draft, after, 'metric:verb-after')
    return { metric: after, form: 'verb', at: first, reach: first }
  }
  const fate = compelled(tokens, draft) ?? (holds && fitsNoun(governor!, noun) ? null : lostSight(tokens, draft))
  if (fate) return set(draft, fate, 'metric:fate')
  if (!noun?.metric && draft.head === null && siblingOf(tokens, drafts, index, governor)) return null
  // "قتل جندي وأصيب ثلاثة آخرون": the others are of the second verb alone
  if (holds && governor!.lone && draft.head !== null && tokens[draft.head]!.lex.word.role === 'others') {
    return set(draft, governor!.lone, 'metric:verb')
  }
  if (draft.rules.includes('one-of') && noun?.metric) return set(draft, noun.metric, 'metric:noun')
  if (holds && fitsNoun(governor!, noun)) return set(draft, governor!.metric, `metric:${governor!.form}`)
  if (noun?.metric) return set(draft, noun.metric, 'metric:noun')
  draft.confidence *= 0.6
  return set(
    draft,
    noun?.status === 'combatant' && draft.bound !== 'indefinite' ? 'strength' : 'other',
    'metric:default',
  )
}

function set(draft: Draft, value: Metric, rule: string): null {
  draft.metric = value
  draft.rules.push(rule)
  return null
}

/** "النازحين" are displaced unless the sentence kills or wounds them. */
function fitsNoun(governor: Governor, noun: Noun | null): boolean {
  if (!noun?.metric) return true
  return governor.form !== 'noun' && governor.metric !== 'strength'
}

/** "عشرات القتلى والجرحى" is one figure; "20 قتيلا و30 جريحا" is two. */
function harmed(tokens: Tokens, draft: Draft, own: Metric): Metric {
  const head = draft.head as number
  const next = tokens[head + 1]
  const other =
    next?.lex.conj && next.lex.word.noun?.kind === 'person' && next.lex.word.number !== 'two'
      ? next.lex.word.noun.metric
      : null
  // "قتيلين وجرحى" is two dead and some wounded
  const both = other !== null && isHarm(other) && other !== own && !draft.rules.includes('dual')
  const value = both || betweenDeadAndWounded(tokens, draft) ? 'casualties' : own
  set(draft, value, 'metric:noun')
  return value
}

/** "20 شخصا بين قتيل وجريح". */
function betweenDeadAndWounded(tokens: Tokens, draft: Draft): boolean {
  const from = lastOf(draft) + 1
  for (let at = from; at < from + 5; at++) {
    if (tokens[at]?.lex.word.role !== 'between') continue
    const [dead, hurt] = [tokens[at + 1]?.lex.word.noun?.metric, tokens[at + 2]?.lex.word.noun?.metric]
    return Boolean(dead && hurt && isHarm(dead) && isHarm(hurt))
  }
  return false
}

/** "600 في عداد المفقودين". */
function listedAs(tokens: Tokens, at: number): Metric | null {
  const listed = tokens[at]?.lex.word.role === 'in' && tokens[at + 1]?.folded === 'عداد'
  return listed ? (tokens[at + 2]?.lex.word.noun?.metric ?? null) : null
}

const FATES = new Set(['مصير', 'مصيره'])
/** "7 أشخاص تحت الأنقاض", "مصير 9 جنود": not found yet. */
function lostSight(tokens: Tokens, draft: Draft): Metric | null {
  const at = lastOf(draft) + 1
  if (FATES.has(tokens[draft.first - 1]?.lex.stem ?? '') && !tokens[at]?.lex.word.outcome) return 'missing'
  const under = [at, at + 1].find((i) => tokens[i]?.folded === 'تحت')
  const metric = under !== undefined && /^ال(?:انقاض|ركام|حطام)$/u.test(tokens[under + 1]?.folded ?? '')
  return metric && tokens[under - 1]?.lex.word.role !== 'of' && !tokens[draft.head ?? at]?.lex.word.noun?.metric
    ? 'missing'
    : null
}

/** "أجبر 90 ألفا على الفرار", "دفع العشرات إلى الاستسلام", "سلم 24 أنفسهم": what they were brought to. */
function compelled(tokens: Tokens, draft: Draft): Metric | null {
  const from = lastOf(draft) + 1
  for (let at = from; at <= from + 6; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.lex.word.outcome?.form === 'verb') return null
    if (token.folded === 'انفسهم') return comesBefore(tokens, draft, SURRENDERING) ? 'detained' : null
    const { role } = token.lex.word
    if (role !== 'on' && role !== 'to') continue
    const outcome = tokens[at + 1]?.lex.word.outcome
    const brought = outcome?.form === 'masdar' && BROUGHT.has(outcome.metric)
    return brought && comesBefore(tokens, draft, COMPELLING) ? outcome.metric : null
  }
  return null
}
const BROUGHT = new Set<Metric>(['displaced', 'detained'])
const COMPELLING = /^[وف]?(?:ا?جبر|[يت]جبر|ا?رغم|[يت]رغم|اضطر|[يت]ضطر|دفع|[يت]دفع|حمل|[يت]حمل)/u
const SURRENDERING = /^[وف]?(?:سلم|[يت]سلم)/u

function comesBefore(tokens: Tokens, draft: Draft, words: RegExp): boolean {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  for (let at = first - 1; at >= Math.max(0, first - 10); at--) {
    if (words.test(tokens[at]!.folded)) return true
    if (isMark(tokens[at], '.؛')) return false
  }
  return false
}

/** A comma or semicolon parts a verb from what comes behind it. */
function parted(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (isMark(tokens[at], '،,؛;:')) return true
  return false
}

/** "فقد ستة عناصر حياتهم": whatever the verb, they died. */
const LIFE = new Set(['حياتهم', 'حياته', 'حياتها', 'حياتهما'])

/** "أن أربعة مدنيين أصيبوا", "80 مقاتلا من التنظيم قتلوا": the verb agrees with those before it. */
function outcomeAfter(
  tokens: Tokens,
  drafts: readonly Draft[],
  index: number,
  end: number,
  only?: ReadonlySet<string>,
): Metric | null {
  const draft = drafts[index]!
  let next = index + 1
  const from = lastOf(draft) + 1
  for (let at = from; at <= Math.min(end, from + 16); at++) {
    const token = tokens[at]!
    const other = drafts[next]
    if (other && at === other.first) {
      at = lastOf(other)
      next++
      continue
    }
    const { outcome, role } = token.lex.word
    if (role === 'that' || isMark(token, '؛;.:')) return null
    if (only && !only.has(token.folded)) {
      if (outcome && token.lex.conj) return null
      continue
    }
    if (outcome?.form === 'after' && !token.lex.conj) return outcome.metric
    if (outcome?.form === 'verb' && !token.lex.conj && token.lex.suffix === 'هم') return outcome.metric
    if (outcome?.form === 'verb' && !token.lex.conj && draft.implicit && at <= from + 6) return outcome.metric
    if (outcome && outcome.form !== 'after') return null
  }
  return null
}

/** "خمس غارات قرب الموصل وثلاث قرب سنجار": a bare number with "و" counts what the one before it counts. */
function siblingOf(tokens: Tokens, drafts: readonly Draft[], index: number, governor: Governor | null): boolean {
  const draft = drafts[index]!
  const before = drafts[index - 1]
  if (!before?.metric || !(tokens[draft.first]?.lex.conj || tokens[draft.first - 1]?.folded === 'و')) return false
  if (governor && governor.at > before.first) return false
  draft.metric = before.metric
  draft.status = before.status
  draft.rules.push('metric:sibling')
  return true
}

const COUNTED = new Set(['عددها', 'وعددها'])

/** "عدد غاراتها عشرا", "بلغ عدد الصواريخ 20": what a bare number counts stands before it. */
function countedBefore(tokens: Tokens, draft: Draft): Metric | null {
  let counted = false
  for (let at = draft.first - 1; at >= Math.max(0, draft.first - 6); at--) {
    const token = tokens[at]!
    if (token.kind === 'mark' || token.space >= SPACE.line) return null
    const { noun, number } = token.lex.word
    if (COUNTED.has(token.folded)) counted = true
    if (
      noun &&
      number === 'many' &&
      noun.kind !== 'person' &&
      (counted || COUNTERS.has(tokens[at - 1]?.lex.stem ?? '') || at === draft.first - 1)
    ) {
      return noun.metric
    }
  }
  return null
}

/** "الضحايا" beside wounded are the dead (annotation.md). */
function victimsBesideWounded(tokens: Tokens, { drafts }: DraftSentence): void {
  if (!drafts.some((draft) => draft.metric === 'wounded')) return
  for (const draft of drafts) {
    const paired =
      draft.rules.includes('metric:dead-and-wounded') ||
      draft.rules.includes('metric:masdar') ||
      draft.rules.includes('metric:verb')
    if (draft.metric !== 'casualties' || paired) continue
    const noun = draft.head === null ? null : tokens[draft.head]?.lex.word.noun
    if (noun?.metric === 'killed' || noun?.metric === 'wounded') continue
    draft.metric = 'killed'
    draft.rules.push('victims-beside-wounded')
  }
}
