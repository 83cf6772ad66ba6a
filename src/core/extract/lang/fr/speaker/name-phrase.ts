import { isOfAddress } from '../sentence-ends.js'
import { adjoins, after, folded, hints, is, isCapital, isEast, type Word, type Words } from '../tokens.js'
import { CUE } from '../words/cues.js'
import { WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import { turnEnd } from './adverbials.js'
import { joinsOf } from './chunk.js'
import { isParticle } from './proper-name.js'
import { agencyAt } from './relay.js'

const STOPS = WORD.relative | WORD.breaker | WORD.avoir | WORD.etre | WORD.pronoun | WORD.timeWord | WORD.negation

/** Where the noun phrase that names a speaker ends; before `first` where none stands. */
export function phraseEnd(tokens: Words, text: string, first: number, limit: number): number {
  let last = first - 1
  for (let at = first; at <= limit; at++) {
    const token = tokens[at]!
    // "l'envoyée spéciale d'Europe 1", "le M23"
    if (token.kind === 'digits' && agencyAt(tokens, at - 1) !== at && !isNumbered(tokens, text, at)) break
    // "l'ex-maire (LR) et président de la région"
    const bracket = token.folded === '(' ? bracketEnd(tokens, at) : null
    if (bracket !== null) {
      at = bracket
      continue
    }
    if (token.kind === 'mark') {
      if (
        (token.folded === ',' && joinsOf(tokens, at + 1, limit)) ||
        is(token, WORD.apostrophe) ||
        (is(token, WORD.dash) && adjoins(token) && adjoins(tokens[at + 1])) ||
        isInitial(tokens, at) ||
        isOfAddress(tokens, at)
      )
        continue
      break
    }
    if (
      token.lex.weekday >= 0 ||
      (is(token, STOPS) && token.folded !== 'en' && !isParticle(tokens, text, at) && !isEast(tokens, at))
    )
      break
    if (at > first && ((is(token, WORD.preposition) && turnEnd(tokens, at) !== null) || opensTitle(tokens, text, at)))
      break
    // "une source policière | au Monde"
    if (token.folded === 'au' && PAPERS.has(folded(tokens, at + 1)) && isCapital(tokens[at + 1], text)) break
    // "un enseignant | aux autorités"
    if (token.folded === 'aux' && at > first && LISTENERS.has(folded(tokens, at + 1))) break
    // "le ministère russe | au-dessus de la région"
    if (token.folded === 'au' && /^(?:dessus|dessous|delà)$/u.test(folded(tokens, at + 2))) break
    if (token.folded === 'et' && folded(tokens, at - 1) === ')') continue
    if (token.folded === 'et' && !joinsNames(tokens, text, at) && !joinsAdjectives(tokens, text, at)) break
    const ends = hints(token, CUE.closer) || (at > first && endsPhrase(tokens, text, at))
    if (ends && !belongsToOffice(tokens, text, first, at)) break
    last = at
  }
  while (last > first && is(tokens[last], WORD.preposition | WORD.determiner | WORD.coordinator)) last--
  return last
}

/** "le M | 23 |", "le G | 5 | Sahel", "le M- | 23": letters and a number make one name. */
const isNumbered = (tokens: Words, text: string, at: number): boolean =>
  (adjoins(tokens[at]) && isCapital(tokens[is(tokens[at - 1], WORD.dash) ? at - 2 : at - 1], text)) ||
  // "le SDIS | 44", "le Samu | 13": a department's
  /^(?:sdis|samu|smur)$/u.test(folded(tokens, at - 1))

/** "Ali Touré | le vice-ministre de la Défense", "le ministère de la Défense | le nombre de tués": no comma parts them. */
const opensTitle = (tokens: Words, text: string, at: number): boolean =>
  is(tokens[at], WORD.determiner) &&
  isCapital(tokens[at - 1], text) &&
  /^(?:le|la|l|un|une)$/u.test(folded(tokens, at)) &&
  !isCapital(tokens[at], text) &&
  !isCapital(tokens[after(tokens, at)], text)

/** "Gilles N." keeps its full stop inside a name. */
const isInitial = (tokens: Words, at: number): boolean =>
  folded(tokens, at) === '.' &&
  (folded(tokens, at - 1).length === 1 || /^(?:dr|mme|mlle|me|pr|gal|col|cdt|lt)$/u.test(folded(tokens, at - 1))) &&
  tokens[at + 1]?.kind === 'word'

/** "santé et de la population": joins two complements, not two clauses. */
const joinsNames = (tokens: Words, text: string, at: number): boolean =>
  isCapital(tokens[at + 1], text) ||
  folded(tokens, at + 1) === 'de' ||
  folded(tokens, at + 1) === 'des' ||
  folded(tokens, at + 1) === 'du' ||
  // "le Groupe de soutien à l'islam | et aux musulmans"
  (folded(tokens, at + 1) === 'aux' && [3, 4].some((n) => folded(tokens, at - n) === 'à')) ||
  isPurpose(tokens, at)

/** "l'Organisation pour la sécurité | et la coopération", "le Front pour l'alternance | et la concorde": what a body is for. */
function isPurpose(tokens: Words, and: number): boolean {
  if (!/^(?:la|le|l|les)$/u.test(folded(tokens, and + 1)) || SPEAKING_NOUNS.has(folded(tokens, after(tokens, and + 1))))
    return false
  return [3, 4].some((n) => folded(tokens, and - n) === 'pour')
}

/** "sources policières | et | médicales" */
const joinsAdjectives = (tokens: Words, text: string, at: number): boolean =>
  isPlainAdjective(tokens[at - 1]) &&
  isPlainAdjective(tokens[at + 1]) &&
  !isCapital(tokens[at + 1], text) &&
  isPlural(folded(tokens, at - 1)) === isPlural(folded(tokens, at + 1))

const isPlural = (word: string): boolean => word.endsWith('s') || word.endsWith('x')

const isPlainAdjective = (token: Word | undefined): boolean =>
  is(token, WORD.adjective) || /(?:ales?|aux|ières?|aires?|elles?|iques?|ives?|istes?)$/u.test(token?.folded ?? '')

/** Newspapers whose article "au" takes in. */
const PAPERS: ReadonlySet<string> = new Set(['monde', 'figaro', 'parisien', 'point', 'soir'])

/** To whom one speaks. */
const LISTENERS = new Set(
  'autorités journalistes médias enquêteurs agences reporters députés parlementaires policiers'.split(' '),
)

/** Where brackets that stand within a title end: "(Les Républicains) | et président"; null where the title ends before them. */
function bracketEnd(tokens: Words, open: number): number | null {
  for (let at = open + 2; at < open + 5; at++)
    if (folded(tokens, at) === ')')
      return folded(tokens, at + 1) === 'et' && tokens[at + 2]?.kind === 'word' && !is(tokens[at + 2], WORD.determiner)
        ? at
        : null
  return null
}

const OFFICES =
  /^(?:secrétaire|ministre|ministère|commissaire|commissariat|représentant|procureur|délégué|conseiller|envoyé|chargé|candidat|ambassadeur|sous|haut|etat|état|mission|bureau|délégation|antenne)/u

const BODY = /^(?:présidence|ministère|hôpital|préfecture|parquet|palais|mairie|direction|gendarmerie)$/u

/** "le secrétaire | à la Défense", "Reporters | sans frontières" */
function belongsToOffice(tokens: Words, text: string, first: number, at: number): boolean {
  const word = folded(tokens, at)
  // "le sous-préfet"
  // "la coalition | sous commandement américain"
  if (word === 'sous')
    return is(tokens[at + 1], WORD.dash) || /^(?:commandement|mandat|égide)$/u.test(folded(tokens, at + 1))
  // "une source | sur place"
  if (word === 'sur' && folded(tokens, at - 1).startsWith('source'))
    return folded(tokens, at + 1) === 'place' || folded(tokens, at + 2) === 'terrain'
  if (word === 'sans') return /^frontières?$/u.test(folded(tokens, at + 1))
  if (word !== 'à' && word !== 'en') return false
  // "un général | à la retraite"
  if (word === 'à' && folded(tokens, at + 2) === 'retraite') return true
  // "le commandant | en chef"
  if (folded(tokens, at + 1) === 'chef') return true
  // "le Groupe de soutien | à l'islam", "la Force d'assistance | à la sécurité"
  if (word === 'à' && /^(?:soutien|aide|assistance|appui)$/u.test(folded(tokens, at - 1))) return true
  // "une source | à la présidence"
  if (
    /^(?:sources?|responsables?|médecins?)$/u.test(folded(tokens, at - 1)) &&
    BODY.test(folded(tokens, after(tokens, at + 1)))
  )
    return true
  const name = is(tokens[at + 1], WORD.determiner) ? after(tokens, at + 1) : at + 1
  // "un haut responsable | à l'AFP": to whom he spoke
  if (!isCapital(tokens[name], text) || agencyAt(tokens, name) !== null) return false
  for (let n = first; n < at; n++) if (OFFICES.test(folded(tokens, n))) return true
  return false
}

const BODIES: ReadonlySet<string> = new Set(
  'organisation ong association agence chaîne site journal quotidien réseau observatoire'.split(' '),
)

/** A verb behind the name ends it; a capital or an adjective that looks like one does not. */
function endsPhrase(tokens: Words, text: string, at: number): boolean {
  const token = tokens[at]!
  if (isCapital(token, text)) return false
  const { lex } = token
  if (lex.noun || is(token, WORD.adjective)) return false
  // "selon une annonce", "la première annonce"
  if (lex.saying && is(tokens[at - 1], WORD.determiner | WORD.frontAdjective)) return false
  return (
    is(token, WORD.finite | WORD.adverb) ||
    // "la chaîne Al-Massirah | affiliée aux rebelles"
    (/^(?:affilié|lié)e?s?$|^(?:proche|favorable)s?$/u.test(token.folded) &&
      (isCapital(tokens[at - 1], text) || BODIES.has(folded(tokens, at - 1)))) ||
    // "le gérant du restaurant"
    (is(token, WORD.gerund) &&
      !BEFORE_NOUN.has(folded(tokens, is(tokens[at - 1], WORD.apostrophe) ? at - 2 : at - 1))) ||
    /^(?:finite|gerund)$/u.test(lex.saying?.form ?? '') ||
    // "les rescapés du | massacre |"
    (lex.verb?.form === 'finite' && !is(tokens[at - 1], WORD.determiner))
  )
}

const BEFORE_NOUN: ReadonlySet<string> = new Set('du de la un le l son ce'.split(' '))
