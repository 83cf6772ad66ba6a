import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { nounOf } from '../drafts.js'
import type { Words } from '../tokens.js'

/** A number of people to whom something happened. */
export const isOfPeople = (draft: Draft): boolean =>
  draft.dropped === null &&
  draft.metric !== 'other' &&
  draft.metric !== 'strikes' &&
  draft.metric !== 'munitions' &&
  draft.metric !== 'equipment'

/** "a secouru | 49 naufragés": whom "parmi eux" names next. */
export const isUnharmed = (tokens: Words, draft: Draft): boolean =>
  draft.dropped === null && draft.metric === 'other' && nounOf(tokens, draft)?.kind === 'person'

/** What was told before of people: the last number, for those that point back, and what befell the last of all, were it one. */
export interface Told {
  readonly earlier: Draft | null
  readonly latest: Metric | null
  /** What the last sentence that told of people told first: "95 morts et 246 blessés". */
  readonly leading: Metric | null
  /** Whether people to whom nothing happened were counted since. */
  readonly unharmed: boolean
}
