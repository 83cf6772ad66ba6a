import { adjoins, after, folded, is, isCapital, isEast, type Word, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { isBodyAlone } from './body-alone.js'
import { apposition, isParticle, namedMedium, trailingName } from './proper-name.js'
import { agencyAt } from './relay.js'

/** Who is named: the words, or that a word points back to one named before, or that the words name nobody ("un bilan"). */
export type Named =
  | { readonly kind: 'name'; readonly first: number; readonly last: number }
  /** `body`: "l'ONG" tells what kind of body was named before. */
  | { readonly kind: 'anaphor'; readonly last: number; readonly body?: true }
  | { readonly kind: 'nobody'; readonly last: number }

/** A name's words at most. */
const LONGEST = 18

const POINTERS = new Set('lui elle eux elles il ils'.split(' '))
const DOCUMENTS = new Set(
  'bilan bilans décompte comptage chiffres chiffre informations information éléments estimations estimation témoignages communiqué texte document premiers premières derniers'.split(
    ' ',
  ),
)

/** The noun phrase that names a speaker at `start`: "le gouverneur de la province Yavuz Selim" → "Yavuz Selim". null where none stands. */
export function readSpeaker(tokens: Words, text: string, start: number, limit: number): Named | null {
  const outlet = agencyAt(tokens, start)
  if (outlet !== null && outlet <= limit) return { kind: 'name', first: start, last: outlet }
  let first = start
  while (first <= limit && (is(tokens[first], WORD.apostrophe) || isLead(tokens[first]))) first++
  // "d'autres sources"
  if (folded(tokens, first) === 'd' && folded(tokens, first + 2) === 'autres') first += 2
  let lead = tokens[first]
  if (!lead || first > limit) return null
  if (POINTERS.has(lead.folded)) return { kind: 'anaphor', last: first }
  if (isBodyAlone(tokens, text, first)) return { kind: 'anaphor', last: first, body: true }
  if (isSame(tokens, first)) {
    // "a déclaré ce médecin, Ali Touré"
    const apposed = apposition(tokens, text, first, limit)
    return apposed ? { kind: 'name', ...apposed } : { kind: 'anaphor', last: first + 1 }
  }
  // "le dernier | bilan du ministère"
  while (is(lead, WORD.frontAdjective) && DOCUMENTS.has(folded(tokens, first + 1))) lead = tokens[++first]
  if (!lead) return null
  const last = phraseEnd(tokens, text, first, Math.min(limit, first + LONGEST))
  if (last < first) return null
  const article = lead.folded === 'un' || lead.folded === 'une'
  // "un nouveau bilan"
  let noun = article ? first + 1 : first
  while (is(tokens[noun], WORD.frontAdjective)) noun++
  lead = tokens[noun]
  if (!lead || is(lead, WORD.preposition)) return null
  if (DOCUMENTS.has(lead.folded)) return authorOf(tokens, text, noun, Math.max(noun, last), limit)
  if (lead.lex.noun?.kind === 'event' || lead.lex.noun?.kind === 'outcome') return null
  return shortest(tokens, text, first, last, limit)
}

const isLead = (token: Word | undefined): boolean =>
  is(token, WORD.determiner) && token?.folded !== 'un' && token?.folded !== 'une'

/** "la même source", "cette source", "ce responsable" */
function isSame(tokens: Words, first: number): boolean {
  const word = folded(tokens, first)
  const previous = folded(tokens, first - 1)
  return (
    word === 'même' ||
    word === 'mêmes' ||
    ((previous === 'cette' || previous === 'ce' || previous === 'ces') &&
      word !== 'matin' &&
      tokens[first]?.lex.noun?.kind !== 'event')
  )
}

const STOPS = WORD.relative | WORD.breaker | WORD.avoir | WORD.etre | WORD.pronoun | WORD.timeWord | WORD.negation

function phraseEnd(tokens: Words, text: string, first: number, limit: number): number {
  let last = first - 1
  for (let at = first; at <= limit; at++) {
    const token = tokens[at]!
    if (token.kind === 'digits') break
    if (token.kind === 'mark') {
      if (
        is(token, WORD.apostrophe) ||
        (is(token, WORD.dash) && adjoins(token) && adjoins(tokens[at + 1])) ||
        isInitial(tokens, at)
      )
        continue
      break
    }
    if (token.lex.weekday >= 0 || (is(token, STOPS) && !isParticle(tokens, text, at) && !isEast(tokens, at))) break
    if (token.folded === 'et' && !joinsNames(tokens, text, at)) break
    const ends = isClosing(token) || (at > first && endsPhrase(tokens, text, at))
    if (ends && !belongsToOffice(tokens, text, first, at)) break
    last = at
  }
  while (last > first && is(tokens[last], WORD.preposition | WORD.determiner | WORD.coordinator)) last--
  return last
}

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
  folded(tokens, at + 1) === 'du'

const CLOSERS = new Set(
  'dans lors sur à en après avant par pendant depuis contre avec sans selon vers sous publié publiée publiés publiées diffusé diffusée diffusés rendu rendue rendus rendues mené menée réalisé réalisée parvenu parvenue transmis transmise obtenu obtenue repris reprise reprises basé basée basés basées fondé fondée fondés rapporté rapportée rapportés rapportées relayé relayée relayés relayées compilé compilée compilés compilées établi établie établis établies recueilli recueillie recueillis recueillies effectué effectuée cité citée citées cités joint jointe interrogé interrogée contacté contactée'.split(
    ' ',
  ),
)
const isClosing = (token: Word): boolean => CLOSERS.has(token.folded)

const OFFICES =
  /^(?:secrétaire|ministre|ministère|commissaire|commissariat|représentant|procureur|délégué|conseiller|envoyé|chargé|candidat|ambassadeur|sous|haut)/u

const BODY = /^(?:présidence|ministère|hôpital|préfecture|parquet|palais|mairie|direction|gendarmerie)$/u

/** "le secrétaire | à la Défense", "Reporters | sans frontières" */
function belongsToOffice(tokens: Words, text: string, first: number, at: number): boolean {
  const word = folded(tokens, at)
  if (word === 'sans') return folded(tokens, at + 1) === 'frontières'
  if (word !== 'à' && word !== 'en') return false
  // "une source | à la présidence"
  if (
    /^(?:sources?|responsables?|médecins?)$/u.test(folded(tokens, at - 1)) &&
    BODY.test(folded(tokens, after(tokens, at + 1)))
  )
    return true
  const name = is(tokens[at + 1], WORD.determiner) ? after(tokens, at + 1) : at + 1
  if (!isCapital(tokens[name], text)) return false
  for (let n = first; n < at; n++) if (OFFICES.test(folded(tokens, n))) return true
  return false
}

/** A verb behind the name ends it; a capital or an adjective that looks like one does not. */
function endsPhrase(tokens: Words, text: string, at: number): boolean {
  const token = tokens[at]!
  if (isCapital(token, text)) return false
  const { lex } = token
  if (lex.noun || is(token, WORD.adjective)) return false
  return (
    is(token, WORD.finite | WORD.adverb | WORD.gerund) ||
    /^(?:finite|gerund)$/u.test(lex.saying?.form ?? '') ||
    lex.verb?.form === 'finite'
  )
}

/** "un bilan de la police", "communiqué par les autorités": who made the document; else nobody. */
function authorOf(tokens: Words, text: string, first: number, last: number, limit: number): Named {
  for (let at = first + 1; at <= Math.min(limit, first + 8); at++) {
    const word = folded(tokens, at)
    if (
      tokens[at]?.kind === 'mark' &&
      !is(tokens[at], WORD.apostrophe) &&
      !(is(tokens[at], WORD.dash) && adjoins(tokens[at]))
    )
      break
    if (word !== 'de' && word !== 'du' && word !== 'des' && word !== 'd' && word !== 'par') continue
    if (word !== 'par' && (tokens[at + 1]?.kind === 'digits' || tokens[at + 1]?.lex.numeral)) break
    const named = readSpeaker(tokens, text, at + 1, limit)
    if (
      named &&
      /^(?:enquête|investigations?|drame|tragédie|catastrophe|séisme|massacre|crash|naufrage|incendie|accident)$/u.test(
        folded(tokens, 'first' in named ? named.first : -1),
      )
    )
      break
    if (named) return named
  }
  // "ajoute le texte": the one named before
  const pointing =
    /^(?:texte|document|communiqué)$/u.test(folded(tokens, first)) && is(tokens[first - 1], WORD.determiner)
  return { kind: pointing ? 'anaphor' : 'nobody', last }
}

/** The shortest form that names: a person's name at the end of the title or in apposition, else the whole phrase. */
function shortest(tokens: Words, text: string, first: number, last: number, limit: number): Named {
  // "une enquête de l'agence Associated Press" is a document of its own
  const noun = is(tokens[first], WORD.determiner) ? first + 1 : first
  if (/^(?:enquête|rapport|étude|note|document)s?$/u.test(folded(tokens, noun))) return { kind: 'name', first, last }
  const own = trailingName(tokens, text, first, last) ?? namedMedium(tokens, text, first, last)
  if (own !== null) return { kind: 'name', first: own, last }
  const apposed = apposition(tokens, text, last, limit)
  if (apposed) return { kind: 'name', ...apposed }
  return { kind: 'name', first, last }
}
