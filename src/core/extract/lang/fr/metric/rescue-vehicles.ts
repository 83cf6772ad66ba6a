import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, lastToken } from '../drafts.js'
import { folded, type Words } from '../tokens.js'
import { namesRescuers } from './rescuers.js'

/** How near the word that says what became of them must stand. */
const REACH = 16

/** Ambulances that come and go are no losses; struck or destroyed they are: "deux ambulances ont été prises pour cible". */
export function rescueVehicles(tokens: Words, draft: Draft): Metric | null {
  if (draft.head === null || !(/^ambulances?$/u.test(folded(tokens, draft.head)) || isEngine(tokens, draft)))
    return null
  const end = lastToken(tokens, draft)
  const begin = firstToken(draft)
  let from = begin
  while (from > begin - REACH && !/^[.;]?$/u.test(folded(tokens, from - 1))) from--
  for (let at = from; at <= end + REACH; at++) {
    const word = folded(tokens, at)
    if (/^[.;]$/u.test(word) && at > end) break
    if (STRUCK.has(word)) return 'equipment'
  }
  return 'other'
}

/** "200 pompiers et une cinquantaine d' | engins |": of those who put out fires. */
function isEngine(tokens: Words, draft: Draft): boolean {
  return /^(?:engins|véhicules|fourgons)$/u.test(folded(tokens, draft.head!)) && namesRescuers(tokens, draft.first)
}

const STRUCK: ReadonlySet<string> = new Set(
  'détruit détruits détruite détruites détruire détruisant incendiées incendiée incendiés incendié brûlées brûlée brûlés brûlé calcinées calcinée calcinés calciné endommagées endommagée endommagés endommagé bombardées bombardée bombardés bombardé visées visée visés visé ciblées ciblée ciblés ciblé cible touchées touchée touchés touché frappées frappée frappés frappé attaquées attaquée attaqués attaqué saisies saisie saisis saisi volées volée volés volé pillées pillée pillés pillé'.split(
    ' ',
  ),
)
