import { NOUN_LIKE } from '../words/function-words.js'
import { adjoins, isAt, isCapital, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import { isPublished } from './speaker-published.js'

/** Whether a finite verb stands before the "and": then it joins clauses, not names. */
export function speaksBefore(tokens: Tokens, text: string, and: number): boolean {
  for (let i = and - 1; i >= 0 && i > and - 14; i--) {
    const { is, outcome } = lexAt(tokens, i)
    if (is & (W.stop | W.quoteMark | W.comma) || (wordAt(tokens, i) === '.' && !adjoins(tokens, i + 1))) return false
    // "the agency said |that officials and residents"
    if (isAt(tokens, i, W.including) || (wordAt(tokens, i) === 'that' && isAt(tokens, i - 1, W.saying))) return false
    if (isCapital(text, tokens[i])) continue
    // "pictures |posted by Omar and other users"
    if (modifiesPerson(tokens, i) || isPublished(tokens, i)) continue
    // "a |post from Omar and other users"
    if (
      NOUN_LIKE.has(wordAt(tokens, i)) &&
      (isAt(tokens, i - 1, W.determiner | W.adjective) || isCapital(text, tokens[i - 1]))
    )
      continue
    if (is & (W.be | W.have | W.verb | W.saying | W.gerund) || (outcome !== null && outcome.form !== 'noun'))
      return true
  }
  return false
}

const TEAMS = wordSet(
  'teams team brigade brigades chiefs crews crew services service squads forces operations groups department departments agency authority chief official officials mission office offices centre center centres centers bureau unit units directorate committee headquarters coordinator commander team crew',
)

/** "|rescue workers", "the |rescue service": a bare verb before a noun is part of it. */
export const modifiesPerson = (tokens: Tokens, i: number): boolean =>
  (lexAt(tokens, i).outcome?.form === 'base' || wordAt(tokens, i) === 'fire') &&
  (TEAMS.has(wordAt(tokens, i + 1)) ||
    // "the |fire and rescue service"
    (isAt(tokens, i + 1, W.and) && TEAMS.has(wordAt(tokens, i + 3))) ||
    lexAt(tokens, i + 1).noun?.kind === 'person' ||
    isAt(tokens, i - 1, W.determiner | W.possessive | W.adjective))
