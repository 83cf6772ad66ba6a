import type { Draft } from '../../../draft.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'

/** "هم: 36 من كذا ومن كذا العاملة في المنطقة، و9 مدنيين": the breakdown goes on. */
export function listedWith(tokens: Tokens, before: Draft, { first, metric }: Draft): boolean {
  if (
    metric !== before.metric ||
    !(tokens[first]!.lex.conj || tokens[first - 1]?.folded === 'و' || besides(tokens, first))
  )
    return false
  for (let at = lastOf(before) + 1; at < first; at++)
    if (tokens[at]!.lex.word.outcome || isMark(tokens[at], '.؛')) return false
  return true
}

/** "إضافة إلى 215", "إلى جانب 12". */
const besides = (tokens: Tokens, first: number): boolean =>
  (tokens[first - 1]?.lex.word.role === 'to' && /^(?:و?ا|با?لا)ضافه$/u.test(tokens[first - 2]?.folded ?? '')) ||
  (tokens[first - 1]?.folded === 'جانب' && tokens[first - 2]?.lex.word.role === 'to')

/** "بما في ذلك 4 نساء". */
const including = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.folded === 'ذلك' && tokens[at - 1]?.lex.word.role === 'in' && tokens[at - 2]?.folded === 'بما'

/** "بينهم 5 أطفال ورجل", "(طفلان وامرأة)": it breaks down the figure before. */
export function isPart(tokens: Tokens, draft: Draft): boolean {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if (isMark(tokens[first - 1], ':') && isCounted(tokens, first - 2)) return true // "12 قتيلا: 4 جنود و8 مدنيين"
  if (isMark(tokens[first - 1], '(') && isMark(tokens[draft.last + 1], ')')) return false // "استشهاد (15)"
  for (let at = first - 1; at >= Math.max(0, first - 8); at--) {
    const token = tokens[at]!
    if (token.lex.word.role === 'among' || isMark(token, '(') || including(tokens, at)) return true
    if (token.lex.word.outcome || isMark(token, '.)؛')) return false
  }
  return false
}

/** A noun right behind its number. */
const isCounted = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lex.word.noun?.kind === 'person' &&
  (tokens[at - 1]?.kind === 'digits' || tokens[at - 1]?.lex.word.numeral != null)
