import { after, folded, is, isCapital, isThat, type Words } from '../tokens.js'
import { breadthOfKnown } from '../when-and-where/known-names.js'
import { COUNTRY } from '../when-and-where/place-name.js'
import { WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import type { Named } from './named.js'

/** What one announces of the dead, and counts none: "annonce une enquête sur la mort de six civils", "a diffusé une vidéo de six corps". */
const NO_TOLL: ReadonlySet<string> = new Set(
  'enquêtes enquête deuil minute hommage aide indemnisation sanctions sanction procès poursuites ouverture fermeture journées journée obsèques cérémonie images image vidéos vidéo photos photo'.split(
    ' ',
  ),
)

/** "a publié son rapport semestriel, qui recense 1.700 morts" */
export const isPaper = (tokens: Words, at: number): boolean => PAPERS.has(folded(tokens, at))

const PAPERS: ReadonlySet<string> = new Set('rapport bilan communiqué chiffres étude décompte'.split(' '))

/** What follows a verb of saying must be able to hold its numbers: "que", a toll, a death; an image of a place does not. */
export function reachesNumbers(tokens: Words, object: number, last: number): boolean {
  const token = tokens[object]
  // "a accusé les troupes d'avoir pilonné le village, faisant 50 morts"
  if (/^(?:accus|soupçonn|suspect)/u.test(folded(tokens, object - 1))) return true
  // "ont promis de venger les leurs après l'attaque : douze morts": what one will do
  if (/^prom/u.test(folded(tokens, object - 1))) return isThat(folded(tokens, object))
  // "ont juré la perte du pouvoir", "de venger leurs douze morts"; "a juré avoir tué douze soldats" tells
  if (/^jur/u.test(folded(tokens, object - 1)))
    return (
      isThat(folded(tokens, object)) || [object, object + 1].some((at) => /^(?:avoir|«|:)$/u.test(folded(tokens, at)))
    )
  // "a confirmé le double attentat"
  if (/^confirm/u.test(folded(tokens, object - 1)) && (tokens[object + 1]?.lex.times ?? 0) > 0) return true
  if (isPaper(tokens, after(tokens, object))) return true
  if (NO_TOLL.has(folded(tokens, after(tokens, object)))) return false
  if (!token || !is(token, WORD.determiner) || token.lex.numeral || is(token, WORD.zero)) return true
  if (INFORMS.test(folded(tokens, object - 1)) && saysThat(tokens, object, last)) return true
  for (let at = object + 1; at <= Math.min(last, object + 14); at++) {
    const word = tokens[at]!
    // "a annoncé des mesures | après | la mort de douze soldats"
    if (/^(?:après|depuis|suite|contre)$/u.test(word.folded)) return false
    if (word.kind === 'digits' || word.lex.numeral || word.lex.vague || word.lex.governs) return true
    // "a ramené à 40 | le nombre de morts"
    if (word.folded === 'nombre' || word.folded === 'bilan') return true
    if (/^(?:que|qu|«)$/u.test(word.folded)) return true
    // "a confirmé l'attaque au cours de laquelle 22 soldats sont morts"
    if (/^(?:duquel|laquelle)$/u.test(word.folded)) return true
    if (is(word, WORD.relative) || word.folded === ',') return false
  }
  return false
}

const INFORMS = /^(?:inform|avert|préven|alert|assur)/u

/** "a informé le gouverneur, qui est venu sur place, | que | vingt élèves" */
function saysThat(tokens: Words, from: number, last: number): boolean {
  for (let at = from + 1; at <= Math.min(last, from + 22); at++)
    if (isThat(folded(tokens, at)) && folded(tokens, at - 1) === ',') return true
  return false
}

/** "un pays qui a | enregistré de lourdes pertes", "la ville enregistre": tells nothing, "la Croix-Rouge a enregistré" does. */
export function mayRecord(tokens: Words, text: string, named: Named, at: number): boolean {
  if (!folded(tokens, at).startsWith('enregistr')) return true
  // "l'Angola a enregistré 114 décès": the land where they died
  const dead = [1, 2, 3].some((n) => tokens[at + n]?.lex.noun?.metric === 'killed')
  if (dead && named.kind === 'name' && breadthOfKnown(tokens, named.first) === COUNTRY) return false
  return (
    named.kind === 'name' && (isCapital(tokens[named.first], text) || SPEAKING_NOUNS.has(folded(tokens, named.first)))
  )
}
