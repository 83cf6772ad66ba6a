import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, W, wordAt } from '../words/lex.js'
import { settle } from './settle.js'

/** "Civilians, |at 25,667, were the majority of the dead": those named before the comma, of whom the words behind tell. */
export function claimByKindBefore(tokens: Tokens, figure: Figure): void {
  const { from, last, noun } = figure
  if (noun !== null || figure.draft.metric !== null || wordAt(tokens, from - 1) !== 'at') return
  if (!isAt(tokens, from - 2, W.comma) || !isAt(tokens, last + 1, W.comma)) return
  const kind = lexAt(tokens, from - 3).noun
  if (kind?.kind !== 'person' || !kind.plural || kind.metric !== null) return
  for (let i = last + 2; i < last + 14 && !isAt(tokens, i, W.comma | W.stop); i++) {
    const { noun: dead } = lexAt(tokens, i)
    if (dead?.sure && dead.metric) return settle(figure, dead.metric, 'metric-whole', 0.8)
  }
}
