import type { TokenRange } from '../../../text/sentences.js'
import type { Draft, Rule } from '../../draft.js'
import { draftedSentences } from '../../drafted-sentences.js'
import { firstToken, lastToken, mark } from './drafts.js'
import { WORD } from './function-words.js'
import type { Lex } from './lexicon.js'
import { tellsOfOneEvent } from './one-event.js'
import { after, folded, is, type Word, type Words } from './tokens.js'

/** Totals over a longer time or over several incidents: "depuis mars", "ces derniers mois", "dans les précédentes attaques". */
export const scope: Rule<Lex> = {
  name: 'scope',
  apply(doc) {
    for (const { sentence, drafts } of draftedSentences(doc)) {
      const spans = drafts.some(({ metric }) => metric !== null) ? totalsIn(doc.tokens, sentence) : []
      if (spans.length === 0) continue
      for (const draft of drafts) {
        if (draft.metric === 'strength' || draft.metric === null) continue
        // "portés disparus depuis samedi" is a state, no total
        const state = draft.metric === 'missing' || draft.metric === 'abducted'
        if (state) continue
        if (spans.some((at) => reaches(doc.tokens, draft, at))) mark(draft, 'scope-total', { scope: 'cumulative' })
      }
    }
  },
}

/** Where words that make a total stand. */
function totalsIn(tokens: Words, sentence: TokenRange): number[] {
  const found: number[] = []
  for (let at = sentence.first; at <= sentence.last; at++)
    if (is(tokens[at], WORD.totalStart) && isTotal(tokens, at) && !isSuperlative(tokens, at)) found.push(at)
  return found
}

/** "le plus sanglant | depuis le début de l'année": how it stands among others, no total. */
function isSuperlative(tokens: Words, at: number): boolean {
  for (let n = at - 1; n > at - 9 && n > 0 && folded(tokens, n) !== ','; n--)
    if (/^(?:plus|pire|premier|première)$/u.test(folded(tokens, n)) && /^(?:le|la|les)$/u.test(folded(tokens, n - 1)))
      return true
  return false
}

function isTotal(tokens: Words, at: number): boolean {
  const next = folded(tokens, at + 1)
  switch (folded(tokens, at)) {
    case 'depuis':
      return isSince(tokens, at + 1)
    case 'derniers':
    case 'dernières':
      if (/^(?:24|vingt)$/u.test(next))
        return PERIOD.test(folded(tokens, at + 2)) && folded(tokens, at + 2) !== 'heures'
      return PERIOD.test(next) || (is(tokens[at + 1], WORD.number) && PERIOD.test(folded(tokens, at + 2)))
    case 'entre':
    case 'du':
      return isSpanOfDays(tokens, at)
    case 'guerre':
    case 'guerres':
    case 'conflit':
    case 'insurrection':
      // "la guerre a fait 12.000 morts"
      return isSubject(tokens, at)
    case 'cours':
      // "au cours de l'année", "au cours des combats" is one event
      return (
        /^(?:mois|jours|semaines|années|ans|année|semaine)$/u.test(folded(tokens, at + 3)) ||
        /^(?:mois|jours|semaines|années|ans|année|semaine)$/u.test(folded(tokens, at + 2))
      )
    case 'précédentes':
    case 'précédents':
      return true
    case 'jour':
      return folded(tokens, at - 1) === 'ce' && folded(tokens, at - 2) === 'à'
    case 'présent':
      return folded(tokens, at - 1) === 'à' && folded(tokens, at - 3) === 'jusqu'
    case 'début':
      return folded(tokens, at - 2) === 'depuis' && next.startsWith('d')
    case 'plupart':
      return next === 'des' && folded(tokens, at - 2) !== 'pour'
    case 'année':
    case 'semaine':
    case 'mois':
    case 'an':
      // "cette année", "l'an dernier"
      return /^(?:cette|ce)$/u.test(folded(tokens, at - 1)) || /^(?:derni|passée?$)/u.test(next)
    case 'par':
      return /^(?:an|mois|jour|semaine)$/u.test(next)
    case 'chaque':
      return /^(?:année|mois|jour|semaine)$/u.test(next)
    case 'en':
      return isInYears(tokens, at)
    case 'espace':
      return next === 'de' && PERIOD.test(folded(tokens, at + 3))
    case 'série':
      return next === 'd' || next === 'de'
    default:
      return false
  }
}

const PERIOD = /^(?:mois|jours|semaines|années|ans|heures)$/u

/** "entre le 17 février et le 22 mars", "du 3 au 12 mai" */
function isSpanOfDays(tokens: Words, at: number): boolean {
  const joint = folded(tokens, at) === 'du' ? 'au' : 'et'
  let to = at + 1
  while (to <= at + 6 && folded(tokens, to) !== joint) to++
  if (to > at + 6) return false
  const from = folded(tokens, at + 1) === 'le' ? at + 2 : at + 1
  const until = folded(tokens, to + 1) === 'le' ? to + 2 : to + 1
  return isDay(tokens, from) && isDay(tokens, until) && monthWithin(tokens, from, until + 2)
}

const isDay = (tokens: Words, at: number): boolean => tokens[at]?.kind === 'digits' || (tokens[at]?.lex.month ?? 0) > 0

function monthWithin(tokens: Words, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if ((tokens[at]?.lex.month ?? 0) > 0) return true
  return false
}

/** "la guerre | a déjà coûté", "le conflit syrien | a fait" */
function isSubject(tokens: Words, at: number): boolean {
  if (!is(tokens[at - 1], WORD.determiner)) return false
  for (let n = at + 1; n <= at + 6; n++) if (is(tokens[n], WORD.avoir)) return true
  return false
}

/** "depuis mars", "depuis 2015", "depuis le 5 août", "depuis lundi", "depuis le début de l'offensive"; not "depuis le toit". */
function isSince(tokens: Words, at: number): boolean {
  for (let n = at; n < at + 3; n++) {
    const token = tokens[n]
    if (!token || token.kind === 'digits' || token.lex.month > 0 || token.lex.weekday >= 0) return token !== undefined
    if (
      /^(?:hier|début|mi|lors|janvier|dimanche|ans|mois|semaines|jours|plusieurs|reprise|lancement|éclatement)$/u.test(
        token.folded,
      )
    )
      return true
    if (token.lex.numeral || token.lex.vague) return true
    // "depuis le putsch manqué", "depuis l'attentat": an event, no site
    if (is(tokens[n - 1], WORD.determiner | WORD.apostrophe) && n > at) return !isSite(token)
    if (!is(token, WORD.determiner | WORD.apostrophe) && token.folded !== 'la') return false
  }
  return false
}

const SITES = new Set(
  'toit fenêtre balcon étage véhicule voiture avion hélicoptère rue territoire bande mer sol navire frontière ville capitale prison aéroport base avenue côte région pays nord sud est ouest moto camion bureau lit studio palais siège montagne colline zone étranger intérieur extérieur hôpital centre hôtel immeuble appartement quartier village camp plage'.split(
    ' ',
  ),
)

/** "depuis le toit", "depuis la Syrie": where from, not since when. */
const isSite = (token: Word): boolean =>
  SITES.has(token.folded) || token.lex.noun?.kind === 'person' || token.lex.noun?.kind === 'thing' || isUnknown(token)

const EVENTS =
  /^(?:putsch|coup|révolution|soulèvement|chute|trêve|rupture|avènement|création|guerre|crise|cessez|retour|élection|arrivée|entrée|prise|montée|levée|percée|annonce|début|indépendance)/u

/** A word no dictionary knows is a name more often than an event. */
const isUnknown = ({ folded, lex }: Word): boolean =>
  !EVENTS.test(folded) &&
  (lex.is & ~WORD.participle) === 0 &&
  lex.noun === null &&
  lex.verb === null &&
  lex.governs === null

/** "en trois ans", "en 2016", "en un mois" */
function isInYears(tokens: Words, at: number): boolean {
  const token = tokens[at + 1]
  if (token?.kind === 'digits' && token.folded.length === 4 && /^(?:1[89]|20)/.test(token.folded))
    return !tellsOfOneEvent(tokens, at)
  return (
    (token?.lex.numeral !== null || token?.kind === 'digits') &&
    /^(?:ans?|mois|semaines?|jours|années?|week)$/u.test(folded(tokens, at + 2))
  )
}

/** "depuis | les attentats de Londres, qui avaient fait 52 morts" */
function isEvent(tokens: Words, at: number): boolean {
  const noun = tokens[is(tokens[at + 1], WORD.determiner) ? after(tokens, at + 1) : at + 1]
  return folded(tokens, at) === 'depuis' && (noun?.lex.noun?.kind === 'event' || is(noun, WORD.pronoun))
}

/** A total reaches the number in its own clause: no verb group of another number lies between, no "," + relative. */
function reaches(tokens: Words, draft: Draft, at: number): boolean {
  const [from, to] = at < firstToken(draft) ? [at, firstToken(draft)] : [lastToken(tokens, draft), at]
  if (to - from > 30) return false
  for (let n = from + 1; n < to; n++) {
    const token = tokens[n]!
    // "la fusillade, en 2007, qui a fait 32 morts"
    if (token.folded === 'qui' && (folded(tokens, at) === 'en' || isEvent(tokens, at))) return false
    // "trois tués hier, | portant à 79 morts depuis le putsch"
    if (token.folded === 'portant' && at > firstToken(draft)) return false
    // "ces derniers mois, notamment à Mossoul (22 morts)": one event of them
    if (token.folded === ';' || token.folded === '(' || token.folded === 'notamment' || is(token, WORD.breaker))
      return false
  }
  return true
}
