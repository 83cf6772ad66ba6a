import { adjoins, folded, is, type Word, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { isBodyAlone } from './body-alone.js'
import { jointly } from './joint-speakers.js'
import { phraseEnd } from './name-phrase.js'
import { apposition, namedMedium, trailingName } from './proper-name.js'
import { agencyAt } from './relay.js'

/** Who is named: the words, or that a word points back to one named before, or that the words name nobody ("un bilan"). */
export type Named =
  | { readonly kind: 'name'; readonly first: number; readonly last: number }
  /** `body`: "l'ONG" tells what kind of body was named before. */
  | { readonly kind: 'anaphor'; readonly last: number; readonly body?: true }
  | { readonly kind: 'nobody'; readonly last: number }

/** A name's words at most. */
const LONGEST = 18

const POINTERS = new Set('lui elle eux elles il ils celui celle ceux celles'.split(' '))
const DOCUMENTS = new Set(
  'situation tweet tweets message publication post annonce annonces déclaration déclarations évaluation évaluations recensement recensements propos dépêche dépêches bulletin bilan bilans décompte décomptes comptage comptages récits chiffres chiffre données statistiques informations information éléments estimations estimation témoignages communiqué texte document premiers premières derniers'.split(
    ' ',
  ),
)

/** "bilan", "chiffres", "dépêche": what was written or counted, not who did it. */
export const isDocumentAt = (tokens: Words, at: number): boolean => DOCUMENTS.has(folded(tokens, at))

/** The noun phrase that names a speaker at `start`: "le gouverneur de la province Yavuz Selim" → "Yavuz Selim". null where none stands. */
export function readSpeaker(tokens: Words, text: string, start: number, limit: number): Named | null {
  const named = readOne(tokens, text, start, limit)
  if (named?.kind !== 'name') return named
  const last = jointly(tokens, text, named.last, limit, (second, to) => {
    const other = readOne(tokens, text, second, to)
    return other?.kind === 'name' ? other : null
  })
  return last === named.last ? named : { ...named, last }
}

function readOne(tokens: Words, text: string, start: number, limit: number): Named | null {
  const one = oneOf(tokens, start)
  if (one === null) return readWhole(tokens, text, start, limit)
  const named = readWhole(tokens, text, one.of, limit)
  return named?.kind === 'name' && named.first === one.of ? { ...named, first: one.at } : named
}

/** "l'un des | médecins", "un de leurs | porte-parole": where one of several begins, and where they do; null where the words are others. */
function oneOf(tokens: Words, start: number): { at: number; of: number } | null {
  const at = folded(tokens, start) === 'l' ? start + 2 : start
  if (!/^une?$/u.test(folded(tokens, at))) return null
  if (folded(tokens, at + 1) === 'des') return { at, of: at + 2 }
  return folded(tokens, at + 1) === 'de' && is(tokens[at + 2], WORD.determiner) ? { at, of: at + 3 } : null
}

function readWhole(tokens: Words, text: string, start: number, limit: number): Named | null {
  const outlet = agencyAt(tokens, start)
  if (outlet !== null && outlet <= limit) return { kind: 'name', first: start, last: outlet }
  let first = start
  while (first <= limit && (is(tokens[first], WORD.apostrophe) || isLead(tokens[first]))) first++
  // "d'autres sources"
  if (folded(tokens, first) === 'd' && folded(tokens, first + 2) === 'autres') first += 2
  let lead = tokens[first]
  if (!lead || first > limit) return null
  if (POINTERS.has(lead.folded) || isLatter(tokens, first)) return { kind: 'anaphor', last: first }
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
  while (is(tokens[noun], WORD.frontAdjective) || (tokens[noun]?.lex.times ?? 0) > 0) noun++
  // "deux bilans", "plusieurs estimations"
  if (is(lead, WORD.number) && DOCUMENTS.has(folded(tokens, noun + 1))) noun++
  lead = tokens[noun]
  // "le sous-préfet"
  if (!lead || (is(lead, WORD.preposition) && !is(tokens[noun + 1], WORD.dash))) return null
  // "selon des images filmées par des témoins"
  if (/^(?:images?|vidéos?|photos?)$/u.test(lead.folded)) return { kind: 'nobody', last: Math.max(noun, last) }
  if (DOCUMENTS.has(lead.folded)) return authorOf(tokens, text, noun, Math.max(noun, last), limit)
  if (lead.lex.noun?.kind === 'event' || lead.lex.noun?.kind === 'outcome') return null
  return shortest(tokens, text, first, last, limit)
}

/** "ce dernier", "cette dernière" */
const isLatter = (tokens: Words, first: number): boolean =>
  /^derni(?:er|ère)s?$/u.test(folded(tokens, first)) && /^ce(?:tte|s)?$/u.test(folded(tokens, first - 1))

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
    // "les données officielles | rapportées par l'AFP"
    if (
      word === 'par' &&
      DATA.test(folded(tokens, first)) &&
      /^(?:rapport|relay|cit|repris)/u.test(folded(tokens, at - 1))
    )
      break
    if (word !== 'par' && (tokens[at + 1]?.kind === 'digits' || tokens[at + 1]?.lex.numeral)) break
    const named = readSpeaker(tokens, text, at + 1, limit)
    // "un bilan de l'explosion d'une ambulance": of what happened, not of who tells
    const of = tokens[headFrom(tokens, at + 1)]?.lex.noun?.kind
    if (word !== 'par' && (of === 'event' || of === 'outcome' || of === 'thing')) return { kind: 'nobody', last }
    if (
      named &&
      /^(?:enquête|investigations?|drame|tragédie|catastrophe|séisme|massacre|crash|naufrage|incendie|accident)$/u.test(
        folded(tokens, 'first' in named ? named.first : -1),
      )
    )
      break
    if (named) return named
  }
  // "selon les données officielles israéliennes"
  if (DATA.test(folded(tokens, first))) return { kind: 'name', first, last }
  // "selon un communiqué": a paper that nobody signs
  if (/^communiqué$/u.test(folded(tokens, first)) && /^une?$/u.test(folded(tokens, first - 1)))
    return { kind: 'name', first, last }
  // "ajoute le texte": the one named before
  const pointing =
    /^(?:texte|document|communiqué)$/u.test(folded(tokens, first)) && is(tokens[first - 1], WORD.determiner)
  return { kind: pointing ? 'anaphor' : 'nobody', last }
}

const DATA = /^(?:données|statistiques)$/u

/** The shortest form that names: a person's name at the end of the title or in apposition, else the whole phrase. */
function shortest(tokens: Words, text: string, first: number, last: number, limit: number): Named {
  // "une enquête de l'agence Associated Press" is a document of its own
  const noun = is(tokens[first], WORD.determiner) ? first + 1 : first
  if (/^(?:enquête|rapport|étude|note|document|carte|infographie|base)s?$/u.test(folded(tokens, noun)))
    return publisher(tokens, text, last, limit) ?? { kind: 'name', first, last }
  const own = trailingName(tokens, text, first, last) ?? namedMedium(tokens, text, first, last)
  if (own !== null) return { kind: 'name', first: own, last }
  const apposed = apposition(tokens, text, last, limit)
  if (apposed) return { kind: 'name', ...apposed }
  return { kind: 'name', first, last }
}

/** "un rapport | publié mardi par le ministère": who made the paper; null where it does not say. */
function publisher(tokens: Words, text: string, last: number, limit: number): Named | null {
  if (!/^(?:publié|dressé|rendu|établi|diffusé|rédigé|réalisé|présenté)e?s?$/u.test(folded(tokens, last + 1)))
    return null
  for (let at = last + 2; at <= Math.min(limit, last + 8); at++) {
    if (folded(tokens, at) === ',' || is(tokens[at], WORD.relative)) return null
    if (folded(tokens, at) === 'par') return readSpeaker(tokens, text, at + 1, limit)
  }
  return null
}

/** The noun behind articles and words of number: "du | double | attentat". */
function headFrom(tokens: Words, from: number): number {
  let at = from
  while (at < from + 5 && is(tokens[at], WORD.determiner | WORD.apostrophe | WORD.frontAdjective | WORD.number)) at++
  return at
}
