import type { TokenRange } from '../../../../text/sentences.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import type { Attribution } from './attribution.js'
import { agencyAt } from './relay.js'
import { readSpeaker } from './speaker-name.js'

/** "le bilan de la police est passé à huit morts", "Communiqué de l'armée : huit rebelles tués": whose toll it is has said it. */
export function tollAuthor(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  if (!/^(?:du|de|des)$/u.test(folded(tokens, at + 1))) return null
  const named = readSpeaker(tokens, text, at, sentence.last)
  if (named?.kind !== 'name') return null
  if (!SPEAKING_NOUNS.has(folded(tokens, named.first)) && agencyAt(tokens, named.first) === null) return null
  let verb = named.last + 1
  while (is(tokens[verb], WORD.adverb | WORD.timeWord)) verb++
  return STATES.test(folded(tokens, verb)) ? { at, reach: 'forward', named, relay: null } : null
}

/** The words it begins with. */
export const PAPERS = 'bilan décompte communiqué chiffres estimations'

/** ":", "s'élève à", "est de", "est passé à", "atteint" */
const STATES = /^(?::|s|est|était|passe|atteint|atteignait)$/u
