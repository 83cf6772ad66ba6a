import type { Draft } from '../../../draft.js'
import { folded, type Words } from '../tokens.js'

/** The last token of "%" or "pour cent" behind the number. */
export function percentSign(tokens: Words, draft: Draft): number | null {
  const next = folded(tokens, draft.last + 1)
  if (next === '%') return draft.last + 1
  return next === 'pour' && folded(tokens, draft.last + 2) === 'cent' ? draft.last + 2 : null
}
