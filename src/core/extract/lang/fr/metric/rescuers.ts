import type { Draft } from '../../../draft.js'
import { endsClause, folded, type Words } from '../tokens.js'

/** How far before a number those who help may be named. */
const REACH = 16

/** "les pompiers, qui ont engagé | 84 hommes | et 22 véhicules": of those who put out fires, and no force. */
export const isOfRescuers = (tokens: Words, draft: Draft): boolean =>
  draft.head !== null && OF_THEIRS.test(folded(tokens, draft.head)) && namesRescuers(tokens, draft.first)

const OF_THEIRS = /^(?:hommes|agents|effectifs)$/u

export function namesRescuers(tokens: Words, from: number): boolean {
  for (let at = from - 1; at > from - REACH && at >= 0 && !endsClause(tokens, at); at--)
    if (RESCUERS.test(folded(tokens, at))) return true
  return false
}

const RESCUERS = /^(?:sapeurs|pompiers|secouristes)$/u
