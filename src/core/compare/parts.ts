import { distanceKm } from '../gazetteer/gazetteer.js'
import { heardIn, type PlaceName } from '../incident/reading/place-names.js'
import { contains, gap, sum } from '../quantity/interval.js'
import { isOfThem, opensPart, raises, wordsBetween } from './joining-words.js'
import { matchPopulations } from './population.js'
import type { ReadClaim, ReadReport } from './read-claim.js'
import { sentenceRange } from './read-sentence.js'
import { events } from './several.js'
import { sameSpeaker } from './speaker.js'

/** How a claim is a part of another of its own report. */
export interface Part {
  readonly part: ReadClaim
  readonly whole: ReadClaim
  /** `among`: "12 killed, including 5 children"; `breakdown`: parts that add up; `added`: those who raise an older count to the whole; `place`: those of one spot of an event at several. */
  readonly kind: 'among' | 'breakdown' | 'added' | 'place'
  /** The sum check of a breakdown: `sum-equals`, `sum-short:1`, `sum-over:3`. */
  readonly check: string | null
}

/** The parts that a report names, by the part's place among all claims. */
export function findParts(read: ReadReport): Map<number, Part> {
  const parts = new Map<number, Part>()
  const add = (part: Part): void => {
    if (!parts.has(part.part.at) && part.part !== part.whole) parts.set(part.part.at, part)
  }
  for (const claim of read.claims) {
    const among = wholeBefore(read, claim, parts)
    if (among) add({ part: claim, whole: among, kind: 'among', check: null })
  }
  for (const whole of read.claims) for (const part of breakdownOf(read, whole, parts)) add(part)
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

const near = (a: ReadClaim, b: ReadClaim): boolean => Math.abs(a.sentence - b.sentence) <= 1
const smaller = (part: ReadClaim, whole: ReadClaim): boolean =>
  (part.claim.low ?? 0) <= (whole.claim.high ?? Number.POSITIVE_INFINITY)
const alike = (a: ReadClaim, b: ReadClaim): boolean =>
  a.claim.metric === b.claim.metric &&
  a.claim.polarity === 'asserted' &&
  b.claim.polarity === 'asserted' &&
  !a.former &&
  !b.former

/** "12 killed, including 5 children and 3 women": the 12, for both. */
function wholeBefore(read: ReadReport, claim: ReadClaim, parts: ReadonlyMap<number, Part>): ReadClaim | null {
  for (let i = claim.nth - 1; i >= 0; i--) {
    const earlier = read.claims[i] as ReadClaim
    if (!near(earlier, claim)) return null
    if (!alike(earlier, claim)) continue
    const between = wordsBetween(read, earlier.to, claim.from)
    const sibling = parts.get(earlier.at)
    if (sibling?.kind === 'among' && earlier.sentence === claim.sentence && between.length <= 4)
      return printed(claim) <= printed(sibling.whole) ? sibling.whole : null
    // "… killed, among them children. Another 12 …" opens nothing in the next sentence, nor further on in its own.
    const opened =
      opensPart(between.filter((word) => word.sentence === claim.sentence).slice(-OPENER)) ||
      isOfThem(wordsBetween(read, claim.from, Math.min(claim.to + 3, read.words.length)).slice(1))
    return opened && smaller(claim, earlier) && !restates(claim, earlier) ? (sibling?.whole ?? earlier) : null
  }
  return null
}

/** "More than 25 relatives died: I lost more than 25 of them." */
const restates = (claim: ReadClaim, earlier: ReadClaim): boolean =>
  claim.figure === earlier.figure && matchPopulations(claim.population, earlier.population) === 'same'

/** The largest number that a claim prints. */
const printed = ({ claim: { low, high } }: ReadClaim): number => high ?? low ?? 0

/** Words back from a part in which what opens it stands: "including, the ministry says, five children". */
const OPENER = 7

/** Parts behind or before a total that add up to it, or that a colon or a bracket ties to it. */
function breakdownOf(read: ReadReport, whole: ReadClaim, known: ReadonlyMap<number, Part>): Part[] {
  const fits = (claim: ReadClaim): boolean =>
    claim !== whole &&
    alike(claim, whole) &&
    smaller(claim, whole) &&
    claim.figure !== whole.figure &&
    !known.has(claim.at)
  // Parts told together may stand well behind their total, as long as they add up.
  const later = claimsBehind(read, whole, 6).filter(fits)
  const behind = later.filter((claim) => claim.sentence <= whole.sentence + 2)
  const inBrackets = tiedTo(read, whole, behind)
  if (inBrackets.length >= 2) return asParts(inBrackets, whole)
  const told = (claim: ReadClaim): boolean => toldWith(claim, whole)
  const next = behind.filter(told)
  for (let count = next.length; count >= 2; count--) {
    if (addsUp(next.slice(0, count), whole)) return asParts(next.slice(0, count), whole)
  }
  for (const sentence of new Set(later.map((claim) => claim.sentence))) {
    const together = later.filter((claim) => claim.sentence === sentence && told(claim))
    if (together.length >= 2 && addsUp(together, whole)) return asParts(together, whole)
  }
  const before = claimsBefore(read, whole).filter((claim) => fits(claim) && told(claim))
  for (let count = before.length; count >= 2; count--) {
    if (addsUp(before.slice(-count), whole)) return asParts(before.slice(-count), whole)
  }
  return []
}

/** Whether one voice gives both: what two bodies count adds up by chance alone. Beside its total a part needs no speaker. */
const toldWith = (part: ReadClaim, { speaker, sentence }: ReadClaim): boolean =>
  part.speaker === null || speaker === null
    ? part.speaker === speaker || Math.abs(part.sentence - sentence) <= 1
    : sameSpeaker(part.speaker, speaker)

/** The claims of the next sentences, up to `sentences` on. */
function claimsBehind({ claims }: ReadReport, { nth, sentence }: ReadClaim, sentences: number): readonly ReadClaim[] {
  let end = nth + 1
  while ((claims[end]?.sentence ?? Number.POSITIVE_INFINITY) <= sentence + sentences) end++
  return claims.slice(nth + 1, end)
}

/** Those before it in its sentence and the one before. */
function claimsBefore({ claims }: ReadReport, whole: ReadClaim): readonly ReadClaim[] {
  let start = whole.nth
  while (start > 0 && near(claims[start - 1] as ReadClaim, whole)) start--
  return claims.slice(start, whole.nth)
}

/** What a colon or an opened bracket in the total's own sentence announces. */
function tiedTo(read: ReadReport, whole: ReadClaim, behind: readonly ReadClaim[]): ReadClaim[] {
  const listed = behind.filter((claim) => claim.sentence === whole.sentence)
  const first = listed[0]
  if (!first) return []
  const opened = wordsBetween(read, whole.to, first.from + 1).some(
    (word) => word.after === ':' || word.after === '(' || word.after === '—' || word.after === '–',
  )
  return opened && total(listed) <= (whole.claim.high ?? Number.POSITIVE_INFINITY) * 1.5 ? listed : []
}

const total = (claims: readonly ReadClaim[]): number => claims.reduce((all, claim) => all + (claim.claim.low ?? 0), 0)

/** "more than 80" = 55 + 25: one short is still meant to add up; so is rounding. */
function addsUp(parts: readonly ReadClaim[], whole: ReadClaim): boolean {
  const added = sum(parts.map((part) => part.claim))
  // Whatever is few enough stays below "up to 27".
  if (whole.claim.bound === 'at-most') return total(parts) === whole.claim.high
  if (contains(whole.claim, added) && whole.claim.high !== null) return true
  const slack = whole.claim.bound === 'more-than' ? 1 : 0
  if (whole.claim.high === null) return whole.claim.low !== null && Math.abs(total(parts) - whole.claim.low) <= slack
  return gap(added, whole.claim) === 0 && added.high !== null
}

function asParts(parts: readonly ReadClaim[], whole: ReadClaim): Part[] {
  const check = sumCheck(parts, whole)
  return parts.map((part) => ({ part, whole, kind: 'breakdown', check }))
}

function sumCheck(parts: readonly ReadClaim[], whole: ReadClaim): string {
  const added = sum(parts.map((part) => part.claim))
  const miss = gap(added, whole.claim)
  if (miss === 0) return 'sum-equals'
  return (added.high ?? Number.POSITIVE_INFINITY) < (whole.claim.low ?? 0) ? `sum-short:${miss}` : `sum-over:${miss}`
}

/** "Three of the wounded died, raising the toll to 11": the three, for the 11; "bringing to 23 those killed this month": the five. */
function raisedBy(read: ReadReport, claim: ReadClaim): ReadClaim | null {
  let raised: ReadClaim | null = null
  for (const later of claimsBehind(read, claim, 1)) {
    // "86 killed, the mayor said, raising his earlier 72. …": no later sentence tells of that raise.
    if (!near(claim, later) || (raised !== null && raised.sentence < later.sentence)) return null
    if (later.former && smaller(claim, later)) raised = later
    if (!alike(claim, later) || claim.figure === later.figure || !smaller(claim, later)) continue
    if (toldWith(claim, later) && raises(wordsBetween(read, claim.to, later.from))) return later
  }
  return null
}

/** "The attacks in Paris and Saint-Denis killed 129. At the Bataclan, 89 people were killed": the 129. */
function wholeAround(read: ReadReport, claim: ReadClaim, parts: ReadonlyMap<number, Part>): ReadClaim | null {
  if (claim.share || parts.has(claim.at)) return null
  const whole = claimsBefore(read, claim).findLast(
    (earlier) => alike(earlier, claim) && earlier.sentence < claim.sentence && !parts.has(earlier.at),
  )
  if (!whole || whole.figure === claim.figure || !smaller(claim, whole) || !toldWith(claim, whole)) return null
  if (matchPopulations(claim.population, whole.population) !== 'same' || claim.total || whole.total) return null
  const told = wordsBetween(read, ...sentenceRange(read.words, whole.sentence))
  const heard = heardIn(told)
  const spots = narrowest(claim.places.names)
  const outer = whole.places.names
  if (spots.length === 0 || spots.some((spot) => heard.has(spot.sounds) || isAmong(spot, outer))) return null
  if (claim.places.names.some((name) => !spots.includes(name) && name.at && isAmong(name, outer))) return whole
  return events.find(told).length > 0 && spots.every((spot) => mayLieIn(spot, outer)) ? whole : null
}

/** Names of spots and towns, of the least extent that is named. */
export function narrowest(names: readonly PlaceName[]): PlaceName[] {
  const least = Math.min(3, ...names.map(({ level }) => level))
  return names.filter(({ level }) => level === least)
}

const isAmong = ({ sounds }: PlaceName, names: readonly PlaceName[]): boolean =>
  names.some((name) => name.sounds === sounds)

/** Whether nothing that the gazetteer knows puts a spot outside the places of an event. */
const mayLieIn = ({ at }: PlaceName, places: readonly PlaceName[]): boolean =>
  !at || places.every((place) => place.level > 3 || !place.at || distanceKm(at, place.at) <= SPREAD_KM)

/** How far the spots of one event lie from the place it is named after. */
const SPREAD_KM = 20
