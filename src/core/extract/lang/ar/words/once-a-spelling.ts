import type { Token } from '../../../../text/tokenize.js'
import type { Lex } from './lex.js'

/** Tests that one number per spelling can hold the answers of. */
const ROOM = 32
let asked = 0

/**
 * A test that looks at nothing but the word itself, asked once for each spelling and answered from memory then:
 * by such a test a rule passes over the words that are none of its business.
 */
export function onceASpelling(test: (token: Token<Lex>) => boolean): (token: Token<Lex>) => boolean {
  if (asked >= ROOM) throw new RangeError('no room for another test')
  const bit = 1 << asked++
  return (token) => {
    const { lex } = token
    if ((lex.asked & bit) === 0) {
      lex.asked |= bit
      if (test(token)) lex.passed |= bit
    }
    return (lex.passed & bit) !== 0
  }
}
