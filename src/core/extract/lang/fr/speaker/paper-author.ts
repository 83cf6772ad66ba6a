import { adjoins, folded, hints, is, isOfOrDu, isUn, type Words } from '../tokens.js'
import { CUE } from '../words/cues.js'
import { WORD } from '../words/function-words.js'
import type { Named } from './named.js'

/** Reads who is named at a token, within a limit. */
export type ReadSpeaker = (start: number, limit: number) => Named | null

/** "bilan", "chiffres", "dépêche": what was written or counted, not who did it. */
export const isDocumentAt = (tokens: Words, at: number): boolean =>
  hints(tokens[at], CUE.document) ||
  // "selon le compte rendu de la réunion"
  ((folded(tokens, at) === 'compte' || folded(tokens, at) === 'comptes') &&
    /^rendus?$/u.test(folded(tokens, is(tokens[at + 1], WORD.dash) ? at + 2 : at + 1)))

/** "ce nouveau bilan, | communiqué par la mission": who made what "ce" points to; null where it does not say. */
export function ownAuthor(tokens: Words, first: number, limit: number, read: ReadSpeaker): Named | null {
  let noun = first
  while (is(tokens[noun], WORD.frontAdjective)) noun++
  if (!isDocumentAt(tokens, noun) || tokens[noun + 1]?.kind !== 'word') return null
  const author = authorOf(tokens, noun, noun, limit, read)
  return author.kind === 'name' && author.first > noun ? author : null
}

/** "un bilan de la police", "communiqué par les autorités": who made the document; else nobody. */
export function authorOf(tokens: Words, first: number, last: number, limit: number, read: ReadSpeaker): Named {
  let dated = false
  for (let at = first + 1; at <= Math.min(limit, first + 10); at++) {
    const word = folded(tokens, at)
    if (isDateComma(tokens, at)) {
      dated = true
      continue
    }
    if (
      tokens[at]?.kind === 'mark' &&
      !is(tokens[at], WORD.apostrophe) &&
      !(is(tokens[at], WORD.dash) && adjoins(tokens[at]))
    )
      break
    // "un tableau | faisant état d'un total de", "le bilan | fait état de"
    if (tokens[at]!.lex.saying?.form === 'gerund' || (is(tokens[at], VERB) && folded(tokens, at + 1) !== 'par')) break
    // "un bilan après le passage | de l'armée": no longer whose bilan it is
    if (ASIDES.has(word)) dated = true
    if (word !== 'par' && (dated || !isOfOrDu(word))) continue
    // "un communiqué | de presse | de l'ONU", "des informations dignes | de foi |"
    if (word === 'de' && /^(?:presse|foi|synthèse|situation)$/u.test(folded(tokens, at + 1))) continue
    // "les données officielles | rapportées par l'AFP"
    if (
      word === 'par' &&
      DATA.test(folded(tokens, first)) &&
      /^(?:rapport|relay|cit|repris)/u.test(folded(tokens, at - 1))
    )
      break
    if (word !== 'par' && (tokens[at + 1]?.kind === 'digits' || tokens[at + 1]?.lex.numeral)) break
    const named = read(at + 1, limit)
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
  if (DATA.test(folded(tokens, first)) && !UNFINISHED.test(folded(tokens, last))) return { kind: 'name', first, last }
  // "selon un communiqué": a paper that nobody signs
  if (/^communiqué$/u.test(folded(tokens, first)) && isUn(folded(tokens, first - 1)))
    return { kind: 'name', first, last }
  // "selon le communiqué militaire"
  if (folded(tokens, first) === 'communiqué' && last > first && OFFICIAL.test(folded(tokens, first + 1)))
    return { kind: 'name', first, last: first + 1 }
  // "ajoute le texte": the one named before
  const pointing =
    /^(?:texte|document|communiqué|dépêche)$/u.test(folded(tokens, first)) && is(tokens[first - 1], WORD.determiner)
  return { kind: pointing ? 'anaphor' : 'nobody', last }
}

/** "fourni dimanche, | 26 mai, par la mairie" */
const isDateComma = (tokens: Words, at: number): boolean =>
  folded(tokens, at) === ',' &&
  [at - 1, at + 2].some((n) => tokens[n]?.lex.month || (tokens[n]?.lex.weekday ?? -1) >= 0)

const VERB = WORD.avoir | WORD.etre | WORD.finite

const ASIDES = new Set('après avant lors dans sur contre pendant depuis à'.split(' '))

const DATA = /^(?:données|statistiques)$/u

/** Whose paper it is, by an adjective alone. */
const OFFICIAL = /^(?:militaire|officiel|gouvernemental|présidentiel|ministériel|policier|onusien)$/u

/** "selon les données | préliminaires |": nobody's. */
const UNFINISHED = /^(?:préliminaires?|provisoires?|disponibles?|initiales?)$/u

/** "un rapport | publié mardi par le ministère": who made the paper; null where it does not say. */
export function publisher(tokens: Words, last: number, limit: number, read: ReadSpeaker): Named | null {
  // "un rapport | dont fait état l'ONU"
  if (folded(tokens, last + 1) === 'dont' && folded(tokens, last + 3) === 'état') return read(last + 4, limit)
  if (
    !/^(?:publié|dressé|rendu|établi|diffusé|rédigé|réalisé|présenté|déposé|mené|conduit|effectué|mis)e?s?$/u.test(
      folded(tokens, last + 1),
    )
  )
    return null
  for (let at = last + 2; at <= Math.min(limit, last + 8); at++) {
    if (folded(tokens, at) === ',' || is(tokens[at], WORD.relative)) return null
    if (folded(tokens, at) === 'par') return read(at + 1, limit)
  }
  return null
}

/** The noun behind articles and words of number: "du | double | attentat". */
function headFrom(tokens: Words, from: number): number {
  let at = from
  while (at < from + 5 && is(tokens[at], WORD.determiner | WORD.apostrophe | WORD.frontAdjective | WORD.number)) at++
  return at
}
