import { groupBy } from '../group-by.js'
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

/**
 * "The dead, among them his two sons": a share tells nothing against the total of its own report; nor does what was heard first. "Up to
 * ten" is no total: beside it the largest share, and what was heard first, are how few they may be.
 */
const withoutShares: Sieve = (claims) => {
  if (!claims.some(({ share, preliminary }) => share !== null || preliminary)) return claims
  const reports = groupBy(claims, ({ report }) => report)
  const kept = new Set([...reports.values()].flatMap(withoutOwnShares))
  return claims.filter((claim) => kept.has(claim))
}

function withoutOwnShares(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  const capped = claims.some((one) => one.claim.bound === 'at-most' && isOwn(one))
  const isPartial = ({ share, preliminary }: ReadClaim): boolean =>
    (share !== null && share !== 'named') || (preliminary && !capped)
  const totals = claims.filter((one) => !isPartial(one))
  const counted = totals.filter(({ claim }) => claim.bound !== 'at-most')
  const beyond = capped && counted.length === 0 ? most(claims.filter(isPartial)) - 1 : most(totals)
  return claims.filter((one) => !isPartial(one) || printedEnd(one.claim) > beyond)
}

const most = (claims: readonly ReadClaim[]): number =>
  claims.reduce((most, { claim }) => Math.max(most, printedEnd(claim)), Number.NEGATIVE_INFINITY)

/** Those whose names are known are dead for sure: whoever counts fewer in the same report counts some of them. */
const withoutFewerThanNamed: Sieve = (claims) => {
  if (!claims.some(({ share }) => share === 'named')) return claims
  const sums = ownSums(claims)
  const named = new Map<ReadReport, number>()
  for (const { share, claim, report } of claims)
    if (share === 'named') named.set(report, Math.max(named.get(report) ?? 0, claim.low ?? 0))
  const floor = (report: ReadReport): number =>
    Math.min(named.get(report) ?? 0, sums.get(report)?.claim.low ?? Number.POSITIVE_INFINITY)
  return claims.filter(({ claim, report }) => printedEnd(claim) >= floor(report))
}

/**
 * "At least 26 people were killed", a report begins in its own voice: it has weighed what it quotes below, and a 23 there counts some of
 * them. So with "between 17 and 25", whose upper end it sets as well.
 */
const withinOwnSums: Sieve = (claims) => {
  const sums = ownSums(claims)
  if (sums.size === 0) return claims
  return claims.filter((claim) => {
    const own = sums.get(claim.report)
    return !own || claim === own || isOfABody(claim) || !misses(claim, own)
  })
}

/** The sums with which reports begin, by report. */
function ownSums(claims: readonly ReadClaim[]): ReadonlyMap<ReadReport, ReadClaim> {
  const begun = new Set<ReadReport>()
  const sums = new Map<ReadReport, ReadClaim>()
  for (const claim of claims) {
    if (!begun.has(claim.report) && isOwnSum(claim)) sums.set(claim.report, claim)
    begun.add(claim.report)
  }
  return sums
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
  withoutFewerThanNamed,
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

/** Bounds by which a report sums up what it has weighed. */
const SUMMING: ReadonlySet<string> = new Set(['at-least', 'more-than', 'between'])

const isOwnSum = (claim: ReadClaim): boolean => SUMMING.has(claim.claim.bound) && isOwn(claim) && !inHeadline(claim)

/** A ministry's or a hospital's count stands, whatever a report makes of it; what the press tells or a list of names does not. */
const isOfABody = ({ speaker, share }: ReadClaim): boolean =>
  speaker !== null && !speaker.press && share !== 'named' && (speaker.body.size > 0 || speaker.party)

/** Short of a sum, or beyond it by more than its edge: "more than 40" is no stranger to "between 15 and 40". */
const misses = (claim: ReadClaim, { claim: own }: ReadClaim): boolean =>
  printedEnd(claim.claim) < (own.low ?? 0) || (own.high !== null && printedLow(claim.claim) > own.high)

const printedEnd = ({ low, high }: Interval): number => high ?? low ?? 0
const printedLow = ({ low, high, bound }: ReadClaim['claim']): number =>
  bound === 'more-than' && low !== null ? low - 1 : low || (high ?? 0)
