import { isAt, isCapital, isIndefinite, lexAt, type Tokens, W, wordAt } from '../words/lex.js'
import type { Test } from './distractors-of-time.js'

/** "members of a |single family": no count of their own. */
export const single: Test = ({ tokens }, { draft: { first, last } }) =>
  first === last &&
  wordAt(tokens, first) === 'single' &&
  lexAt(tokens, last + 1).noun?.kind !== 'person' &&
  lexAt(tokens, last + 1).outcome === null &&
  wordAt(tokens, first - 1) !== 'not'

/** "one of the deadliest attacks", "one another", "at one point", "one day" */
export const pronounOne: Test = ({ tokens, text }, { draft: { first, last } }) => {
  if (first !== last || wordAt(tokens, first) !== 'one') return false
  const [before, behind] = [wordAt(tokens, first - 1), wordAt(tokens, last + 1)]
  // "the mayor said that |one person had died", but "said |one, a nurse"
  if (before === 'that' && lexAt(tokens, last + 1).noun?.kind === 'person') return false
  if (isAt(tokens, first - 1, W.saying) && behind === ',') return true
  // "“Four missiles were fired,” said |one."
  if (isAt(tokens, first - 1, W.saying) && behind === '.' && isAt(tokens, first - 2, W.quoteMark)) return true
  if (
    behind === 'another' ||
    before === 'at' ||
    before === 'the' ||
    before === 'this' ||
    (before === 'that' && behind !== 'of') ||
    before === 'any' ||
    before === 'each' ||
    before === 'every' ||
    before === 'loved'
  )
    return true
  if (behind === 'of') {
    // "he was |one of six people killed": the six are counted
    if (isAt(tokens, first - 1, W.be)) return true
    // "photos, including |one of a girl"
    if (isIndefinite(tokens, last + 2)) return true
    // "one of the |youngest martyrs" is told by name
    if (wordAt(tokens, last + 3).endsWith('est') && lexAt(tokens, last + 3).noun === null) return true
    const noun = firstNoun(tokens, last + 2)
    return noun !== 'person'
  }
  // "by |one count, 12 died", "|one version of what happened"
  if (isAt(tokens, last + 1, W.toll) || behind === 'version' || behind === 'account') return true
  return behind === 'such' || behind === "'" || (behind === '’' && !isCapital(text, tokens[first]))
}

function firstNoun(tokens: Tokens, from: number): string | null {
  for (let i = from; i < from + 6; i++) {
    const { noun, is, outcome } = lexAt(tokens, i)
    // "one of the |group's fighters"
    if (noun !== null && isAt(tokens, i + 1, W.apostrophe) && wordAt(tokens, i + 2) === 's') continue
    if (noun !== null) return noun.kind
    if (outcome !== null || wordAt(tokens, i) === 'them' || wordAt(tokens, i) === 'whom') return 'person'
    if (is & (W.stop | W.comma)) return null
  }
  return null
}
