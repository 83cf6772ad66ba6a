import type { Token } from '../../../../text/tokenize.js'
import type { NumberReading } from '../../../draft.js'
import type { Tokens } from '../tokens.js'
import type { Lex } from '../words/lex.js'
import { whoever } from './who.js'

/** "العشرات", "عدد من", "مئات الآلاف", "بضعة آلاف", "عدة آلاف". */
export function readVague(tokens: Tokens, at: number): NumberReading | null {
  const token = tokens[at] as Token<Lex>
  const { vague } = token.lex.word
  const next = tokens[at + 1]
  if (!vague) return readBarePlural(tokens, at)
  if (token.lex.suffix !== '' || (token.lex.def && THIS.has(tokens[at - 1]?.folded ?? ''))) return null // "ضعف هذا العدد من الجرحى"
  const over = vague.high !== null ? teensBehind(next) : 0
  if (over > 0) return vagueReading(at, at + 1, over + vague.low, over + vague.high!)
  const scale = next?.lex.word.numeral?.class === 'scale' && !next.lex.conj ? next.lex.word.numeral.value : null
  if (scale !== null) return vagueReading(at, at + 1, vague.low * scale, vague.high && vague.high * scale)
  const more = next?.lex.word.vague
  if (vague.high !== null && more && !next.lex.conj && more.low >= 10) {
    return vagueReading(at, at + 1, vague.low * more.low, vague.high * more.low)
  }
  if (vague.needsOf && !ofFollows(tokens, at + 1) && !standsAlone(tokens, at)) return null
  return vagueReading(at, at, vague.low, vague.high)
}

const THIS = new Set(['هذا', 'ذلك', 'نفس', 'ذات'])

/** "بضعة عشر", "بضع وعشرون": the tens that a few go beyond; 0 where there are none. */
function teensBehind(next: Token<Lex> | undefined): number {
  const numeral = next?.lex.word.numeral
  const teens = numeral?.class === 'ten' && !next!.lex.conj
  return numeral && (teens || (numeral.class === 'tens' && next!.lex.conj)) ? numeral.value : 0
}

/** "وأصيب عدد آخر", "جرح عدد كبير", "قتل كثيرون", "إصابة العديد": the verb in front says that people are counted. */
const standsAlone = (tokens: Tokens, at: number): boolean =>
  (MANY.test(tokens[at]!.folded) && tokens[at + 1]?.lex.word.role === 'others') || // "وإن كثيرين آخرين أصيبوا"
  (Boolean(tokens[at - 1]?.lex.word.outcome) &&
    (tokens[at + 1]?.lex.word.role === 'others' || tokens[at + 1]?.folded === 'كبير' || MANY.test(tokens[at]!.folded)))
const MANY = /^(?:ال)?(?:كثير|عديد)(?:ون|ين)$|^العديد$/u

/** "عدد كبير من": up to two adjectives may stand before "من". */
function ofFollows(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    if (token.lex.word.role === 'of' && token.lex.suffix === '') return !whoever(tokens, at + 1)
    if (at === from && /^منه(?:م|ن)$/u.test(token.folded)) return true // "العديد منهم"
    const noun = token.lex.word.noun && token.lex.word.role !== 'others' // "عددا آخر من"
    if (token.lex.def || noun || token.lex.conj || token.lex.word.role === 'which') return false // "عدد الذين فروا من"
  }
  return false
}

const PLURAL_SCALES = new Set(['الاف', 'الوف', 'ملايين', 'بلايين', 'مليارات'])

/** "آلاف المدنيين": a plural scale that nothing counts. */
function readBarePlural(tokens: Tokens, at: number): NumberReading | null {
  const token = tokens[at] as Token<Lex>
  const { numeral } = token.lex.word
  if (numeral?.class !== 'scale' || !PLURAL_SCALES.has(token.lex.stem)) return null
  return vagueReading(at, at, numeral.value, null)
}

const vagueReading = (first: number, last: number, low: number, high: number | null): NumberReading => ({
  first,
  last,
  low,
  high,
  bound: 'indefinite',
  rules: ['vague-word'],
})
