import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { apposedTo, elidedOf } from '../counted/ellipsis.js'
import { countedInDashes } from '../counted/in-dashes.js'
import { likewise } from '../counted/likewise.js'
import { countedInTurn } from '../speaker/told-in-turn.js'
import type { Words } from '../tokens.js'
import { toldByList } from './told-by-list.js'

/** What a number counts whose own clause leaves it out: the list, the number beside it or the sentence before says it. */
export function elidedMetric(
  tokens: Words,
  drafts: readonly Draft[],
  index: number,
  latest: Metric | null,
): Metric | null {
  const draft = drafts[index]!
  return (
    toldByList(tokens, draft) ??
    countedInDashes(tokens, draft) ??
    elidedOf(tokens, drafts, index) ??
    apposedTo(tokens, drafts, index) ??
    likewise(tokens, drafts, index, latest) ??
    countedInTurn(tokens, drafts, index)
  )
}
