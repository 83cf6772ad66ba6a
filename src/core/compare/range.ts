import { highEnd, type Interval, lowEnd } from '../quantity/interval.js'

export const POLICIES = ['min-max', 'independent', 'latest', 'conservative', 'majority'] as const
export type Policy = (typeof POLICIES)[number]

/** A claim as a range sees it. One `voice` counts once, however many claims it has. */
export interface RangedClaim extends Interval {
  readonly id: string
  readonly voice: string
  /** Said by a party to the fighting. */
  readonly party: boolean
  /** When it held: ISO date or date-time; null where unknown (older than any known). */
  readonly asOf: string | null
  /** Its own voice gave a later figure, be it in the same breath: "86, raising its earlier toll of 72". */
  readonly superseded?: boolean
}

export interface PolicyRange extends Interval {
  readonly policy: Policy
  /** The voices the range rests on. */
  readonly voices: readonly string[]
  /** The claims at either end. */
  readonly lowClaims: readonly string[]
  readonly highClaims: readonly string[]
}

/**
 * The range under each policy (domain.md, "Ranges"), in the order of POLICIES; a policy that no claim supports is left out.
 * Give claims of one incident, metric and population. Open ends stay open. O(n log n).
 */
export function rangesOf(claims: readonly RangedClaim[]): PolicyRange[] {
  return POLICIES.map((policy) => RANGE_OF[policy](claims)).filter((range) => range !== null)
}

/** The min–max range without one voice: how much hangs on it. null where nobody else speaks. */
export function rangeWithout(claims: readonly RangedClaim[], voice: string): PolicyRange | null {
  return hullOf(
    'min-max',
    claims.filter((claim) => claim.voice !== voice),
  )
}

const RANGE_OF: Record<Policy, (claims: readonly RangedClaim[]) => PolicyRange | null> = {
  'min-max': (claims) => hullOf('min-max', claims),
  independent: (claims) => hullOf('independent', independent(claims)),
  latest: (claims) => hullOf('latest', newestPerVoice(claims)),
  conservative: (claims) => hullOf('conservative', lowest(credible(newestPerVoice(claims)))),
  majority: (claims) => mostShared(newestPerVoice(independent(claims))),
}

const independent = (claims: readonly RangedClaim[]): RangedClaim[] => claims.filter((claim) => !claim.party)

/** A party's figure is taken only where nobody else gives one. */
function credible(claims: readonly RangedClaim[]): readonly RangedClaim[] {
  const others = independent(claims)
  return others.length > 0 ? others : claims
}

function lowest(claims: readonly RangedClaim[]): RangedClaim[] {
  const low = claims.reduce((least, claim) => Math.min(least, lowEnd(claim)), Number.POSITIVE_INFINITY)
  const atLow = claims.filter((claim) => lowEnd(claim) === low)
  const high = atLow.reduce((least, claim) => Math.min(least, highEnd(claim)), Number.POSITIVE_INFINITY)
  return atLow.filter((claim) => highEnd(claim) === high)
}

/** What each voice says now. Where every figure of a voice is superseded, its newest stands. */
export function newestPerVoice(claims: readonly RangedClaim[]): RangedClaim[] {
  const standing = new Set(claims.filter(({ superseded }) => !superseded).map(({ voice }) => voice))
  const current = claims.filter(({ voice, superseded }) => !superseded || !standing.has(voice))
  const newest = new Map<string, string>()
  for (const { voice, asOf } of current) {
    if ((asOf ?? '') > (newest.get(voice) ?? '')) newest.set(voice, asOf ?? '')
  }
  return current.filter(({ voice, asOf }) => (asOf ?? '') === (newest.get(voice) ?? ''))
}

function hullOf(policy: Policy, claims: readonly RangedClaim[]): PolicyRange | null {
  if (claims.length === 0) return null
  let low = Number.POSITIVE_INFINITY
  let high = 0
  for (const claim of claims) {
    low = Math.min(low, lowEnd(claim))
    high = Math.max(high, highEnd(claim))
  }
  return rangeOver(policy, low, high, claims)
}

function rangeOver(policy: Policy, low: number, high: number, claims: readonly RangedClaim[]): PolicyRange {
  return {
    policy,
    low,
    high: Number.isFinite(high) ? high : null,
    voices: [...new Set(claims.map((claim) => claim.voice))],
    lowClaims: claims.filter((claim) => lowEnd(claim) === low).map((claim) => claim.id),
    highClaims: claims.filter((claim) => highEnd(claim) === high).map((claim) => claim.id),
  }
}

/** Sweeps the ends for the stretch that most voices share; of two equal ones the lower. No majority where all stand alone. */
function mostShared(claims: readonly RangedClaim[]): PolicyRange | null {
  const edges = claims
    .flatMap((claim) => [
      { at: lowEnd(claim), opens: true, claim },
      { at: highEnd(claim), opens: false, claim },
    ])
    .sort((a, b) => a.at - b.at || Number(b.opens) - Number(a.opens))
  const open = new Map<string, number>()
  let best = { voices: 0, low: 0, high: 0 }
  let reaching = false
  for (const { at, opens, claim } of edges) {
    const held = (open.get(claim.voice) ?? 0) + (opens ? 1 : -1)
    if (held === 0) open.delete(claim.voice)
    else open.set(claim.voice, held)
    if (open.size > best.voices) {
      best = { voices: open.size, low: at, high: at }
      reaching = true
    } else if (reaching && open.size < best.voices) {
      best = { ...best, high: at }
      reaching = false
    }
  }
  const all = new Set(claims.map((claim) => claim.voice)).size
  if (best.voices === 0 || (best.voices === 1 && all > 1)) return null
  const behind = claims.filter((claim) => lowEnd(claim) <= best.low && best.high <= highEnd(claim))
  return rangeOver('majority', best.low, best.high, behind)
}
