import type { Metric } from '../../../../claim/vocabulary.js'
import { type Figure, figureBefore } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import type { Predicate } from './predicate.js'
import { connects } from './settle.js'

/** "the bodies of a shepherd and |a boy were found": the boy too is dead. */
export function foundDead(tokens: Tokens, figures: readonly Figure[], figure: Figure, { metric }: Predicate): boolean {
  if (metric !== 'missing') return false
  const before = figureBefore(figures, figure)
  return (
    before?.draft.metric === 'killed' &&
    wordAt(tokens, before.from - 1) === 'of' &&
    lexAt(tokens, before.from - 2).noun?.metric === 'killed' &&
    connects(tokens, figure.from - 1)
  )
}

/** One vehicle counts where it was destroyed: by a passive or with an object; "a bomb blew up" destroys no bomb. */
export const destroys = (tokens: Tokens, { side, first, last, outcome }: Predicate): boolean =>
  outcome.metric === 'equipment' &&
  wordAt(tokens, last) !== 'damaged' &&
  wordAt(tokens, last) !== 'damaging' &&
  (side === 'right' || isAt(tokens, first, W.be | W.have))

/** What a predicate makes of a figure; null where it cannot be said of such ("two bombs" are not killed). */
export function metricFor(
  tokens: Tokens,
  { noun, last, partitive, draft }: Figure,
  { outcome, metric, side, first, last: predicateEnd }: Predicate,
): Metric | null {
  // "ten bodies |remain under the rubble"
  if (metric === 'missing' && noun?.metric === 'killed') return null
  // "twelve |catapults were seized": things that no dictionary knows
  if (noun === null && draft.head !== null && wordAt(tokens, predicateEnd) === 'seized') return null
  // "three gunmen |fled the scene"
  if (metric === 'displaced' && noun?.status === 'combatant') return 'other'
  // "a large number of |the family was killed"
  if (noun?.kind === 'thing' && partitive && wordAt(tokens, last) === 'family') return metric
  if (noun?.kind === 'thing') {
    if (noun.metric === 'strikes') return null
    if (!outcome.things && metric !== 'detained' && metric !== 'missing') return null
    return noun.metric ?? 'other'
  }
  // "12 people were badly |burned"
  if (outcome.things && metric === 'equipment') {
    // "shot, hacked to death or |burned 12 women"
    if (side === 'right' && noun?.kind === 'person' && killsBefore(tokens, first)) return 'killed'
    return BURNED.has(wordAt(tokens, predicateEnd)) &&
      side === 'left' &&
      noun?.kind === 'person' &&
      noun.metric === null
      ? 'wounded'
      : null
  }
  return metric
}

/** "hacked to death or |burned", "killed and |torched" */
function killsBefore(tokens: Tokens, verb: number): boolean {
  let i = verb - 1
  if (!isAt(tokens, i, W.and)) return false
  if (isAt(tokens, i - 1, W.comma)) i--
  return lexAt(tokens, i - 1).outcome?.metric === 'killed'
}
const BURNED = wordSet('burned burnt')
