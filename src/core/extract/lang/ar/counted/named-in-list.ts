import type { Metric } from '../../../../claim/vocabulary.js'
import type { Tokens } from '../tokens.js'
import { governs } from './implicit-governor.js'

/** "استشهد الرقيب فلان، والعنصر فلان", "كل من المواطن فلان والطالب فلان": named men, each behind what he is, whoever stands before him counted or not. */
export function namedInList(tokens: Tokens, at: number): boolean {
  if (!tokens[at]!.lex.conj) return isEachOf(tokens, at)
  for (let i = at - 1; i > Math.max(0, at - 30); i--) {
    const { kind, lex } = tokens[i]!
    const { word, def } = lex
    if (isEachOf(tokens, i)) return true
    const opens = def && !lex.conj && (word.saying === 'rank' || word.noun?.kind === 'person')
    if (opens && governs(tokens, i)) return true
    if (kind === 'mark' ? !LISTING.has(tokens[i]!.folded) : kind !== 'word') return false
    if (word.outcome || word.numeral || (word.saying?.endsWith('verb') && !def)) return false
    if (word.role && word.role !== 'of' && !def && !word.givenName) return false
  }
  return false
}
const LISTING = new Set(['،', ',', '"', '“', '”', '«', '»'])

/** "قتل كل من المواطن فلان". */
const isEachOf = (tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.lex.word.role === 'of' && EACH.has(tokens[at - 2]?.folded ?? '') && governs(tokens, at - 2)
const EACH = new Set(['كل', 'كلا'])

/** What befell the first of the list. */
export function metricOfList(tokens: Tokens, at: number): Metric | null {
  for (let i = at - 1; i > Math.max(0, at - 34); i--) {
    const { outcome } = tokens[i]!.lex.word
    if (outcome && !tokens[i]!.lex.def) return outcome.metric
  }
  return null
}
