import type { SourcedClaim } from './relation.js'

/** "more than 80" and "80" print one figure. */
export function printedFigure({ low, high, bound }: SourcedClaim): string {
  if (bound === 'more-than' && low !== null) return String(low - 1)
  if (bound === 'less-than' && high !== null) return String(high + 1)
  if (bound === 'at-most') return String(high)
  if (bound === 'at-least' || bound === 'indefinite') return bound === 'indefinite' ? `${low}+` : String(low)
  return low === high ? String(low) : `${low}–${high}`
}
