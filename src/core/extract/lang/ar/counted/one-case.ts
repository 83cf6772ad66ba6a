import type { Metric } from '../../../../claim/vocabulary.js'
import { isMark, type Tokens } from '../tokens.js'

export const isCase = ({ folded }: Tokens[number]): boolean => CASE.has(folded)
const CASE = new Set(['حاله', 'وحاله', 'بحاله'])

const HARM = new Set<Metric>(['killed', 'wounded', 'missing', 'detained', 'abducted'])
const LED_TO = new Set(['about', 'to', 'causes'])
const RECORDED =
  /^[وف]?(?:[يت]?سجيل|[يت]?سجل|[يت]?رصد|وقوع|وقع|توثيق|[يت]?وثق|احص[يا]|احصاء|[يت]?باشر|[اي]علان|هناك|بينها|منها|نجم)(?:ت|نا)?$/u

/** "أسفر الحادث عن حالة وفاة", "سجلت حالة اختفاء": one whom it befell. */
export function oneCase(tokens: Tokens, at: number): boolean {
  if (!isCase(tokens[at]!) || tokens[at - 1]?.lex.stem === 'اي') return false
  const { lex } = tokens[at + 1] ?? {}
  if (!lex || lex.def || lex.conj || lex.prep !== '') return false
  if (isGraveOf(tokens, at + 1)) return recorded(tokens, at)
  const metric = lex.word.outcome?.form === 'masdar' ? lex.word.outcome.metric : lex.word.noun?.metric
  if (!metric || !HARM.has(metric) || tokens[at + 2]?.lex.word.numeral?.value === 1) return false // "حالة وفاة واحدة" counts itself
  if (opensList(tokens, at + 2)) return true
  return recorded(tokens, at)
}

/** "حالة حرجة لسائق". */
function isGraveOf(tokens: Tokens, at: number): boolean {
  const { prep, word } = tokens[at + 1]?.lex ?? {}
  return GRAVE.has(tokens[at]!.folded) && prep === 'ل' && word?.noun?.kind === 'person'
}
const GRAVE = new Set('حرجه خطره خطيره متوسطه بليغه بسيطه مستقره حرجا'.split(' '))

/** "سجلت الوزارة حالة", "نتج عن الحادث حالة". */
function recorded(tokens: Tokens, at: number): boolean {
  if (LED_TO.has(tokens[at - 1]?.lex.word.role ?? '')) return true
  if (tokens[at - 2]?.lex.word.role === 'about' && /^[وف]?(?:[يت]?نتج|[يت]?نجم)/u.test(tokens[at - 3]?.folded ?? ''))
    return true // "نتج عن التصادم حالة"
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (RECORDED.test(tokens[i]!.folded)) return true // "سجلت وزارة الصحة حالة وفاة"
    const { word, conj } = tokens[i]!.lex
    if (tokens[i]!.kind !== 'word' || conj || word.role || word.outcome || word.numeral) return false
  }
  return false
}

/** "حالة وفاة، و7 إصابات", "حالة وفاة بالإضافة إلى 7 إصابات": the next figure of a list stands right behind. */
function opensList(tokens: Tokens, from: number): boolean {
  const at = isMark(tokens[from], '،,') ? from + 1 : from
  const added = /^[بو]*(?:ال)?(?:اضافه|فضلا|علاوه)$/u.test(tokens[at]?.folded ?? '')
  const number = added ? tokens[at + 2] : tokens[at]?.folded === 'و' ? tokens[at + 1] : tokens[at]
  const joined = added || number?.lex.conj || tokens[at]?.folded === 'و'
  return Boolean(joined && number && (number.kind === 'digits' || number.lex.word.numeral))
}
