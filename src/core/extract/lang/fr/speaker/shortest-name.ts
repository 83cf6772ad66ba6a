import { folded, is, isCapital, isMark, isUn, type Word, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { phraseEnd } from './name-phrase.js'
import type { Named } from './named.js'
import { namedMedium } from './named-medium.js'
import { publisher, type ReadSpeaker } from './paper-author.js'
import { apposition, isOfPerson, trailingName } from './proper-name.js'

/** A name's words at most. */
export const LONGEST = 18

/** An article before a name; "un" is part of it. */
export const isLead = (token: Word | undefined): boolean =>
  is(token, WORD.determiner) && token?.folded !== 'un' && token?.folded !== 'une'

/** "une ONG locale, | l'Association d'aide aux détenus |,": a body's own name behind what it is. */
function namedBehind(tokens: Words, text: string, first: number, last: number, limit: number): Named | null {
  if (!isUn(folded(tokens, first)) || !GENERIC.test(folded(tokens, first + 1))) return null
  if (folded(tokens, last + 1) !== ',' || !isLead(tokens[last + 2])) return null
  const begin = is(tokens[last + 3], WORD.apostrophe) ? last + 4 : last + 3
  if (!isCapital(tokens[begin], text)) return null
  const end = phraseEnd(tokens, text, begin, Math.min(limit, begin + LONGEST))
  const whole = end > begin || /^\p{Lu}{3,}$/u.test(text.slice(tokens[begin]!.start, tokens[begin]!.end))
  return whole && isMark(tokens, end + 1, ',(') ? { kind: 'name', first: begin, last: end } : null
}

const GENERIC = /^(?:ong|association|organisation|institution|agence|groupe|site|plateforme|collectif|réseau|média)$/u

const LED = /^(?:syndicat|ong|organisation|association|parti|groupe|collectif|mouvement|milice|réseau|coalition)$/u

/** "Rocco Diallo": capitals alone, with no article before. */
function isFullName(tokens: Words, text: string, first: number, last: number): boolean {
  if (last === first || tokens[first]!.lex.noun || is(tokens[first - 1], WORD.determiner | WORD.apostrophe))
    return false
  for (let at = first; at <= last; at++) if (!isCapital(tokens[at], text) && !is(tokens[at], WORD.dash)) return false
  return true
}

/** The shortest form that names: a person's name at the end of the title or in apposition, else the whole phrase. */
export function shortest(
  tokens: Words,
  text: string,
  first: number,
  last: number,
  limit: number,
  read: ReadSpeaker,
): Named {
  // "une enquête de l'agence Associated Press" is a document of its own
  let noun = is(tokens[first], WORD.determiner) ? first + 1 : first
  while (is(tokens[noun], WORD.frontAdjective)) noun++
  if (PAPERS.has(folded(tokens, noun))) return publisher(tokens, last, limit, read) ?? { kind: 'name', first, last }
  // "Rocco Diallo, | secrétaire du syndicat Unité Police": named already
  if (isFullName(tokens, text, first, last)) return { kind: 'name', first, last }
  const body = namedBehind(tokens, text, first, last, limit)
  if (body) return body
  const own = trailingName(tokens, text, first, last) ?? namedMedium(tokens, text, first, last)
  // "le cabinet du maire, Ali Touré": a person's office is not the person
  const apposed = isOfPerson(tokens, first, last + 1) ? null : apposition(tokens, text, last, limit)
  // "un chef du Rapid | Action Battalion |, Ali Touré": the last of the capitals are no person where one stands behind
  // "le chef du syndicat | Unité Rail |, Ali Touré": what he leads
  const led = own !== null && LED.test(folded(tokens, own - 1))
  if (own !== null && !(apposed && (led || isCapital(tokens[own - 1], text)))) return { kind: 'name', first: own, last }
  if (apposed) return { kind: 'name', ...apposed }
  return { kind: 'name', first, last }
}

const PAPERS: ReadonlySet<string> = new Set(
  'enquête enquêtes rapport rapports étude études note notes document documents carte cartes infographie infographies base bases recherche recherches analyse analyses travaux travauxs plainte plaintes télégramme télégrammes audit audits lettre lettres mémo mémos'.split(
    ' ',
  ),
)
