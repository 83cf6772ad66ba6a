import type { Figure } from '../sheet.js'
import { wordSet } from '../words/lex.js'

/** What a toll does: "the toll |rose to 12", "deaths |stand at nine". */
export const MOVES = wordSet(
  'swelled swelling swells swollen soared soaring soars surged surging mounted mounts crept edged inched jumping grows growing climbs rising rose risen rises climbed climbing climbs stood standing stands stand jumped grew grown fell fallen dropped increased increases reached reaches put placed estimated',
)

/** "the toll could |pass 20" */
export const SURPASS = wordSet(
  'past pass passes passed passing top tops topped topping surpass surpasses surpassed surpassing cross crossed',
)

export function surpass({ draft }: Figure): void {
  if (draft.bound !== 'exact' || draft.low === null) return
  draft.bound = 'more-than'
  draft.low += 1
  draft.high = null
}
