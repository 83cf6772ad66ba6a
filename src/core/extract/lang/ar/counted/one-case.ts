import type { Metric } from '../../../../claim/vocabulary.js'
import type { Tokens } from '../tokens.js'

export const isCase = ({ folded }: Tokens[number]): boolean => CASE.has(folded)
const CASE = new Set(['حاله', 'وحاله', 'بحاله'])

const HARM = new Set<Metric>(['killed', 'wounded', 'missing', 'detained', 'abducted'])
const LED_TO = new Set(['about', 'to', 'causes'])
const RECORDED =
  /^[وف]?(?:[يت]?سجيل|[يت]?سجل|[يت]?رصد|وقوع|وقع|توثيق|[يت]?وثق|احص[يا]|احصاء|[اي]علان|هناك|بينها|منها|نجم)(?:ت|نا)?$/u

/** "أسفر الحادث عن حالة وفاة", "سجلت حالة اختفاء": one whom it befell. */
export function oneCase(tokens: Tokens, at: number): boolean {
  if (!isCase(tokens[at]!)) return false
  const { lex } = tokens[at + 1] ?? {}
  if (!lex || lex.def || lex.conj || lex.prep !== '') return false
  const metric = lex.word.outcome?.form === 'masdar' ? lex.word.outcome.metric : lex.word.noun?.metric
  if (!metric || !HARM.has(metric)) return false
  if (LED_TO.has(tokens[at - 1]?.lex.word.role ?? '')) return true
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (RECORDED.test(tokens[i]!.folded)) return true // "سجلت وزارة الصحة حالة وفاة"
    const { word, conj } = tokens[i]!.lex
    if (tokens[i]!.kind !== 'word' || conj || word.role || word.outcome || word.numeral) return false
  }
  return false
}
