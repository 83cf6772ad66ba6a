import { adjoins, countsAt, isAt, type Tokens, W, wordAt, wordSet } from '../words/lex.js'
import type { Saying } from './citations.js'
import { nameLeft } from './speaker-left.js'
import { nameRight } from './speaker-right.js'
import type { SpeakerName } from './speaker-words.js'

/** "|the army's claim that nine died", "a claim by |the rebels that they killed nine", "the rebels' claim |of nine dead": whose claim the noun at token `i` tells; null where it tells none. */
export function ownClaim(tokens: Tokens, text: string, i: number, first: number, last: number): Saying | null {
  if (!CLAIMS.has(wordAt(tokens, i))) return null
  const by = wordAt(tokens, i + 1) === 'by'
  const name = by ? nameRight(tokens, text, i + 2, last) : ownerOf(tokens, text, i, first)
  const end = by && name ? name.last : i
  if (!name || !opensClaim(tokens, end + 1)) return null
  const from = by ? i : name.first
  return { name, reach: 'behind', first: from, last: end, until: last, denies: false, told: null }
}

const CLAIMS = wordSet('claim claims estimate estimates')

/** "|the army|'s claim", "|the rebels|' own claim" */
function ownerOf(tokens: Tokens, text: string, claim: number, first: number): SpeakerName | null {
  const owner = /^(own|latest|earlier)$/.test(wordAt(tokens, claim - 1)) ? claim - 1 : claim
  if (wordAt(tokens, owner - 1) === 's' && adjoins(tokens, owner - 1)) return nameLeft(tokens, text, owner - 3, first)
  return isAt(tokens, owner - 1, W.apostrophe) ? nameLeft(tokens, text, owner - 2, first) : null
}

/** "|that nine died", "|is that nine died", "|of nine dead", "|of killing nine" */
const opensClaim = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, isAt(tokens, at, W.be) ? at + 1 : at) === 'that' ||
  (wordAt(tokens, at) === 'of' &&
    (wordAt(tokens, at + 1).endsWith('ing') || [1, 2, 3].some((step) => countsAt(tokens, at + step))))
