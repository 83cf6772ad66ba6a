import type { Token } from '../../../../text/tokenize.js'
import type { Lex } from './lex.js'

type Test = (token: Token<Lex>) => boolean

/** Tests that one number per spelling can hold the answers of. */
const BITS = 32
let made = 0

/**
 * A test that looks at nothing but the word itself, asked once for each spelling and answered from memory then:
 * by such a test a rule passes over the words that are none of its business.
 */
export function onceASpelling(test: Test): Test {
  const at = made++
  if (at >= 2 * BITS) throw new RangeError('no room for another test: a spelling needs a third pair of numbers')
  return at < BITS ? inFirstPair(test, 1 << at) : inSecondPair(test, 1 << (at - BITS))
}

/** The pairs are written out: a field chosen by name is slow to read. */
const inFirstPair =
  (test: Test, bit: number): Test =>
  (token) => {
    const { lex } = token
    if ((lex.asked & bit) === 0) {
      lex.asked |= bit
      if (test(token)) lex.passed |= bit
    }
    return (lex.passed & bit) !== 0
  }

const inSecondPair =
  (test: Test, bit: number): Test =>
  (token) => {
    const { lex } = token
    if ((lex.askedToo & bit) === 0) {
      lex.askedToo |= bit
      if (test(token)) lex.passedToo |= bit
    }
    return (lex.passedToo & bit) !== 0
  }
