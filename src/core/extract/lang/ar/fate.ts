import type { Metric } from '../../../claim/vocabulary.js'
import type { Draft } from '../../draft.js'
import { isMark, lastOf, type Tokens } from './sentences.js'

/** "600 في عداد المفقودين". */
export function listedAs(tokens: Tokens, at: number): Metric | null {
  const listed = tokens[at]?.lex.word.role === 'in' && tokens[at + 1]?.folded === 'عداد'
  return listed ? (tokens[at + 2]?.lex.word.noun?.metric ?? null) : null
}

const FATES = new Set(['مصير', 'مصيره'])
/** "7 أشخاص تحت الأنقاض", "مصير 9 جنود": not found yet. */
export function lostSight(tokens: Tokens, draft: Draft): Metric | null {
  const at = lastOf(draft) + 1
  if (FATES.has(tokens[draft.first - 1]?.lex.stem ?? '') && !tokens[at]?.lex.word.outcome) return 'missing'
  const under = [at, at + 1].find((i) => tokens[i]?.folded === 'تحت')
  const metric = under !== undefined && /^ال(?:انقاض|ركام|حطام)$/u.test(tokens[under + 1]?.folded ?? '')
  return metric && tokens[under - 1]?.lex.word.role !== 'of' && !tokens[draft.head ?? at]?.lex.word.noun?.metric
    ? 'missing'
    : null
}

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
