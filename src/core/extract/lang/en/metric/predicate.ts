import type { Metric } from '../../../../claim/vocabulary.js'
import type { Figure } from '../sheet.js'
import { lexAt, type Outcome, type Tokens, wordAt, wordSet } from '../words/lex.js'

/** A word of harm at work in the sentence, and the side on which those counted stand. Tokens `first`–`last` with its auxiliaries. */
export interface Predicate {
  first: number
  readonly last: number
  metric: Metric
  side: 'left' | 'right'
  readonly outcome: Outcome
  /** A threat, a plan, a condition: "would kill 100". */
  readonly unreal: boolean
}

// One literal for all: predicates of one shape are read fast.
export const predicate = (
  first: number,
  last: number,
  metric: Metric,
  side: Predicate['side'],
  outcome: Outcome,
  unreal = false,
): Predicate => ({ first, last, metric, side, outcome, unreal })

/** "killed and |wounded", "dead or |injured": one verb for both. */
export function joined(
  tokens: Tokens,
  { last, metric, side, outcome }: Predicate,
  previous: Predicate | undefined,
  figures: readonly Figure[],
  next: number,
): boolean {
  if (!previous || previous.last < last - 3 || previous.metric === metric) return false
  if (outcome.form === 'intransitive' || BEFORE_DEATH.has(wordAt(tokens, previous.last))) return false
  if (!harmsBody(previous.metric) || !harmsBody(metric))
    return isLost(previous.metric, metric) && joinsAt(tokens, previous.last, last)
  // "left 25 people dead and injured 50" are two
  if (side === 'right' && previous.side === 'left' && (figures[next - 1]?.last ?? -2) + 1 >= previous.first)
    return false
  for (let i = previous.last + 1; i < last; i++) {
    if (!BETWEEN_VERBS.has(wordAt(tokens, i)) && lexAt(tokens, i).outcome?.form !== 'gerund') return false
  }
  return last - previous.last > 1
}

const BETWEEN_VERBS = wordSet('and or / the')

/** "dead or missing", "missing or injured": one number for both. */
const isLost = (a: Metric, b: Metric): boolean => (a === 'missing' && harmsBody(b)) || (b === 'missing' && harmsBody(a))
const joinsAt = (tokens: Tokens, left: number, right: number): boolean =>
  right === left + 2 && /^(and|or)$/.test(wordAt(tokens, left + 1))

/** "mutilated and |killed": both of the same people */
const BEFORE_DEATH = wordSet('mutilated maimed disfigured')

const harmsBody = (metric: Metric): boolean => metric === 'killed' || metric === 'wounded' || metric === 'casualties'

export function mergeInto(predicates: Predicate[], { last, side, outcome, unreal }: Predicate): Predicate {
  const previous = predicates.pop() as Predicate
  return predicate(previous.first, last, 'casualties', side === 'right' ? side : previous.side, outcome, unreal)
}
