import { folded, hints, type Words } from '../tokens.js'
import { CUE } from '../words/cues.js'

/** How far before their verb men of arms may be named. */
const REACH = 30

/** "a emmené de force | une trentaine de filles", "des hommes armés ont attaqué une école et ont emmené | cent élèves": those whom the verb at `at` takes along are abducted. */
export function areTakenAway(tokens: Words, at: number, of: boolean, first: number): boolean {
  if (folded(tokens, at) === 'force') return folded(tokens, at - 1) === 'de' && hints(tokens[at - 2], CUE.takes)
  if (of || !hints(tokens[at], CUE.takes)) return false
  for (let n = at - 1; n >= Math.max(first, at - REACH); n--)
    if (tokens[n]!.lex.noun?.status === 'combatant' || /^armée?s$/u.test(folded(tokens, n))) return true
  return false
}
