import type { Draft } from '../../../draft.js'
import { lastOf, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import { spelled } from '../words/spelled.js'

export const isHarm = ({ metric }: Draft): boolean =>
  metric === 'killed' || metric === 'wounded' || metric === 'casualties' || metric === 'displaced'

/** Figures from which on no single day of a war does it: what it kills, wounds, holds, drives out. */
const VAST = {
  killed: 1000,
  wounded: 1000,
  casualties: 1000,
  missing: 1000,
  abducted: 1000,
  detained: 1000,
  displaced: 10_000,
}
/** A day that kills so many is told as that day. */
const LARGE = 300
/** "مئات الشرطيين". */
const HUNDREDS = 100
/** No day sees so many massacres; fewer of anything sum nothing. */
const MASSACRES = 20

/** Whether a figure sums many days by its size alone; `day` says whether the sentence names one. */
export function sumsManyDays(tokens: Tokens, draft: Draft, day: () => boolean): boolean {
  const { metric, head } = draft
  const low = draft.bound === 'at-most' ? draft.high : draft.low // "ما يصل إلى 60 ألف نازح"
  if (metric === null || low === null) return false
  if (low < MASSACRES || isDaily(tokens, draft)) return false
  if (metric === 'displaced' && HOUSING.test(tokens[(draft.from ?? draft.first) - 1]?.folded ?? '')) return false
  if (metric === 'strikes') return !day() && head !== null && MASSACRE.has(tokens[head]!.lex.stem)
  const large = draft.bound === 'indefinite' ? HUNDREDS : LARGE
  if (metric === 'killed' && low >= large && !day() && !ofOneAttack(tokens, draft.first)) return true
  return low >= (VAST[metric as keyof typeof VAST] ?? Number.POSITIVE_INFINITY)
}
/** "مخيم يؤوي 30 ألف نازح": how many are there. */
const HOUSING = /^[يت](?:[ؤو]وي|اوي)(?:ه|ها)?$/u

/** "تخسر يوميا أكثر من 300", "400 قتيل في اليوم": what one day costs. */
function isDaily(tokens: Tokens, draft: Draft): boolean {
  const [before, behind] = [Math.min(draft.from ?? draft.first, draft.head ?? draft.first) - 1, lastOf(draft) + 1]
  if (DAILY.has(tokens[before]?.folded ?? '') || DAILY.has(tokens[behind]?.folded ?? '')) return true
  const each = tokens[behind]?.lex.word.role === 'in' || tokens[behind]?.folded === 'كل'
  return each && /^(?:ال)?يوم$/u.test(tokens[behind + 1]?.folded ?? '')
}
const DAILY = new Set(['يومي', 'يوميا'])

/** "يتواصل القصف بشكل يومي، ما أدى إلى سقوط عشرات القتلى": many, on many days. */
export function dayByDay(tokens: Tokens, draft: Draft, from: number): boolean {
  if (draft.bound !== 'indefinite' || !isHarm(draft)) return false
  for (let at = draft.first - 1; at > from; at--)
    if (tokens[at]!.folded === 'يومي' && /^(?:بشكل|شبه)$/u.test(tokens[at - 1]!.folded)) return true
  return false
}

/** "التفجير الذي أودى بحياة 320": one attack, however long ago. */
export function ofOneAttack(tokens: Tokens, first: number): boolean {
  const reach = [1, 2].some((back) => CAUSING.test(tokens[first - back]?.folded ?? '')) ? 24 : 8
  for (let at = first - 1; at >= Math.max(1, first - reach); at--) {
    if (tokens[at]!.folded === '.') return false
    if (tokens[at]!.lex.word.role !== 'which') continue
    return [1, 2, 3, 4].some((back) => ATTACK.has(tokens[at - back]?.lex.stem ?? ''))
  }
  return false
}
/** "التفجير الذي ضرب العاصمة، وأوقع 300": what the attack did goes on. */
const CAUSING = /^و(?:اوقع|خلف|اسفر|تسبب|اودي|حصد|ادي|قتل)ت?$/u
const ATTACK = new Set('هجوم تفجير انفجار مجزره اعتداء غاره ضربه حادثه حادث كمين مذبحه'.split(' '))

const MASSACRE = new Set(['مجزره', 'مجازر', 'مذبحه', 'مذابح'])

/** An earthquake, a flood: one event, however many it kills. */
export function namesDisaster(tokens: Tokens): boolean {
  for (const { lex } of tokens) if ((lex.cues & DISASTER) !== 0) return true
  return false
}
const DISASTERS = spelled('زلزال زلازل هزة فيضان فيضانات سيول إعصار تسونامي تدافع', [
  '',
  'ال',
  'و',
  'وال',
  'بال',
  'لل',
  'ل',
  'ب',
])
const DISASTER = cue(({ folded }) => DISASTERS.has(folded))
