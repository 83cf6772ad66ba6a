import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** How far before its number the arms may be named. */
const REACH = 45

/**
 * "Un baril d'explosifs a tué dix personnes. Deux autres | sont tombés sur un marché", "a lancé 140 drones, dont dix ont visé le port ; 95 |
 * ont été abattus": what falls or bursts, or is shot down where arms were named last, is no one killed.
 */
export function thingsAgain(tokens: Words, draft: Draft): Metric | null {
  if (areDowned(tokens, draft)) return thingsBefore(tokens, draft, true)
  const verb = overPlace(tokens, lastToken(tokens, draft) + 1)
  if (!is(tokens[verb], WORD.avoir | WORD.etre)) return null
  let deed = verb + 1
  while (is(tokens[deed], WORD.been | WORD.adverb)) deed++
  const fell =
    /^tombée?s?$/u.test(folded(tokens, deed)) &&
    /^(?:sur|dans|près|à|en|devant|derrière)$/u.test(folded(tokens, deed + 1))
  const burst = fell || /^(?:explosé|atterri|percuté|détoné)$/u.test(folded(tokens, deed))
  const downed = DOWNED.has(folded(tokens, deed))
  if (!burst && !downed) return null
  // "deux combattants ont actionné leurs ceintures. Un troisième | a été abattu"
  if (downed && draft.status === 'combatant') return null
  return thingsBefore(tokens, draft, downed)
}

const DOWNED: ReadonlySet<string> = new Set(
  'abattues abattue abattus abattu détruites détruite détruits détruit interceptées interceptée interceptés intercepté neutralisées neutralisée neutralisés neutralisé perdues perdue perdus perdu lancées lancée lancés lancé tirées tirée tirés tiré'.split(
    ' ',
  ),
)

/** "dont une vingtaine | sur la capitale qui | ont été abattus" */
function overPlace(tokens: Words, from: number): number {
  if (!is(tokens[from], WORD.preposition)) return from
  for (let at = from + 1; at < from + 6; at++) if (folded(tokens, at) === 'qui') return at + 1
  return from
}

/** "a lancé 61 drones. La défense en a abattu | 53": downed, as the verb before tells. */
function areDowned(tokens: Words, draft: Draft): boolean {
  let deed = firstToken(draft) - 1
  while (is(tokens[deed], WORD.adverb)) deed--
  return DOWNED.has(folded(tokens, deed)) && is(tokens[deed - 1], WORD.avoir) && folded(tokens, deed - 2) === 'en'
}

/** The arms named last before a number; null where people were. */
function thingsBefore(tokens: Words, draft: Draft, downed: boolean): Metric | null {
  for (let at = draft.first - 1; at > draft.first - REACH && at >= 0; at--) {
    const noun = tokens[at]!.lex.noun
    if (noun?.kind === 'thing' && noun.metric) return noun.metric
    // "plusieurs régions | ukrainiennes |"
    if (is(tokens[at], WORD.demonym) && !is(tokens[at - 1], WORD.determiner | WORD.number)) continue
    if (downed && (noun?.kind === 'person' || noun?.kind === 'outcome') && noun.plural) return null
  }
  return null
}
