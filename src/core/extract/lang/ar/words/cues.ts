import { SPACE, type Token, type TokenKind } from '../../../../text/tokenize.js'
import type { Rule } from '../../../draft.js'
import type { Lex } from './lex.js'

type Test = (token: Token<Lex>) => boolean

/** One bit each of a number. */
const MOST = 32
const tests: Test[] = []

/**
 * The bit of a class of words that a rule seeks, by a test that looks at nothing but the word itself. A sentence has the bits of all its
 * words (`sentence.cues`): where it lacks a rule's, the rule need not look.
 */
export function cue(test: Test): number {
  if (tests.length === MOST) throw new RangeError('no room for another cue')
  return 1 << (tests.push(test) - 1)
}

/** Notes of a spelling that was just taken apart which cues it is. */
export function withCues(lex: Lex, folded: string, kind: TokenKind): Lex {
  const token = { kind, start: 0, end: 0, folded, space: SPACE.none, lex }
  for (let i = 0; i < tests.length; i++) if (tests[i]!(token)) lex.cues |= 1 << i
  return lex
}

/** Sums up for each sentence what its words are. */
export const cues: Rule<Lex> = {
  name: 'cues',
  apply({ tokens, sentences }) {
    for (const sentence of sentences) {
      let all = 0
      for (let at = sentence.first; at <= sentence.last; at++) all |= tokens[at]!.lex.cues
      sentence.cues = all
    }
  },
}
