import { PhraseBook } from '../incident/reading/phrase-book.js'
import { readWords } from '../incident/reading/words.js'
import { HEARSAY_WORDS } from '../incident/words/people.js'
import { type Interval, overlaps } from '../quantity/interval.js'
import type { ReadClaim, ReadReport } from './read-claim.js'
import { inHeadline } from './unattributed.js'

/** What a rule leaves of the claims of one tally. */
type Sieve = (claims: readonly ReadClaim[]) => readonly ReadClaim[]

/** Those that count all the people of their tally: what tells nothing against a total is left out where somebody gives one. */
export const countingAll: Sieve = (claims) => SIEVES.reduce<readonly ReadClaim[]>((left, sieve) => sieve(left), claims)

const hearsay = new PhraseBook(HEARSAY_WORDS)

/** "A soldier was killed": one of those whom others count. */
const withoutIndividuals: Sieve = (claims) => orAll(claims, ({ claim }) => !claim.implicit)

/** "More than 35 in three separate raids" holds more than the event that the same report counts by itself. */
const withoutWiderSums: Sieve = (claims) => {
  const ofOne = new Set(claims.filter(({ claim }) => claim.scope === 'event').map(({ report }) => report))
  return claims.filter(({ claim, report }) => claim.scope === 'event' || !ofOne.has(report))
}

/** "The dead, among them his two sons": a share tells nothing against the total of its own report; nor does what was heard first. */
const withoutShares: Sieve = (claims) => {
  const totals = new Map<ReadReport, number>()
  // "Up to ten were killed", a report sums up: what it says was heard first is how few they may be.
  const capped = new Set(
    claims.filter((one) => one.claim.bound === 'at-most' && isOwn(one)).map(({ report }) => report),
  )
  const partial = ({ share, preliminary, report }: ReadClaim): boolean =>
    share !== null || (preliminary && !capped.has(report))
  for (const one of claims)
    if (!partial(one)) totals.set(one.report, Math.max(totals.get(one.report) ?? 0, printedEnd(one.claim)))
  return claims.filter(
    (one) => !partial(one) || printedEnd(one.claim) > (totals.get(one.report) ?? Number.NEGATIVE_INFINITY),
  )
}

/**
 * "At least 26 people were killed", a report begins in its own voice: it has weighed what it quotes below, and a 23 there counts some of
 * them. So with "between 17 and 25", whose upper end it sets as well.
 */
const withinOwnSums: Sieve = (claims) => {
  const sums = new Map<ReadReport, ReadClaim | null>()
  for (const claim of claims) if (!sums.has(claim.report)) sums.set(claim.report, isOwnSum(claim) ? claim : null)
  return claims.filter((claim) => {
    const own = sums.get(claim.report) ?? null
    return own === null || claim === own || isOfABody(claim) || !misses(claim, own)
  })
}

/** "Dozens" beside a counted 35. */
const withoutVagueEchoes: Sieve = (claims) => {
  const counted = claims.filter(({ claim }) => claim.bound !== 'indefinite')
  return claims.filter(
    ({ claim }) => claim.bound !== 'indefinite' || !counted.some((one) => overlaps(one.claim, claim)),
  )
}

const SIEVES: readonly Sieve[] = [
  withoutIndividuals,
  withoutWiderSums,
  withoutShares,
  withinOwnSums,
  withoutVagueEchoes,
]

/** Those for which `holds`, or all where it holds for none. */
function orAll(claims: readonly ReadClaim[], holds: (claim: ReadClaim) => boolean): readonly ReadClaim[] {
  const held = claims.filter(holds)
  return held.length > 0 ? held : claims
}

/** Said in the report's own voice, or by whatever it read: "according to publicly available information". */
const isOwn = ({ claim: { speaker } }: ReadClaim): boolean =>
  speaker === null || hearsay.find(readWords(speaker)).length > 0

const isOwnSum = (claim: ReadClaim): boolean =>
  isOwn(claim) && (claim.claim.bound === 'at-least' || claim.claim.bound === 'between') && !inHeadline(claim)

/** A ministry's or a hospital's count stands, whatever a report makes of it. */
const isOfABody = ({ speaker }: ReadClaim): boolean => (speaker?.body.size ?? 0) > 0 || speaker?.party === true

/** Short of a sum, or beyond it by more than its edge: "more than 40" is no stranger to "between 15 and 40". */
const misses = (claim: ReadClaim, { claim: own }: ReadClaim): boolean =>
  printedEnd(claim.claim) < (own.low ?? 0) || (own.high !== null && printedLow(claim.claim) > own.high)

const printedEnd = ({ low, high }: Interval): number => high ?? low ?? 0
const printedLow = ({ low, high, bound }: ReadClaim['claim']): number =>
  bound === 'more-than' && low !== null ? low - 1 : low || (high ?? 0)
