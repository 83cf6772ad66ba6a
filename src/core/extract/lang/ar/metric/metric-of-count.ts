import type { Metric } from '../../../../claim/vocabulary.js'
import { SPACE } from '../../../../text/tokenize.js'
import type { Draft } from '../../../draft.js'
import { lastOf, someBefore, type Tokens } from '../tokens.js'
import { COUNTERS } from './governor.js'

/** "ارتفع إلى 32 بينهم طفل، عدد القتلى": what rose stands behind the number. */
export function tollBehind(tokens: Tokens, draft: Draft, end: number): Metric | null {
  const first = draft.from ?? draft.first
  if (draft.head !== null || !someBefore(tokens, first, 3, isRising)) return null
  for (let at = lastOf(draft) + 1; at < Math.min(end, lastOf(draft) + 16); at++) {
    const counted = TOLLS.has(tokens[at]!.lex.stem) ? tokens[at + 1]!.lex.word : null
    if (counted?.noun?.kind === 'person' && counted.number === 'many') return counted.noun.metric
  }
  return null
}
const isRising = ({ folded }: Tokens[number]): boolean => RISING.test(folded)
const RISING = /^[ول]?(?:[يت]?رتفع|[يت]?بلغ|ارتفع|ارتفاع|وصل|[يت]صل|زاد)ت?$/u
const TOLLS = new Set('عدد تعداد حصيله اعداد'.split(' '))

/** "حصيلة الاشتباك هي 15 من الجنود": the toll of an attack is its dead. */
export function tollIs(tokens: Tokens, draft: Draft): Metric | null {
  const first = Math.min(draft.from ?? draft.first, draft.head ?? draft.first)
  if (!/^(?:هي|بلغت|كانت)$/u.test(tokens[first - 1]?.folded ?? '')) return null
  for (let at = first - 2; at >= Math.max(1, first - 6); at--) {
    const attack = tokens[at]!.lex.word.noun?.kind === 'attack'
    if (attack && tokens[at - 1]!.lex.stem === 'حصيله') return 'killed'
    if (tokens[at]!.kind === 'mark') return null
  }
  return null
}

const COUNTED = new Set(['عددها', 'وعددها'])

/** "عدد غاراتها عشرا", "بلغ عدد الصواريخ 20": what a bare number counts stands before it. */
export function countedBefore(tokens: Tokens, draft: Draft): Metric | null {
  let counted = false
  for (let at = draft.first - 1; at >= Math.max(0, draft.first - 6); at--) {
    const token = tokens[at]!
    if (token.kind === 'mark' || token.space >= SPACE.line) return null
    const { noun, number } = token.lex.word
    if (COUNTED.has(token.folded)) counted = true
    if (
      noun &&
      number === 'many' &&
      noun.kind !== 'person' &&
      (counted || COUNTERS.has(tokens[at - 1]?.lex.stem ?? '') || at === draft.first - 1)
    ) {
      return noun.metric
    }
  }
  return null
}
