import { folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "les sauveteurs, | qui ont secouru 40 bateaux dimanche et lundi |, ont récupéré neuf corps": a clause shut before the main verb. */
export function isInAside(tokens: Words, at: number, to: number): boolean {
  let open = at
  while (open > at - 25 && open > 0 && !isMark(tokens, open, ',.;:')) open--
  if (folded(tokens, open) !== ',' || folded(tokens, open + 1) !== 'qui') return false
  for (let n = at + 1; n < to; n++) if (folded(tokens, n) === ',') return is(tokens[n + 1], WORD.avoir | WORD.etre)
  return false
}

/** "ces derniers jours, | dont un attentat mardi | qui a fait": the relative's one event, named behind the total. */
export function isOfOne(tokens: Words, total: number, qui: number): boolean {
  for (let n = qui - 1; n > Math.max(total, qui - 12); n--) {
    const noun = tokens[n]!.lex.noun
    if (noun?.kind === 'event') return !noun.plural && folded(tokens, n) !== 'offensive'
  }
  return false
}

/** "après une | série | d'attentats qui …, | douze hommes": whether the clause that "après" opens ends before `to`. */
export function closesAfter(tokens: Words, at: number, to: number): boolean {
  if (folded(tokens, at - 2) !== 'après' || !is(tokens[at - 1], WORD.determiner)) return false
  for (let n = at + 1; n < to; n++)
    if (folded(tokens, n) === ',' && !is(tokens[n + 1], WORD.gerund | WORD.relative | WORD.timeWord)) return true
  return false
}
