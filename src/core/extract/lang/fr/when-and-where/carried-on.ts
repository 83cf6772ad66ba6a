import type { TokenRange } from '../../../../text/sentences.js'
import type { Draft } from '../../../draft.js'
import { lastToken } from '../drafts.js'
import { quoteSide } from '../quote-marks.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** Fewer than so many may be an event's of which the next sentence tells. */
const LEAST = 6

/** "20.000 morts depuis 2009. | 30 | à Madagali": so small a share is an event's. */
const SHARE = 200

/** Whether a sentence behind one that gave a total goes on with it: it names no day, hour or event of its own, and opens no quotation. */
export function goesOn(tokens: Words, { first, last }: TokenRange): boolean {
  if (quoteSide(tokens, first) === 'open') return false
  for (let at = first; at <= last; at++) {
    const { lex } = tokens[at]!
    if (lex.weekday >= 0 || TIMES.has(folded(tokens, at)) || (lex.noun?.kind === 'event' && !lex.noun.plural))
      return false
    if (lex.month > 0) return false
    // "avaient été massacrés": an event remembered
    if (is(tokens[at], WORD.avoir) && is(tokens[at + 1], WORD.been) && folded(tokens, at).startsWith('avai'))
      return false
  }
  return true
}

/** Whether a number may belong to the total that goes on: how many are driven out, or vehicles at hand, is told anew. */
export const mayGoOn = (draft: Draft, total: Draft | null): boolean =>
  draft.metric !== 'displaced' &&
  draft.metric !== 'equipment' &&
  // "153 condamnés ont été exécutés l'an passé. Quarante manifestants ont été arrêtés"
  (draft.metric !== 'detained' || total?.metric === 'detained') &&
  (draft.low ?? 0) >= Math.max(LEAST, (total?.low ?? 0) / SHARE)

const TIMES: ReadonlySet<string> = new Set('hier heures aujourd nuit matin soir veille'.split(' '))

/** "neuf morts | dans leurs rangs": what a force says of itself is no part of what was told of others. */
export function isOwnLoss(tokens: Words, draft: Draft): boolean {
  const end = lastToken(tokens, draft)
  return folded(tokens, end + 3) === 'rangs' && folded(tokens, end + 1) === 'dans'
}
