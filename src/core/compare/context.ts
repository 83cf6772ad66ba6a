import { newerOf } from './newer-figure.js'
import type { Distance, PairContext } from './pair-context.js'
import type { ReadClaim } from './read-claim.js'
import { siblings } from './siblings.js'
import type { Surroundings } from './surroundings.js'
import { countsAs, tieOf } from './ties.js'

export function contextOf(a: ReadClaim, b: ReadClaim, all: Surroundings, distance: Distance): PairContext {
  const { voices } = all
  const part = tieOf(a, b, all)
  // Two incidents that no text ties: nothing else is asked of the pair.
  const { incident, mistakable } = distance
  if (incident !== 'same' && part === null) return untied(distance)
  // Each field by its name: there are very many pairs, and spreading takes many times as long.
  return {
    incident,
    mistakable,
    sameVoice: voices.voiceOf[a.at] === voices.voiceOf[b.at],
    sameOrigin: voices.originOf[a.at] === voices.originOf[b.at],
    part,
    siblings: part ? null : siblings(a, b, all),
    retold: toldTogether(a, b, all),
    partial: isPart(a, all) !== isPart(b, all),
    ofThePart: countsThePart(a, b, all) || countsThePart(b, a, all),
    added: !part && [a, b].some((one) => all.parts.get(one.at)?.kind === 'added' && !one.total),
    onlyFighters: onlyFighters(a, b, all) || onlyFighters(b, a, all),
    oneSide: ofOneSide(a, b, all) ? a : ofOneSide(b, a, all) ? b : null,
    heldApart: heldApart(a, b, all),
    newer: newerOf(a, b, all.held),
    superseded: part?.kind !== 'place' && !retoldPart(part, a, b, all) && (outdated(a, b, all) || outdated(b, a, all)),
  }
}

const untied = ({ incident, mistakable }: Distance): PairContext => ({
  incident,
  mistakable,
  sameVoice: false,
  sameOrigin: false,
  part: null,
  siblings: null,
  retold: false,
  partial: false,
  ofThePart: false,
  added: false,
  onlyFighters: false,
  oneSide: null,
  heldApart: false,
  newer: null,
  superseded: false,
})

const isPart = (claim: ReadClaim, { parts }: Surroundings): boolean => parts.has(claim.at)

/** "63 of them in Luanda", and the 78 of Luanda alone. */
const countsThePart = (part: ReadClaim, other: ReadClaim, all: Surroundings): boolean => {
  const tied = all.parts.get(part.at)
  return tied !== undefined && part.report !== other.report && countsAs(other, tied, all)
}

function heldApart(a: ReadClaim, b: ReadClaim, { holderOfOrigin, voices: { originOf } }: Surroundings): boolean {
  const [one, other] = [a, b].map(({ at, heldBy }) => heldBy ?? holderOfOrigin.get(originOf[at] as number))
  return one !== undefined && other !== undefined && one !== other
}

/** "95 dead, among them 24 children", and the 24 again beside the toll that is down to 35: they are a part of both. */
function retoldPart(tied: PairContext['part'], a: ReadClaim, b: ReadClaim, { partsOf, voices }: Surroundings): boolean {
  if (tied === null) return false
  const whole = tied.part === a ? b : a
  const origin = voices.originOf[tied.part.at]
  return partsOf.get(whole)?.some(({ part }) => voices.originOf[part.at] === origin) ?? false
}

function outdated(old: ReadClaim, other: ReadClaim, { supersededAt }: Surroundings): boolean {
  const from = supersededAt[old.at] ?? null
  return from !== null && (other.asOf ?? from) >= from
}

/**
 * "97 civilians … and a dozen fighters": the dozen are no rival count of the people whom another report does not tell apart; nor are
 * fighters one of those among whom another report counts children.
 */
const onlyFighters = (a: ReadClaim, b: ReadClaim, { parted, partsOf }: Surroundings): boolean =>
  b.population.status !== 'combatant' &&
  ((parted.has(a.at) && !parted.has(b.at)) ||
    (a.population.status === 'combatant' && (partsOf.get(b)?.some(({ part }) => civil(part)) ?? false)))

/** "Eight soldiers and eight attackers": each of the two is a part of the 16 people whom another counts. */
const ofOneSide = (a: ReadClaim, b: ReadClaim, { sided }: Surroundings): boolean =>
  sided.has(a.at) &&
  !sided.has(b.at) &&
  a.report !== b.report &&
  b.population.status === 'unknown' &&
  b.population.arms === null &&
  b.population.groups.size === 0 &&
  b.population.actors.size === 0

const civil = ({ population }: ReadClaim): boolean => population.status === 'civilian' || population.groups.size > 0

/** Whether the report of one claim gives the other's figure too, by the same voice: a text and its copy. */
function toldTogether(a: ReadClaim, b: ReadClaim, { voices, reportsOfOrigin }: Surroundings): boolean {
  const holds = (report: ReadClaim, origin: ReadClaim): boolean =>
    reportsOfOrigin.get(voices.originOf[origin.at] as number)?.has(report.report.at) ?? false
  return holds(a, b) || holds(b, a)
}
