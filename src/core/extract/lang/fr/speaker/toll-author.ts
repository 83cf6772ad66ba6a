import type { TokenRange } from '../../../../text/sentences.js'
import { after, folded, is, type Words } from '../tokens.js'
import { CLOSED_CLASS, WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import { closingComma } from './asides.js'
import type { Attribution } from './attribution.js'
import { agencyAt } from './relay.js'
import { readSpeaker } from './speaker-name.js'

/** "le bilan de la police est passé à huit morts", "Communiqué de l'armée : huit rebelles tués": whose toll it is has said it. */
export function tollAuthor(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  let of = at + 1
  // "le bilan | provisoire | de la préfecture"
  while (of < at + 3 && tokens[of]?.kind === 'word' && !is(tokens[of], CLOSED_CLASS) && !tokens[of]!.lex.saying) of++
  if (!/^(?:du|de|des)$/u.test(folded(tokens, of))) return null
  const named = readSpeaker(tokens, text, at, sentence.last)
  if (named?.kind !== 'name') return null
  if (!SPEAKING_NOUNS.has(folded(tokens, named.first)) && agencyAt(tokens, named.first) === null) return null
  if (isTotal(tokens, at, sentence.first)) return { at, reach: 'backward', named, relay: null }
  let verb = named.last + 1
  // "les calculs de l'ONU | , ce jeudi, | atteignent"
  const aside = folded(tokens, verb) === ',' ? closingComma(tokens, verb) : verb
  if (aside > verb && is(tokens[verb + 1], WORD.timeWord | WORD.preposition | WORD.determiner)) verb = aside + 1
  while (is(tokens[verb], WORD.adverb | WORD.timeWord)) verb++
  if (/^(?:n|se|s)$/u.test(folded(tokens, verb))) verb = after(tokens, verb)
  return STATES.test(folded(tokens, verb)) ? { at, reach: 'forward', named, relay: null } : null
}

/** "12 morts, 40 blessés : | le bilan | de la préfecture n'a pas bougé", "12 morts : tel est le dernier | bilan | de la préfecture": the numbers stand before it. */
function isTotal(tokens: Words, at: number, first: number): boolean {
  let open = at - 1
  while (open > at - 4 && is(tokens[open], WORD.determiner | WORD.frontAdjective)) open--
  if (/^est$/u.test(folded(tokens, open)) && /^tel(?:le)?$/u.test(folded(tokens, open - 1))) open -= 2
  if (folded(tokens, open) !== ':' || open <= first) return false
  for (let n = open - 1; n >= first; n--) if (is(tokens[n], WORD.number) && !is(tokens[n], WORD.determiner)) return true
  return false
}

/** ":", "s'élève à", "est de", "est passé à", "atteint", "n'a pas bougé" */
const STATES =
  /^(?::|est|sont|était|étaient|a|ont|élèv|établi|mont[eé]|chiffr|pass[ea]|attei|attein|donn|grimp|dépass|port|avoisin|approch|fait|faisai|fix|compren|inclu)/u
