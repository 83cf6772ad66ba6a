import { distanceKm } from '../gazetteer/distance.js'
import { isOfADisaster } from '../incident/reading/event-facts.js'
import { heardIn, type PlaceName } from '../incident/reading/place-names.js'
import { breakdownOf } from './breakdown.js'
import { isOfThem, isOfThose, isOutOf, opensOfThose, opensPart, raises, wordsBetween } from './joining-words.js'
import { claimsBefore, claimsBehind, near, type Part, sameMetric, smaller, toldWith } from './part.js'
import { matchPopulations } from './population.js'
import type { ReadClaim, ReadReport } from './read-claim.js'
import { sentenceRange } from './read-sentence.js'
import { events } from './several.js'

/** The parts that a report names, by the part's place among all claims. */
export function findParts(read: ReadReport): Map<number, Part> {
  const parts = new Map<number, Part>()
  const add = (part: Part): void => {
    if (!parts.has(part.part.at) && part.part !== part.whole) parts.set(part.part.at, part)
  }
  for (const claim of read.claims) {
    const among = wholeOf(read, claim) ?? wholeBefore(read, claim, parts)
    if (among) add({ part: claim, whole: among, kind: 'among', check: null })
  }
  for (const whole of read.claims) for (const part of breakdownOf(read, whole, parts)) add(part)
  for (const claim of read.claims) {
    const drowned = parts.has(claim.at) ? null : wholeOfFound(read, claim)
    if (drowned) add({ part: claim, whole: drowned, kind: 'among', check: null })
  }
  for (const claim of read.claims) {
    const raised = raisedBy(read, claim)
    if (raised) add({ part: claim, whole: raised, kind: 'added', check: null })
  }
  for (const claim of read.claims) {
    const around = wholeAround(read, claim, parts)
    if (around) add({ part: claim, whole: around, kind: 'place', check: null })
  }
  return parts
}

/** "66 of the 96 drones": the 96. */
function wholeOf(read: ReadReport, claim: ReadClaim): ReadClaim | null {
  const next = read.claims[claim.nth + 1]
  if (!next || !isOutOf(claim, wordsBetween(read, claim.to, next.from))) return null
  return sameMetric(claim, next) && smaller(claim, next) ? next : null
}

/** "12 killed, including 5 children and 3 women": the 12, for both. */
function wholeBefore(read: ReadReport, claim: ReadClaim, parts: ReadonlyMap<number, Part>): ReadClaim | null {
  for (let i = claim.nth - 1; i >= 0; i--) {
    const earlier = read.claims[i] as ReadClaim
    if (!near(earlier, claim)) return null
    if (!sameMetric(earlier, claim)) continue
    const between = wordsBetween(read, earlier.to, claim.from)
    const sibling = parts.get(earlier.at)
    if (sibling?.kind === 'among' && earlier.sentence === claim.sentence && isNextOf(between))
      return printed(claim) <= printed(sibling.whole) ? sibling.whole : null
    // "… killed, among them children. Another 12 …" opens nothing in the next sentence, nor further on in its own.
    const own = between.filter((word) => word.sentence === claim.sentence)
    const opened =
      opensPart(own.slice(-OPENER)) ||
      (earlier.sentence < claim.sentence && opensOfThose(own)) ||
      isOfThem(wordsBetween(read, claim.from, Math.min(claim.to + 3, read.words.length)).slice(1)) ||
      // those of the wounded who died raise a toll
      (!claim.dying && isOfThose(wordsBetween(read, claim.from, Math.min(claim.to + 3, read.words.length))))
    return opened && smaller(claim, earlier) && !restates(claim, earlier) ? (sibling?.whole ?? earlier) : null
  }
  return null
}

/** "15 children | and | nine women", "1,200 | in the province of Al Haouz and | 430 in that of Taroudant": nothing between but where. */
const isNextOf = (between: readonly ReadReport['words'][number][]): boolean =>
  between.length <= 4 ||
  (between.length <= 9 &&
    AND.test(between.at(-1)?.spelling.forms[0] ?? '') &&
    between.every(({ after }) => !STOP.test(after)))
const AND = /^(?:and|et)$/u
const STOP = /[,;:،؛]/u

/** "90 drowned, of whom it recovered ten bodies": the 90, by one voice. */
function wholeOfFound(read: ReadReport, claim: ReadClaim): ReadClaim | null {
  if (claim.share !== 'found') return null
  const before = claimsBefore(read, claim).findLast((earlier) => near(earlier, claim) && sameMetric(earlier, claim))
  const larger = before && printed(claim) < (before.claim.low ?? 0) && before.share !== 'found'
  return larger && toldWith(claim, before) ? before : null
}

/** "More than 25 relatives died: I lost more than 25 of them." */
const restates = (claim: ReadClaim, earlier: ReadClaim): boolean =>
  claim.figure === earlier.figure && matchPopulations(claim.population, earlier.population) === 'same'

/** The largest number that a claim prints. */
const printed = ({ claim: { low, high } }: ReadClaim): number => high ?? low ?? 0

/** Words back from a part in which what opens it stands: "including, the ministry says, five children". */
const OPENER = 7

/** "Three of the wounded died, raising the toll to 11": the three, for the 11; "bringing to 23 those killed this month": the five. */
function raisedBy(read: ReadReport, claim: ReadClaim): ReadClaim | null {
  if (claim.dying && claim.revised !== null) {
    // "The toll rose to seven, from five, after | two of the wounded died"
    const before = claimsBefore(read, claim).findLast(({ former }) => !former)
    if (before && before.sentence === claim.sentence && sameMetric(before, claim) && smaller(claim, before))
      return before
  }
  let raised: ReadClaim | null = null
  for (const later of claimsBehind(read, claim, 1)) {
    // "86 killed, the mayor said, raising his earlier 72. …": no later sentence tells of that raise.
    if (!near(claim, later) || (raised !== null && raised.sentence < later.sentence)) return null
    if (later.former && smaller(claim, later)) raised = later
    if (!sameMetric(claim, later) || claim.figure === later.figure || !smaller(claim, later)) continue
    if (toldWith(claim, later) && raises(wordsBetween(read, claim.to, later.from))) return later
  }
  return null
}

/** "The attacks in Paris and Saint-Denis killed 129. At the Bataclan, 89 people were killed": the 129. */
function wholeAround(read: ReadReport, claim: ReadClaim, parts: ReadonlyMap<number, Part>): ReadClaim | null {
  if ((claim.share && claim.share !== 'spot') || parts.has(claim.at)) return null
  const whole = claimsBefore(read, claim).findLast(
    (earlier) => sameMetric(earlier, claim) && earlier.sentence < claim.sentence && !parts.has(earlier.at),
  )
  if (!whole || whole.figure === claim.figure || !smaller(claim, whole) || !toldWith(claim, whole)) return null
  if (matchPopulations(claim.population, whole.population) !== 'same' || claim.total || whole.total) return null
  const told = wordsBetween(read, ...sentenceRange(read.words, whole.sentence))
  const heard = heardIn(told)
  const spots = narrowest(claim.places.names)
  const outer = whole.places.names
  if (spots.length === 0 || spots.some((spot) => heard.has(spot.sounds))) return null
  // "Friday's quake killed 1,002. In Mandalay alone 694 died"
  if (claim.share === 'spot' && isOfADisaster(whole.facts)) return whole
  if (spots.some((spot) => isAmong(spot, outer))) return null
  if (claim.places.names.some((name) => !spots.includes(name) && name.at && isAmong(name, outer))) return whole
  return events.find(told).length > 0 && spots.every((spot) => mayLieIn(spot, outer)) ? whole : null
}

/** Names of spots and towns, of the least extent that is named. */
export function narrowest(names: readonly PlaceName[]): PlaceName[] {
  const least = Math.min(3, ...names.map(({ level }) => level))
  return names.filter(({ level }) => level === least)
}

export const isAmong = ({ sounds }: PlaceName, names: readonly PlaceName[]): boolean =>
  names.some((name) => name.sounds === sounds)

/** Whether nothing that the gazetteer knows puts a spot outside the places of an event. */
const mayLieIn = ({ at }: PlaceName, places: readonly PlaceName[]): boolean =>
  !at || places.every((place) => place.level > 3 || !place.at || distanceKm(at, place.at) <= SPREAD_KM)

/** How far the spots of one event lie from the place it is named after. */
const SPREAD_KM = 20
