import type { Draft } from '../../../draft.js'
import { firstToken } from '../drafts.js'
import { folded, is, isOf, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { nearDisaster } from './magnitude.js'

/** "portant | à 14 le nombre de gendarmes nigériens tués en patrouille": who falls one by one is counted over a war; an event's own dead are not. */
export function isRaisedTotal(tokens: Words, draft: Draft): boolean {
  const number = [draft.last + 2, draft.last + 3].find((n) => folded(tokens, n) === 'nombre')
  if (number === undefined || !isRaised(tokens, draft)) return false
  let at = number + 1
  if (folded(tokens, at) === 'total') at++
  if (!isOf(folded(tokens, at))) return false
  at += is(tokens[at + 1], WORD.apostrophe) ? 2 : 1
  const noun = tokens[at]?.lex.noun
  if (noun?.kind !== 'person' || !(noun.status === 'combatant' || TARGETED.test(folded(tokens, at)))) return false
  for (let n = at + 1; n < at + OF_EVENT; n++) {
    const event = tokens[n]?.lex.noun
    if (event?.kind === 'event' && !event.plural) return false
  }
  return !nearDisaster(tokens, at)
}

/** How far behind the noun its event may be named. */
const OF_EVENT = 9

const RAISES: ReadonlySet<string> = new Set('porte portent portant porté portait portaient portera'.split(' '))

/** People who are killed for what they are, one after the other. */
const TARGETED = /^(?:journaliste|reporter|humanitaire|palestinien|israélien|manifestant|otage)/u

/** "ces attentats portent | à plus de 600 | le bilan": told beside an event, of which the next sentence goes on. */
export const isRaisedBeside = (tokens: Words, draft: Draft): boolean =>
  draft.scope === 'cumulative' && isRaised(tokens, draft)

/** "portant | à au moins 22", "porte désormais | à 22" */
function isRaised(tokens: Words, draft: Draft): boolean {
  const from = firstToken(draft)
  for (let at = from - 1; at > from - 6; at--) if (RAISES.has(folded(tokens, at))) return true
  return false
}
