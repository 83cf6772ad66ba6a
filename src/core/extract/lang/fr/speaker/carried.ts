import type { Draft } from '../../../draft.js'
import type { Report } from '../drafts.js'
import { folded } from '../tokens.js'
import type { Attribution } from './attribution.js'
import { covering } from './covering.js'
import { agencyAt } from './relay.js'

/** "Selon l'AFP, douze civils sont morts, a annoncé le préfet": beside who told it an agency has carried it. */
export function carried(
  doc: Report,
  attributions: readonly Attribution[],
  draft: Draft,
  found: Attribution | null,
): Attribution | null {
  if (!found || attributions.length === 1 || found.reach !== 'forward' || !carries(doc, found)) return found
  const told = attributions.filter(
    (one) =>
      one.reach === 'backward' && one.named.kind === 'name' && !one.near && isSaid(doc, one) && !carries(doc, one),
  )
  return covering(doc.tokens, told, draft) ?? found
}

/** "a annoncé": no second "selon". */
const isSaid = ({ tokens }: Report, { at }: Attribution): boolean => tokens[at]!.lex.saying?.how === 'says'

/** Whether an attribution names no more than an agency: beside another it is the one who carried the words. */
export function carries(doc: Report, { named }: Attribution): boolean {
  if (named.kind !== 'name') return false
  const first = folded(doc.tokens, named.first) === 'agence' ? named.first + 1 : named.first
  return agencyAt(doc.tokens, first) === named.last
}
