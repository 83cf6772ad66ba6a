import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { lastToken } from '../drafts.js'
import { folded, is, isMark, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** How many words a list and what it is may be apart from its colon at most. */
const [LIST, BEHIND] = [24, 9]

/** "Deux Ghanéens, un Togolais et cinq Béninois : la liste des morts s'allonge": what a list counts is said behind its colon. */
export function toldByList(tokens: Words, draft: Draft): Metric | null {
  const from = lastToken(tokens, draft) + 1
  let colon = from
  while (colon < from + LIST && folded(tokens, colon) !== ':') {
    if (tokens[colon] === undefined || folded(tokens, colon) === '.' || is(tokens[colon], VERBAL)) return null
    colon++
  }
  if (folded(tokens, colon) !== ':') return null
  for (let at = colon + 1; at < colon + BEHIND && !isMark(tokens, at, '.;'); at++) {
    if (!LISTS.has(folded(tokens, at))) continue
    const { metric } = tokens[at + 2]?.lex.noun ?? { metric: null }
    if (folded(tokens, at + 1) === 'des' && metric) return metric === 'casualties' ? 'killed' : metric
    return folded(tokens, at) === 'bilan' ? 'killed' : null
  }
  return null
}

const VERBAL = WORD.avoir | WORD.etre | WORD.finite | WORD.relative | WORD.gerund

const LISTS: ReadonlySet<string> = new Set(['liste', 'bilan', 'décompte', 'nombre', 'identité', 'noms'])
