import type { SourcedClaim } from './relation.js'

/**
 * A claim with the interval of one, its own or another. Whatever else the claim was given with is left out: all that are compared have one
 * shape, whose fields the engine looks up in one way.
 */
export function claimWith(claim: SourcedClaim, { bound, low, high }: SourcedClaim): SourcedClaim {
  const { id, report, incident = null, quote, number, start, end, metric, status, counted, speaker, via } = claim
  const { attribution, scope, polarity, implicit, place, when, rules, confidence } = claim
  const { asOf = null, group = null, side = null } = claim
  // biome-ignore format: one literal, one shape
  return {
    id, report, incident, quote, number, start, end, metric, bound, low, high, status, counted, speaker, via,
    attribution, scope, polarity, implicit, place, when, rules, confidence, asOf, group, side,
  }
}
