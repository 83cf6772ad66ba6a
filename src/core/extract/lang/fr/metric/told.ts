import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'

/** A number of people to whom something happened. */
export const isOfPeople = (draft: Draft): boolean =>
  draft.dropped === null &&
  draft.metric !== 'other' &&
  draft.metric !== 'strikes' &&
  draft.metric !== 'munitions' &&
  draft.metric !== 'equipment'

/** What was told before of people: the last number, for those that point back, and what befell the last of all, were it one. */
export interface Told {
  readonly earlier: Draft | null
  readonly latest: Metric | null
}
