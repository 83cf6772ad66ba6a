import { groupStop, isGroup } from './numbers/grouped-digits.js'
import { is, type Word } from './tokens.js'
import { WORD } from './words/function-words.js'
import { lookUp } from './words/lexicon.js'

/** Tokens that are another word where they stand than their spelling says: the stop of "36.000", the coach of "un car". */
export function inContext(tokens: Word[]): Word[] {
  for (let at = 1; at < tokens.length - 1; at++) {
    const token = tokens[at]!
    if (token.folded === '.') {
      if (isGroup(tokens, at)) tokens[at] = groupStop(token)
    } else if (token.folded === 'car' && is(tokens[at - 1], BEFORE_NOUN)) tokens[at] = coach(token)
  }
  return tokens
}

const BEFORE_NOUN = WORD.determiner | WORD.preposition | WORD.frontAdjective

/** "un | car | scolaire": no "for"; one literal, as all tokens are. */
const coach = ({ kind, start, end, folded, space }: Word): Word => ({ kind, start, end, folded, space, lex: COACH })

const COACH = lookUp('autocar', 'word')
