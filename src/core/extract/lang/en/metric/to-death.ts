import type { Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { isAt, type Outcome, type Tokens, W } from '../words/lex.js'
import { voiceBefore, withAuxiliaries } from './auxiliaries.js'
import { type Predicate, predicate } from './predicate.js'
import { isParticiple } from './verb-phrases.js'

/** "were shot |to death", "hacked |to death 12 villagers", "trampled ten refugees |to death": what the words that end at token `at` say, and of whom; null where no verb stands with them. */
export function toDeath(
  tokens: Tokens,
  at: number,
  metric: Metric,
  outcome: Outcome,
  figures: readonly Figure[],
  next: number,
): Predicate | null {
  const verb = at - 2
  if (isParticiple(tokens, verb)) {
    const follows = figures[next]?.from === at + 1 && !isAt(tokens, voiceBefore(tokens, verb), W.be)
    return predicate(withAuxiliaries(tokens, verb), at, metric, follows ? 'right' : 'left', outcome)
  }
  const object = figures[next - 1]
  return object?.last === verb && isParticiple(tokens, object.from - 1)
    ? predicate(at - 1, at, metric, 'left', outcome)
    : null
}
