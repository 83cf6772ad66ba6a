import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { rescues } from '../counted/rescuers.js'
import { lastOf, someBefore, type Tokens } from '../tokens.js'
import { onceASpelling } from '../words/once-a-spelling.js'

// Those whom a hospital has got: the wounded.

/** "نقل سبعة من زملائهم إلى المستشفى": the wounded. */
export function takenToHospital(tokens: Tokens, draft: Draft): Metric | null {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if (!someBefore(tokens, first, 1, isMoved) && !arrives(tokens, first, draft)) return null
  const last = lastOf(draft)
  for (let on = 1; on <= 2; on++)
    if (tokens[last + on]?.lex.prep === 'ل' && HOSPITALS.has(tokens[last + on]!.lex.stem)) return 'wounded' // "نقلت معلمتان لمستشفى كذا"
  const to = [1, 2, 3].find((on) => tokens[last + on]?.lex.word.role === 'to')
  return to !== undefined && HOSPITALS.has(tokens[last + to + 1]?.lex.stem ?? '') ? 'wounded' : null
}
/** "وصول 23 مدنيا إلى المستشفى": no doctors, who come to work. */
function arrives(tokens: Tokens, first: number, { head }: Draft): boolean {
  if (!ARRIVED.test(tokens[first - 1]?.folded ?? '') || head === null) return false
  const { noun, saying } = tokens[head]!.lex.word
  return noun?.kind === 'person' && saying === null && !rescues(tokens, head)
}
export const ARRIVED = /^[وفب]?(?:وصول|وصلت?|[يت]صل)$/u

/** "أدخل إلى المستشفى الوطني في المدينة تسعة عناصر": where they were taken stands between. */
export function movedBefore(tokens: Tokens, draft: Draft): boolean {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  for (let at = first - 3; at >= Math.max(0, first - 7); at--) {
    if (!isMoved(tokens[at]!)) continue
    if (tokens[at + 1]!.lex.word.role !== 'to' || !HOSPITALS.has(tokens[at + 2]!.lex.stem)) return false
    for (let on = at + 3; on < first; on++) {
      const { word, conj } = tokens[on]!.lex
      if (tokens[on]!.kind !== 'word' || conj || word.outcome || (word.role && word.role !== 'in')) return false
    }
    return true
  }
  return false
}

/** "أربعة أشخاص نقلوا إلى المستشفى", "اثنان في حالة حرجة": the wounded. */
export function inCare(tokens: Tokens, draft: Draft): Metric | null {
  const at = lastOf(draft) + 1
  if (MOVED_ALL.test(tokens[at]?.folded ?? ''))
    return [1, 2, 3].some((on) => HOSPITALS.has(tokens[at + on]?.lex.stem ?? '')) ? 'wounded' : null
  const state = tokens[at]?.lex.word.role === 'in' ? tokens[at + 1] : tokens[at]
  return state && STATE.test(state.folded) && GRAVE.test(tokens[at + (state === tokens[at] ? 1 : 2)]?.folded ?? '')
    ? 'wounded'
    : null
}
export const MOVED_ALL = /^[وف]?(?:نقل|ادخل|[يت]رقد|دخل)(?:وا|ا|ون|ان|ن)$/u
export const STATE = /^(?:ال|ب)?حاله$/u
const GRAVE = /^(?:حرجه|خطره|خطيره|مستقره|سيءه|سييه)$/u

/** "57 شخصا لا يزالون يتلقون العلاج", "12 جنديا يخضعون للعلاج": the wounded. */
export function treated(tokens: Tokens, draft: Draft): Metric | null {
  const from = lastOf(draft) + 1
  for (let at = from; at <= from + 5; at++) {
    if (tokens[at]?.folded === 'يعالجون' && !tokens[at + 1]?.lex.word.noun) return 'wounded' // "لا يزال 14 آخرون يعالجون"
    const care = tokens[at]?.folded ?? ''
    if (TREATMENT.has(care) && at > from && TREATED.test(tokens[at - 1]!.folded))
      return care !== 'الخدمات' || /^ال(?:طبي|علاجي|صحي|اسعافي)ه$/u.test(tokens[at + 1]?.folded ?? '')
        ? 'wounded'
        : null
    if (tokens[at]?.kind !== 'word') return null
  }
  return null
}
const TREATED = /^(?:[يت]?تلق|خضع|[يت]خضع|[يت]حظ)/u
export const TREATMENT = new Set(
  'العلاج علاجا للعلاج علاجهم العلاجات يعالجون الرعايه للرعايه بالرعايه بالعنايه الاسعافات الخدمات'.split(' '),
)

export const isMoved = onceASpelling(({ folded }) => MOVED.test(folded))
export const MOVED = /^[وفب]?(?:نقل|[اي]حيل|ادخل|حول)ت?$/u
export const HOSPITALS = new Set('مستشفي مستشفيات مشفي مشافي مشاف عنايه العنايه قسم اقسام طواري'.split(' '))
