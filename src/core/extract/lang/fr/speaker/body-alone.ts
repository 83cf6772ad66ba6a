import { folded, is, isCapital, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

const BODIES = new Set('organisme organisation ong institution agence association instance'.split(' '))

/** "l'ONG", "l'agence" with no name behind: one that was named before. */
export const isBodyAlone = (tokens: Words, text: string, at: number): boolean =>
  BODIES.has(folded(tokens, at)) && is(tokens[at - 1], WORD.apostrophe) && !namesOn(tokens, text, at + 1)

/** "cette coalition", "le même réseau": a body that its noun is enough to name. */
export const isKnownBody = (word: string): boolean => KNOWN.has(word)

const KNOWN = new Set(
  'coalition ministère armée police hôpital groupe mouvement réseau syndicat mission observatoire chaîne association comité fédération ligue collectif milice commission force forces front parti gouvernement préfecture'.split(
    ' ',
  ),
)

/** "l'organisation | Human Rights Watch", "l'ONG | de défense des droits" */
const namesOn = (tokens: Words, text: string, at: number): boolean =>
  isCapital(tokens[at], text) ||
  is(tokens[at], WORD.adjective | WORD.preposition) ||
  (tokens[at]?.kind === 'word' && tokens[at]!.lex.saying === null && (tokens[at]!.lex.is & BEHIND_SUBJECT) === 0)

const BEHIND_SUBJECT =
  WORD.avoir | WORD.etre | WORD.finite | WORD.negation | WORD.coordinator | WORD.relative | WORD.breaker | WORD.timeWord
