import type { Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Outcome, type Tokens, W, wordAt } from '../words/lex.js'
import { isSince, voiceBefore, withAuxiliaries } from './auxiliaries.js'
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

/** "two people |injured in the blast died overnight": the verb of the sentence tells, not the participle behind them. */
export function diesOfIt(tokens: Tokens, at: number, figures: readonly Figure[], next: number): boolean {
  if (figures[next - 1]?.last !== at - 1) return false
  const end = figures[next]?.from ?? at + 20
  for (let i = at + 1; i < end; i++) {
    if (isAt(tokens, i, W.stop | W.and | W.subordinator | W.relative) && !isSince(tokens, i)) return false
    if (wordAt(tokens, i) === 'died' || wordAt(tokens, i) === 'succumbed') return true
    if (isAt(tokens, i, W.be) || lexAt(tokens, i).outcome?.form === 'past') return false
  }
  return false
}

/** "shot dead three men": those counted follow. */
export const shotDead = (tokens: Tokens, at: number, figure: Figure | undefined): boolean =>
  figure !== undefined &&
  (figure.from === at + 1 || (figure.from === at + 2 && isAt(tokens, at + 1, W.determiner))) &&
  (isAt(tokens, at - 1, W.verb) || wordAt(tokens, at - 1) === 'shooting') &&
  !isAt(tokens, at - 2, W.be)
