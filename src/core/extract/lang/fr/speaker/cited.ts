import type { TokenRange } from '../../../../text/sentences.js'
import { adjoins, folded, is, isCapital, isThat, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import { type Attribution, isAccording, type ReadAttribution } from './attribution.js'
import { isEarlierToll } from './earlier-toll.js'
import type { Named } from './named.js'
import { agencyBefore } from './nearby-relays.js'
import { agencyAt } from './relay.js'
import { readSpeaker } from './speaker-name.js'
import { subjectBefore } from './subject.js'

/** "Reuters, qui cite un officiel": said by whom the agency cites. */
export const cited: ReadAttribution = (tokens, text, at, sentence, earlier) => {
  const last = earlier.at(-1)
  const teller = last && tokens[last.at]!.lex.saying?.how === 'says' ? last.named : null
  // "révèle | Le Dauphiné |, qui cite une source"
  if (
    teller?.kind === 'name' &&
    teller.last === at - 3 &&
    isCapital(tokens[teller.first], text) &&
    is(tokens[at - 1], WORD.relative)
  ) {
    const named = readSpeaker(tokens, text, at + 1, sentence.last)
    if (named?.kind === 'name') return { at, reach: 'backward', named, relay: teller, cites: true }
  }
  const relay = agencyBefore(tokens, text, at - 1, sentence.first)
  const isAgency = relay !== null && agencyAt(tokens, relay.first) === relay.last
  if (!(isAgency || hasMedium(tokens, at)) || !is(tokens[at - 1], WORD.relative)) return null
  const named = readSpeaker(tokens, text, at + 1, sentence.last)
  return named && { at, reach: 'forward', named, relay, cites: true }
}

/** "le quotidien turc Hürriyet, qui | cite" */
function hasMedium(tokens: Words, at: number): boolean {
  for (let n = at - 3; n > at - 9; n--)
    if (
      /^(?:agences?|chaînes?|télévisions?|radios?|quotidiens?|journal|journaux|presse|sites?|magazines?|hebdomadaires?|médias?)$/u.test(
        folded(tokens, n),
      )
    )
      return true
  return false
}

/** "citant une source"; "affirmant avoir tué", "précisant que": said by who was named before, else by the sentence's subject. */
export const gerund: ReadAttribution = (tokens, text, at, sentence, earlier) => {
  // "rapporte la radio, relayant un bilan de l'ONU"
  if (folded(tokens, at) === 'citant' || (folded(tokens, at) === 'relayant' && is(tokens[at + 1], WORD.determiner))) {
    const named = readSpeaker(tokens, text, at + 1, sentence.last)
    // "l'ONU, citant des données officielles"; "citant les chiffres de l'ONU, le maire …" gives whose they are
    const isData = /^(?:données|chiffres|informations|statistiques|estimations)$/u.test(folded(tokens, at + 2))
    if (isData && (at > sentence.first || named?.kind !== 'name' || named.first === at + 2)) return null
    if (named?.kind === 'nobody') return null
    const relay = agencyBefore(tokens, text, at, sentence.first)
    return named && { at, reach: 'forward', named, relay, cites: true }
  }
  // "soufflant les fenêtres": says only before "que"
  if (tokens[at]!.lex.saying?.after && !isThat(folded(tokens, at + 1))) return null
  // "un précédent bilan | faisant état de neuf morts"
  if (isEarlierToll(tokens, at)) return { at, reach: 'forward', named: { kind: 'nobody', last: at }, relay: null }
  if (IDLE.has(folded(tokens, at)) || (CALLS.has(folded(tokens, at)) && !tellsToll(tokens, at))) return null
  if (at === sentence.first) return openingClause(tokens, text, at, sentence)
  const isAdverbial = /^(?:,|en|tout|et)$/u.test(folded(tokens, at - 1)) && !is(tokens[at - 2], WORD.apostrophe)
  if (!isAdverbial) return absolute(tokens, text, at, sentence.first) ?? received(tokens, text, at, sentence)
  const last = earlier.at(-1)
  // "Selon la police, des hommes ont ouvert le feu, faisant état de dix morts"
  if (folded(tokens, at) === 'faisant' && last && !last.post && isAccording(tokens, last.at))
    return { at, reach: 'forward', named: last.named, relay: last.relay }
  const main = last ? mainVerb(tokens, last, at) : null
  // "tout en contestant le bilan livré par X, Y n'a rien communiqué, précisant"
  const owner = main === null ? null : subjectBefore(tokens, text, main, sentence)
  if (owner?.kind === 'name') return { at, reach: 'forward', named: owner, relay: null }
  if (last && !last.post) return { at, reach: 'forward', named: last.named, relay: last.relay }
  const named = mainSubject(tokens, text, at, sentence)
  return named && { at, reach: 'forward', named, relay: null }
}

/** The subject of the sentence's first verb before `at`: "| Le préfet | n'en a pas dit plus, se bornant à confirmer". */
export function mainSubject(tokens: Words, text: string, at: number, sentence: TokenRange): Named | null {
  // behind the first word: "A Gaza, …" begins with no verb
  for (let verb = sentence.first + 1; verb < at; verb++) {
    if (!is(tokens[verb], WORD.avoir | WORD.etre | WORD.finite) && tokens[verb]!.lex.saying?.form !== 'finite') continue
    // "un | porte | -parole"
    if (is(tokens[verb + 1], WORD.dash) && adjoins(tokens[verb + 1])) continue
    // "le jour suivant l'explosion qui | a secoué le port, le maire a …"
    if (!is(tokens[verb - 1], WORD.relative)) return subjectBefore(tokens, text, verb, sentence)
  }
  return null
}

/** "| Évoquant | deux blessés, il a ordonné …", "Après avoir | annoncé | dix morts, le préfet …": told by the subject behind the comma. */
export function openingClause(tokens: Words, text: string, at: number, { last }: TokenRange): Attribution | null {
  for (let comma = at + 1; comma < Math.min(last, at + OPENING); comma++) {
    if (folded(tokens, comma) !== ',') continue
    const named = readSpeaker(tokens, text, comma + 1, last)
    if (named === null || named.kind === 'nobody') continue
    const verb = named.last + 1
    if (is(tokens[verb], WORD.avoir | WORD.etre | WORD.finite | WORD.negation | WORD.pronoun))
      return { at, reach: 'forward', named, relay: null }
  }
  return null
}

/** The words of an opening clause at most. */
const OPENING = 24

/** "l'ONU a reçu des informations | indiquant que", "l'ONU ayant reçu des rapports | faisant état de": told by who received them. */
function received(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  for (let verb = at - 2; verb > Math.max(sentence.first, at - 14); verb--) {
    if (!/^(?:reçu|recueilli|obtenu)$/u.test(folded(tokens, verb)) || !is(tokens[verb - 1], WORD.avoir)) continue
    if (!/^(?:informations?|rapports?|témoignages?|signalements?)$/u.test(folded(tokens, verb + 2))) return null
    const named = subjectBefore(tokens, text, verb - 1, sentence)
    return named?.kind === 'name' ? { at, reach: 'forward', named, relay: null } : null
  }
  return null
}

/** "…, a annoncé l'armée, les rebelles | affirmant en avoir tué vingt": a subject of its own. */
export function absolute(tokens: Words, text: string, at: number, first: number): Attribution | null {
  let comma = at - 1
  while (comma > at - 10 && comma > first && folded(tokens, comma) !== ',') comma--
  if (folded(tokens, comma) !== ',') return null
  // "l'armée | n'en | reconnaissant que deux"
  let end = at - 1
  while (end > comma && (is(tokens[end], WORD.apostrophe | WORD.negation) || folded(tokens, end) === 'en')) end--
  const named = readSpeaker(tokens, text, comma + 1, end)
  if (named?.kind !== 'name' || named.last !== end) return null
  // "certains | médias | annonçant", "une | source | précisant"
  const noun =
    /^(?:certaine?s|une?|deux|plusieurs|autres?|divers(?:es)?|différent(?:e?s)|quelques|nombreu(?:x|ses)|rares)$/u.test(
      folded(tokens, named.first),
    )
      ? named.first + 1
      : named.first
  const speaks = isCapital(tokens[named.first], text) || SPEAKING_NOUNS.has(folded(tokens, noun))
  return speaks ? { at, reach: 'forward', named, relay: null } : null
}

/** The main verb between who made a toll, named in an opening clause, and the gerund at `at`; null where none stands. */
function mainVerb(tokens: Words, { named }: Attribution, at: number): number | null {
  if (named.kind !== 'name' || folded(tokens, named.last + 1) !== ',') return null
  for (let n = named.last + 2; n < at; n++) {
    if (is(tokens[n], WORD.relative) || folded(tokens, n) === ',') return null
    if (is(tokens[n], WORD.avoir | WORD.etre)) return n
  }
  return null
}

/** Gerunds that call an event to mind, or tell a toll: "évoquant une erreur", "parlant de 20 morts". */
const CALLS: ReadonlySet<string> = new Set('évoquant parlant'.split(' '))

/** "évoquant | un bilan très lourd", "parlant | de 20 à 30 morts" */
function tellsToll(tokens: Words, at: number): boolean {
  for (let n = at + 1; n <= at + 7 && folded(tokens, n) !== ','; n++) {
    if (/^(?:bilan|nombre|morts?|victimes|pertes)$/u.test(folded(tokens, n))) return true
    if (is(tokens[n], WORD.number) && !is(tokens[n], WORD.determiner)) return true
  }
  return false
}

/** Gerunds that say nothing of numbers. */
const IDLE: ReadonlySet<string> = new Set(
  'écrivant partageant publiant diffusant lançant félicitant dénonçant accusant postant'.split(' '),
)
