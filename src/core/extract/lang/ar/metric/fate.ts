import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { isMark, lastOf, someBefore, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import type { Noun } from '../words/lex.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { EXPOSED } from '../words/outcomes.js'

/** "600 في عداد المفقودين", "4 آخرين ما زالوا في عداد المفقودين". */
export function listedAs(tokens: Tokens, from: number): Metric | null {
  for (let at = from; at <= from + 2 && tokens[at]; at++) {
    if (tokens[at]!.lex.word.role !== 'in' || tokens[at + 1]?.folded !== 'عداد') continue
    return at === from || isStill(tokens[at - 1]!) ? (tokens[at + 2]?.lex.word.noun?.metric ?? null) : null
  }
  return null
}

/** "عبر أكثر من ألف شخص الحدود": they fled. */
export function crossing(tokens: Tokens, draft: Draft): Metric | null {
  if (tokens[lastOf(draft) + 1]?.folded !== 'الحدود') return null
  return CROSSED.test(tokens[(draft.from ?? draft.first) - 1]?.folded ?? '') ? 'displaced' : null
}

const CROSSED = /^[وف]?[يت]?عبرت?$/u

/** "تعرض 212 شخصا للاحتجاز", "أن مدنيين تعرضوا للخطف". */
export function exposedTo(tokens: Tokens, draft: Draft): Metric | null {
  const first = draft.from ?? draft.first
  let exposed = someBefore(tokens, first, 3, isExposed)
  for (let at = lastOf(draft) + 1; at <= lastOf(draft) + 8; at++) {
    const token = tokens[at]
    if (!token || isMark(token, '.،؛')) return null
    if (isExposed(token)) exposed = true
    const { outcome, noun } = token.lex.word
    if (!exposed || token.lex.prep !== 'ل') continue
    if (outcome?.form === 'masdar') return outcome.metric
    if (noun?.metric === 'wounded') return noun.metric
  }
  return null
}
const isExposed = onceASpelling(({ folded }) => EXPOSED.test(folded))

/** "أردوا العديد منهم قتلى", "أوقع عددا من أفرادها قتلى وجرحى": what they were left as. */
export function leftAs(tokens: Tokens, draft: Draft): Metric | null {
  const first = draft.from ?? draft.first
  if (!someBefore(tokens, first, 2, isLeaving)) return null
  for (let at = lastOf(draft) + 1; at <= lastOf(draft) + 6; at++) {
    const { noun, number } = tokens[at]?.lex.word ?? {}
    if (tokens[at]?.kind !== 'word') return null
    if (tokens[at]!.folded === 'مقتولين') return 'killed' // "عثر على اثنين منهم مقتولين"
    if (noun?.kind !== 'person' || !noun.metric || number !== 'many' || tokens[at]!.lex.def) continue
    const next = tokens[at + 1]?.lex
    const both = next?.conj && next.word.noun?.metric && next.word.noun.metric !== noun.metric
    return both ? 'casualties' : noun.metric
  }
  return null
}
const isLeaving = onceASpelling(({ folded }) => LEAVING.test(folded))
export const LEAVING = /^[وف]?(?:ا?وقع|[يت]وقع|ا?رد[يو]|[يت]ردي|سقط|[يت]سقط|خر|ترك|اسقط|عثر|وجد)(?:ت|ا|وا|نا)?$/u

/** "70 من الشبان رهن الاعتقال", "وقع 5 جنود في الأسر". */
export function heldAs(tokens: Tokens, draft: Draft): Metric | null {
  const from = lastOf(draft) + 1
  const still = [1, 2, 3].some((on) => tokens[from + on] !== undefined && isStill(tokens[from + on]!)) // "3100 امرأة وطفل لا يزالون في قبضة"
  for (let at = from; at <= from + (still ? 7 : 3); at++) {
    if (CAPTIVITY.has(tokens[at]?.folded ?? '') && tokens[at - 1]!.lex.word.role === 'in') return 'detained'
    if (HELD.has(tokens[at]?.folded ?? '')) return tokens[at + 1]?.lex.word.outcome?.metric ?? null
  }
  return null
}
const isStill = onceASpelling(({ folded }) => STILL.test(folded))
const STILL = /^(?:[يت]زال(?:ون|ان|ن|وا)?|زال(?:وا|ت|ا)?|بات(?:وا|ت)?|اصبح(?:وا|ت)?|صار(?:وا|ت)?)$/u
/** "20 منهم فجروا أنفسهم", "فجر انتحاريان نفسيهما". */
export const SELVES = new Set(['انفسهم', 'نفسيهما', 'نفسه', 'نفسها'])
export function blewUp(tokens: Tokens, draft: Draft): Metric | null {
  const from = lastOf(draft) + 1
  if (tokens[(draft.from ?? draft.first) - 1]?.lex.stem === 'تفجير' && SELVES.has(tokens[from]?.folded ?? ''))
    return 'killed'
  for (let at = from; at <= from + 3; at++) {
    if (!SELVES.has(tokens[at]?.folded ?? '')) continue
    return [at - 1, at - 2, at - 3].some((i) => /^[وف]?[يت]?فجر/u.test(tokens[i]?.folded ?? '')) ? 'killed' : null
  }
  return null
}

export const HELD = new Set(['رهن', 'قيد'])
export const CAPTIVITY = new Set(['الاسر', 'اسر', 'قبضه'])

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

/** "أجبر 90 ألفا على الفرار", "دفع العشرات إلى الاستسلام", "سلم 24 أنفسهم": what they were brought to. */
export function compelled(tokens: Tokens, draft: Draft): Metric | null {
  const from = lastOf(draft) + 1
  for (let at = from; at <= from + 6; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.lex.word.outcome?.form === 'verb') return null
    if (token.lex.word.vague || token.lex.word.numeral) return null // "مقتل 40 ودفعت الملايين إلى النزوح"
    if (SELVES.has(token.folded))
      return SURRENDERING.test(tokens[at - 1]!.folded) || comesBefore(tokens, draft, SURRENDERING) ? 'detained' : null
    const { role } = token.lex.word
    if (role !== 'on' && role !== 'to') continue
    const outcome = tokens[at + 1]?.lex.word.outcome
    const brought = outcome?.form === 'masdar' && BROUGHT.has(outcome.metric)
    return brought &&
      (comesBefore(tokens, draft, COMPELLING) ||
        someBefore(tokens, at, at - from, ({ folded }) => COMPELLING.test(folded)))
      ? outcome.metric
      : null
  }
  return null
}
/** Without one of these in the sentence nobody was brought to anything. */
export const COMPELLED = cue(
  ({ folded, lex: { word } }) =>
    SELVES.has(folded) || (word.outcome?.form === 'masdar' && BROUGHT.has(word.outcome.metric)),
)
const BROUGHT = new Set<Metric>(['displaced', 'detained'])
const COMPELLING = /^[وفبل]?(?:اجبار|ارغام|اضطرار|ا?جبر|[يت]جبر|ا?رغم|[يت]رغم|اضطر|[يت]ضطر|دفع|[يت]دفع|حمل|[يت]حمل)/u
const SURRENDERING = /^[وفب]?(?:سلم|[يت]سلم|تسليم)/u

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
  return people && someBefore(tokens, first, 2, ({ lex }) => FALLING.has(lex.stem)) ? 'killed' : null
}

/** "سقوط 8 أشخاص وإصابة 7": whatever governed before, those who fall without a wound are killed. */
export const falls = (tokens: Tokens, draft: Draft, noun: Noun | null): boolean =>
  noun !== null &&
  noun.metric === null &&
  fallen(tokens, draft) !== null &&
  !/^ب?جر[وا]ح$/u.test(tokens[lastOf(draft) + 1]?.folded ?? '')

const FALLING = new Set('سقوط سقط سقطت سقوطه يسقط'.split(' '))
