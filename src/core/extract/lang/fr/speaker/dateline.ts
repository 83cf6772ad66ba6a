import type { Report } from '../drafts.js'
import { folded } from '../tokens.js'
import { agencyAt } from './relay.js'

/** A dateline stands among the first tokens: "KABOUL, 12 mai 2019 (AFP) –". */
const REACH = 14

/** The agency that a report's dateline names; null where it has none. */
export function dateline(doc: Report): string | null {
  const { tokens, text } = doc
  for (let at = 0; at < Math.min(REACH, tokens.length); at++) {
    if (folded(tokens, at) !== '(') continue
    const last = agencyAt(tokens, at + 1)
    if (last !== null && folded(tokens, last + 1) === ')') return text.slice(tokens[at + 1]!.start, tokens[last]!.end)
  }
  return null
}
