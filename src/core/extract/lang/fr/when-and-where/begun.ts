import { folded, is, isMark, isOf, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** How far behind a beginning the verb may stand that tells the toll. */
const REACH = 36

/**
 * "La flambée de violences qui a | débuté | le 3 mars, avant de …, | a fait | 39 morts", "l'opération | lancée | le 12 mai a coûté": what goes
 * on since a day of an earlier month tells a total. Where the toll's verb stands; null where nothing goes on.
 */
export function sinceItBegan(tokens: Words, at: number, last: number): number | null {
  if (!goesOn(tokens, at) || !isOnDate(tokens, at + 1)) return null
  for (let n = at + 1; n <= Math.min(last, at + REACH); n++)
    if (is(tokens[n], WORD.avoir) && !is(tokens[n - 1], WORD.relative | WORD.pronoun)) return n
  return null
}

/** "les violences qui ont | débuté", "une opération | lancée": behind the noun of what lasts. */
function goesOn(tokens: Words, at: number): boolean {
  for (let n = at - 1; n > at - 8 && n >= 0; n--) {
    if (RUNS.has(folded(tokens, n))) return true
    if (isMark(tokens, n, ',.;:') && n + 1 !== at && folded(tokens, n + 1) !== 'qui') return false
  }
  return false
}

/** "le 1er octobre", "en mars", "fin 2015", "il y a six mois"; a weekday alone is too near. */
function isOnDate(tokens: Words, from: number): boolean {
  for (let n = from; n < from + 6; n++) {
    if ((tokens[n]?.lex.weekday ?? -1) >= 0 || isMark(tokens, n, '.;')) return false
    if ((tokens[n]?.lex.month ?? 0) > 0 || /^(?:1[89]|20)\d\d$/u.test(folded(tokens, n))) return true
    if (/^(?:mois|ans|semaines)$/u.test(folded(tokens, n)) && isAgo(tokens, n)) return true
  }
  return false
}

/** "il y a six | mois" */
const isAgo = (tokens: Words, unit: number): boolean =>
  [2, 3, 4].some((n) => folded(tokens, unit - n) === 'a' && folded(tokens, unit - n - 1) === 'y') &&
  !isOf(folded(tokens, unit - 1))

const RUNS: ReadonlySet<string> = new Set(
  'violences violence flambée conflit guerre combats affrontements hostilités insurrection rébellion soulèvement révolte contestation mouvement manifestations protestations émeutes crise escalade vague série épidémie campagne offensive opération opérations intifada répression siège bataille'.split(
    ' ',
  ),
)
