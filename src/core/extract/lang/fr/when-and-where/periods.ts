import { after, folded, is, isDe, isMark, isOf, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { isDay } from './magnitude.js'
import { isInOneEvent, isSubjectBehind, tellsOfOneEvent } from './one-event.js'
import { isYear, PERIOD } from './spans.js'
import { FIGHTING } from './war-words.js'

/** "cette année", "l'an dernier", "au mois de mai"; "l'attaque menée cette semaine" is one event. */
export function isPeriodOfEvents(tokens: Words, at: number): boolean {
  const word = folded(tokens, at)
  const next = folded(tokens, at + 1)
  if (isOfFighting(tokens, at)) return true
  if (/^(?:cette|ce)$/u.test(folded(tokens, at - 1))) return !tellsOfOneEvent(tokens, at)
  if (word === 'mois' && isDe(next) && (tokens[after(tokens, at + 1)]?.lex.month ?? 0) > 0)
    return (
      /^(?:au|le|seul)$/u.test(folded(tokens, at - 1)) &&
      !tellsOfOneEvent(tokens, at) &&
      !isLongAgo(tokens, at) &&
      !sawOneEvent(tokens, at + 3)
    )
  if (/^(?:derni|passée?$|écoulée?$|précédente?$)/u.test(next))
    return !isSubjectBehind(tokens, at + 2) && !isOfOneAttack(tokens, at) && !isInOneEvent(tokens, at)
  return word !== 'mois' && word !== 'semaine' && isYear(tokens, at + 1)
}

/** "le | week-end | dernier", "ce | week-end": two days. */
export const isWeekend = (tokens: Words, at: number): boolean =>
  folded(tokens, at + 2) === 'end' && /^(?:le|ce|du)$/u.test(folded(tokens, at - 1))

/** "trois | semaines | de bombardements" */
export const isOfFighting = (tokens: Words, at: number): boolean =>
  isOf(folded(tokens, at + 1)) && is(tokens[at - 1], WORD.number) && FIGHTING.has(folded(tokens, after(tokens, at + 1)))

/** "le mois de mai | a déjà enregistré une attaque |" */
function sawOneEvent(tokens: Words, from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const noun = tokens[at]?.lex.noun
    if (noun?.kind === 'event' && !noun.plural)
      return folded(tokens, at - 1) === 'une' || folded(tokens, at - 1) === 'un'
  }
  return false
}

/** "l'attaque | menée la semaine dernière | contre un lycée": right behind one event. */
function isOfOneAttack(tokens: Words, at: number): boolean {
  for (let n = at - 2; n > at - 10; n--) {
    // "le séisme | survenu la semaine dernière", "le cyclone qui a frappé l'île"
    if (/^(?:séisme|cyclone|typhon|ouragan|tsunami|tremblement|naufrage)$/u.test(folded(tokens, n))) return true
    if (n < at - 5) continue
    const noun = tokens[n]?.lex.noun
    if (noun?.kind === 'event') return !noun.plural
    // "dans l'opération menée | la semaine précédente"
    if (folded(tokens, n) === 'opération') return true
    if (isMark(tokens, n, ',.;')) return false
  }
  return false
}

/** "au mois de juin, 150 villageois | avaient été tués": one event remembered. */
function isLongAgo(tokens: Words, at: number): boolean {
  for (let n = at + 3; n < at + 16 && tokens[n]; n++)
    if (is(tokens[n], WORD.avoir)) return /^avai/u.test(folded(tokens, n))
  return false
}

/** "Trois mois après le | début des combats, …", at a sentence's head */
export function isAfterStart(tokens: Words, at: number): boolean {
  if (folded(tokens, at - 2) !== 'après' || !PERIOD.test(folded(tokens, at - 3))) return false
  let n = at - 4
  while (n >= 0 && (is(tokens[n], WORD.number | WORD.preposition | WORD.adverb) || folded(tokens, n) === 'plus')) n--
  return n < 0 || folded(tokens, n) === '.'
}

/** "selon les | décomptes | de l'ONG, l'armée a tué 300 civils": kept over a longer time, where no day and no single event is named. */
export function areKept(tokens: Words, at: number): boolean {
  if (!/^(?:selon|après|sur)$/u.test(folded(tokens, at - 2))) return false
  for (let n = at + 1; n < at + 40 && tokens[n] && !isMark(tokens, n, '.;'); n++) {
    const noun = tokens[n]!.lex.noun
    const article = folded(tokens, is(tokens[n - 1], WORD.apostrophe) ? n - 2 : n - 1)
    if (isDay(tokens, n)) return false
    if (noun?.kind === 'event' && !noun.plural && /^(?:l|le|la|un|une|ce|cet|cette|du)$/u.test(article)) return false
  }
  return true
}
