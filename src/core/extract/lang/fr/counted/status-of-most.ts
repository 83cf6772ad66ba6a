import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { lastToken, nounOf } from '../drafts.js'
import { quoteSide } from '../quote-marks.js'
import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import { statusAt } from './among-whom.js'

/** How far behind its number most may be told. */
const REACH = 10

/** "quinze tués, | pour la plupart de jeunes recrues", "55 morts, | des civils pour la plupart" */
export function whatMostAre(tokens: Words, draft: Draft): Status | null {
  const noun = nounOf(tokens, draft)
  if (draft.head !== null && noun?.kind !== 'outcome' && noun?.status !== 'unknown') return null
  const end = lastToken(tokens, draft)
  for (let at = end + 1; at <= end + REACH; at++) {
    if (folded(tokens, at) !== ',' && !is(tokens[at], WORD.dash)) {
      if (/^[.;:]$/u.test(folded(tokens, at))) return null
      continue
    }
    // 'quatorze personnes, | "pour la plupart des civils"'
    const from = quoteSide(tokens, at + 1) === 'open' ? at + 2 : at + 1
    return mostBefore(tokens, from) ?? mostBehind(tokens, from)
  }
  return null
}

const MOST = /^(?:plupart|majorité|moitié|essentiellement|principalement|majoritairement|surtout|notamment|essentiel)$/u

/** "pour la plupart | des policiers", "essentiellement | des civils" */
function mostBefore(tokens: Words, from: number): Status | null {
  let to = from
  if (/^(?:pour|en|dans)$/u.test(folded(tokens, to))) to++
  if (/^(?:la|leur|très|grande|immense|large)$/u.test(folded(tokens, to))) to++
  if (/^(?:grande|immense|large)$/u.test(folded(tokens, to))) to++
  if (!MOST.test(folded(tokens, to))) return null
  to++
  while (
    /^(?:de|d|des|nos|ses|leurs|mes|les)$/u.test(folded(tokens, to)) ||
    is(tokens[to], WORD.frontAdjective | WORD.apostrophe)
  )
    to++
  return statusAt(tokens, to)
}

/** "des civils | pour la plupart" */
function mostBehind(tokens: Words, from: number): Status | null {
  if (folded(tokens, from) !== 'des') return null
  for (let at = from + 2; at < from + 7; at++) if (MOST.test(folded(tokens, at))) return statusAt(tokens, from + 1)
  return null
}
