import type { TokenRange } from '../../../../text/sentences.js'
import { folded, hints, is, isThat, type Words } from '../tokens.js'
import { CUE } from '../words/cues.js'
import { WORD } from '../words/function-words.js'
import { sinceItBegan } from './begun.js'
import { isAllAlong, isDecade, isOnlyIn, isOverPeriod, isSeason, isSpace, isThroughout, isWarAt } from './lengths.js'
import { isSubjectBehind, tellsOfOneEvent } from './one-event.js'
import { areKept, isAfterStart, isOfFighting, isPeriodOfEvents, isWeekend } from './periods.js'
import { isSuperlative } from './ranked.js'
import { isOfHeld, isSince, isUnchanged } from './since.js'
import { isInYears, isLastOf, isSpanOfDays, isSpanOfMonths, isSpanOfYears, isTwoDays, PERIOD } from './spans.js'
import {
  FIGHTING,
  isBilanOfWar,
  isMonthOfEvents,
  isOfCombats,
  isOfOneDay,
  isSubject,
  isThatWar,
  isTolls,
} from './war-words.js'

/** Where words that make a total stand. */
export function totalsIn(tokens: Words, sentence: TokenRange): number[] {
  const found: number[] = []
  for (let at = sentence.first; at <= sentence.last; at++) {
    const began = hints(tokens[at], CUE.begun)
    const told = began ? sinceItBegan(tokens, at, sentence.last) : null
    if (told !== null) found.push(told)
    else if (
      (is(tokens[at], WORD.totalStart) && isTotal(tokens, at) && !isSuperlative(tokens, at)) ||
      isTwoDays(tokens, at) ||
      isSpanOfMonths(tokens, at)
    )
      found.push(at)
  }
  return found
}

const SPAN = /^(?:week|mois|jours|semaines?|années?|ans|décennies?|trimestre|semestre|siècle)$/u

/** "une étude parue en 2010 | a estimé": when it was said. */
const isOfTelling = (tokens: Words, at: number): boolean =>
  is(tokens[at], WORD.avoir) && Boolean(tokens[at + 1]?.lex.saying)

const ORDINALS = /^(?:deuxième|second|troisième|quatrième|dernier|ce)$/u

function isTotal(tokens: Words, at: number): boolean {
  const next = folded(tokens, at + 1)
  switch (folded(tokens, at)) {
    case 'depuis':
      // "depuis que les rebelles ont pris la ville"
      return (isThat(next) || isSince(tokens, at + 1)) && !isOfHeld(tokens, at) && !isUnchanged(tokens, at)
    case 'derniers':
    case 'dernières':
      // "les 24 dernières heures" are a day, "les dernières heures" less
      return (
        isLastOf(tokens, at + 1) &&
        !(next === 'heures' && (/^(?:24|vingt)$/u.test(folded(tokens, at - 1)) || !is(tokens[at - 1], WORD.number)))
      )
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
      // "il y a eu | une intervention | rapide" of firemen
      // "des vents d' | une violence | inouïe"
      if (/^(?:intervention|violence)$/u.test(folded(tokens, at)) && folded(tokens, at - 1) === 'une') return false
      return isSubject(tokens, at) || isTolls(tokens, at) || isThatWar(tokens, at)
    case 'tout':
      // "a perdu en tout 48 soldats"
      return folded(tokens, at - 1) === 'en' && /^perd/u.test(folded(tokens, at - 2))
    case 'total':
      return (
        folded(tokens, at - 1) === 'au' &&
        ((isOfCombats(tokens, at) && !isOfOneDay(tokens, at)) || /^perd/u.test(folded(tokens, at - 2)))
      )
    case 'après':
      // "le bilan après deux mois de combats"
      return (
        is(tokens[at + 1], WORD.number) && PERIOD.test(folded(tokens, at + 2)) && FIGHTING.has(folded(tokens, at + 4))
      )
    case 'décomptes':
    case 'comptages':
      return areKept(tokens, at)
    case 'annuel':
    case 'mensuel':
    case 'semestriel':
    case 'trimestriel':
      return folded(tokens, at - 1) === 'rapport' || folded(tokens, at - 1) === 'bilan'
    case 'cours':
      // "au cours de l'année", "au cours des combats" is one event
      return [at + 2, at + 3, at + 4].some((n) => SPAN.test(folded(tokens, n))) || isWarAt(tokens, at + 1)
    case 'précédentes':
    case 'précédents':
      // "dans deux communiqués précédents"
      return (
        !/^(?:communiqué|bilan|rapport|décompte|chiffre|déclaration|estimation)/u.test(folded(tokens, at - 1)) &&
        folded(tokens, at - 2) !== 'sur'
      )
    case 'week':
      return isWeekend(tokens, at) && !tellsOfOneEvent(tokens, at) && !isSubjectBehind(tokens, at + 4)
    case 'jour':
      // "A ce jour": a capital without its accent
      return folded(tokens, at - 1) === 'ce' && /^[àa]$/u.test(folded(tokens, at - 2))
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
    case 'jours':
    case 'semaines':
      return isOfFighting(tokens, at)
    case 'trimestre':
    case 'semestre':
      // "au troisième trimestre"; "par rapport au trimestre précédent" compares
      return ORDINALS.test(folded(tokens, at - 1)) || /^(?:derni|écoulé)/u.test(next)
    case 'période':
      return /^(?:même|cette)$/u.test(folded(tokens, at - 1))
    case 'répétés':
    case 'répétées':
    case 'incessants':
    case 'incessantes':
    case 'successifs':
    case 'successives':
      // "les attaques répétées ont fait 200 morts"
      return tokens[at - 1]?.lex.noun?.kind === 'event'
    case 'sur':
      return isOverPeriod(tokens, at)
    case 'quotidien':
      return folded(tokens, at - 1) === 'au'
    case 'par':
      return /^(?:an|mois|jour|semaine)$/u.test(next)
    case 'chaque':
      return /^(?:année|mois|jour|semaine)$/u.test(next)
    case 'en':
      // "né en 1997", "la première ayant eu lieu en 2021"
      if (/^(?:née?s?|lieu)$/u.test(folded(tokens, at - 1)) || isOfTelling(tokens, at + 2)) return false
      return isInYears(tokens, at) || isMonthOfEvents(tokens, at)
    case 'espace':
      return isSpace(tokens, at)
    case 'pendant':
    case 'durant':
      return isThroughout(tokens, at + 1)
    case 'lors':
      return /^(?:de|du|des)$/u.test(next) && isWarAt(tokens, at + 1)
    case 'long':
    case 'fil':
      return isAllAlong(tokens, at)
    case 'été':
    case 'hiver':
    case 'automne':
    case 'printemps':
      return isSeason(tokens, at) && !tellsOfOneEvent(tokens, at)
    case 'années':
      return isDecade(tokens, at)
    case 'rien':
      return isOnlyIn(tokens, at)
    case 'série':
      // "la série d'attaques qui a frappé la ville jeudi" is one day's
      return (next === 'd' || next === 'de') && folded(tokens, at - 1) !== 'cette' && !isOfOneDay(tokens, at)
    case 'vague':
      // "la vague d'attentats" is one night's
      return (next === 'd' || next === 'de') && folded(tokens, at - 1) === 'une' && !isOfOneDay(tokens, at)
    case 'bilan':
      return isBilanOfWar(tokens, at)
    default:
      return false
  }
}
