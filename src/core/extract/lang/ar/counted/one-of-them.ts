import type { Metric } from '../../../../claim/vocabulary.js'
import { isMark, type Tokens } from '../tokens.js'
import { governs, losesLife, verbBehind } from './implicit-governor.js'
import { KIN } from './kin.js'

/** "إلا أن أحدهما لقي حتفه". */
export const befellOne = (tokens: Tokens, at: number): boolean => {
  const { word, conj, suffix } = tokens[at + 1]?.lex ?? {}
  return word?.outcome?.form === 'verb' && !conj && suffix === '' && HARM.has(word.outcome.metric)
}
const HARM: ReadonlySet<Metric> = new Set<Metric>(['killed', 'wounded'])

/** "أحدهم", "توفيت إحداها", "أحدهم طفل". */
export const oneOfThem = (tokens: Tokens, at: number): boolean =>
  namesThem(tokens[at]!) && tokens[at - 1]?.lex.word.role !== 'of' && !isNobody(tokens, at) && !ofHisKin(tokens, at)

/** "ثلاثة صيادين ونجل أحدهم": the son is counted. */
const ofHisKin = (tokens: Tokens, at: number): boolean => {
  const { word, stem, def } = tokens[at - 1]?.lex ?? {}
  return KIN.has(stem ?? '') && word?.number === 'one' && !def
}

/** "دون أن يصاب أحدهم", "لم يصب أحدهم". */
const isNobody = (tokens: Tokens, at: number): boolean =>
  /^(?:verb|masdar)$/u.test(tokens[at - 1]?.lex.word.outcome?.form ?? '') &&
  [2, 3].some((back) => NEGATING.has(tokens[at - back]?.lex.word.role ?? ''))
const NEGATING = new Set(['not', 'without'])

/** "أحدهم طفل": who the one was is no one more. */
export function saysWho(tokens: Tokens, at: number): boolean {
  const { word, prep, conj } = tokens[at]?.lex ?? {}
  return word?.number === 'one' && prep === '' && !conj && word.noun?.kind === 'person'
}

export const namesThem = ({ folded }: Tokens[number]): boolean => THEM.has(folded)
const THEM = new Set(['احدهم', 'احداهن', 'احدهما', 'احداها', 'احداهما'])

/** "أحد", "إحدى". */
export const isOne = ({ lex: { stem } }: Tokens[number]): boolean => stem === 'احد' || stem === 'احدي'

/** "جثة رجل": whose body it is stands behind. */
export const BODIES = new Set(['جثه', 'جثمان'])

/** "إن أحد المهاجمين فجر نفسه". */
const blewUp = (tokens: Tokens, at: number): boolean =>
  /^[يت]?فجر$/u.test(tokens[at + 2]?.folded ?? '') && tokens[at + 3]?.folded === 'نفسه'

/** "فقدت القوات أحد رجالها", "نعت الكتائب، ذراع الحركة، أحد قادتها". */
const losesOwn = (tokens: Tokens, at: number): boolean =>
  tokens[at + 1]!.lex.suffix !== '' &&
  ([1, 2, 3, 4].some((back) => /^[وف]?(?:فقد|خسر|[يت]فقد)(?:ت|وا)?$/u.test(tokens[at - back]?.folded ?? '')) ||
    [1, 2, 3, 4, 5, 6, 7, 8].some((back) => /^[وف]?(?:نعت|نعي)$/u.test(tokens[at - back]?.folded ?? '')))

/** Where those stand of whom one is counted: "أحد القادة", "أحد كبار القادة". */
export const pastOne = (tokens: Tokens, at: number): number =>
  FOREMOST.has(tokens[at + 1]?.lex.stem ?? '') ? at + 2 : at + 1
const FOREMOST = new Set(['كبار', 'ابرز', 'اهم'])

/** "أحد القتلى": one of those named; other uses of "أحد" count nobody. */
export function oneOf(tokens: Tokens, at: number): boolean {
  const { def, suffix } = tokens[at]!.lex
  if (!isOne(tokens[at]!) || def || suffix !== '') return false
  const next = tokens[pastOne(tokens, at)]
  const noun = next?.lex.word.number === 'many' ? next.lex.word.noun : null
  if (noun?.kind !== 'person' || next?.lex.conj) return false
  const relative = tokens[at + 2]?.lex.word.role === 'which' && tokens[at + 3]?.lex.word.outcome // "أحد متطوعيه الذي قضى"
  return (
    noun.metric !== null ||
    Boolean(relative) ||
    tokens[at - 1]?.lex.word.role === 'among' || // "بينهم أحد القادة"
    BODIES.has(tokens[at - 1]?.lex.stem ?? '') || // "جثة أحد السكان"
    losesOwn(tokens, at) ||
    fellToo(tokens, at) ||
    blewUp(tokens, at) ||
    losesLife(tokens, at) ||
    governs(tokens, at) ||
    verbBehind(tokens, at)
  )
}

/** "استشهد سبعة شرطيين في المدينة، وأحد المارة": one more whom the verb befell. */
function fellToo(tokens: Tokens, at: number): boolean {
  if (!tokens[at]!.lex.conj) return false
  const reach = tokens[at + 1]!.lex.suffix === '' ? 10 : 18 // "قتل العقيد فلان، رئيس أركان كذا، وأحد مرافقيه"
  for (let i = at - 1; i >= Math.max(0, at - reach) && !isMark(tokens[i], '.؛'); i--) {
    const { outcome, saying } = tokens[i]!.lex.word
    if (saying?.includes('verb')) return false
    if (outcome) return outcome.form !== 'after' && HARM.has(outcome.metric)
  }
  return false
}
