import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { isAdded } from '../counted/implicit-joins.js'
import { saysWho } from '../counted/one-of-them.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'
import type { Noun } from '../words/lex.js'
import { type Governor, TOLLED } from './governor.js'
import { countedSince, countsOthers } from './recounted.js'

/** "11 من أصل 13 صاروخا", "11 من 13 طائرة": the noun of the whole is the part's too. */
export function outOf(tokens: Tokens, { last }: Draft, whole: Draft | undefined): number | null {
  if (!whole || whole.first > last + 4 || tokens[last + 1]?.lex.word.role !== 'of') return null
  if (whole.first === last + 2) return whole.head
  return WHOLES.has(tokens[last + 2]?.folded ?? '') ? whole.head : null
}

/** "12 من أصل 20 مسلحا": nothing befell those out of whom the first are counted. */
export function isWhole(tokens: Tokens, drafts: readonly Draft[], index: number): boolean {
  const [part, { from, first }] = [drafts[index - 1], drafts[index]!]
  const at = from ?? first
  if (part && NUMBERED.test(tokens[at - 1]?.folded ?? '') && ofWhom(tokens, at - 2) <= lastOf(part)) return true
  return (
    tokens[at - 1]?.folded === 'اصل' &&
    tokens[at - 2]?.lex.word.role === 'of' &&
    part !== undefined &&
    lastOf(part) >= at - 4
  )
}

/** "112 من سكانها البالغ عددهم 900": where those are named of whom the number is told. */
const ofWhom = (tokens: Tokens, at: number): number => (/^البالغه?$/u.test(tokens[at]?.folded ?? '') ? at - 4 : at + 9)
const NUMBERED = /^(?:عدد|تعداد)(?:هم|ها|هن)$/u

/** "18 مسيرة من أصل 23": the whole without a noun is of the same things. */
export const wholeOfThings = (tokens: Tokens, drafts: readonly Draft[], index: number): Metric | null =>
  isWhole(tokens, drafts, index) && THINGS.has(drafts[index - 1]!.metric!) ? drafts[index - 1]!.metric : null

const WHOLES = new Set(['اصل', 'مجموع', 'اجمالي', 'بين'])
/** "إعدام 12 شخصا قال إنهم جواسيس، أحدهم فتى": what befell the whole befell its part; it may be `told` in the sentence before. */
export function partOf(tokens: Tokens, drafts: readonly Draft[], index: number, told: Draft | null): Metric | null {
  const draft = drafts[index]!
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if (tokens[first]!.lex.def) return null // "البلدة التي ينحدر منها الشابان"
  const before = drafts[index - 1]
  const among =
    [1, 2].some((back) => tokens[first - back]?.lex.word.role === 'among') ||
    (isMark(tokens[first - 1], '(') && before !== undefined && lastOf(before) === first - 2) || // "55 مدنيا (7 سيدات"
    draft.rules.includes('one-of-them') ||
    (draft.head === null && THEY.has(tokens[first - 1]?.folded ?? '')) ||
    (draft.head === null && OF_THEM.has(tokens[draft.last + 1]?.folded ?? ''))
  const they = isMark(tokens[first - 1], '«“"') ? first - 2 : first - 1
  const theyAre = /^و?هم$/u.test(tokens[they]?.folded ?? '') ? tokens[beforeThem(tokens, they)]?.lex.word.outcome : null
  if (theyAre?.form === 'after') return theyAre.metric // "الجنود الذين قتلوا هم دركي و14 عنصرا"
  const whole = among ? (drafts[index - 1] ?? told) : null
  if (whole && THINGS.has(whole.metric!) && draft.head !== null && tokens[draft.head]!.lex.word.noun?.kind === 'person')
    return null // "19 عملية نجا منها خمسة أشخاص"
  if (!whole || whole.high === 0 || whole.metric === 'other') return null
  if (countsOthers(tokens, first - 1)) return null
  return (
    (COUNTS_THEM.test(tokens[first - 1]?.folded ?? '') ? countedSince(tokens, first - 1, lastOf(whole)) : null) ??
    whole.metric
  )
}
/** "قتلوا هم", "قتلوا جميعا، وهم". */
function beforeThem(tokens: Tokens, they: number): number {
  const at = isMark(tokens[they - 1], '،') ? they - 2 : they - 1
  return /^جميع(?:ا|هم)$/u.test(tokens[at]?.folded ?? '') ? at - 1 : at
}
const COUNTS_THEM = /^و?عددهم$/u

const THINGS: ReadonlySet<Metric> = new Set<Metric>(['strikes', 'munitions', 'equipment'])

/** "قالت الشرطة إنهم أحد عشر". */
const THEY = new Set(['انهم', 'بانهم', 'وهم', 'وعددهم', 'عددهم'])

const OF_THEM = new Set(['منهم', 'منهن', 'منها', 'منهما'])

/** "وصل 5 قتلى و13 جريحا، أربعة منهم بحالة حرجة": of those counted last, if no outcome has come between. */
export function ofThem(
  tokens: Tokens,
  drafts: readonly Draft[],
  index: number,
  governor: Governor | null,
): Metric | null {
  const [whole, draft] = [drafts[index - 1], drafts[index]!]
  if (!whole?.metric || whole.metric === 'other' || draft.head !== null) return null
  const part =
    OF_THEM.has(tokens[draft.last + 1]?.folded ?? '') ||
    tokens[draft.first - 1]?.lex.word.role === 'among' ||
    (draft.rules.includes('one-of-them') && !saysWho(tokens, draft.last + 1)) // "بتفجيرين أحدهما في السوق"
  if (!part || (governor && governor.at > lastOf(whole))) return null
  return whole.metric
}

/** "قتل سبعة في هجومين أحدهما انتحاري": whatever befell the seven. */
export const oneOfTheAttacks = (draft: Draft, before: Draft | undefined): Metric | null =>
  draft.rules.includes('one-of-them') && before?.metric === 'strikes' && draft.first - lastOf(before) <= 2
    ? before.metric
    : null

/** "إلى 43 موقوفا، بينهم امرأتان": part of those whose noun told what befell them, whatever was told of before. */
export function partOfNamed(
  tokens: Tokens,
  drafts: readonly Draft[],
  index: number,
  governor: Governor | null,
  noun: Noun | null,
): Metric | null {
  if (noun?.metric) return null
  const [whole, { from, first, head }] = [drafts[index - 1], drafts[index]!]
  if (!whole?.rules.includes('metric:noun') || !HELD.has(whole.metric!)) return null
  const among = tokens[Math.min(from ?? first, head ?? first) - 1]?.lex.word.role === 'among'
  return among && governor && governor.at < whole.first ? whole.metric : null
}

const HELD: ReadonlySet<Metric> = new Set<Metric>(['detained', 'abducted', 'missing', 'displaced'])

/** "قتلا مع 33 مسلحا": what befell those with whom they were. */
export function befellWith(tokens: Tokens, { from, first, head }: Draft): Metric | null {
  const at = Math.min(from ?? first, head ?? first)
  const outcome = tokens[at - 1]?.folded === 'مع' ? tokens[at - 2]?.lex.word.outcome : null
  return outcome && outcome.form !== 'masdar' ? outcome.metric : null // "اقتيد مع 43 شابا"
}

/** "كانت ثلاث نساء من بين القتلى", "اثنان من القادة وستة مدنيين ضمن القتلى": among whom they were. */
export function amongThe(tokens: Tokens, drafts: readonly Draft[], index: number): Metric | null {
  let end = lastOf(drafts[index]!)
  for (const { first, head, last } of drafts.slice(index + 1, index + 4))
    if (first <= end + 2 && tokens[first]!.lex.conj) end = Math.max(head ?? last, last)
  const from = end + 1
  for (let at = from; at <= from + 3; at++) {
    if (tokens[at]?.kind !== 'word' || tokens[at]!.lex.conj) return null
    const amid = tokens[at]!.lex.word.role === 'of' ? at + 1 : at
    const toll = TOLLED.has(tokens[amid]?.lex.stem ?? '') ? amid : amid + 1 // "من حصيلة الإصابات", "من بين حصيلة القتلى"
    if (!AMID.has(tokens[amid]?.folded ?? '') && !(amid > at && toll === amid)) continue
    const { noun, number } = tokens[TOLLED.has(tokens[toll]?.lex.stem ?? '') ? toll + 1 : amid + 1]?.lex.word ?? {}
    if (amid === at && tokens[amid]!.folded === 'بين' && !tokens[amid + 1]?.lex.def) continue // "بين قتيل وجريح"; "بين القتلى"
    return noun?.kind === 'person' && number === 'many' ? noun.metric : null
  }
  return null
}
export const AMID = new Set(['بين', 'ضمن'])

/** "خمسة سعوديين ويمنيان": what befell those named right before. */
export function joinedTo(tokens: Tokens, drafts: readonly Draft[], index: number): Metric | null {
  const [before, draft] = [drafts[index - 1], drafts[index]!]
  if (!before?.metric || before.metric === 'other' || draft.head === null) return null
  const first = Math.min(draft.from ?? draft.first, draft.head)
  const joined = tokens[first]!.lex.conj || tokens[first - 1]?.folded === 'و'
  const part = before.rules.includes('metric:part') && isMark(tokens[lastOf(before) + 1], '،') // "بينهم 22 طفلا، و14 سيدة"
  const near = joined && onlyWhose(tokens, lastOf(before) + (part ? 2 : 1), tokens[first]!.lex.conj ? first : first - 1)
  return near && countsPeople(tokens, draft.head) ? before.metric : null
}

/** "658 مصريا و183 إندونيسيا": the last is spelled as the country. */
const countsPeople = (tokens: Tokens, head: number): boolean => {
  const { noun, placeNames } = tokens[head]!.lex.word
  return noun?.kind === 'person' || (noun === null && placeNames !== null && /يا$/u.test(tokens[head]!.folded))
}

/** "15 من عناصر «القاعدة» و11 جنديا": between the two nothing but whose they are. */
function onlyWhose(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 4) return false
  for (let at = from; at < to; at++) {
    const { lex } = tokens[at]!
    if (lex.word.role === 'in' && at === from && tokens[at + 1]?.lex.def) continue // "قيادي في التنظيم ومرافقه"
    if (!isMark(tokens[at], '«»"“”') && !(lex.def && !lex.conj && !lex.word.outcome)) return false
  }
  return true
}

/** "خمس غارات قرب الموصل وثلاث قرب سنجار", "في حلب 20 وفي حماة 15": a bare number with "و" counts what the one before it counts. */
export function siblingOf(tokens: Tokens, drafts: readonly Draft[], index: number, governor: Governor | null): boolean {
  const draft = drafts[index]!
  const before = drafts[index - 1]
  if (!before?.metric) return false
  const joined =
    tokens[draft.first]?.lex.conj ||
    (draft.from !== undefined && tokens[draft.from]!.lex.conj) || // "7 غارات على المطار، وأكثر من 10 على الميناء"
    tokens[draft.first - 1]?.folded === 'و' ||
    isAdded(tokens, draft.from ?? draft.first)
  if (!joined && !elsewhere(tokens, lastOf(before) + 1, draft.from ?? draft.first)) return false
  if (governor && governor.at > before.first) return false
  draft.metric = before.metric
  draft.status = before.status
  draft.rules.push('metric:sibling')
  return true
}

/** "20 حالة وفي ريف حماة 15": between the two nothing but another place. */
export function elsewhere(tokens: Tokens, from: number, to: number): boolean {
  const start = isMark(tokens[from], '،') ? from + 1 : from
  if (to - start > 5 || to <= start || !tokens[start]!.lex.conj) return false
  let place = false
  for (let at = start; at < to; at++) {
    const { word } = tokens[at]!.lex
    if (word.role === 'in' || word.place || word.placeNames) place = true
    if (tokens[at]!.kind !== 'word' || word.outcome || word.saying || (word.role && word.role !== 'in')) return false
  }
  return place
}
