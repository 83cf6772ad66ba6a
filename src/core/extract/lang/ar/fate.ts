import type { Metric } from '../../../claim/vocabulary.js'
import type { Draft } from '../../draft.js'
import { isMark, lastOf, type Tokens } from './sentences.js'

/** "600 في عداد المفقودين". */
export function listedAs(tokens: Tokens, at: number): Metric | null {
  const listed = tokens[at]?.lex.word.role === 'in' && tokens[at + 1]?.folded === 'عداد'
  return listed ? (tokens[at + 2]?.lex.word.noun?.metric ?? null) : null
}

const FATES = new Set(['مصير', 'مصيره'])
/** "مصير 9 جنود", "البحث عن سبعة آخرين": what became of them is not known, whatever was told before. */
export function soughtFor(tokens: Tokens, draft: Draft): Metric | null {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if (FATES.has(tokens[first - 1]?.lex.stem ?? '') && !tokens[lastOf(draft) + 1]?.lex.word.outcome) return 'missing'
  if (tokens[first - 1]?.lex.word.role !== 'about') return null
  return [2, 3].some((back) => SEARCH.test(tokens[first - back]?.folded ?? '')) ? 'missing' : null
}
const SEARCH = /^[وف]?(?:ال|لل|ب?ال|[ينت]|ل)?بحث(?:ون|ا|ت|وا)?$/u

/** "70 من الشبان رهن الاعتقال". */
export function heldAs(tokens: Tokens, draft: Draft): Metric | null {
  const from = lastOf(draft) + 1
  for (let at = from; at <= from + 3; at++) {
    if (HELD.has(tokens[at]?.folded ?? '')) return tokens[at + 1]?.lex.word.outcome?.metric ?? null
  }
  return null
}
/** "20 منهم فجروا أنفسهم". */
export function blewUp(tokens: Tokens, draft: Draft): Metric | null {
  const from = lastOf(draft) + 1
  for (let at = from; at <= from + 3; at++) {
    if (tokens[at]?.folded === 'انفسهم') return /^ي?فجر/u.test(tokens[at - 1]!.folded) ? 'killed' : null
  }
  return null
}

const HELD = new Set(['رهن', 'قيد'])

/** "7 أشخاص تحت الأنقاض": not found yet. */
export function lostSight(tokens: Tokens, draft: Draft): Metric | null {
  const at = lastOf(draft) + 1
  const under = [at, at + 1, at + 2, at + 3].find((i) => tokens[i]?.folded === 'تحت')
  const metric = under !== undefined && /^ال(?:انقاض|ركام|حطام)$/u.test(tokens[under + 1]?.folded ?? '')
  return metric && tokens[under - 1]?.lex.word.role !== 'of' && !tokens[draft.head ?? at]?.lex.word.noun?.metric
    ? 'missing'
    : null
}

/** "سافر 30 ألفا للالتحاق بالتنظيم": they went to fight. */
export function wentToFight(tokens: Tokens, draft: Draft): Metric | null {
  const from = lastOf(draft) + 1
  for (let at = from; at <= from + 12; at++) {
    const token = tokens[at]
    if (!token || isMark(token, '،.؛') || token.lex.word.outcome?.form === 'after') return null
    if (JOINING.has(token.folded)) return 'strength'
  }
  return null
}
const JOINING = new Set('للالتحاق للانضمام الالتحاق الانضمام للقتال ليقاتلوا للمشاركه والتحقوا وانضموا'.split(' '))

/** "نقل سبعة من زملائهم إلى المستشفى": the wounded. */
export function takenToHospital(tokens: Tokens, draft: Draft): Metric | null {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if (!/^[وف]?نقلت?$/u.test(tokens[first - 1]?.folded ?? '')) return null
  const last = lastOf(draft)
  const to = [1, 2, 3].find((on) => tokens[last + on]?.lex.word.role === 'to')
  return to !== undefined && HOSPITALS.has(tokens[last + to + 1]?.lex.stem ?? '') ? 'wounded' : null
}
const HOSPITALS = new Set('مستشفي مستشفيات مشفي مشافي مشاف'.split(' '))

/** "5 حالات وفاة", "20 حالة اختناق": the noun behind says what befell them. */
export function caseOf(tokens: Tokens, draft: Draft): Metric | null {
  if (draft.head === null || !CASES.has(tokens[draft.head]!.lex.stem)) return null
  const { outcome, noun } = tokens[draft.head + 1]?.lex.word ?? {}
  return outcome?.metric ?? noun?.metric ?? null
}
export const CASES = new Set('حاله حالات حالتين حالتان حالتي'.split(' '))

/** "أجبر 90 ألفا على الفرار", "دفع العشرات إلى الاستسلام", "سلم 24 أنفسهم": what they were brought to. */
export function compelled(tokens: Tokens, draft: Draft): Metric | null {
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

/** "سقوط عشرة من مقاتليه": those who fall are killed. */
export function fallen(tokens: Tokens, draft: Draft): Metric | null {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  const people = draft.head !== null && tokens[draft.head]!.lex.word.noun?.kind === 'person'
  return people && [1, 2].some((back) => FALLING.has(tokens[first - back]?.lex.stem ?? '')) ? 'killed' : null
}

const FALLING = new Set('سقوط سقط سقطت سقوطه يسقط ارتقي ارتقاء'.split(' '))
