import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { outcomeBefore, pointsBack } from '../counted/anaphora.js'
import { countsThem } from '../counted/counts-them.js'
import { firstToken } from '../drafts.js'
import { isToldBare } from '../speaker/told-in-turn.js'
import type { Words } from '../tokens.js'
import type { Told } from './told.js'
import { isThatFigure, isThatToll } from './toll.js'
import type { Predicate } from './verb-group.js'

/** What befell those of whom the number before told, where this one stands for them: "deux d'entre eux", "il en compte | douze". */
export function metricAgain(
  tokens: Words,
  draft: Draft,
  sentenceFirst: number,
  { earlier, leading }: Pick<Told, 'earlier' | 'leading'>,
  predicate: Predicate,
): Metric | null {
  const themselves = countsThem(tokens, draft)
  if (earlier?.metric) {
    // "95 morts et 246 blessés. La mairie porte ce bilan | à 102"
    if (!themselves && isThatToll(tokens, draft)) return leading ?? earlier.metric
    if (themselves || isThatFigure(tokens, draft) || isToldBare(tokens, draft)) return earlier.metric
    const idle = draft.high === 0 && (earlier.metric === 'strength' || predicate === 'agent')
    if (!idle && pointsBack(tokens, draft, sentenceFirst, earlier)) return earlier.metric
  }
  return themselves ? outcomeBefore(tokens, firstToken(draft)) : null
}
