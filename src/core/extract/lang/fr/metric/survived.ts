import type { Draft } from '../../../draft.js'
import { firstToken, lastToken, previousDraft } from '../drafts.js'
import { folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Finding } from './finding.js'

/** How far behind those counted "n'a survécu" may stand. */
const REACH = 10

/** "n'a | pu être ranimée", "pu être sauvés" */
const isRevived = (tokens: Words, at: number): boolean =>
  /^(?:ré?animée?s?|sauvée?s?)$/u.test(folded(tokens, at)) &&
  folded(tokens, at - 1) === 'être' &&
  folded(tokens, at - 2) === 'pu'

/** "aucun des | neuf passagers n'a survécu": all of them died, and "aucun" counts nobody. */
export function nobodySurvived(tokens: Words, drafts: readonly Draft[], index: number): Finding | null {
  const draft = drafts[index]!
  const isNobody = draft.rules[0] === 'zero' && draft.high === 0
  const whole = isNobody ? drafts[index + 1] : draft
  const nobody = isNobody ? draft : previousDraft(drafts, index)
  if (!whole || nobody?.high !== 0 || folded(tokens, firstToken(whole) - 1) !== 'des') return null
  if (firstToken(whole) - lastToken(tokens, nobody) !== 2) return null
  const end = lastToken(tokens, whole)
  for (let at = end + 1; at < end + REACH && !isMark(tokens, at, ',.;:'); at++)
    if ((folded(tokens, at) === 'survécu' && is(tokens[at - 1], WORD.avoir)) || isRevived(tokens, at))
      return isNobody ? { no: 'nobody-survived' } : { rule: 'nobody-survived', found: { metric: 'killed' } }
  return null
}
