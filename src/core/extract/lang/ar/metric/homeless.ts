import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { isMark, lastOf, type Tokens } from '../tokens.js'

/** What people are left without: "بلا مأوى", "دون سكن". */
export const SHELTER = new Set(['ماوي', 'مساكن', 'سكن', 'منازل'])
const WITHOUT = new Set(['بلا', 'دون', 'بدون'])

/** "باتت 300 أسرة وألف شخص بلا مأوى", "ألف شخص من دون سكن". */
export function homeless(tokens: Tokens, draft: Draft): Metric | null {
  if (tokens[(draft.from ?? draft.first) - 1]?.lex.word.outcome) return null // "قتل 12 شخصا بلا مأوى"
  const from = lastOf(draft) + 1
  for (let at = from; at <= from + 4; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'digits' || isMark(token, '.،؛') || token.lex.word.numeral) return null
    if (WITHOUT.has(token.folded)) return SHELTER.has(tokens[at + 1]?.folded ?? '') ? 'displaced' : null
  }
  return null
}
