import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import type { Tokens } from '../tokens.js'
import { within } from './belonging.js'

/** "دون وقوع إصابات بين المدنيين", "لا ضحايا مدنيين". */
export function statusOfNobody(tokens: Tokens, draft: Draft): Status {
  const own = tokens[draft.last]!.lex.word.noun?.status ?? 'unknown'
  return own === 'unknown' ? (within(tokens, draft) ?? 'unknown') : own
}
