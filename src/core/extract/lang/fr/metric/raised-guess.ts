import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { folded, type Words } from '../tokens.js'
import type { Finding } from './finding.js'

/**
 * "| une quarantaine |, voire une cinquantaine de morts", "10, | 15 |, peut-être 20 morts": a bare number that the next one raises, and what it
 * counts is the next one's.
 */
export function isRaisedNext(tokens: Words, drafts: readonly Draft[], index: number): boolean {
  const [draft, next] = [drafts[index]!, drafts[index + 1]]
  if (!next || draft.head !== null || (draft.low ?? 0) >= (next.low ?? 0)) return false
  const [from, to] = [lastToken(tokens, draft) + 1, firstToken(next) - 1]
  if (to - from > 4 || from > to) return false
  let raised = false
  for (let at = from; at <= to; at++) {
    const word = folded(tokens, at)
    if (/^(?:voire|peut|sinon)$/u.test(word)) raised = true
    else if (!/^(?:,|-|–|être|même|et|ou)$/u.test(word)) return false
  }
  // "| 10 |, 15, peut-être 20 morts"
  return raised || (from === to && folded(tokens, from) === ',' && isRaisedNext(tokens, drafts, index + 1))
}

/** What was found of the next one, with whom it counts. */
export const asNext = (next: Draft, finding: Finding): Finding =>
  'no' in finding ? finding : { rule: 'raised-next', found: { status: next.status, ...finding.found } }
