import { headBefore } from '../speaker/saying-gaps.js'
import { adjoins, isAt, isCapital, lexAt, W, wordAt } from '../words/lex.js'
import type { Test } from './distractors-of-time.js'

/** "Street 8", "Block 12", "No. 5", "Route 60" */
export const label: Test = ({ tokens, text }, { draft: { first, last } }) => {
  if (tokens[first]?.kind !== 'digits' || lexAt(tokens, last + 1).noun?.kind === 'person') return false
  const before = wordAt(tokens, first - 1) === '.' ? first - 2 : first - 1
  const lex = lexAt(tokens, before)
  if (!(lex.is & W.label)) return false
  // "in Ghat street. |4 more fell": a sentence of its own
  if (before !== first - 1 && wordAt(tokens, before).length > 3) return false
  return (
    before !== first - 1 ||
    isCapital(text, tokens[before]) ||
    /^nos?$|^nr$/.test(wordAt(tokens, before)) ||
    !(lex.is & W.toll)
  )
}

/** "a Boeing 737", "a Fiat 127": a number behind a name, with nothing that it counts or that is said of it. */
export const named: Test = ({ tokens, text }, { draft: { first, last, from = first } }) => {
  if (from < first) return false
  if (tokens[first]?.kind !== 'digits' || !isCapital(text, tokens[first - 1]) || adjoins(tokens, first)) return false
  const { weekday, is, noun } = lexAt(tokens, first - 1)
  // "reported nine dead, Hama News |12."
  if (
    headBefore(tokens, text, first) >= 0 &&
    (isAt(tokens, last + 1, W.comma | W.stop | W.and) || wordAt(tokens, last + 1) === '.')
  )
    return false
  if (weekday >= 0 || is !== 0 || noun !== null) return false
  for (let i = last + 1; i <= last + 4; i++) {
    const behind = lexAt(tokens, i)
    if (behind.noun !== null || behind.outcome !== null) return false
    if (behind.is !== 0 || tokens[i]?.kind !== 'word') break
  }
  return !isAt(tokens, last + 1, W.be | W.have)
}
