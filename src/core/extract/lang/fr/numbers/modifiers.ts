import type { Bound } from '../../../../claim/vocabulary.js'
import type { NumberReading } from '../../../draft.js'
import type { Words } from '../tokens.js'
import { modifierBefore } from './modifiers-before.js'
import { modifierBehind } from './modifiers-behind.js'

/** Modifiers that stack before one number at most: "jusqu'à plus de 50". */
const STACKED = 3

/**
 * A reading with the modifiers that stand right before or behind it. The one nearest to the number says its bound, the quote begins at the
 * outermost. `after` is the last token that belongs to the number before.
 */
export function withModifiers(tokens: Words, reading: NumberReading, previousEnd: number): NumberReading {
  let bound: Bound | null = null
  let from = reading.from ?? reading.first
  const fromRange = reading.bound === 'between'
  for (let n = 0; n < STACKED; n++) {
    const modifier = modifierBefore(tokens, from)
    if (!modifier || modifier.at <= previousEnd) break
    bound ??= modifier.bound
    from = modifier.at
  }
  const behind = modifierBehind(tokens, reading.to ?? reading.last)
  bound ??= behind?.bound ?? null
  if (behind) reading.to = behind.at
  if (from !== reading.first) reading.from = from
  if (bound && bound !== 'exact' && !fromRange && reading.low !== null) bind(reading, bound)
  return reading
}

/** Applies a bound to an exact, about or vague number. */
export function bind(
  reading: { low: number | null; high: number | null; bound: Bound; rules: string[] },
  bound: Bound,
): void {
  const value = reading.low as number
  reading.bound = bound
  reading.rules.push(`modifier-${bound}`)
  if (bound === 'at-least') reading.high = null
  else if (bound === 'more-than') [reading.low, reading.high] = [value + 1, null]
  else if (bound === 'at-most') [reading.low, reading.high] = [0, value]
  else if (bound === 'less-than') [reading.low, reading.high] = [0, Math.max(0, value - 1)]
}
