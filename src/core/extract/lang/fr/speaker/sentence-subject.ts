import type { TokenRange } from '../../../../text/sentences.js'
import type { Report } from '../drafts.js'
import { after, folded, is, isCapital, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import { closingComma } from './asides.js'
import type { Named } from './named.js'
import { readSpeaker } from './speaker-name.js'

type Texts = Pick<Report, 'tokens' | 'text'>

/** "| Le maire Paul Sagna | s'est rendu sur place", "Dans la matinée, | MSF | gère …": who a sentence is about, where it is one who can say something. */
export function sentenceSubject(doc: Texts, { first, last }: TokenRange): Named | null {
  const { tokens, text } = doc
  const start = overOpening(tokens, first)
  if (start === null) return null
  const named = readSpeaker(tokens, text, start, last)
  if (named?.kind !== 'name' || !(isTitled(tokens, start) || isProper(doc, named))) return null
  const behind = named.last + 1
  // "Le gouverneur, Ali Touré, | s'est rendu", "Un médecin, | qui veut rester anonyme, décrit"
  const comma = folded(tokens, behind) === ','
  // "Ali Touré, | boucher, | a tout vu"
  const apposed = comma && isProper(doc, named) ? closingComma(tokens, behind) : behind
  if (
    apposed > behind &&
    tokens[behind + 1]?.kind === 'word' &&
    isVerb(tokens, apposed + 1) &&
    !tellsBetween(tokens, behind, apposed)
  )
    return named
  const verb = comma ? behind + 1 : behind
  return folded(tokens, verb) === 'qui' || isVerb(tokens, verb) ? named : null
}

/** Whether more than what one is stands between two tokens. */
function tellsBetween(tokens: Words, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (is(tokens[at], WORD.avoir | WORD.etre | WORD.finite | WORD.relative) || tokens[at]!.lex.saying) return true
  return false
}

/** "Dans la matinée, | le maire": where the subject begins; null where it does not follow soon. */
function overOpening(tokens: Words, first: number): number | null {
  let start = first
  while (start < first + 2 && /^(?:mais|et)$/u.test(folded(tokens, start))) start++
  // "A Gaza, | l'hôpital …"
  if (!is(tokens[start], WORD.preposition | WORD.adverb | WORD.timeWord) && folded(tokens, start) !== 'a') return start
  for (let at = start; at < start + OPENING; at++) if (folded(tokens, at) === ',') return at + 1
  return null
}

/** The words before a subject at most. */
const OPENING = 10

/** "Le gouverneur", "Une source", "L'armée" */
function isTitled(tokens: Words, start: number): boolean {
  let noun = is(tokens[start], WORD.determiner) ? after(tokens, start) : start
  while (is(tokens[noun], WORD.frontAdjective)) noun++
  return SPEAKING_NOUNS.has(folded(tokens, noun))
}

/** "Ali Touré", "Médecins sans frontières": a name of two words at least, each with its capital; "MSF": initials. */
function isProper({ tokens, text }: Texts, { first, last }: { first: number; last: number }): boolean {
  if (is(tokens[first], WORD.number)) return false
  if (last === first) return INITIALS.test(text.slice(tokens[first]!.start, tokens[first]!.end))
  for (let at = first; at <= last; at++) {
    const small = is(tokens[at], WORD.dash | WORD.apostrophe | WORD.preposition | WORD.determiner)
    if (!small && !isCapital(tokens[at], text) && !/^frontières?$/u.test(folded(tokens, at))) return false
  }
  return true
}

const INITIALS = /^\p{Lu}{3,}$/u

/** A verb that tells nobody's death or arrest. */
function isVerb(tokens: Words, at: number): boolean {
  const { lex } = tokens[at] ?? {}
  if (
    !(is(tokens[at], WORD.avoir | WORD.etre | WORD.finite | WORD.pronoun | WORD.negation) || lex?.saying || lex?.verb)
  )
    return false
  let been = false
  for (let n = at; n < at + 6; n++) {
    if (is(tokens[n], WORD.etre | WORD.been)) been = true
    if (been && tokens[n]?.lex.verb) return false
  }
  return true
}
