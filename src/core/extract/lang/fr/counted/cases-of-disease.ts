import type { Draft } from '../../../draft.js'
import { folded, type Words } from '../tokens.js'

/** "58 cas | confirmés", "90 cas | recensés": the ill, and no matter of how often. */
export const areIll = (tokens: Words, { head, low }: Draft): boolean =>
  head !== null &&
  folded(tokens, head) === 'cas' &&
  (low === null || low > 1) &&
  CONFIRMED.test(folded(tokens, head + 1))

const CONFIRMED = /^(?:confirm|suspect|recens|déclar|enregistr|probable|positif|diagnostiqu|signal)/u
