import type { TokenRange } from '../../../../text/sentences.js'
import { quoteSide } from '../quote-marks.js'
import { after, folded, is, isCapital, isOfOrDu, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { SPEAKING_NOUNS } from '../words/speaking-nouns.js'
import type { Attribution, ReadAttribution } from './attribution.js'
import { isDocumentAt } from './paper-author.js'
import { readSpeaker } from './speaker-name.js'

/** What a number was read in or taken from, told by a word that is no verb of saying: "lit-on dans le document", "faisant référence à l'ONU". */
export const readIn: ReadAttribution = (tokens, text, at, sentence, earlier) => {
  switch (tokens[at]!.folded) {
    case 'lit':
      return folded(tokens, at + 2) === 'on' ? paperAt(tokens, text, at, at + 3, sentence) : null
    case 'lire':
      return folded(tokens, at - 1) === 'on' ? paperAt(tokens, text, at, at + 1, sentence) : null
    case 'ressort':
      return folded(tokens, at - 1) === 'il' ? emerges(tokens, text, at, sentence) : null
    case 'référant':
    case 'référence':
      return referredTo(tokens, text, at, sentence, earlier)
    default:
      return null
  }
}

/** "Il | ressort | d'un rapport de l'ONU que …" */
function emerges(tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null {
  if (!isOfOrDu(folded(tokens, at + 1))) return null
  const named = readSpeaker(tokens, text, after(tokens, at + 1), sentence.last)
  return named?.kind === 'name' ? { at, reach: 'forward', named, relay: null } : null
}

/** "est-il | précisé dans le communiqué" */
export const statedIn = (tokens: Words, text: string, at: number, sentence: TokenRange): Attribution | null =>
  folded(tokens, at - 1) === 'il' && is(tokens[at - 2], WORD.dash) ? paperAt(tokens, text, at, at + 1, sentence) : null

/** "« … », lit-on | dans le document", "peut-on lire | sur le site du ministère" */
function paperAt(tokens: Words, text: string, at: number, within: number, sentence: TokenRange): Attribution | null {
  if (!/^(?:dans|sur)$/u.test(folded(tokens, within))) return null
  const named = readSpeaker(tokens, text, pageOf(tokens, within + 1), sentence.last)
  return named === null || named.kind === 'nobody' ? null : { at, reach: 'backward', named, relay: null }
}

/** "le site de | la préfecture", "la page Facebook de | l'ONG": whose page it is. */
function pageOf(tokens: Words, at: number): number {
  if (!is(tokens[at], WORD.determiner) || !/^(?:site|page|compte|blog|colonnes)$/u.test(folded(tokens, at + 1)))
    return at
  for (let of = at + 2; of < at + 5; of++)
    if (isOfOrDu(folded(tokens, of))) {
      const name = after(tokens, of)
      return quoteSide(tokens, name) === 'open' ? name + 1 : name
    }
  return at
}

/** "faisant référence à | l'ONU", no "au recours à la guerre électronique" */
const canSpeak = (tokens: Words, text: string, at: number): boolean =>
  isCapital(tokens[at], text) || SPEAKING_NOUNS.has(folded(tokens, at)) || isDocumentAt(tokens, at)

/** "rapporte le quotidien, faisant | référence à l'ONU", "se | référant à des médecins": said by whom the one before refers to. */
const referredTo: ReadAttribution = (tokens, text, at, sentence, earlier) => {
  if (!/^(?:faisant|en|se)$/u.test(folded(tokens, at - 1)) || !/^(?:à|au|aux)$/u.test(folded(tokens, at + 1)))
    return null
  const last = earlier.at(-1)
  if (last?.named.kind !== 'name' || (folded(tokens, at - 1) !== 'se' && folded(tokens, at - 2) !== ',')) return null
  const named = readSpeaker(
    tokens,
    text,
    is(tokens[at + 2], WORD.determiner) ? at + 2 : after(tokens, at + 1),
    sentence.last,
  )
  if (named?.kind !== 'name' || !canSpeak(tokens, text, named.first)) return null
  return { at, reach: last.reach, named, relay: last.named, cites: true }
}
