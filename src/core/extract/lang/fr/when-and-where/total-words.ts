import type { TokenRange } from '../../../../text/sentences.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { isAfterStart, isPeriodOfEvents } from './periods.js'
import { isOfHeld, isSince } from './since.js'
import { isInYears, isLastOf, isSpanOfDays, isSpanOfYears, isTwoDays, PERIOD } from './spans.js'

/** Where words that make a total stand. */
export function totalsIn(tokens: Words, sentence: TokenRange): number[] {
  const found: number[] = []
  for (let at = sentence.first; at <= sentence.last; at++)
    if ((is(tokens[at], WORD.totalStart) && isTotal(tokens, at) && !isSuperlative(tokens, at)) || isTwoDays(tokens, at))
      found.push(at)
  return found
}

const SPAN = /^(?:week|mois|jours|semaines?|années?|ans|décennies?|trimestre|semestre|siècle)$/u

/** "le plus sanglant | depuis le début de l'année": how it stands among others, no total. */
function isSuperlative(tokens: Words, at: number): boolean {
  const from = folded(tokens, at - 1) === ',' ? at - 2 : at - 1
  for (let n = from; n > at - 13 && n > 0 && folded(tokens, n) !== ','; n--)
    if (
      /^(?:plus|pire|premiers?|premières?)$/u.test(folded(tokens, n)) &&
      /^(?:le|la|les|du|des|ses|leurs|nos)$/u.test(folded(tokens, n - 1))
    )
      return true
  return false
}

function isTotal(tokens: Words, at: number): boolean {
  const next = folded(tokens, at + 1)
  switch (folded(tokens, at)) {
    case 'depuis':
      return isSince(tokens, at + 1) && !isOfHeld(tokens, at)
    case 'derniers':
    case 'dernières':
      return isLastOf(tokens, at + 1)
    case 'premier':
    case 'premiers':
    case 'premières':
      // "les six premiers mois de l'année", "au premier semestre"
      return /^(?:mois|semaines|semestre|trimestre)$/u.test(next)
    case 'entre':
      return isSpanOfDays(tokens, at) || isSpanOfYears(tokens, at)
    case 'du':
      // "dans la nuit du 10 au 11 juin"
      return folded(tokens, at - 1) !== 'nuit' && isSpanOfDays(tokens, at)
    case 'guerre':
    case 'guerres':
    case 'conflit':
    case 'insurrection':
    case 'rébellion':
    case 'intervention':
    case 'répression':
    case 'violences':
    case 'violence':
      // "la guerre a fait 12.000 morts", "le nombre de morts imputables au conflit"
      return isSubject(tokens, at) || isTolls(tokens, at) || isThatWar(tokens, at)
    case 'tout':
      // "a perdu en tout 48 soldats"
      return folded(tokens, at - 1) === 'en' && /^perd/u.test(folded(tokens, at - 2))
    case 'total':
      return folded(tokens, at - 1) === 'au' && (isOfCombats(tokens, at) || /^perd/u.test(folded(tokens, at - 2)))
    case 'annuel':
    case 'mensuel':
    case 'semestriel':
    case 'trimestriel':
      return folded(tokens, at - 1) === 'rapport' || folded(tokens, at - 1) === 'bilan'
    case 'cours':
      // "au cours de l'année", "au cours des combats" is one event
      return [at + 2, at + 3].some((n) => SPAN.test(folded(tokens, n)))
    case 'précédentes':
    case 'précédents':
      return true
    case 'jour':
      return folded(tokens, at - 1) === 'ce' && folded(tokens, at - 2) === 'à'
    case 'présent':
      return folded(tokens, at - 1) === 'à' && folded(tokens, at - 3) === 'jusqu'
    case 'début':
      return next.startsWith('d') && (folded(tokens, at - 2) === 'depuis' || isAfterStart(tokens, at))
    case 'plupart':
      // "la plupart des policiers", "la plupart des victimes": who they are, no total
      return (
        next === 'des' &&
        !is(tokens[at + 2], WORD.number) &&
        folded(tokens, at - 2) !== 'pour' &&
        !/^(?:person|outcome)$/u.test(tokens[at + 2]?.lex.noun?.kind ?? '')
      )
    case 'année':
    case 'semaine':
    case 'mois':
    case 'an':
      return isPeriodOfEvents(tokens, at)

    case 'période':
      return /^(?:même|cette)$/u.test(folded(tokens, at - 1))
    case 'répétés':
    case 'répétées':
    case 'successifs':
    case 'successives':
      // "les attaques répétées ont fait 200 morts"
      return tokens[at - 1]?.lex.noun?.kind === 'event'
    case 'sur':
      // "270 personnes tuées sur environ deux semaines"
      return [at + 2, at + 3].some(
        (n) => is(tokens[n - 1], WORD.number) && /^(?:semaines|mois|ans)$/u.test(folded(tokens, n)),
      )
    case 'quotidien':
      return folded(tokens, at - 1) === 'au'
    case 'par':
      return /^(?:an|mois|jour|semaine)$/u.test(next)
    case 'chaque':
      return /^(?:année|mois|jour|semaine)$/u.test(next)
    case 'en':
      return isInYears(tokens, at) || isMonthOfEvents(tokens, at)
    case 'espace':
      return next === 'de' && PERIOD.test(folded(tokens, at + 3))
    case 'série':
      // "la série d'attaques qui a frappé la ville jeudi" is one day's
      return (next === 'd' || next === 'de') && folded(tokens, at - 1) !== 'cette' && !isOfOneDay(tokens, at)
    case 'bilan':
      return isBilanOfWar(tokens, at)
    default:
      return false
  }
}

/** "la guerre | a déjà coûté", "le conflit syrien | a fait" */
function isSubject(tokens: Words, at: number): boolean {
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
function isThatWar(tokens: Words, at: number): boolean {
  const article = folded(tokens, at - 1)
  const of = folded(tokens, at - 2)
  if (!/^(?:dans|lors|durant|pendant)$/u.test(of)) return false
  return (
    /^(?:conflit|guerre|insurrection|rébellion)$/u.test(folded(tokens, at)) && /^(?:le|la|ce|cette)$/u.test(article)
  )
}

/** "Au total, 562 personnes ont été tuées | dans les combats": several events. */
function isOfCombats(tokens: Words, at: number): boolean {
  for (let n = at + 1; n < at + 22 && !/^[.;]$/u.test(folded(tokens, n)); n++)
    if (/^(?:combats|affrontements|violences|hostilités)$/u.test(folded(tokens, n))) return true
  return false
}

/** "le nombre de morts | dus au conflit est passé à 562" */
function isTolls(tokens: Words, at: number): boolean {
  for (let n = at - 1; n > at - 9; n--) {
    if (/^[.;,]$/u.test(folded(tokens, n))) return false
    if (/^(?:nombre|bilan)$/u.test(folded(tokens, n))) return true
  }
  return false
}

function isOfOneDay(tokens: Words, at: number): boolean {
  for (let n = at - 8; n < at + 14 && (n < at || !/^[.;]$/u.test(folded(tokens, n))); n++)
    if ((tokens[n]?.lex.weekday ?? -1) >= 0) return true
  return false
}

const WARS = new Set(
  'opération offensive guerre conflit campagne combats affrontements violences insurrection'.split(' '),
)

/** "portant à 204 morts le bilan | de l'opération": of a war, not of an attack. */
function isBilanOfWar(tokens: Words, at: number): boolean {
  for (let n = at + 1; n < at + 5; n++) if (WARS.has(folded(tokens, n))) return true
  return false
}

const VIOLENCE = new Set(['violence', 'violences', 'combats', 'conflit', 'conflits'])

/** "En février, | les attaques et les combats ont fait 300 morts": a month of several events. */
function isMonthOfEvents(tokens: Words, at: number): boolean {
  if ((tokens[at + 1]?.lex.month ?? 0) === 0) return false
  for (let n = at + 2; n < at + 14; n++) {
    if (is(tokens[n], WORD.avoir | WORD.etre)) return false
    const noun = tokens[n]?.lex.noun
    if ((noun?.kind === 'event' && noun.plural) || VIOLENCE.has(folded(tokens, n)))
      return is(tokens[n - 1], WORD.determiner)
  }
  return false
}
