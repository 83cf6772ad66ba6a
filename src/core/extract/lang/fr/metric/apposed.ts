import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { nounApposed } from '../counted/apposed-noun.js'
import { lastToken } from '../drafts.js'
import type { Words } from '../tokens.js'
import { predicateBehind } from './predicate.js'

/** What befell the people whom a number in apposition counts: the noun's own outcome unless the verb behind tells of a death; fighters are there. */
export function apposedToPeople(
  tokens: Words,
  draft: Draft,
  sentenceLast: number,
  counted: ReadonlySet<number>,
): Metric | null {
  const at = nounApposed(tokens, draft)
  if (at === null) return null
  const noun = tokens[at]!.lex.noun!
  const behind = predicateBehind(tokens, lastToken(tokens, draft) + 1, sentenceLast, counted)
  const befell = behind && behind !== 'agent' ? behind.metric : null
  // fighters who take flight are no refugees
  const fighters = noun.kind === 'person' && noun.status === 'combatant'
  if (fighters) return befell === null || befell === 'displaced' ? 'strength' : befell
  if (noun.kind === 'person') return befell
  if (befell === 'killed') return befell
  return noun.metric === 'casualties' ? 'killed' : noun.metric
}
