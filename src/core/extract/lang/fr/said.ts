import type { TokenRange } from '../../../text/sentences.js'
import { closingComma, openingComma, skipAside } from './asides.js'
import type { Attribution } from './attribution.js'
import { cited, gerund } from './cited.js'
import { WORD } from './function-words.js'
import { relayAround, relayBehind } from './nearby-relays.js'
import { type Named, readSpeaker } from './speaker-name.js'
import { subjectBefore } from './subject.js'
import { before, folded, is, type Words } from './tokens.js'

/** "X a annoncé que", "…, a annoncé X", "annoncé par X" */
export function said(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  const saying = tokens[at]!.lex.saying!
  if (!isSaying(tokens, at) || isNoun(tokens, at, saying.form)) return null
  if (/^cite(?:nt)?$/u.test(folded(tokens, at))) return cited(tokens, text, at, sentence)
  const denies = saying.how === 'denies'
  if (saying.form === 'gerund') return gerund(tokens, text, at, sentence)
  if (saying.form === 'infinitive' || (isReflexive(tokens, at) && !isQuoted(tokens, at))) return null
  // "dit" is both
  const participle = saying.form === 'participle' || is(tokens[at - 1], WORD.avoir)
  const auxiliary = participle ? auxiliaryBefore(tokens, at, sentence.first) : at
  if (auxiliary === null) return byAgent(tokens, text, at, sentence, denies)
  const pronoun = invertedPronoun(tokens, auxiliary, at)
  if (saying.how === 'learns') return learnt(tokens, text, at, sentence)
  if (pronoun === 'on') return null
  if (pronoun) {
    const named: Named = { kind: 'anaphor', last: at }
    return { at, reach: 'backward', named, relay: relayBehind(tokens, text, at, sentence.last), denies }
  }
  const known = folded(tokens, at + 1) === 'savoir'
  const object = skipAside(tokens, text, known ? at + 2 : at + 1, sentence.last)
  if ((known || !/^f(?:ai|on)/u.test(folded(tokens, at))) && isInverted(tokens, auxiliary, object, sentence.first)) {
    const named = readSpeaker(tokens, text, object, sentence.last)
    if (named && !isPlainObject(tokens, object)) {
      return { at, reach: 'backward', named, relay: relayBehind(tokens, text, at, sentence.last), denies }
    }
  }
  if (INVERTED_ONLY.test(folded(tokens, at)) || !reachesNumbers(tokens, object, sentence.last)) return null
  const named = subjectBefore(tokens, text, auxiliary, sentence)
  return named && { at, reach: 'forward', named, relay: relayBehind(tokens, text, at, sentence.last), denies }
}

/** Verbs that say only behind what is said: "«…», lance X"; "X a lancé deux missiles" says nothing. */
const INVERTED_ONLY = /^(?:lan[cç]|lâch|gliss|souffl|poursui|résum|comment|partag)/u

/** Words that say only in company: "fait état", "porté à 71 le nombre". */
function isSaying(tokens: Words, at: number): boolean {
  const word = tokens[at]!.folded
  const next = folded(tokens, at + 1)
  if (word === 'fait' || word === 'font' || word === 'faisant') return next === 'état' || next === 'savoir'
  if (/^parl/u.test(word)) {
    // "parle, de son côté, de"
    const behind = next === ',' ? folded(tokens, closingComma(tokens, at + 1) + 1) : next
    return behind === 'de' || behind === 'd'
  }
  if (word === 'porté')
    return [at + 1, at + 2, at + 3].some((to) => folded(tokens, to) === 'à' && tokens[to + 1]?.kind === 'digits')
  return true
}

/** "le chiffre", "une note": no verb. */
const isNoun = (tokens: Words, at: number, form: string): boolean =>
  form === 'finite' && /^(?:le|la|les|un|une|des|ce|cette|son|sa|ses|du|au)$/u.test(folded(tokens, at - 1))

function auxiliaryBefore(tokens: Words, at: number, first: number): number | null {
  for (let aux = at - 1; aux >= Math.max(first, at - 8); aux--) {
    if (folded(tokens, aux) === ',') aux = openingComma(tokens, aux, first)
    const token = tokens[aux]!
    if (is(token, WORD.been) || is(token, WORD.etre)) return null
    if (is(token, WORD.avoir) && token.folded !== 'ayant' && token.folded !== 'avoir') return aux
    const between = is(
      token,
      WORD.adverb | WORD.dash | WORD.pronoun | WORD.timeWord | WORD.negation | WORD.preposition | WORD.apostrophe,
    )
    if (!between && token.folded !== ',' && token.lex.weekday < 0 && !is(token, WORD.determiner)) return null
  }
  return null
}

/** "a-t-il", "ont-ils", "a-t-on" */
function invertedPronoun(tokens: Words, auxiliary: number, verb: number): string | null {
  for (let at = auxiliary + 1; at <= Math.max(verb, auxiliary + 4); at++) {
    const word = folded(tokens, at)
    if (is(tokens[at - 1], WORD.dash) && /^(?:il|elle|ils|elles|on)$/u.test(word)) return word
    if (at > verb && !is(tokens[at], WORD.dash) && word !== 't') return null
  }
  return null
}

/** "a-t-on appris de sources officielles", "a appris l'AFP auprès de …" */
function learnt(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  for (let of = at + 1; of <= Math.min(sentence.last, at + 8); of++) {
    const word = folded(tokens, of)
    if (
      word === 'auprès' ||
      ((word === 'de' || word === 'd' || word === 'du') && !is(tokens[of - 1], WORD.apostrophe))
    ) {
      const start = word === 'auprès' ? of + 2 : is(tokens[of + 1], WORD.apostrophe) ? of + 2 : of + 1
      // "de source …" makes its own attribution
      if (/^sources?$/u.test(folded(tokens, start))) return null
      const named = readSpeaker(tokens, text, start, sentence.last)
      return named && { at, reach: 'backward', named, relay: relayAround(tokens, text, at, sentence), denies: false }
    }
  }
  return null
}

/** "annoncé par X", "évalué à huit par X" */
function byAgent(tokens: Words, text: string, at: number, sentence: TokenRange, denies: boolean): Attribution | null {
  const word = folded(tokens, at)
  if (/^revendiqu/u.test(word)) return null
  const reach = /^(?:évalu|estim|chiffr)/u.test(word) ? 8 : 1
  for (let par = at + 1; par <= Math.min(sentence.last, at + reach); par++) {
    if (folded(tokens, par) !== 'par') continue
    const named = readSpeaker(tokens, text, par + 1, sentence.last)
    return named && { at, reach: reach > 1 ? 'forward' : 'backward', named, relay: null, denies }
  }
  return null
}

function isInverted(tokens: Words, auxiliary: number, object: number, first: number): boolean {
  if (is(tokens[object], WORD.relative) || folded(tokens, object) === ':') return false
  const verb = before(tokens, auxiliary)
  const previous = tokens[/^(?:se|s)$/u.test(folded(tokens, verb)) ? verb - 1 : auxiliary - 1]
  return (
    auxiliary === first ||
    previous === undefined ||
    previous.folded === ',' ||
    /^["»”“)'’.…–—]$/u.test(previous.folded) ||
    is(previous, WORD.dash)
  )
}

/** "…, annonce 40 morts": what is announced, not who announces. */
function isPlainObject(tokens: Words, at: number): boolean {
  const token = tokens[at]
  return (
    token?.kind === 'digits' ||
    (token?.lex.numeral !== null && !/^une?$/u.test(token?.folded ?? '')) ||
    (token?.lex.governs !== null && is(tokens[at - 1], WORD.determiner))
  )
}

/** "s'explique", "se dit": nobody says anything. */
const isReflexive = (tokens: Words, at: number): boolean =>
  folded(tokens, at - 1) === 'se' || (is(tokens[at - 1], WORD.apostrophe) && folded(tokens, at - 2) === 's')

/** "« … », se félicite le ministre" */
const isQuoted = (tokens: Words, at: number): boolean =>
  /^(?:se|s)$/u.test(folded(tokens, before(tokens, at))) && /^[,»"”]$/u.test(folded(tokens, before(tokens, at) - 1))

/** What follows a verb of saying must be able to hold its numbers: "que", a toll, a death; an image of a place does not. */
function reachesNumbers(tokens: Words, object: number, last: number): boolean {
  const token = tokens[object]
  if (!token || !is(token, WORD.determiner) || token.lex.numeral) return true
  for (let at = object + 1; at <= Math.min(last, object + 14); at++) {
    const word = tokens[at]!
    if (word.kind === 'digits' || word.lex.numeral || word.lex.vague || word.lex.governs) return true
    if (/^(?:que|qu|«)$/u.test(word.folded)) return true
    if (is(word, WORD.relative) || word.folded === ',') return false
  }
  return false
}
