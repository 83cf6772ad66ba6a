import type { TokenRange } from '../../../../text/sentences.js'
import { type Report, sentenceIndexAt } from '../drafts.js'
import { after, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Attribution, Lookup } from './attribution.js'
import { sentenceSubject } from './sentence-subject.js'
import { readSpeaker } from './speaker-name.js'

/** "Dix personnes ont péri. | C'est ce qu'a annoncé le maire.", "C'est le bilan donné par le maire.": said of the sentence before. */
export function toldNext(
  { tokens, text, sentences }: Report,
  { first }: TokenRange,
  lookUp: Lookup,
): Attribution | null {
  const index = sentenceIndexAt(sentences, first)
  const behind = sentences[index + 1]
  // "… ont péri. Tel est le bilan de l'attaque. | Ces chiffres | ont été donnés par le maire."
  const next = behind && isSummary(tokens, behind.first) && lookUp(behind).length === 0 ? sentences[index + 2] : behind
  if (!next) return null
  const isThis =
    folded(tokens, next.first) === 'c' &&
    folded(tokens, next.first + 2) === 'est' &&
    /^(?:ce|le)$/u.test(folded(tokens, next.first + 3))
  const giver = isThis ? null : (givesThis({ tokens, text }, next) ?? isGiver({ tokens, text }, next))
  if (giver) return giver
  const found = isThis || isThisNews(tokens, next.first) ? lookUp(next) : []
  // "C'est ce qu'écrit le journal en se référant à un médecin"
  const told = found.find(({ cites }) => cites) ?? found[0]
  return told && (isThis || !isConfirmed(tokens, next.first, told.at)) ? told : null
}

/** "Tel est | le bilan |", "C'est le bilan" */
const isSummary = (tokens: Words, first: number): boolean => {
  const being = /^tels?$/u.test(folded(tokens, first)) ? first + 1 : folded(tokens, first) === 'c' ? first + 2 : null
  return being !== null && is(tokens[being], WORD.etre) && folded(tokens, being + 2) === 'bilan'
}

/** "Le préfet a | dévoilé ce bilan | dimanche", "L'hôpital a communiqué ces chiffres": whose figures the sentence before told. */
function givesThis(doc: Pick<Report, 'tokens' | 'text'>, { first, last }: TokenRange): Attribution | null {
  const { tokens } = doc
  for (let at = first + 2; at <= Math.min(last, first + GIVER); at++) {
    const these = folded(tokens, at + 1)
    if ((these !== 'ce' && these !== 'ces') || !/^(?:bilan|chiffres?)$/u.test(folded(tokens, at + 2))) continue
    if (!GIVES.test(folded(tokens, at))) return null
    const named = sentenceSubject(doc, { first, last })
    return named && { at, reach: 'backward', named, relay: null }
  }
  return null
}

/** "C'est | le préfet |, Ali Touré, qui donne ce bilan" */
function isGiver({ tokens, text }: Pick<Report, 'tokens' | 'text'>, { first, last }: TokenRange): Attribution | null {
  if (folded(tokens, first) !== 'c' || folded(tokens, first + 2) !== 'est') return null
  for (let at = first + 4; at <= Math.min(last, first + GIVER); at++)
    if (GIVING.has(folded(tokens, at)) && /^ces?$/u.test(folded(tokens, at + 1))) {
      if (folded(tokens, at - 1) !== 'qui' || !/^(?:bilan|chiffres?)$/u.test(folded(tokens, at + 2))) return null
      const named = readSpeaker(tokens, text, first + 3, at - 2)
      return named?.kind === 'name' ? { at, reach: 'backward', named, relay: null } : null
    }
  return null
}

const GIVING: ReadonlySet<string> = new Set('donne livre fournit avance annonce communique publie dresse'.split(' '))

/** How far into its sentence the verb may stand. */
const GIVER = 20

/** Verbs by which one gives a figure first. */
const GIVES = /^(?:dévoilé|livré|donné|communiqué|fourni|annoncé|avancé|dressé|publié|rendu|établi)$/u

/** "Ce bilan a été | confirmé | par la police": told by others before. */
function isConfirmed(tokens: Words, first: number, saying: number): boolean {
  for (let at = first; at <= saying; at++) if (/^confirmée?s?$/u.test(folded(tokens, at))) return true
  return false
}

/** "Ce bilan | a été avancé par le maire", "L'information a été donnée par la radio" */
function isThisNews(tokens: Words, first: number): boolean {
  // "Statistiques | données | mardi par une ONG."
  if (FIGURES.has(folded(tokens, first))) return tokens[first + 1]?.lex.saying?.form === 'participle'
  // "Tel est | le bilan | fourni par la mairie", "C'est | le chiffre | donné par"
  const being = /^tels?$/u.test(folded(tokens, first)) ? first + 1 : folded(tokens, first) === 'c' ? first + 2 : null
  if (being !== null && is(tokens[being], WORD.etre) && /^(?:bilan|chiffres?)$/u.test(folded(tokens, being + 2)))
    return tokens[being + 3]?.lex.saying?.form === 'participle'
  if (/^(?:cela|ceci)$/u.test(folded(tokens, first))) return folded(tokens, first + 2) === 'été'
  if (!DEFINITE.has(folded(tokens, first))) return false
  const noun = after(tokens, first)
  if (!/^(?:bilan|chiffres?|informations?|estimations?|annonce|nouvelle)$/u.test(folded(tokens, noun))) return false
  // "l'annonce | en | a été faite"
  // "Ce bilan | (provisoire) | a été publié"
  const bracket = folded(tokens, noun + 1) === '(' && folded(tokens, noun + 3) === ')' ? noun + 3 : noun
  const verb = folded(tokens, bracket + 1) === 'en' ? bracket + 2 : bracket + 1
  if (/^(?:a|ont)$/u.test(folded(tokens, verb))) return folded(tokens, verb + 1) === 'été'
  return /^(?:est|sont)$/u.test(folded(tokens, verb))
}

const FIGURES: ReadonlySet<string> = new Set('bilan chiffres statistiques informations information'.split(' '))

const DEFINITE: ReadonlySet<string> = new Set('ce ces cet cette l la'.split(' '))
