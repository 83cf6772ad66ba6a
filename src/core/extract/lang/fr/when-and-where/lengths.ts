import { after, folded, is, isDe, isThat, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { isYear } from './spans.js'

/** What goes on for days at least: "la guerre", "le siège", "le ramadan", "l'été". */
const LONG =
  /^(?:guerres?|conflits?|siège|hostilités|intifada|insurrection|soulèvement|révolution|ramadan|occupation|été|hiver|automne|printemps|année|années|décennie|période|mois|semaine|semaines|quinzaine|ans|saison)$/u

/** "pendant | toute la guerre", "au long | de l'année", "lors | du conflit de 2014": whether what follows goes on for days at least. */
export function isThroughout(tokens: Words, from: number): boolean {
  let at = from
  while (at < from + 5 && is(tokens[at], SMALL)) at++
  if (LONG.test(folded(tokens, at))) return true
  // "Pendant | trois semaines, …" at a sentence's head; "est resté caché pendant trois semaines" is no toll's time
  const opens = tokens[from - 2] === undefined || folded(tokens, from - 2) === '.'
  return (opens || !is(tokens[at], WORD.number)) && LONG.test(folded(tokens, at + 1))
}

const SMALL = WORD.determiner | WORD.apostrophe | WORD.preposition

/** "lors | de la guerre de 2006", "au cours | du conflit" */
export function isWarAt(tokens: Words, of: number): boolean {
  const noun = is(tokens[of + 1], WORD.determiner) ? after(tokens, of + 1) : of + 1
  return /^(?:guerres?|conflits?|siège|hostilités|intifada|insurrection|occupation|décennie|ramadan)$/u.test(
    folded(tokens, noun),
  )
}

/** "au | long | de la guerre", "au | fil | des mois" */
export const isAllAlong = (tokens: Words, at: number): boolean =>
  folded(tokens, at - 1) === 'au' && /^(?:de|du|des)$/u.test(folded(tokens, at + 1)) && isThroughout(tokens, at + 1)

/** "cet | été", "l'| hiver | dernier" */
export const isSeason = (tokens: Words, at: number): boolean =>
  folded(tokens, at - 1) === 'cet' ||
  (is(tokens[at - 1], WORD.apostrophe) &&
    folded(tokens, at - 2) === 'l' &&
    /^(?:dernier|passé)$/u.test(folded(tokens, at + 1)))

/** "sur | l'année", "sur | un an", "tuées | sur | environ deux semaines" */
export function isOverPeriod(tokens: Words, at: number): boolean {
  const noun = after(tokens, at + 1)
  if (
    is(tokens[at + 1], WORD.determiner) &&
    /^(?:année|période|an|semaine|mois|trimestre)$/u.test(folded(tokens, noun))
  )
    return true
  return [at + 2, at + 3].some(
    (n) => is(tokens[n - 1], WORD.number) && /^(?:semaines|mois|ans)$/u.test(folded(tokens, n)),
  )
}

/** "dans les | années | 1990" */
export const isDecade = (tokens: Words, at: number): boolean =>
  folded(tokens, at - 1) === 'les' && (isYear(tokens, at + 1) || /^\d0$/u.test(folded(tokens, at + 1)))

/** "en l'| espace | d'un mois", "de deux semaines" */
export const isSpace = (tokens: Words, at: number): boolean =>
  isDe(folded(tokens, at + 1)) &&
  /^(?:mois|jours|semaines?|années?|ans?)$/u.test(folded(tokens, after(tokens, at + 1) + 1))

/** "| rien | qu'en mars", "| rien | que cette semaine" */
export function isOnlyIn(tokens: Words, at: number): boolean {
  if (!isThat(folded(tokens, at + 1))) return false
  const within = after(tokens, at + 1)
  return (
    (folded(tokens, within) === 'en' && ((tokens[within + 1]?.lex.month ?? 0) > 0 || isYear(tokens, within + 1))) ||
    (/^(?:cette|ce|la|le)$/u.test(folded(tokens, within)) && LONG.test(folded(tokens, within + 1)))
  )
}
