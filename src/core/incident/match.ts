import { meet } from '../meet.js'
import { type Evidence, NEVER, none } from './evidence.js'
import { FOREIGN_TROOPS, type Mention } from './mention.js'
import { ofOneRegion } from './of-one-region.js'
import { ofOneCountry } from './one-country.js'
import { daysApart } from './reading/days.js'
import type { EventFacts } from './reading/event-facts.js'
import {
  bothOfARegion,
  matchPlaces,
  type PlaceMatch,
  regionUntold,
  sitesDiffer,
  sitesFarApart,
} from './reading/match-places.js'
import { districtsApart } from './reading/other-district.js'
import type { Places } from './reading/place-names.js'
import { stormEvidence, stormsEvidence } from './storm-evidence.js'
import { type Manner, WIDE } from './words/manners.js'

export type Band = 'linked' | 'proposed' | 'apart'

export interface Match {
  readonly a: number
  readonly b: number
  readonly band: Band
  readonly score: number
  readonly place: PlaceMatch
  readonly reasons: readonly string[]
}

/** The score from which a match holds by itself, and the one from which a person is asked. */
export const LINKED = 4
export const PROPOSED = 2.5

/** Whether two mentions speak of one event, with the reasons. Symmetric. */
export function matchMentions(mentions: readonly Mention[], a: number, b: number): Match {
  const [one, other] = [mentions[a] as Mention, mentions[b] as Mention]
  const named = matchPlaces(one.places, other.places)
  const untold = named === 'namesake' && regionUntold(one.places, other.places)
  const place = untold ? 'region' : named
  const verdict = (band: Band, score: number, reasons: readonly string[]): Match => ({
    a,
    b,
    band,
    score,
    place,
    reasons,
  })
  if (one.given !== null && other.given !== null) {
    return one.given === other.given ? verdict('linked', 10, ['given']) : verdict('apart', -10, ['given-apart'])
  }
  if (one.kind !== other.kind || one.kind === 'sum' || one.kind === 'series')
    return verdict('apart', -10, ['kinds-differ'])
  const ofOneStorm = meet(one.facts.storms, other.facts.storms)
  const evidence = [
    // A storm that bears a name goes through many lands.
    ofOneStorm && (place === 'apart' || place === 'sibling') ? none : placeEvidence(place),
    ofOneStorm ? stormEvidence(one, other) : timeEvidence(one, other),
    mannerEvidence(one.facts, other.facts),
    ofOneStorm ? none : stormsEvidence(one, other),
    ofOneCountry(one, other, place),
    ofOneRegion(one, other, place),
    untold ? { score: 1, reason: UNTOLD } : none,
    ...detailEvidence(one, other),
  ].filter((item) => item.score !== 0)
  const score = evidence.reduce((total, item) => total + item.score, 0)
  const against = evidence.filter((item) => item.against === true).length
  const apart = against >= 2 || evidence.some((item) => item.score <= NEVER)
  const sure =
    score >= LINKED &&
    (NARROW.has(place) || dayOfARegion(one, other, place) || evidence.some((item) => item.joins === true))
  const band = apart || score < PROPOSED ? 'apart' : sure && !untold ? 'linked' : 'proposed'
  return verdict(
    band,
    score,
    evidence.map((item) => item.reason),
  )
}

/** Of a village that only one of two texts puts in a region. */
export const UNTOLD = 'region-untold'

const PLACE_SCORE: Record<PlaceMatch, number> = {
  site: 4,
  local: 3,
  region: 1.5,
  country: 0.5,
  unknown: 0,
  sibling: NEVER,
  namesake: NEVER,
  apart: NEVER,
}
/** Places narrow enough to hold one such event a day. */
const NARROW: ReadonlySet<PlaceMatch> = new Set(['site', 'local'])
/** "air strikes on the province on Monday", in both: the province's whole day, with no town and no single strike named. */
const dayOfARegion = (a: Mention, b: Mention, place: PlaceMatch): boolean =>
  place === 'region' && a.dated && b.dated && !a.facts.single && !b.facts.single && bothOfARegion(a.places, b.places)

const placeEvidence = (place: PlaceMatch): Evidence => ({ score: PLACE_SCORE[place], reason: `place-${place}` })

function timeEvidence(a: Mention, b: Mention): Evidence {
  if (!a.days || !b.days) return none
  const apart = daysApart(a.days, b.days)
  if (apart > 10 || (apart > 1 && a.dated && b.dated)) return { score: NEVER, reason: 'days-apart' }
  // Tolls are followed up for days; by then a second event at the place is as likely, unless details say otherwise.
  if (apart > 3) return { score: -0.5, reason: 'days-later' }
  if (a.dated && b.dated && apart === 0) return { score: 2, reason: 'same-day' }
  // A night belongs to two days; else two days are two events as likely as a slip.
  if (a.dated && b.dated) return { score: atNight(a) || atNight(b) ? 1 : -2, reason: 'next-day' }
  return apart === 0 ? { score: 1, reason: 'near-day' } : none
}

const atNight = ({ facts: { hours } }: Mention): boolean => hours !== null && (hours[1] > 24 || hours[0] < 5)

function mannerEvidence(a: EventFacts, b: EventFacts): Evidence {
  if (!a.manners || !b.manners) return none
  // A drone and an air strike that may be a drone's: neither for nor against.
  if (a.manners.size + b.manners.size === 3 && isDroneOrAir(a.manners) && isDroneOrAir(b.manners)) return none
  const wide = [...a.manners, ...b.manners].every((manner) => WIDE.has(manner))
  return meet(a.manners, b.manners)
    ? { score: 1, reason: 'same-manner', joins: wide }
    : { score: -3, reason: 'other-manner', against: true }
}

const isDroneOrAir = (manners: ReadonlySet<Manner>): boolean =>
  manners.has('drone') && [...manners].every((manner) => manner === 'drone' || manner === 'air')

function detailEvidence(a: Mention, b: Mention): Evidence[] {
  return [
    disjoint(a.facts.targets, b.facts.targets, 1.5, 'target'),
    hoursEvidence(a, b),
    siteEvidence(a.places, b.places),
    isOneOfMany(a, b) || isOneOfMany(b, a) ? { score: -3, reason: 'one-of-many' } : none,
    a.facts.further !== b.facts.further ? { score: -3, reason: 'one-more', against: true } : none,
    meet(a.sides, b.sides)
      ? { score: a.kind === 'state' ? 3 : 1, reason: 'same-side', joins: a.kind === 'state' || ofForeignTroops(a, b) }
      : none,
    meet(a.callings, b.callings) ? { score: 1, reason: 'same-calling', joins: true } : none,
    meet(a.told, b.told) ? { score: 1, reason: 'same-speaker', joins: true } : none,
    meet(a.figures, b.figures) ? { score: 1, reason: 'same-figure', joins: true } : none,
  ]
}

/** "A bomb in the Shaab quarter" and "three bombings in Baghdad": the one is one of the three at best. */
const isOneOfMany = (one: Mention, many: Mention): boolean =>
  many.facts.many &&
  !one.facts.many &&
  one.facts.single &&
  one.places.names.some(({ level, sounds }) => level === 1 && !many.places.heard.has(sounds)) &&
  !many.places.names.some(({ level }) => level === 1)

function siteEvidence(a: Places, b: Places): Evidence {
  if (districtsApart(a, b)) return { score: -3, reason: 'other-district', against: true }
  if (!sitesDiffer(a, b)) return none
  return { score: sitesFarApart(a, b) ? NEVER : -1.5, reason: 'other-site', against: true }
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: number, what: string): Evidence {
  if (a.size === 0 || b.size === 0) return none
  return meet(a, b)
    ? { score: weight, reason: `same-${what}`, joins: true }
    : { score: -weight, reason: `other-${what}`, against: true }
}

const ofForeignTroops = (a: Mention, b: Mention): boolean =>
  [...a.sides].some((side) => side.startsWith(FOREIGN_TROOPS) && b.sides.has(side))

/** Between the morning and the evening of one day. */
const HOURS_APART = 4

/** Morning and afternoon are easily muddled; morning and evening are two attacks. */
function hoursEvidence(
  { facts: { hours: a }, days: one }: Mention,
  { facts: { hours: b }, days: other }: Mention,
): Evidence {
  if (a === null || b === null) return none
  const ofOneDay = one && other && one.start === one.end && one.start === other.start && one.end === other.end
  // "Monday's night" may be the one before.
  const byDay = a[1] <= 24 && b[1] <= 24
  if (ofOneDay && byDay && Math.max(a[0] - b[1], b[0] - a[1]) >= HOURS_APART)
    return { score: NEVER, reason: 'other-hour', against: true }
  const apart = Math.min(...[-24, 0, 24].map((turn) => Math.max(a[0] + turn - b[1], b[0] - a[1] - turn)))
  if (apart < 0) return none
  return { score: apart < 3 ? -2.5 : -4, reason: 'other-hour', against: true }
}
