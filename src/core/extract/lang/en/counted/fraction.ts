import { isAt, W, wordAt, wordSet } from '../words/lex.js'
import type { Test } from './distractors-of-time.js'

/** "two |thirds of them": a share. */
export const fraction: Test = ({ tokens }, { draft: { last } }) =>
  FRACTIONS.has(wordAt(tokens, isAt(tokens, last + 1, W.hyphen) ? last + 2 : last + 1))

const FRACTIONS = wordSet('thirds quarters fifths sixths sevenths eighths ninths tenths')
