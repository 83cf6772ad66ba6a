import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { groupAt } from './verb-group.js'

/** Words of an aside at most. */
const LONGEST = 12

/** "une femme, | hospitalisée depuis août |, est décédée": the verb behind the aside tells more. */
export function isAside(tokens: Words, at: number): boolean {
  if (folded(tokens, at - 1) !== ',') return diesBehindAside(tokens, at)
  const end = asideEnd(tokens, at)
  return end !== null && is(tokens[end + 1], WORD.avoir | WORD.etre | WORD.pronoun | WORD.negation)
}

/** "une femme, gravement | brûlée | et hospitalisée, est décédée": the verb behind the aside tells of a death. */
export function diesBehindAside(tokens: Words, at: number): boolean {
  let open = at - 1
  while (open > at - 4 && is(tokens[open], WORD.gravely | WORD.coordinator | WORD.participle)) open--
  if (folded(tokens, open) !== ',') return false
  const end = asideEnd(tokens, at)
  if (end === null || !is(tokens[end + 1], WORD.avoir | WORD.etre)) return false
  const verb = groupAt(tokens, end + 1, Math.min(tokens.length - 1, end + LONGEST))
  return verb !== null && verb !== 'agent' && verb.metric === 'killed'
}

function asideEnd(tokens: Words, at: number): number | null {
  for (let end = at + 1; end < at + LONGEST; end++) if (folded(tokens, end) === ',') return end
  return null
}
