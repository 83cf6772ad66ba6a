import type { TokenRange } from '../../../../text/sentences.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { endsClause, folded, is, isUn, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { isDay } from './magnitude.js'

/** How far from its number the attacks may be named that it sums up. */
const REACH = 34

/** So many attacks are no single day's, where no day is named. */
const MANY = 10

/** "neuf habitants ont péri dans | deux attaques distinctes |", "commis à deux jours d'intervalle, …": a sum over several incidents. */
export function sumsUpAttacks(tokens: Words, draft: Draft, sentence: TokenRange): boolean {
  const from = firstToken(draft)
  const to = lastToken(tokens, draft)
  const [first, last] = [Math.max(sentence.first, from - REACH), Math.min(sentence.last, to + REACH)]
  for (let at = from; at <= last && !(at > to && closes(tokens, at)); at++)
    if (areApart(tokens, at, sentence)) return true
  for (let at = from - 1; at >= first && !closes(tokens, at); at--) if (areApart(tokens, at, sentence)) return true
  return false
}

function closes(tokens: Words, at: number): boolean {
  const word = folded(tokens, at)
  if (tokens[at]!.kind === 'mark') return word === ';' || word === ':' || word === '(' || word === ')'
  return word === 'notamment' || is(tokens[at], WORD.breaker)
}

/** Whether a token is the noun of attacks that the words around it hold apart, or says that several were added up. */
function areApart(tokens: Words, at: number, sentence: TokenRange): boolean {
  const { noun } = tokens[at]!.lex
  if (noun?.kind === 'event' && noun.plural) return areSeveral(tokens, at, sentence)
  switch (folded(tokens, at)) {
    case 'total':
      if (folded(tokens, at - 1) !== 'au') return false
      return isOverAll(tokens, at) || (inTwoPlaces(tokens, at + 1) && !areOfOneDay(tokens, sentence))
    case 'ensemble':
      return isOverAll(tokens, at)
    case 'incidents':
    case 'épisodes':
    case 'actes':
    case 'faits':
      // "trois actes | de guérilla | distincts"
      return [1, 2, 3].some((n) => DISTINCT.has(folded(tokens, at + n)))
    case 'intervalle':
      return isOfDays(tokens, at)
    default:
      return false
  }
}

/** "trois | attaques | à Tikrit et à Mossoul", "deux | raids | distincts" */
function areSeveral(tokens: Words, at: number, sentence: TokenRange): boolean {
  if (countBefore(tokens, at) > 1 && inTwoPlaces(tokens, at + 1)) return true
  if (countBefore(tokens, at) > 1 && spreadOverMonth(tokens, sentence)) return true
  if (DISTINCT.has(folded(tokens, at + 1)) || DISTINCT.has(folded(tokens, at - 1))) return true
  const summed = RAIDS.test(folded(tokens, at)) && (areSummedUp(tokens, at) || areOfMonth(tokens, at))
  const spread = STRIKES.test(folded(tokens, at)) && overRegions(tokens, at + 1)
  if ((summed || spread) && !areOfOneDay(tokens, sentence)) return true
  if (!ATTACKS.test(folded(tokens, at)) || namesDay(tokens, sentence)) return false
  return countBefore(tokens, at) >= MANY || SEVERAL.test(folded(tokens, at - 1))
}

/** "au | total | dans les deux églises", "pour l' | ensemble | des trois villes" */
function isOverAll(tokens: Words, at: number): boolean {
  for (let n = at + 1; n < at + 5; n++)
    if (/^(?:les|des|ces)$/u.test(folded(tokens, n)))
      return countBefore(tokens, n + 2) > 1 && !/^(?:camps|côtés|personnes)$/u.test(folded(tokens, n + 2))
  return false
}

/** Of these each has its own day, unless they are said to be simultaneous; "deux attentats" may be one plot. */
const RAIDS = /^(?:attaques|embuscades|raids|opérations|incursions)$/u

/** "ont péri | lors de | deux attaques", "dans | trois nouveaux | raids" */
function areSummedUp(tokens: Words, at: number): boolean {
  const number = is(tokens[at - 1], WORD.frontAdjective) ? at - 2 : at - 1
  if (countBefore(tokens, number + 1) <= 1) return false
  const lead = folded(tokens, number - 1) === 'les' ? number - 2 : number - 1
  if (!/^(?:dans|de|par)$/u.test(folded(tokens, lead))) return false
  return folded(tokens, lead) !== 'de' || /^(?:lors|cours)$/u.test(folded(tokens, lead - 1))
}

/** "mardi, dans deux attaques", "des attaques simultanées": one day's fighting; the day on which it was said is none. */
function areOfOneDay(tokens: Words, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++) if (isDay(tokens, at) || AT_ONCE.test(folded(tokens, at))) return true
  return false
}

const AT_ONCE = /^(?:simultan|coordonn|concert|conjoint|nuit$|matin$|aube$|heures$)/u

/** "des raids | menés en mars |": a month's, whose day is not named; "avaient" remembers one. */
function areOfMonth(tokens: Words, at: number): boolean {
  for (let n = at + 1; n < at + 5; n++) {
    if (folded(tokens, n) !== 'en' || (tokens[n + 1]?.lex.month ?? 0) === 0) continue
    return tokens[n - 1]?.lex.verb?.form === 'participle' || is(tokens[n - 1], WORD.participle)
  }
  return false
}

const STRIKES =
  /^(?:attaques|frappes|raids|bombardements|tirs|assauts|incursions|embuscades|pillages|massacres|tueries)$/u

/** "des frappes ont tué huit civils | dans quatre régions", "contre plusieurs localités" */
function overRegions(tokens: Words, from: number): boolean {
  for (let at = from; at < from + 24 && !endsClause(tokens, at); at++)
    if (REGIONS.has(folded(tokens, at)))
      return (
        (countBefore(tokens, at) > 1 || /^(?:plusieurs|divers|diverses|différentes)$/u.test(folded(tokens, at - 1))) &&
        /^(?:dans|sur|contre|à)$/u.test(folded(tokens, at - 2))
      )
  return false
}

const REGIONS: ReadonlySet<string> = new Set(
  'régions provinces départements districts gouvernorats préfectures localités villes villages communes états oblasts wilayas comtés endroits'.split(
    ' ',
  ),
)

const DISTINCT: ReadonlySet<string> = new Set('distinctes distincts séparées séparés différentes différents'.split(' '))
const ATTACKS = /^(?:attentats|attaques|embuscades|fusillades|assassinats|accidents|naufrages|incendies)$/u

const SEVERAL = /^(?:divers(?:es)?|multiples|plusieurs|nombreuses)$/u

/** "En | mars |, 84 civils sont morts dans deux raids": several in a month whose day is not named. */
function spreadOverMonth(tokens: Words, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++) {
    if (tokens[at]!.lex.month === 0) continue
    return folded(tokens, at - 1) === 'en' && tokens[at - 1]?.kind === 'word' && !namesDay(tokens, { first, last })
  }
  return false
}

/** "à deux jours | d'intervalle", "à 48 heures": a day and more. */
function isOfDays(tokens: Words, interval: number): boolean {
  const unit = interval - 3
  if (/^(?:jours?|semaines?|mois|ans?)$/u.test(folded(tokens, unit))) return true
  return folded(tokens, unit) === 'heures' && /^(?:24|36|48|72|vingt|quatre|huit)/u.test(folded(tokens, unit - 1))
}

function countBefore(tokens: Words, at: number): number {
  const number = folded(tokens, at - 1) === 'd' || is(tokens[at - 1], WORD.apostrophe) ? at - 3 : at - 1
  const word = folded(tokens, number)
  if (/^(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|cinquantaine|centaine)s?$/u.test(word)) return MANY
  if (tokens[number]?.kind === 'digits') return is(tokens[number - 1], WORD.number) ? 0 : Number(word)
  return is(tokens[number], WORD.number) && tokens[number]?.lex.numeral && !isUn(word) ? 2 : 0
}

/** "trois attaques … à Tikrit et à Samarra", "dans l'ouest et le nord du pays" */
function inTwoPlaces(tokens: Words, from: number): boolean {
  for (let at = from; at < from + 32 && !endsClause(tokens, at); at++) {
    if (!is(tokens[at], WORD.coordinator) || folded(tokens, at) !== 'et') continue
    const [left, right] = [placedBefore(tokens, at), placedBehind(tokens, at)]
    if (left && right) return true
  }
  return false
}

/** "à Tikrit", "à Tikrit (Centre)", "dans l'ouest" */
const placedBefore = (tokens: Words, and: number): boolean =>
  /^(?:à|en)$/u.test(folded(tokens, and - 2)) ||
  (folded(tokens, and - 1) === ')' && folded(tokens, and - 3) === '(' && folded(tokens, and - 5) === 'à') ||
  (isSide(tokens, and - 1) && [and - 3, and - 4].some((at) => folded(tokens, at) === 'dans'))

const placedBehind = (tokens: Words, and: number): boolean =>
  /^(?:à|en)$/u.test(folded(tokens, and + 1)) || [and + 2, and + 3].some((at) => isSide(tokens, at))

const isSide = (tokens: Words, at: number): boolean =>
  SIDES.test(folded(tokens, at)) || (is(tokens[at - 1], WORD.apostrophe) && folded(tokens, at) === 'est')

const SIDES = /^(?:nord|sud|ouest|centre)$/u

const DAYS: ReadonlySet<string> = new Set('hier veille lendemain aujourd nuit heures journée'.split(' '))

function namesDay(tokens: Words, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++) if (tokens[at]!.lex.weekday >= 0 || DAYS.has(folded(tokens, at))) return true
  return false
}
