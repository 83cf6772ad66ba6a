import { folded, is, isDe, isOf, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { isSubjectBehind, tellsOfOneEvent } from './one-event.js'

/** "ces derniers jours", "ces dernières 48 heures"; a day's toll is one event's. */
export function isLastOf(tokens: Words, from: number): boolean {
  let at = from
  while (at < from + 4 && (is(tokens[at], WORD.number) || is(tokens[at], WORD.dash))) at++
  const day = /^(?:24|vingt)$/u.test(folded(tokens, from)) && folded(tokens, at - 1) !== 'huit'
  return PERIOD.test(folded(tokens, at)) && !(day && folded(tokens, at) === 'heures')
}

export const isYear = (tokens: Words, at: number): boolean =>
  tokens[at]?.kind === 'digits' && /^(?:1[89]|20)\d\d$/u.test(folded(tokens, at))

/** "entre 2011 et 2016" */
export const isSpanOfYears = (tokens: Words, at: number): boolean =>
  isYear(tokens, at + 1) && folded(tokens, at + 2) === 'et' && isYear(tokens, at + 3)

export const PERIOD = /^(?:mois|jours|semaines|années|ans|heures)$/u

/** "les | 2 et 3 juillet", "le | 30 mars à Boni et le 1er avril": from the first day's figure on. */
function areTwoDates(tokens: Words, at: number): boolean {
  if (folded(tokens, at - 1) === 'les')
    return folded(tokens, at + 1) === 'et' && tokens[at + 2]?.kind === 'digits' && (tokens[at + 3]?.lex.month ?? 0) > 0
  if (folded(tokens, at - 1) !== 'le' || (tokens[at + 1]?.lex.month ?? 0) === 0) return false
  for (let and = at + 2; and < at + 7; and++) {
    if (folded(tokens, and) !== 'et') continue
    const month = folded(tokens, and + 3) === 'er' ? and + 4 : and + 3
    return folded(tokens, and + 1) === 'le' && (tokens[month]?.lex.month ?? 0) > 0
  }
  return false
}

/** "lundi et mardi", "lundi soir et mardi matin", "les 2 et 3 juillet" */
export function isTwoDays(tokens: Words, at: number): boolean {
  if (tokens[at]?.kind === 'digits') return areTwoDates(tokens, at)
  if ((tokens[at]?.lex.weekday ?? -1) < 0) return false
  const joint = /^(?:matin|soir|midi|après)$/u.test(folded(tokens, at + 1)) ? at + 2 : at + 1
  return folded(tokens, joint) === 'et' && (tokens[joint + 1]?.lex.weekday ?? -1) >= 0
}

/** "de | mars à juin", "de | mars 2019 à juin 2021": from the first month on. */
export function isSpanOfMonths(tokens: Words, at: number): boolean {
  if ((tokens[at]?.lex.month ?? 0) === 0) return false
  const joint = isYear(tokens, at + 1) ? at + 2 : at + 1
  return (
    folded(tokens, joint) === 'à' &&
    (tokens[joint + 1]?.lex.month ?? 0) > 0 &&
    isOf(folded(tokens, at - (is(tokens[at - 1], WORD.apostrophe) ? 2 : 1)))
  )
}

/** "entre le 17 février et le 22 mars", "du 3 au 12 mai" */
export function isSpanOfDays(tokens: Words, at: number): boolean {
  const joint = folded(tokens, at) === 'du' ? 'au' : 'et'
  let to = at + 1
  while (to <= at + 6 && folded(tokens, to) !== joint) to++
  if (to > at + 6) return false
  const from = overWeekday(tokens, folded(tokens, at + 1) === 'le' ? at + 2 : at + 1)
  // "et fin avril"
  const until = overWeekday(tokens, /^(?:le|fin|début)$/u.test(folded(tokens, to + 1)) ? to + 2 : to + 1)
  return isDay(tokens, from) && isDay(tokens, until) && monthWithin(tokens, from, until + 2)
}

/** "le | jeudi | 8 septembre" */
const overWeekday = (tokens: Words, at: number): number => ((tokens[at]?.lex.weekday ?? -1) >= 0 ? at + 1 : at)

const isDay = (tokens: Words, at: number): boolean => tokens[at]?.kind === 'digits' || (tokens[at]?.lex.month ?? 0) > 0

function monthWithin(tokens: Words, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if ((tokens[at]?.lex.month ?? 0) > 0) return true
  return false
}

/** "en trois ans", "en 2016", "en un mois" */
export function isInYears(tokens: Words, at: number): boolean {
  const token = tokens[at + 1]
  if (token?.kind === 'digits' && token.folded.length === 4 && /^(?:1[89]|20)/.test(token.folded))
    return !isMadeIn(tokens, at) && !tellsOfOneEvent(tokens, at) && !isSubjectBehind(tokens, at + 2)
  if (modifiedSpan(tokens, at + 1)) return true
  // "en | quelques | jours"
  if (token?.folded === 'quelques') return PERIOD.test(folded(tokens, at + 2)) && folded(tokens, at + 2) !== 'heures'
  return (
    (token?.lex.numeral !== null || token?.kind === 'digits') &&
    (/^(?:ans?|mois|semaines?|jours|années?|week)$/u.test(folded(tokens, at + 2)) ||
      // "en 48 heures"
      (folded(tokens, at + 2) === 'heures' && Number(token!.folded) > 24))
  )
}

/** "en | près d'un mois", "en | moins de trois semaines" */
function modifiedSpan(tokens: Words, from: number): boolean {
  // "en | à peine | deux semaines"
  if (folded(tokens, from) === 'à' && folded(tokens, from + 1) === 'peine')
    return PERIOD.test(folded(tokens, from + 3)) && folded(tokens, from + 3) !== 'heures'
  if (!/^(?:près|moins|plus|un)$/u.test(folded(tokens, from))) return false
  for (let at = from + 2; at <= from + 6; at++) {
    // "en moins de 48 heures"
    const hours = folded(tokens, at) === 'heures' && Number(folded(tokens, at - 1)) > 24
    if (hours || /^(?:ans?|mois|semaines?|jours|années?)$/u.test(folded(tokens, at)))
      return (
        is(tokens[at - 1], WORD.number) && isDe(folded(tokens, is(tokens[at - 2], WORD.apostrophe) ? at - 3 : at - 2))
      )
  }
  return false
}

/** "un camp | créé par l'ONU | en 2009": when it was made. */
const isMadeIn = (tokens: Words, at: number): boolean =>
  [at - 1, at - 2, at - 3, at - 4].some((n) =>
    /^(?:créé|fondé|construit|bâti|ouvert|inauguré|signé|adopté|élu|publié|instauré|lancé)e?s?$/u.test(
      folded(tokens, n),
    ),
  )
