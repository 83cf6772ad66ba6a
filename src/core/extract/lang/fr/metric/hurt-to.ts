import type { Draft } from '../../../draft.js'
import { firstToken, nounOf } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Finding } from './finding.js'

/** How far before those hurt their injuries may stand: "des blessures plus ou moins graves à". */
const REACH = 8

/** "a causé des blessures légères à | douze passagers", "ont infligé des brûlures à | trois ouvriers" */
export function hurtTo(tokens: Words, draft: Draft): Finding | null {
  const to = firstToken(draft) - 1
  if (folded(tokens, to) !== 'à' || nounOf(tokens, draft)?.kind !== 'person') return null
  for (let at = to - 1; at > Math.max(0, to - REACH); at--) {
    if (INJURIES.test(folded(tokens, at)))
      return CAUSES.test(folded(tokens, at - 2)) ? { rule: 'hurt-to', found: { metric: 'wounded' } } : null
    // "à douze passants et | à quatre pompiers"
    if (folded(tokens, at) === 'à' || tokens[at]!.lex.noun?.kind === 'person') continue
    if (!is(tokens[at], BETWEEN)) return null
  }
  return null
}

const BETWEEN = WORD.adjective | WORD.adverb | WORD.coordinator | WORD.frontAdjective | WORD.number

const INJURIES = /^(?:blessures?|brûlures|fractures|lésions|contusions|traumatismes)$/u
const CAUSES = /^(?:caus|provoqu|inflig|occasionn|entraîn|entrain|fai[ts]|valu)/u
