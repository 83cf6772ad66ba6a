import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { lastToken, nounOf } from '../drafts.js'
import { quoteSide } from '../quote-marks.js'
import { endsClause, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { statusAt } from './among-whom.js'

/** How far behind its number most may be told. */
const REACH = 10

/** "quinze tués, | pour la plupart de jeunes recrues", "55 morts, | des civils pour la plupart" */
export function whatMostAre(tokens: Words, draft: Draft): Status | null {
  const noun = nounOf(tokens, draft)
  if (noun && noun.kind !== 'outcome' && noun.status !== 'unknown') return null
  const end = lastToken(tokens, draft)
  for (let at = end + 1; at <= end + REACH; at++) {
    if (folded(tokens, at) !== ',' && !is(tokens[at], WORD.dash)) {
      if (endsClause(tokens, at)) return null
      continue
    }
    // 'quatorze personnes, | "pour la plupart des civils"'
    const from = quoteSide(tokens, at + 1) === 'open' ? at + 2 : at + 1
    return mostBefore(tokens, from) ?? mostBehind(tokens, from)
  }
  return null
}

const MOST = new Set(
  'plupart majorité moitié essentiellement principalement majoritairement surtout notamment essentiel tous toutes'.split(
    ' ',
  ),
)

/** What may stand before the word: "pour la plupart", "dans leur immense majorité". */
const BEFORE_MOST = new Set('dont pour en dans la leur très grande immense large presque quasi quasiment'.split(' '))

/** "pour la plupart | des policiers", "essentiellement | des civils" */
function mostBefore(tokens: Words, from: number): Status | null {
  let to = from
  while (to < from + 4 && BEFORE_MOST.has(folded(tokens, to))) to++
  if (!MOST.has(folded(tokens, to))) return null
  to++
  // "dont la plupart | étaient | des enfants"
  if (is(tokens[to], WORD.etre)) to++
  while (is(tokens[to], WORD.frontAdjective | WORD.apostrophe | WORD.determiner) || folded(tokens, to) === 'de') to++
  return statusAt(tokens, to)
}

/** "des civils | pour la plupart" */
function mostBehind(tokens: Words, from: number): Status | null {
  if (folded(tokens, from) !== 'des') return null
  for (let at = from + 2; at < from + 7; at++) if (MOST.has(folded(tokens, at))) return statusAt(tokens, from + 1)
  return null
}
