import type { Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { isAt, type Outcome, type Tokens, W, wordAt } from '../words/lex.js'
import { withAuxiliaries } from './auxiliaries.js'
import { LIMBS } from './need-of-care.js'
import { type Predicate, predicate } from './predicate.js'

/** "ten people |lost their lives"; "he |lost two sons"; "lost contact" is nothing. */
export function lostAt(
  tokens: Tokens,
  at: number,
  metric: Metric,
  outcome: Outcome,
  figure: Figure | undefined,
): Predicate | null {
  // "every house has |lost a man": how many they are it does not say
  if (figure?.draft.implicit)
    for (let i = at - 1; i > at - 7; i--) if (/^(every|each)$/.test(wordAt(tokens, i))) return null
  const owner = isAt(tokens, at + 1, W.possessive)
  // "seven people |lost limbs", "a boy |lost both his legs"
  for (let i = at + 1; i <= at + 3; i++)
    if (LIMBS.has(wordAt(tokens, i))) return predicate(withAuxiliaries(tokens, at), i, 'wounded', 'left', outcome)
  // headlines and some papers: "80 people |lost lives"
  if (wordAt(tokens, at + 1) === 'lives') return predicate(withAuxiliaries(tokens, at), at + 1, metric, 'left', outcome)
  if (owner && (wordAt(tokens, at + 2) === 'life' || wordAt(tokens, at + 2) === 'lives'))
    return predicate(withAuxiliaries(tokens, at), at + 2, metric, 'left', outcome)
  // "lost |“11 relatives”"
  const object = isAt(tokens, at + 1, W.quoteMark) ? at + 2 : at + (owner ? 2 : 1)
  return figure && figure.from <= object ? predicate(at, at, metric, 'right', outcome) : null
}
