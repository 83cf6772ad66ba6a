import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { isMark, lastOf, someBefore, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import { HOSPITALS, isMoved } from './in-care.js'

/** "حالة وفاة", "3 حالات اختناق": what befell those counted stands behind. */
export const CASES: ReadonlySet<string> = new Set('حاله حالات حالتين حالتان حالتي حالتا'.split(' '))

/** "5 حالات وفاة", "20 حالة اختناق": the noun behind says what befell them. */
export function caseOf(tokens: Tokens, draft: Draft): Metric | null {
  if (draft.head === null || !CASES.has(tokens[draft.head]!.lex.stem)) return null
  if (tokens[draft.head]!.lex.def && tokens[draft.head + 1]?.lex.word.outcome?.form === 'verb') return null // "في الحالتين قتل 3"
  const of = tokens[draft.head + 1]?.lex
  if (HARMLESS.has(of?.stem ?? '') || SUSPECTED.test(tokens[draft.head + 1]?.folded ?? '')) return 'other'
  const or =
    tokens[draft.head + 2]?.lex.word.role === 'or' ? tokens[draft.head + 3]?.lex.word.outcome?.metric : undefined
  if (of?.word.outcome && or && or !== of.word.outcome.metric) return 'casualties' // "93 حالة وفاة أو إصابة"
  return (
    of?.word.outcome?.metric ??
    of?.word.noun?.metric ??
    ofTheseCases(tokens, draft.head) ??
    headingOf(tokens, draft) ??
    (isCared(tokens, draft) ? 'wounded' : null)
  )
}

/** "حالة واحدة نقلت إلى المستشفى", "أربع حالات عولجت في الموقع", "حالة حرجة لسائق". */
function isCared(tokens: Tokens, draft: Draft): boolean {
  if (draft.rules.includes('implicit-one:case')) return true
  const last = lastOf(draft)
  let moved = someBefore(tokens, Math.min(draft.from ?? draft.first, draft.head as number), 3, isMoved)
  for (let at = last + 1; at <= last + 6; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.lex.conj) return false
    if (CARED.test(token.folded)) return true
    if (isMoved(token)) moved = true
    if (moved && HOSPITALS.has(token.lex.stem) && tokens[at - 1]!.lex.word.role === 'to') return true
  }
  return false
}
const CARED = /^(?:عولجت|تعالج|اسعفت)$/u

/** "200 حالة يشتبه بإصابتها", "حالات مشتبه بها": the sick, as far as anybody knows. */
const SUSPECTED = /^(?:[يت]شتبه|مشتبه|المشتبه|اشتباه|الاشتباه)$/u

/** "627 عملية توقيف": each seizes somebody; "5 عمليات اغتيال" are attacks. */
export function operationOf(tokens: Tokens, head: number): Metric | null {
  if (!OPERATIONS.has(tokens[head]!.lex.stem)) return null
  const metric = tokens[head + 1]?.lex.word.outcome?.metric
  return metric === 'detained' || metric === 'abducted' ? metric : null
}
const OPERATIONS = new Set('عمليه عمليات عمليتين عمليتان'.split(' '))

/** Cases that kill, wound or seize nobody by themselves. */
const HARMLESS = new Set(
  'تعذيب اغتصاب نهب سرقه تهديد ابتزاز ولاده كوليرا ملاريا حمي حصبه سوء عنف تحرش طلاق انتهاك'.split(' '),
)

/** "131 حالة من هذه الحالات كانت نتيجة اعتقالات". */
function ofTheseCases(tokens: Tokens, head: number): Metric | null {
  if (tokens[head + 1]?.lex.word.role !== 'of' || !/^(?:ال)?حالات$/u.test(tokens[head + 3]?.folded ?? '')) return null
  for (let at = head + 4; at <= head + 8 && tokens[at]?.kind === 'word'; at++) {
    const { outcome, noun } = tokens[at]!.lex.word
    const metric = outcome?.form === 'masdar' ? outcome.metric : (noun?.metric ?? null)
    if (metric) return metric
  }
  return null
}

/** "توزعت حالات الاعتقال على المدن: في حلب 20 حالة": the cases told of before. */
function headingOf(tokens: Tokens, { first }: Draft): Metric | null {
  for (let at = first - 1; at >= Math.max(1, first - 40) && !isMark(tokens[at], '.'); at--) {
    const { outcome } = tokens[at]!.lex.word
    if (outcome && CASES.has(tokens[at - 1]!.lex.stem)) return outcome.metric
  }
  return null
}

/** "ارتفعت حالات الوفاة إلى 45": how many there are stands behind; "9 حالات وفاة" counts for itself. */
export function risingCases(tokens: Tokens, at: number): boolean {
  if (!tokens[at]!.lex.def || !CASES.has(tokens[at - 1]?.lex.stem ?? '') || tokens[at - 1]!.lex.def) return false
  const { kind, lex } = tokens[at - 2] ?? {}
  const { numeral, vague } = lex?.word ?? {}
  return kind !== 'digits' && !numeral && (!vague || lex!.stem === 'عدد')
}

/** Without one of these in the sentence no victims are told of as those of cases. */
export const OF_CASES = cue(({ folded, lex }) => INCLUDING.test(folded) || lex.stem === 'ضحايا')
const INCLUDING = /^[وف]?[يت]?(?:شمل|ضم|تضمن|طال)ت?$/u

/** "204 حالات اعتقال، من بين ضحاياها 12 طفلا": what befell the victims of the cases told before. */
export function victimsOfCases(
  tokens: Tokens,
  drafts: readonly Draft[],
  index: number,
  told: Draft | null,
): Metric | null {
  const [cases, { from, first, head }] = [drafts[index - 1] ?? told, drafts[index]!]
  const at = Math.min(from ?? first, head ?? first)
  const person = head !== null && tokens[head]!.lex.word.noun?.kind === 'person'
  if (
    person &&
    cases?.head != null &&
    CASES.has(tokens[cases.head]!.lex.stem) &&
    INCLUDING.test(tokens[at - 1]?.folded ?? '')
  )
    return cases.metric // "213 حالة احتجاز، شملت 8 أطفال"
  const victims = tokens[at - 1]?.lex
  if (victims?.stem !== 'ضحايا' || victims.suffix !== 'ها' || cases?.head == null) return null
  return CASES.has(tokens[cases.head]!.lex.stem) ? cases.metric : null
}

/** "حالة اعتقال واحدة ضمت طفلا". */
export const includedInCases = (tokens: Tokens, verb: number): boolean =>
  INCLUDING.test(tokens[verb]?.folded ?? '') && someBefore(tokens, verb, 6, ({ lex }) => CASES.has(lex.stem))
