import type { Status } from '../../../../claim/vocabulary.js'
import type { Figure, Sentence } from '../sheet.js'
import type { Tokens } from '../words/lex.js'
import { ownStatus } from './own-status.js'

/** Those who were there, of whom some may be told of next. */
export interface Present {
  readonly status: Status
  readonly low: number
  readonly index: number
}

/** "|16 guards were at the post", "|14 fishermen were aboard"; null where no people are counted. */
export function thosePresent(tokens: Tokens, sentence: Sentence, figure: Figure): Present | null {
  const { draft, noun } = figure
  if (noun?.kind !== 'person' || draft.implicit || noun.metric !== null) return null
  return {
    status: ownStatus(tokens, sentence, figure) ?? 'unknown',
    low: draft.high === null ? Infinity : (draft.low ?? 0),
    index: sentence.index,
  }
}

/** "16 guards were at the post. |Six are missing": some of those told of right before. */
export const isSomeOf = ({ noun, draft, from }: Figure, { low, index }: Present, sentence: Sentence): boolean =>
  noun === null &&
  draft.head === null &&
  (draft.low ?? 0) < low &&
  sentence.index === index + 1 &&
  from <= sentence.first + 1
