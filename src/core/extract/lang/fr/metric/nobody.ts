import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken, nounOf } from '../drafts.js'
import { folded, type Words } from '../tokens.js'
import { isEpidemicNear } from '../when-and-where/epidemic.js'
import { nearDisaster } from '../when-and-where/magnitude.js'

const BEFALLS_PEOPLE: ReadonlySet<Metric | null | undefined> = new Set<Metric>([
  'killed',
  'wounded',
  'detained',
  'abducted',
  'missing',
])

/** How far from its number "touché" may stand. */
const REACH = 6

/** "700.000 personnes sont | touchées | par le sinistre", "l'épidémie a | touché | 454 personnes": reached by a disaster, and not hurt. */
function isAffected(tokens: Words, draft: Draft): boolean {
  const from = firstToken(draft) - REACH
  const to = lastToken(tokens, draft) + REACH
  for (let at = Math.max(0, from); at < to; at++)
    if (tokens[at]?.kind === 'word' && /^touch(?:é|e|ant|ait|a$)/u.test(folded(tokens, at)))
      return folded(tokens, at + 2) === 'sinistre' || isEpidemicNear(tokens, at) || nearDisaster(tokens, at)
  return false
}

/** "neuf amendements ont été retenus": an unknown noun that ends as no word for people does, whatever the verb tells. */
export const isNobody = (tokens: Words, draft: Draft, metric: Metric | null | undefined): boolean =>
  draft.head !== null &&
  BEFALLS_PEOPLE.has(metric) &&
  ((tokens[draft.head]!.lex.noun === null && /(?:ments?|ités?|ismes?)$/u.test(folded(tokens, draft.head))) ||
    (metric === 'wounded' && nounOf(tokens, draft)?.kind === 'person' && isAffected(tokens, draft)))
