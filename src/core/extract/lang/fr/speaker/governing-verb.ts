import type { TokenRange } from '../../../../text/sentences.js'
import { before, folded, is, isCapital, isDe, isThat, type Word, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import { skipAside } from './asides.js'
import type { Attribution } from './attribution.js'
import { isOnly } from './auxiliary.js'
import { mainSubject } from './cited.js'
import { isBehindQuotation } from './incise.js'
import { asSaid } from './linked-told.js'
import { relayBehind } from './nearby-relays.js'
import { readSpeaker } from './speaker-name.js'
import { closesRelative, subjectBefore } from './subject.js'
import { reachesNumbers } from './told-object.js'

/** "vient de | confirmer que", "…, a dû | reconnaître le préfet": told by the subject of the verb that governs the infinitive. */
export function governed(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  // "doivent | répondre | de 14 assassinats"
  if (folded(tokens, at) === 'répondre') return null
  if (folded(tokens, at) === 'entendre' && !folded(tokens, at - 1).startsWith('laiss')) return null
  const narrated = andThen(tokens, text, at, sentence)
  if (narrated) return narrated
  const main = governingVerb(tokens, at)
  // "« … », tient à | préciser | un élu": read at "tient"
  if (main === null || isBehindQuotation(tokens, main, sentence.first)) return null
  const object = skipAside(tokens, text, at + 1, sentence.last)
  // "comme l'a dû | reconnaître | le préfet"
  const linked = asSaid(tokens, text, { at, auxiliary: main, object }, sentence)
  if (linked) return linked
  if (opensClause(tokens, main) && !closesRelative(tokens, text, main, sentence.first)) {
    const teller = readSpeaker(tokens, text, object, sentence.last)
    if (teller?.kind === 'name' && canTell(tokens, text, teller.first))
      return { at, reach: 'backward', named: teller, relay: relayBehind(tokens, text, at, sentence.last) }
  }
  if (!reachesNumbers(tokens, object, sentence.last)) return null
  // ", se | bornant | à confirmer que"
  const named = folded(tokens, main).endsWith('ant')
    ? mainSubject(tokens, text, before(tokens, main), sentence)
    : subjectBefore(tokens, text, main, sentence)
  return named && { at, reach: 'forward', named, relay: relayBehind(tokens, text, at, sentence.last) }
}

/** "Et le préfet de | préciser que …": an infinitive that tells by itself. */
function andThen(tokens: Words, text: string, at: number, { first }: TokenRange): Attribution | null {
  const link = before(tokens, at)
  if (!isDe(folded(tokens, link))) return null
  let and = link - 1
  while (and > Math.max(first, link - CLAUSE) && isInName(tokens[and]) && folded(tokens, and) !== 'et') and--
  if (folded(tokens, and) !== 'et' || (and > first && tokens[and - 1]!.kind !== 'mark')) return null
  const named = readSpeaker(tokens, text, and + 1, link - 1)
  return named?.kind === 'name' && named.last === link - 1 ? { at, reach: 'forward', named, relay: null } : null
}

const isInName = (token: Word | undefined): boolean => token?.kind === 'word' || is(token, WORD.dash | WORD.apostrophe)

/** Words of "et le porte-parole de l'armée" at most. */
const CLAUSE = 12

/** "…, | a dû", "…, | s'est borné": whether a verb stands behind a comma. */
function opensClause(tokens: Words, main: number): boolean {
  const clitic = before(tokens, main)
  const first = /^(?:se|s|ne|n|en|l)$/u.test(folded(tokens, clitic)) ? clitic : main
  return folded(tokens, first - 1) === ','
}

/** "…, a dû reconnaître | le préfet" */
const canTell = (tokens: Words, text: string, name: number): boolean =>
  isCapital(tokens[name], text) || SPEAKING_NOUNS.has(folded(tokens, is(tokens[name], WORD.number) ? name + 1 : name))

/** "| vient | tout juste de confirmer", "| a | dû reconnaître": where the verb that has a subject stands; null where nobody says it. */
function governingVerb(tokens: Words, infinitive: number): number | null {
  const link = folded(tokens, before(tokens, infinitive))
  const governs = link === 'pour' ? TAKES_FLOOR : /^(?:de|d|à|par)$/u.test(link) ? LINKED : DIRECT
  const reach = link === 'pour' ? FLOOR : LINK
  for (let at = infinitive - 1; at > infinitive - reach && at >= 0; at--) {
    const word = folded(tokens, at)
    if (word === ',' || word === 'sans' || isThat(word)) return null
    if (!governs.test(word)) continue
    const main = auxiliaryOf(tokens, at)
    const denied = /^(?:ne|n)$/u.test(folded(tokens, before(tokens, main)))
    return denied && !SAYS_IF_DENIED.test(word) && !isOnly(tokens, infinitive + 1) ? null : main
  }
  return null
}

/** "a été contraint", "s'est borné", "a le regret": its auxiliary; the verb itself where it has none. */
function auxiliaryOf(tokens: Words, verb: number): number {
  let at = verb - 1
  while (at > verb - 5 && is(tokens[at], WORD.been | WORD.adverb | WORD.determiner | WORD.negation)) at--
  return is(tokens[at], WORD.avoir | WORD.etre) ? at : verb
}

/** How far before an infinitive what governs it stands: "continue, malgré tout, de", "a pris la parole à la radio pour". */
const LINK = 6
const FLOOR = 12

/** Verbs with an infinitive alone: "a dû | reconnaître", "peut | confirmer", "laisse | entendre". */
const DIRECT =
  /^(?:peu(?:t|vent)|pouvai(?:t|ent)|dû|doi(?:t|vent)|dev(?:ait|aient|ra|ront)|va|vont|allai(?:t|ent)|ve(?:ut|ulent)|voulu|souhait(?:e|ent|é)|préf(?:ère|éré)|os(?:e|ent|é)|laiss(?:e|ent|é|ait|aient|a))$/u

/** Verbs with "de", "à", "par": "continue de", "persiste à", "a fini par", "a tenu à", "s'est borné à", "a été contraint de", "a le regret de". */
const LINKED =
  /^(?:v(?:ient|iennent|enait|enaient|ien(?:dra|drait))|continu(?:e|ent|ait|é)|persist(?:e|ent|ait|é)|fini(?:t|ssent|ra)?|ten[ua]i?[te]?n?t?|tien(?:t|nent)|born(?:e|é|ant)|limit(?:e|é|ant)|content(?:e|é|és|ant)|empress(?:e|é)|accept(?:e|é|ent)|oblig|obligée?s?|contrainte?s?|forcée?s?|choisi|décidé|résignée?s?|résolue?s?|attachée?s?|commencé|hésit(?:e|ent|é)|tard(?:e|ent|é|era)|cess(?:e|ent|é|ait)|manqu(?:e|ent|é)|regret|douleur|tristesse|honneur|devoir)$/u

/** "n'a pas hésité à", "ne cesse de" */
const SAYS_IF_DENIED = /^(?:hésit|tard|cess|manqu)/u

/** "a pris la parole pour", "est sorti de son silence pour" */
const TAKES_FLOOR = /^(?:pris(?:e|es)?|prend|prennent|profité?|sorti[es]*|rompu|intervenue?s?|exprimée?s?|montée?s?)$/u
