import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { folded, type Words } from '../tokens.js'

/** "un des | deux suspects a été abattu", "a abattu l'un des | trois assaillants": the verb is the one's, and the others are only there; "l'un des deux soldats tués" are all dead. */
export function groupOfOne(tokens: Words, draft: Draft): Metric | null {
  const of = firstToken(draft) - 1
  if (folded(tokens, of) !== 'des' || !/^une?$/u.test(folded(tokens, of - 1))) return null
  return tokens[lastToken(tokens, draft) + 1]?.lex.verb?.form === 'participle' ? null : 'strength'
}
