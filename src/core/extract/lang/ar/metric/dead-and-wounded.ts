import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import type { DraftedSentence } from '../../../drafted-sentences.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import { type Governor, isHarm } from './governor.js'
import { LIFE, outcomeAfter } from './outcome-after.js'
import { set } from './set-metric.js'

/** "وفاة ثلاثة من الجرحى", "جريحان فارقا الحياة": the wounded who died. */
export function diedOf(
  tokens: Tokens,
  drafts: readonly Draft[],
  index: number,
  governor: Governor | null,
  end: number,
): Metric | null {
  const draft = drafts[index]!
  const { head } = draft
  if (head === null || tokens[head]?.lex.word.noun?.metric !== 'wounded') return null
  const first = Math.min(draft.from ?? draft.first, head)
  const died =
    governor &&
    governor.form !== 'noun' &&
    governor.metric === 'killed' &&
    governor.at >= first - (EXECUTION.has(tokens[governor.at]!.lex.stem) ? 4 : 2)
  const behind = Math.min(end, lastOf(draft) + 8)
  const dying = (words: ReadonlySet<string>): boolean => outcomeAfter(tokens, drafts, index, behind, words) === 'killed'
  const lose = LOSING.test(tokens[first - 1]?.folded ?? '')
  if (!died && !dying(DYING) && !(lose && dying(LIFE))) return null // "لفظ ثلاثة جرحى أنفاسهم"
  set(draft, 'killed', 'metric:died')
  return 'killed'
}

/** "تصفية جسدية لـ22 جريحا". */
const EXECUTION = new Set(['تصفيه', 'اعدام'])

const LOSING = /^[وف]?(?:فقد|[يت]فقد|لفظ|[يت]لفظ)ت?$/u
const DYING = new Set('توفوا توفيا توفي ماتوا فارقوا فارقا قضوا قضيا استشهدوا استشهدا'.split(' '))

/** "عشرات القتلى والجرحى" is one figure; "20 قتيلا و30 جريحا" is two. */
export function harmed(tokens: Tokens, draft: Draft, own: Metric): Metric {
  const head = draft.head as number
  const apart = tokens[head + 1]?.folded === 'و' // "الشهداء و الجرحى"
  const next = tokens[head + (apart ? 2 : 1)]
  const other =
    (next?.lex.conj || apart) &&
    next &&
    next.lex.word.noun?.kind === 'person' &&
    next.lex.word.number !== 'two' &&
    !(next.lex.def && !tokens[head]!.lex.def) && // "40 شهيدا والإصابات 50"
    !(next.lex.word.number === 'one' && next.lex.word.outcome)
      ? next.lex.word.noun.metric
      : null
  // "قتيلين وجرحى" is two dead and some wounded
  const both = other !== null && isHarm(other) && other !== own && !draft.rules.includes('dual')
  const value = both || betweenDeadAndWounded(tokens, draft) ? 'casualties' : own
  set(draft, value, 'metric:noun')
  return value
}

/** "20 شخصا بين قتيل وجريح". */
export function betweenDeadAndWounded(tokens: Tokens, draft: Draft): boolean {
  const from = lastOf(draft) + 1
  const either = tokens[from + 1]?.lex.word.role === 'or' && isHarmed(tokens[from]) && isHarmed(tokens[from + 2])
  if (either && tokens[from]!.folded !== tokens[from + 2]!.folded) return true // "سبعة أشخاص قتلى أو مصابين"
  for (let at = from; at < from + 5; at++) {
    if (tokens[at]?.lex.word.role !== 'between') continue
    const [dead, hurt] = [tokens[at + 1]?.lex.word.noun?.metric, tokens[at + 2]?.lex.word.noun?.metric]
    return Boolean(dead && hurt && isHarm(dead) && (isHarm(hurt) || hurt === 'missing')) // "بين قتيل ومفقود"
  }
  return false
}

/** "الضحايا" beside wounded, or among those killed, are the dead (annotation.md). */
export function victimsBesideWounded(tokens: Tokens, { drafts }: DraftedSentence): void {
  for (const [i, draft] of drafts.entries()) if (isMetByDead(tokens, draft, drafts[i + 1])) draft.metric = 'casualties'
  const wounded = drafts.some(({ metric }) => metric === 'wounded')
  const killed = drafts.findIndex(({ metric }) => metric === 'killed')
  if (!wounded && killed < 0) return
  for (const draft of wounded ? drafts : drafts.slice(killed)) tellDead(tokens, drafts, draft)
}

function tellDead(tokens: Tokens, drafts: readonly Draft[], draft: Draft): void {
  if (draft.metric !== 'casualties' || !draft.rules.includes('metric:noun')) return
  const noun = draft.head === null ? null : tokens[draft.head]?.lex.word.noun
  if (noun?.metric === 'killed' || noun?.metric === 'wounded') return
  if (countsBoth(tokens, draft) || sumsBoth(drafts, drafts.indexOf(draft))) return
  draft.metric = 'killed'
  draft.rules.push('victims-beside-wounded')
}

/** "بلغ عدد الضحايا 238. كما أصيب 90": the wounded are told of apart. */
export function victimsThenWounded(
  tokens: Tokens,
  toll: DraftedSentence | null,
  { sentence, drafts }: DraftedSentence,
): void {
  if (toll === null || drafts[0]!.metric !== 'wounded' || sentence.first > toll.sentence.last + 2) return
  if (![0, 1, 2].some((on) => tokens[sentence.first + on]?.lex.word.outcome?.metric === 'wounded')) return
  if (toll.drafts.some(({ metric }) => metric === 'killed' || metric === 'wounded')) return
  for (const draft of toll.drafts) tellDead(tokens, toll.drafts, draft)
}

/** "بلغ عدد الضحايا 273 بينهم 81 قتيلا و192 جريحا": the two add up to it. */
function sumsBoth(drafts: readonly Draft[], index: number): boolean {
  const [whole, dead, hurt] = drafts.slice(index, index + 3)
  const both = dead?.metric === 'killed' && hurt?.metric === 'wounded'
  return both && whole!.low !== null && whole!.low === (dead.low ?? 0) + (hurt.low ?? 0)
}

/** "بلغت حصيلة القتلى والجرحى 20 شخصا": both are named before. */
function countsBoth(tokens: Tokens, { from, first }: Draft): boolean {
  const start = (from ?? first) - 1
  for (let at = start; at >= Math.max(1, start - 16); at--) {
    const [before, hurt] = [tokens[at - 1]!.lex.word.noun, tokens[at]!.lex.word.noun]
    if (before?.metric === 'killed' && hurt?.metric === 'wounded' && tokens[at]!.lex.conj) return true
    if (isMark(tokens[at], '.،؛')) return false
  }
  return false
}

const isHarmed = (token: Tokens[number] | undefined): boolean => {
  const metric = token?.lex.word.noun?.metric
  return metric === 'killed' || metric === 'wounded'
}

/** "قتل ثمانية …. وتابع أن الضحايا الثمانية سقطوا": the same dead again. */
export const theDeadToldOf = (tokens: Tokens, { head, low }: Draft, before: Draft | null): boolean =>
  head !== null && tokens[head]!.lex.def && before?.metric === 'killed' && before.low === low

/** "49 إصابة من ضمنها 18 حالة وفاة": whom the dead are among are not the wounded alone. */
const isMetByDead = (tokens: Tokens, { metric, head }: Draft, part: Draft | undefined): boolean =>
  metric === 'wounded' &&
  head !== null &&
  INJURIES.has(tokens[head]!.lex.stem) &&
  part?.metric === 'killed' &&
  tokens[Math.min(part.from ?? part.first, part.head ?? part.first) - 1]?.lex.word.role === 'among'
const INJURIES = new Set(['اصابه', 'اصابات'])
