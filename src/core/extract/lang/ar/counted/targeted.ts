import type { Metric } from '../../../../claim/vocabulary.js'
import { isMark, type Tokens } from '../tokens.js'
import { named } from './named.js'
import { isOne } from './one-of-them.js'

/** "أطلقوا النار على شرطي … ما أدى إلى مقتله", "استهدفت الغارة أحد القادة … وأسفرت عن مقتله": what befell the one shot at; null where nothing is told. */
export function targeted(tokens: Tokens, at: number, end: number): Metric | null {
  const head = isOne(tokens[at]!) ? tokens[at + 1]?.lex : tokens[at]!.lex
  const { noun, number } = head?.word ?? {}
  if (noun?.kind !== 'person' || noun.metric || number !== (isOne(tokens[at]!) ? 'many' : 'one')) return null
  const known = tokens[at]!.lex.def && !(noun.counts && named(tokens, at)) // "على الشاب فلان"
  if (known || tokens[at]!.lex.conj || !isAimedAt(tokens, at)) return null
  for (let i = at + 1; i <= Math.min(end, at + REACH); i++) {
    const { outcome } = tokens[i]!.lex.word
    if (FELLING.test(tokens[i]!.folded)) return 'killed'
    if (HITTING.test(tokens[i]!.folded)) return 'wounded'
    if (!outcome || i === at + 1) continue
    return outcome.form !== 'after' && HIS.has(tokens[i]!.lex.suffix) && brought(tokens, i) ? outcome.metric : null
  }
  return null
}
const REACH = 32
const HIS = new Set(['ه', 'ها', 'هما', 'هم'])

/** "فقتلته", "فأردوه", "وأصابته". */
const FELLING = /^[وف]ا?(?:رد[وت]ا?|قتلو?|قتلت)(?:ه|ها)$/u
const HITTING = /^[وف](?:اصابو?|اصابت|جرحو|جرحت)(?:ه|ها)$/u

/** "إلى مقتله", "عن إصابته". */
const brought = (tokens: Tokens, at: number): boolean => {
  const { role } = tokens[at - 1]!.lex.word
  return role === 'to' || role === 'about' || tokens[at]!.lex.prep !== ''
}

/** "النار على", "الرصاص المباشر على", "استهدف مسلحون", "استهدفت غارة". */
function isAimedAt(tokens: Tokens, at: number): boolean {
  if (tokens[at - 1]?.lex.word.role === 'on') return isShotAt(tokens, at)
  if (ABOARD.test(tokens[at - 1]?.folded ?? '')) return true
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (TARGETING.has(tokens[i]!.folded)) return true
    if (isMark(tokens[i], '.،؛') || tokens[i]!.lex.word.role || tokens[i]!.lex.word.outcome) return false
  }
  return false
}
/** "النار على |", "الرصاص المباشر على |": whoever begins at token `at` was shot at. */
export const isShotAt = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.lex.word.role === 'on' &&
  ([2, 3].some((back) => FIRE.has(tokens[at - back]?.folded ?? '')) || firedBeforeAside(tokens, at - 2))

/** "أطلقوا النار، صباح السبت (6 أيار)، على |". */
function firedBeforeAside(tokens: Tokens, close: number): boolean {
  if (!isMark(tokens[close], '،,)')) return false
  for (let at = close - 2; at >= Math.max(1, close - ASIDE); at--)
    if (isMark(tokens[at], '،,')) return FIRE.has(tokens[at - 1]!.folded)
  return false
}
/** Tokens of such an aside at most. */
const ASIDE = 11
export const FIRE = new Set(['النار', 'الرصاص', 'رصاص', 'النيران'])
/** "سيارة كان يستقلها قيادي". */
const ABOARD = /^(?:[يت]ستقل|[يت]قود|[يت]قل)(?:ها|ه)$/u
const TARGETING = new Set('استهدف استهدفت واستهدف واستهدفت استهدفوا استهداف باستهداف واستهدفوا'.split(' '))
