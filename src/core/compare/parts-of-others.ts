import type { ReadClaim } from './read-claim.js'
import { smallerOf } from './some-of-them.js'
import type { Surroundings } from './surroundings.js'
import { placeTie } from './ties.js'
import { maySpread } from './within-place.js'

/** Claims of a tally that the others are held against, the first of each origin. */
const HELD_AGAINST = 40

/** Those of a tally's claims that count no part of what another report's claim counts: the dead of one village, those of one nation. */
export function withoutPartsOfOthers(claims: readonly ReadClaim[], all: Surroundings): readonly ReadClaim[] {
  const some = claims.filter(maybeSome)
  const spread = firstOfEach(claims.filter(maySpread), all)
  if (some.length + spread.length === 0) return claims
  const wholes = some.length > 0 ? firstOfEach(claims, all) : []
  const parts = new Set([
    ...some.filter((one) =>
      wholes.some((whole) => whole.report !== one.report && smallerOf(one, whole, false) === one),
    ),
    ...claims.filter((one) => spread.some((whole) => placeTie(one, whole, all)?.part === one)),
  ])
  const left = claims.filter((claim) => !parts.has(claim))
  return left.length > 0 ? left : claims
}

/** Whether its words tell of some people among others. */
const maybeSome = ({ ownPeople, share, population }: ReadClaim): boolean =>
  ownPeople !== null || population.pupils || share === 'some' || share === 'spot'

function firstOfEach(claims: readonly ReadClaim[], { voices: { originOf } }: Surroundings): readonly ReadClaim[] {
  const firsts = new Map(claims.toReversed().map((claim) => [originOf[claim.at], claim]))
  return [...firsts.values()].sort((a, b) => a.at - b.at).slice(0, HELD_AGAINST)
}
