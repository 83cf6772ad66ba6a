import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { endsClause, folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** How far from the word that says so the vehicles may stand. */
const REACH = 9

/** "une collision entre | deux bus |", "| deux trains | sont entrés en collision": no losses of a war. */
export function isInAccident(tokens: Words, draft: Draft): boolean {
  if (draft.head === null || !VEHICLES.has(folded(tokens, draft.head))) return false
  for (let at = firstToken(draft) - 1; at >= firstToken(draft) - REACH && !endsClause(tokens, at); at--) {
    if (is(tokens[at], WORD.avoir | WORD.etre | WORD.finite)) break
    if (CRASHES.has(folded(tokens, at))) return true
  }
  const end = lastToken(tokens, draft)
  for (let at = end + 1; at <= end + REACH && !endsClause(tokens, at); at++) {
    if (folded(tokens, at) === 'collision') return folded(tokens, at - 1) === 'en'
    if (CRASHED.test(folded(tokens, at))) return is(tokens[at - 1], WORD.etre) && folded(tokens, at - 2) === 'se'
  }
  return false
}

const VEHICLES: ReadonlySet<string> = new Set(
  'bus minibus autobus autocars autocar cars car camions camion camionnettes camionnette voitures voiture taxis taxi motos moto trains train tramways tramway rames rame véhicules véhicule pirogues pirogue ferries bateaux navires'.split(
    ' ',
  ),
)
const CRASHES: ReadonlySet<string> = new Set('collision carambolage accident télescopage accrochage choc'.split(' '))
const CRASHED = /^(?:percut|heurt|télescop|tampon|accroch|renvers|rentr)/u
