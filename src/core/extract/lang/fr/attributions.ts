import type { TokenRange } from '../../../text/sentences.js'
import { WORD } from './function-words.js'
import { agencyAt, type Relay, relayAt } from './relay.js'
import { type Named, readSpeaker } from './speaker-name.js'
import { adjoins, folded, is, isCapital, type Words } from './tokens.js'

/** Who is said to have said something in a sentence, and where the words of saying stand. */
export interface Attribution {
  readonly at: number
  /** leading and direct reach forward ("Selon X, …", "X a annoncé que …"), trailing backward ("…, a annoncé X"). */
  readonly reach: 'forward' | 'backward'
  readonly named: Named
  readonly relay: Relay | null
  readonly denies: boolean
  /** "citant X": X said it, whoever else is named. */
  readonly cites?: boolean
}

/** Words of saying in a sentence at most: more is no prose. */
const MOST = 12

export function attributionsIn(tokens: Words, text: string, sentence: TokenRange): Attribution[] {
  const found: Attribution[] = []
  for (let at = sentence.first; at <= sentence.last && found.length < MOST; at++) {
    if (tokens[at]!.folded === '@') {
      const account = postedBy(tokens, text, at, sentence.first)
      if (account) found.push(account)
      continue
    }
    const { saying } = tokens[at]!.lex
    const attribution = saying
      ? saying.how === 'according'
        ? according(tokens, text, at, sentence)
        : said(tokens, text, at, sentence)
      : fromSource(tokens, text, at, sentence)
    if (attribution) found.push(attribution)
  }
  return found
}

/** "— Ali Touré (@alitoure)": a post, said by the account's owner. */
function postedBy(tokens: Words, text: string, at: number, first: number): Attribution | null {
  if (folded(tokens, at - 1) !== '(') return null
  let begin = at - 2
  const stands = (n: number): boolean => is(tokens[n], WORD.dash) && !adjoins(tokens[n + 1])
  while (begin > first && begin > at - 10 && !stands(begin)) begin--
  if (!stands(begin) || !isCapital(tokens[begin + 1], text)) return null
  return {
    at: begin,
    reach: 'backward',
    named: { kind: 'name', first: begin + 1, last: at - 2 },
    relay: null,
    denies: false,
  }
}

/** "selon X", "d'après X" */
function according(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  if (folded(tokens, at) === 'après' && folded(tokens, at - 2) !== 'd') return null
  if (is(tokens[at + 1], WORD.relative)) return null
  const named = readSpeaker(tokens, text, at + 1, sentence.last)
  if (!named) return null
  const begin = folded(tokens, at) === 'après' ? at - 2 : at
  const leads = opensClause(tokens, begin, sentence.first)
  return {
    at,
    reach: leads ? 'forward' : 'backward',
    named,
    relay: relayBehind(tokens, text, named.last, sentence.last),
    denies: false,
  }
}

/** At the sentence's beginning, or behind a quotation mark, "mais" or "et". */
function opensClause(tokens: Words, at: number, first: number): boolean {
  if (at <= first + 1) return true
  const previous = tokens[at - 1]!
  return (
    is(previous, WORD.coordinator | WORD.breaker) ||
    /^[«»"“(:—–.-]$/u.test(previous.folded) ||
    (previous.folded === ',' && at <= first + 3)
  )
}

/** "de source policière", "de sources concordantes", "auprès de sources …" */
function fromSource(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  const word = tokens[at]!.folded
  if ((word !== 'source' && word !== 'sources') || at - 1 < sentence.first) return null
  const previous = folded(tokens, at - 1)
  if (previous !== 'de' && previous !== 'une' && previous !== 'des') return null
  if (previous !== 'de') return null
  const named = readSpeaker(tokens, text, at, sentence.last)
  return named && { at, reach: 'backward', named, relay: relayAround(tokens, text, at, sentence), denies: false }
}

/** "X a annoncé que", "…, a annoncé X", "annoncé par X" */
function said(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  const saying = tokens[at]!.lex.saying!
  if (!isSaying(tokens, at)) return null
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
  if (!reachesNumbers(tokens, object, sentence.last)) return null
  const named = subjectBefore(tokens, text, auxiliary, sentence)
  return named && { at, reach: 'forward', named, relay: relayBehind(tokens, text, at, sentence.last), denies }
}

/** Words that say only in company: "fait état", "porté à 71 le nombre". */
function isSaying(tokens: Words, at: number): boolean {
  const word = tokens[at]!.folded
  const next = folded(tokens, at + 1)
  if (word === 'fait' || word === 'font' || word === 'faisant') return next === 'état' || next === 'savoir'
  if (/^parl/u.test(word)) return next === 'de' || next === 'd'
  if (word === 'porté')
    return [at + 1, at + 2, at + 3].some((to) => folded(tokens, to) === 'à' && tokens[to + 1]?.kind === 'digits')
  return true
}

function auxiliaryBefore(tokens: Words, at: number, first: number): number | null {
  for (let aux = at - 1; aux >= Math.max(first, at - 8); aux--) {
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

/** "citant une source", "affirmant avoir tué": the latter is said by the sentence's subject. */
function gerund(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  if (folded(tokens, at) === 'citant') {
    const named = readSpeaker(tokens, text, at + 1, sentence.last)
    return (
      named && {
        at,
        reach: 'forward',
        named,
        relay: agencyBefore(tokens, text, at, sentence.first),
        denies: false,
        cites: true,
      }
    )
  }
  if (folded(tokens, at - 1) !== ',' || !/^(?:affirm|assur|revendiqu|annonç|dis)/u.test(folded(tokens, at))) return null
  for (let verb = sentence.first; verb < at; verb++) {
    if (!is(tokens[verb], WORD.avoir | WORD.etre | WORD.finite) && tokens[verb]!.lex.saying?.form !== 'finite') continue
    const named = subjectBefore(tokens, text, verb, sentence)
    return named && { at, reach: 'forward', named, relay: null, denies: false }
  }
  return null
}

/** "Selon Reuters, citant …", "L'agence officielle Sana, citant …" */
function agencyBefore(tokens: Words, text: string, at: number, first: number): Relay | null {
  for (let near = at - 1; near >= Math.max(first, at - 6); near--) {
    const last = agencyAt(tokens, near)
    if (last !== null) return { first: near, last }
  }
  const comma = folded(tokens, at - 1) === ',' ? at - 2 : at - 1
  return isCapital(tokens[comma], text) ? { first: comma, last: comma } : null
}

/** Over what may stand between the verb and its subject or object: "à l'AFP", "mardi", "dans un communiqué", "sur Twitter". */
function skipAside(tokens: Words, text: string, start: number, limit: number): number {
  let at = start
  for (let n = 0; n < 6 && at <= limit; n++) {
    const relay = relayAt(tokens, text, at)
    if (relay) at = relay.last + 1
    else if (tokens[at]!.lex.weekday >= 0 || is(tokens[at], WORD.timeWord | WORD.adverb)) at++
    else if (/^(?:à|dans|sur|lors|devant|par|via|en)$/u.test(folded(tokens, at))) at = asideEnd(tokens, text, at, limit)
    else if (folded(tokens, at) === ',' && n > 0) at++
    else break
  }
  return at
}

/** "dans un communiqué", "à la presse", "sur Twitter", "lors d'une conférence de presse" */
function asideEnd(tokens: Words, text: string, preposition: number, limit: number): number {
  let at = preposition + 1
  while (at <= limit && (is(tokens[at], WORD.determiner | WORD.apostrophe) || /^(?:d|de)$/u.test(folded(tokens, at))))
    at++
  at++
  if (folded(tokens, at) === 'de' && folded(tokens, at + 1) === 'presse') at += 2
  while (at <= limit && is(tokens[at], WORD.adjective) && !isCapital(tokens[at], text)) at++
  return at
}

function isInverted(tokens: Words, auxiliary: number, object: number, first: number): boolean {
  if (is(tokens[object], WORD.relative) || folded(tokens, object) === ':') return false
  const previous = tokens[folded(tokens, auxiliary - 1) === 'se' ? auxiliary - 2 : auxiliary - 1]
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
  folded(tokens, at - 1) === 'se' && /^[,»"”]$/u.test(folded(tokens, at - 2))

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

const CHUNK = 30

/** The subject left of the verb: the words between the last comma and the verb, or before an apposition. */
function subjectBefore(tokens: Words, text: string, auxiliary: number, sentence: TokenRange): Named | null {
  let end = auxiliary - 1
  while (end > sentence.first && is(tokens[end], WORD.adverb | WORD.negation | WORD.timeWord)) end--
  if (end < sentence.first) return null
  if (folded(tokens, end) === ',') {
    const antecedent = beforeRelative(tokens, end, sentence.first)
    if (antecedent !== null)
      return readSpeaker(tokens, text, chunkBegin(tokens, antecedent, sentence.first), antecedent)
    const begin = chunkBegin(tokens, end - 1, sentence.first)
    const apposed = readSpeaker(tokens, text, begin, end - 1)
    if (apposed?.kind === 'name' && isCapital(tokens[apposed.first], text) && apposed.last > apposed.first)
      return apposed
    if (begin > sentence.first + 1 && folded(tokens, begin - 1) === ',') end = begin - 2
    else end--
  }
  const begin = chunkBegin(tokens, end, sentence.first)
  return readSpeaker(tokens, text, begin, end)
}

/** "L'OSDH, | qui dispose de sources, | a recensé": where the words before the relative clause end. */
function beforeRelative(tokens: Words, end: number, first: number): number | null {
  for (let at = end - 1; at > Math.max(first, end - CHUNK); at--) {
    if (folded(tokens, at) === ',') return is(tokens[at + 1], WORD.relative) ? at - 1 : null
  }
  return null
}

function chunkBegin(tokens: Words, end: number, first: number): number {
  let at = end
  const floor = Math.max(first, end - CHUNK)
  for (; at > floor; at--) {
    const token = tokens[at - 1]!
    if (
      token.kind === 'mark' &&
      !is(token, WORD.dash | WORD.apostrophe) &&
      token.folded !== '(' &&
      token.folded !== ')'
    )
      break
    if (is(token, WORD.dash) && token.space > 0) break
    // "porte-parole" holds no verb
    if (is(tokens[at], WORD.dash) && adjoins(tokens[at])) continue
    if (is(token, WORD.relative | WORD.breaker) || is(token, WORD.finite | WORD.avoir | WORD.etre)) break
  }
  return at
}

function relayBehind(tokens: Words, text: string, from: number, last: number): Relay | null {
  for (let at = from + 1; at <= Math.min(last, from + 25); at++) {
    if (tokens[at]!.folded === '.' && tokens[at + 1]?.space) return null
    const relay = relayAt(tokens, text, at)
    if (relay) return relay
  }
  return null
}

function relayAround(tokens: Words, text: string, at: number, sentence: TokenRange): Relay | null {
  for (let near = Math.max(sentence.first, at - 8); near < at; near++) {
    const relay = relayAt(tokens, text, near) ?? learner(tokens, near)
    if (relay) return relay
  }
  return relayBehind(tokens, text, at, sentence.last)
}

/** "a appris l'AFP de source …" */
function learner(tokens: Words, at: number): Relay | null {
  if (tokens[at]?.lex.saying?.how !== 'learns' || folded(tokens, at + 1) !== 'l') return null
  return folded(tokens, at + 3) === 'afp' ? { first: at + 3, last: at + 3 } : null
}
