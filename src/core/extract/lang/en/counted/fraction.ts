import { FRACTIONS } from '../words/cue-words.js'
import { CUE, isAt, isCue, W, wordAt, wordSet } from '../words/lex.js'
import type { Test } from './distractors-of-time.js'

/** "two |thirds of them": a share. */
export const fraction: Test = ({ tokens }, { draft: { last } }) => {
  const i = isAt(tokens, last + 1, W.hyphen) ? last + 2 : last + 1
  return isCue(tokens, i, CUE.counting) && SHARES.has(wordAt(tokens, i))
}

const SHARES = wordSet(FRACTIONS)
