import { after, folded, is, isCapital, isUn, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import { chunkBegin } from './chunk.js'
import type { Named } from './named.js'
import { readSpeaker } from './speaker-name.js'

/** "quant aux rebelles, | ils | affirment": whom the pronoun repeats; null where nobody is named so. */
export function asFor(tokens: Words, text: string, pronoun: number, first: number): Named | null {
  if (folded(tokens, first) !== 'quant' || pronoun - first > 14) return null
  const named = readSpeaker(tokens, text, after(tokens, first + 1), pronoun - 1)
  return named?.kind === 'name' ? named : null
}

/** "L'armée | elle | parle de": whom the pronoun right behind repeats. */
export function repeated(tokens: Words, text: string, pronoun: number, first: number): Named | null {
  if (pronoun <= first || tokens[pronoun - 1]?.kind === 'mark') return null
  const begin = chunkBegin(tokens, pronoun - 1, first)
  const named = begin < pronoun ? readSpeaker(tokens, text, begin, pronoun - 1) : null
  if (named?.kind !== 'name' || named.last !== pronoun - 1) return null
  return isCapital(tokens[named.first], text) || SPEAKING_NOUNS.has(folded(tokens, named.first)) ? named : null
}

/** "Du côté de l'opposition, | on | parle de", "À la préfecture, | on | indique": at whose place it is said. */
export function atBody(tokens: Words, text: string, pronoun: number, first: number): Named | null {
  const at = folded(tokens, first)
  // "| A | la mairie, on": a capital without its accent
  const begins = /^(?:du|à|au|aux|chez|côté)$/u.test(at) || (at === 'a' && is(tokens[first + 1], WORD.determiner))
  if (!begins || folded(tokens, pronoun - 1) !== ',') return null
  const side = folded(tokens, first + 1) === 'côté' ? first + 2 : first + 1
  if (folded(tokens, first) === 'du' && side === first + 1) return null
  const start = folded(tokens, side) === 'de' ? side + 1 : side
  // "Côté russe, on | évoque | douze tués"
  if (at === 'côté' && pronoun === first + 3 && is(tokens[side], SIDE))
    return COUNTS.test(folded(tokens, pronoun + 1)) ? null : { kind: 'name', first, last: side }
  const named = readSpeaker(tokens, text, start, pronoun - 2)
  if (named?.kind !== 'name') return null
  const noun = folded(tokens, named.first)
  // "Côté policiers, on | compte | dix blessés": whom it is told of
  const { noun: people } = tokens[named.first]!.lex
  if (people?.kind === 'person' && people.plural && COUNTS.test(folded(tokens, pronoun + 1))) return null
  return SPEAKING_NOUNS.has(noun) || side > first + 1 ? named : null
}

const SIDE = WORD.adjective | WORD.demonym

const COUNTS = /^(?:compt|dénombr|recens|déplor|enregistr|relèv|relev|regrett)/u

/** "Ali Touré, | le gouverneur de Mopti, où …, a fait état": the name that a title stands behind. */
export function personBefore(tokens: Words, text: string, title: number, first: number): Named | null {
  if (folded(tokens, title - 1) !== ',' || title - 2 <= first) return null
  const begin = chunkBegin(tokens, title - 2, first)
  if (!isCapital(tokens[begin], text) || is(tokens[begin], WORD.determiner | WORD.preposition)) return null
  for (let at = begin; at < title - 1; at++)
    if (!isCapital(tokens[at], text) && !is(tokens[at], WORD.dash | WORD.apostrophe)) return null
  const named = readSpeaker(tokens, text, begin, title - 2)
  return named?.kind === 'name' && named.last > named.first ? named : null
}

/** "le Groupe de soutien à l'islam (Gsim), | filiale d'Al-Qaida", "Human Rights Watch, | ONG de défense des droits": the name before what it is; null where none stands. */
export function affiliateOf(tokens: Words, text: string, begin: number, first: number): Named | null {
  const what = isUn(folded(tokens, begin)) ? begin + 1 : begin
  if (!AFFILIATES.test(folded(tokens, what)) || folded(tokens, begin - 1) !== ',' || begin - 2 <= first) return null
  const named = readSpeaker(tokens, text, chunkBegin(tokens, begin - 2, first), begin - 2)
  return named?.kind === 'name' && isCapital(tokens[named.first], text) ? named : null
}

/** "| La Minusma |, la Mission de l'ONU au Mali,", "| L'OSDH |, une ONG proche de": a body's name of one word that begins the sentence, before what it is; null where none stands. */
export function bodyBefore(tokens: Words, text: string, begin: number, first: number): Named | null {
  const name = begin - 2
  if (!is(tokens[begin], WORD.determiner) || folded(tokens, begin - 1) !== ',') return null
  const article = is(tokens[name - 1], WORD.apostrophe) ? name - 2 : name - 1
  if (article !== first || !is(tokens[article], WORD.determiner) || !isCapital(tokens[name], text)) return null
  return tokens[name]!.lex.places ? null : { kind: 'name', first: name, last: name }
}

/** What a body is said to be behind its name, without an article. */
export const AFFILIATES =
  /^(?:filiale|branche|aile|bras|coalition|alliance|organisation|ong|mouvement|groupe|parti|milice|principale?|rival|rivale|émanation|vitrine|agence|organe|chaîne|quotidien|ministre|chef|porte|directeur|directrice|président|présidente|gouverneur|maire|député|médecin|adjointe?|conseill(?:er|ère)|membre|cadre|haute?|ancienne?|ex|premi(?:er|ère)|vice|numéro|élue?|colonel|capitaine|secrétaire|commandant|responsable|représentante?|coordinat(?:eur|rice))$/u

/** "l' | OSDH |", "le | HCR |": initials behind their article. */
export const isInitials = (tokens: Words, text: string, at: number): boolean =>
  is(tokens[at - 1], WORD.determiner | WORD.apostrophe) &&
  /^\p{Lu}{3,}$/u.test(text.slice(tokens[at]!.start, tokens[at]!.end))

/** What one person is: "Ali Touré, | le directeur de l'hôpital | a parlé de". */
export const OFFICES = new Set(
  'directeur directrice porte chef ministre gouverneur maire président présidente préfet procureur commandant responsable représentant représentante secrétaire patron coordinateur coordinatrice administrateur député médecin conseiller conseillère adjoint adjointe'.split(
    ' ',
  ),
)

/** "un | conseiller |", "un proche | conseiller |", "l'ancien | ministre |": what somebody is, behind its article. */
export function titleAt(tokens: Words, begin: number): string {
  let at = after(tokens, begin)
  while (is(tokens[at], WORD.frontAdjective) || folded(tokens, at) === 'proche') at++
  return folded(tokens, at)
}
