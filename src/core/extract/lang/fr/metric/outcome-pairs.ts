import type { Draft } from '../../../draft.js'
import { lastToken, nounOf } from '../drafts.js'
import { folded, isOf, type Words } from '../tokens.js'

/** "sans faire de morts | ou de blessés", "ni mort | ni blessé" is one figure only where one zero holds both. */
export function neitherOutcome(tokens: Words, draft: Draft): boolean {
  const last = lastToken(tokens, draft)
  if (folded(tokens, last + 1) !== 'ou') return false
  const other = tokens[folded(tokens, last + 2) === 'de' ? last + 3 : last + 2]?.lex.noun
  const noun = nounOf(tokens, draft)
  return noun?.kind === 'outcome' && other?.kind === 'outcome' && other.metric !== noun.metric
}

/** "100 morts et blessés", "12 tués ou blessés" */
export function bothOutcomes(tokens: Words, draft: Draft): boolean {
  const noun = nounOf(tokens, draft)
  if (noun?.kind !== 'outcome') return false
  const last = lastToken(tokens, draft)
  for (let at = draft.head! + 1; at <= last; at++) {
    const other = tokens[at]?.lex.noun
    if (other?.kind === 'outcome' && other.metric !== noun.metric) return true
  }
  // "des dizaines | de morts | et de blessés"
  const more = tokens[last + 3]?.lex.noun
  if (
    isOf(folded(tokens, draft.head! - 1)) &&
    folded(tokens, last + 1) === 'et' &&
    folded(tokens, last + 2) === folded(tokens, draft.head! - 1)
  )
    return more?.kind === 'outcome' && more.metric !== noun.metric
  // "27 victimes | entre morts et blessés"
  if (folded(tokens, last + 1) !== 'entre' && folded(tokens, last + 1) !== ',') return false
  const first = tokens[last + 2]?.lex.noun
  const second = tokens[last + 4]?.lex.noun
  return (
    first?.kind === 'outcome' &&
    second?.kind === 'outcome' &&
    first.metric !== second.metric &&
    folded(tokens, last + 3) === 'et'
  )
}
