import { folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "les sauveteurs, | qui ont secouru 40 bateaux dimanche et lundi |, ont récupéré neuf corps": a clause shut before the main verb. */
export function isInAside(tokens: Words, at: number, to: number): boolean {
  if (isWhereFought(tokens, at, to)) return true
  let open = at
  while (open > at - 25 && open > 0 && !isMark(tokens, open, ',.;:')) open--
  if (folded(tokens, open) !== ',' || folded(tokens, open + 1) !== 'qui') return false
  for (let n = at + 1; n < to; n++) if (folded(tokens, n) === ',') return is(tokens[n + 1], WORD.avoir | WORD.etre)
  return false
}

/** "Dans la ville | où se joue depuis un mois une bataille |, neuf civils ont péri": a clause about the place, shut before the number. */
function isWhereFought(tokens: Words, since: number, to: number): boolean {
  if (folded(tokens, since) !== 'depuis') return false
  let where = since - 1
  while (where > since - 8 && where > 0 && !/^(?:[,.;:]|où)$/u.test(folded(tokens, where))) where--
  if (folded(tokens, where) !== 'où' || folded(tokens, where - 1) === ',') return false
  for (let n = since + 1; n < to; n++) if (folded(tokens, n) === ',') return true
  return false
}

/** "à Saqba, | cible de bombardements ces derniers jours", ", théâtre de combats depuis un mois": what a place is told to be, behind the number. */
export function isOfPlace(tokens: Words, total: number, end: number): boolean {
  for (let at = total - 1; at > Math.max(end, total - 12); at--) {
    if (folded(tokens, at) !== ',') continue
    const noun = is(tokens[at + 1], WORD.determiner) ? at + 2 : at + 1
    return OF_PLACES.test(folded(tokens, noun))
  }
  return false
}

const OF_PLACES =
  /^(?:cible|théâtre|bastion|fief|épicentre|foyer|cœur|ville|village|localité|zone|région|province|quartier|secteur|(?:frappé|secoué|déchiré|miné|ravagé|meurtri|visé|pilonné|plongé|confronté|livré|ensanglanté|éprouvé)e?s?)$/u

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
