import { folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "la guerre | a déjà coûté", "le conflit syrien | a fait" */
export function isSubject(tokens: Words, at: number): boolean {
  // "les violences de mercredi", "cette violence"
  if (/^ce(?:tte|t)?$/u.test(folded(tokens, at - 1)) || isOfADay(tokens, at)) return false
  const before = is(tokens[at - 1], WORD.apostrophe) ? at - 3 : at - 2
  if (!is(tokens[at - 1], WORD.determiner | WORD.apostrophe) || is(tokens[before], WORD.preposition)) return false
  for (let n = at + 1; n <= at + 8; n++)
    if (is(tokens[n], WORD.avoir)) return tokens[n + 1]?.lex.saying === null || folded(tokens, n + 1) === 'fait'
  return false
}

const isOfADay = (tokens: Words, at: number): boolean =>
  [at + 1, at + 2, at + 3].some((n) => (tokens[n]?.lex.weekday ?? -1) >= 0 || folded(tokens, n) === 'hier')

/** "tués dans | le conflit", "48 soldats dans | cette guerre" */
export function isThatWar(tokens: Words, at: number): boolean {
  const article = folded(tokens, at - 1)
  const of = folded(tokens, at - 2)
  if (!/^(?:dans|lors|durant|pendant)$/u.test(of)) return false
  return (
    /^(?:conflit|guerre|insurrection|rébellion)$/u.test(folded(tokens, at)) && /^(?:le|la|ce|cette)$/u.test(article)
  )
}

/** "Au total, 562 personnes ont été tuées | dans les combats": several events. */
export function isOfCombats(tokens: Words, at: number): boolean {
  for (let n = at + 1; n < at + 22 && !isMark(tokens, n, '.;'); n++)
    if (/^(?:combats|affrontements|violences|hostilités)$/u.test(folded(tokens, n))) return true
  return false
}

/** "à | cause de la | violence des gangs", "victimes | de la | violence" */
const isBlamed = (tokens: Words, at: number): boolean =>
  /^violences?$/u.test(folded(tokens, at)) &&
  /^(?:la|les|des)$/u.test(folded(tokens, at - 1)) &&
  [at - 2, at - 3].some((n) => /^(?:cause|raison|victimes|dues?|liée?s|imputables?)$/u.test(folded(tokens, n)))

/** "le nombre de morts | dus au conflit est passé à 562" */
export function isTolls(tokens: Words, at: number): boolean {
  if (isBlamed(tokens, at)) return true
  for (let n = at - 1; n > at - 9; n--) {
    if (isMark(tokens, n, '.;,')) return false
    if (/^(?:nombre|bilan)$/u.test(folded(tokens, n))) return true
  }
  return false
}

export function isOfOneDay(tokens: Words, at: number): boolean {
  let from = at
  while (from > at - 32 && from > 0 && !isMark(tokens, from - 1, '.;')) from--
  for (let n = from; n < at + 30 && (n < at || !isMark(tokens, n, '.;')); n++) {
    if ((tokens[n]?.lex.weekday ?? -1) >= 0 || DAYS.has(folded(tokens, n))) return true
    if (isDate(tokens, n)) return true
    // "en 24 heures"
    if (folded(tokens, n) === 'heures' && folded(tokens, n - 1) === '24') return true
    if (n > at + 12 && folded(tokens, n) === ',' && is(tokens[n + 1], WORD.avoir | WORD.etre | WORD.pronoun))
      return false
  }
  return false
}

/** "menées | le 4 mars |", "du 13 novembre"; not "depuis le 4 mars", "du 3 au 5 mars". */
const isDate = (tokens: Words, at: number): boolean =>
  tokens[at]?.kind === 'digits' &&
  (tokens[at + 1]?.lex.month ?? 0) > 0 &&
  /^(?:le|du|ce)$/u.test(folded(tokens, at - 1)) &&
  !/^(?:depuis|et|au)$/u.test(folded(tokens, at - 2))

const WARS = new Set(
  'opération offensive guerre conflit campagne combats affrontements violences insurrection'.split(' '),
)

/** "portant à 204 morts le bilan | de l'opération": of a war, not of an attack. */
export function isBilanOfWar(tokens: Words, at: number): boolean {
  for (let n = at + 1; n < at + 5; n++)
    if (WARS.has(folded(tokens, n))) return folded(tokens, n) !== 'affrontements' || !followsAttack(tokens, at)
  return false
}

/** "sur cette attaque. Le bilan | des affrontements |": of the one event told of just before. */
function followsAttack(tokens: Words, at: number): boolean {
  for (let n = at - 1; n > at - 40 && n > 0; n--)
    if (
      /^(?:attaque|embuscade|assaut)$/u.test(folded(tokens, n)) &&
      /^(?:cette|cet|l|une?|la)$/u.test(folded(tokens, n - 1))
    )
      return true
  return false
}

export const FIGHTING: ReadonlySet<string> = new Set(
  'combats guerre conflit affrontements bombardements violences hostilités'.split(' '),
)

/** "plusieurs | opérations" */
const isSeveral = (tokens: Words, at: number): boolean =>
  (/^opérations$/u.test(folded(tokens, at)) ||
    (tokens[at]?.lex.noun?.kind === 'event' && tokens[at]!.lex.noun!.plural)) &&
  is(tokens[at - 1], WORD.number | WORD.determiner | WORD.frontAdjective)

const VIOLENCE = new Set(['violence', 'violences', 'combats', 'conflit', 'conflits'])

/** "En février, | les attaques et les combats ont fait 300 morts": a month of several events. */
export function isMonthOfEvents(tokens: Words, at: number): boolean {
  if ((tokens[at + 1]?.lex.month ?? 0) === 0) return false
  // "lors de plusieurs opérations | en août"
  if (isSeveral(tokens, at - 1)) return true
  for (let n = at + 2; n < at + 14; n++) {
    if (is(tokens[n], WORD.avoir | WORD.etre)) return false
    const noun = tokens[n]?.lex.noun
    if ((noun?.kind === 'event' && noun.plural) || VIOLENCE.has(folded(tokens, n)))
      return is(tokens[n - 1], WORD.determiner)
  }
  return false
}

const DAYS: ReadonlySet<string> = new Set('hier nuit journée soirée matinée'.split(' '))
