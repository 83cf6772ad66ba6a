import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { lastToken } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** How far before its number the arms may be named. */
const REACH = 45

/**
 * "Un baril d'explosifs a tué dix personnes. Deux autres | sont tombés sur un marché", "a lancé 140 drones, dont dix ont visé le port ; 95 |
 * ont été abattus": what falls or bursts, or is shot down where arms were named last, is no one killed.
 */
export function thingsAgain(tokens: Words, draft: Draft): Metric | null {
  const verb = lastToken(tokens, draft) + 1
  if (!is(tokens[verb], WORD.avoir | WORD.etre)) return null
  let deed = verb + 1
  while (is(tokens[deed], WORD.been | WORD.adverb)) deed++
  const fell =
    /^tombée?s?$/u.test(folded(tokens, deed)) &&
    /^(?:sur|dans|près|à|en|devant|derrière)$/u.test(folded(tokens, deed + 1))
  const burst = fell || /^(?:explosé|atterri|percuté|détoné)$/u.test(folded(tokens, deed))
  const downed = /^(?:abattu|détruit|intercepté|neutralisé|perdu|lancé|tiré)e?s?$/u.test(folded(tokens, deed))
  if (!burst && !downed) return null
  // "deux combattants ont actionné leurs ceintures. Un troisième | a été abattu"
  if (downed && draft.status === 'combatant') return null
  for (let at = draft.first - 1; at > draft.first - REACH && at >= 0; at--) {
    const noun = tokens[at]!.lex.noun
    if (noun?.kind === 'thing' && noun.metric) return noun.metric
    if (downed && (noun?.kind === 'person' || noun?.kind === 'outcome') && noun.plural) return null
  }
  return null
}
