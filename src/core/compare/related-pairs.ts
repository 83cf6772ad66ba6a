import { groupBy } from '../group-by.js'
import { type Match, matchMentions } from '../incident/match.js'
import { contextOf } from './context.js'
import { distanceOf, resemblances } from './distance.js'
import type { ClaimedMention } from './mentions.js'
import type { Voices } from './origin.js'
import type { Distance } from './pair-context.js'
import type { ReadClaim } from './read-claim.js'
import { harmsNobody, relate } from './relate.js'
import type { Relation } from './relation.js'
import type { SeriesMatch } from './series.js'
import { apartBySums, besideOneAnother, claimsOfIncidents, partedBy, tieAcross } from './sum-pairs.js'
import type { Surroundings } from './surroundings.js'
import { mayBeTied } from './ties.js'

/** What the events of all reports came to: their incidents, which of them were matched, and which incidents are asked for. */
interface MatchedEvents {
  readonly mentions: readonly ClaimedMention[]
  readonly incidentOf: readonly number[]
  readonly matches: readonly Match[]
  readonly inSeries: readonly SeriesMatch[]
  readonly touched: ReadonlySet<number>
}

/** The claims' pairs inside incidents and between those near enough to be mistaken, each once, in the claims' order. */
export function relationsOf(
  all: Surroundings,
  { mentions, incidentOf, matches, inSeries, touched }: MatchedEvents,
): Relation[] {
  /** By the pair's place in the claims' order. */
  const found = new Map<number, Relation>()
  const pair = (a: ReadClaim, b: ReadClaim, distance: Distance): void => {
    const [one, other] = a.at < b.at ? [a, b] : [b, a]
    if (
      one === other ||
      (one.claim.metric !== other.claim.metric && !harmsNobody(one, other) && !harmsNobody(other, one))
    )
      return
    if (distance.incident !== 'same' && !distance.mistakable && !mayBeTied(one, all) && !mayBeTied(other, all)) return
    const key = one.at * all.claims.length + other.at
    if (found.has(key)) return
    const relation = relate(one, other, contextOf(one, other, all, distance))
    if (relation) found.set(key, relation)
  }
  const across = (a: number, b: number, distance: Distance): void => {
    if (!touched.has(incidentOf[a] as number) && !touched.has(incidentOf[b] as number)) return
    for (const one of mentions[a]?.claims ?? [])
      for (const other of mentions[b]?.claims ?? []) pair(one, other, distance)
  }
  for (const group of groupBy(all.claims, (claim) => `${all.incidentOf[claim.at]} ${claim.claim.metric}`).values()) {
    if (!touched.has(all.incidentOf[(group[0] as ReadClaim).at] as number)) continue
    for (const [a, b] of pairsOf(group, all.voices)) pair(a, b, { incident: 'same', mistakable: true })
  }
  for (const [none, some] of harmless(all, touched)) pair(none, some, { incident: 'same', mistakable: true })
  const toldApart = apartBySums(mentions, incidentOf)
  const strangers = strangersAmong(matches, incidentOf)
  for (const match of matches) {
    const { a, b } = match
    if (incidentOf[a] === incidentOf[b]) continue
    const known = match.band === 'proposed' && strangers.has(pairOf(incidentOf, match))
    across(a, b, toldApart(a, b) ?? (known ? { incident: 'other', mistakable: true } : distanceOf(match, mentions)))
  }
  const mistaken: [number, number][] = []
  for (const [a, b] of resemblances(mentions)) {
    const [one, other] = [incidentOf[a] as number, incidentOf[b] as number]
    if (one === other) continue
    const distance = distanceOf(matchMentions(mentions, a, b), mentions)
    across(a, b, distance)
    if (distance.mistakable && distance.incident !== 'open') mistaken.push([one, other])
  }
  for (const [a, b] of crossed(mistaken, mentions, incidentOf)) across(a, b, { incident: 'other', mistakable: true })
  for (const { a, b } of inSeries) across(a, b, { incident: 'other', mistakable: true })
  const membersOf = claimsOfIncidents(all)
  for (const [whole, own] of all.partsOf) tieAcross(whole, own, all, membersOf, pair)
  for (const [sum, own] of groupBy(mentions.keys(), (at) => mentions[at]?.oneOf)) {
    if (sum === undefined) continue
    const told = own.map((at) => mentions[at] as ClaimedMention)
    besideOneAnother(told, pair)
    const apart = own.flatMap((a, i) => own.slice(i + 1).map((b) => [incidentOf[a], incidentOf[b]] as [number, number]))
    const [one] = told
    for (const [a, b] of one ? crossed(apart, mentions, incidentOf) : []) across(a, b, partedBy(one as ClaimedMention))
  }
  return [...found].sort(([one], [other]) => one - other).map(([, relation]) => relation)
}

/** Incidents of which some mentions are known not to be one: what another of theirs leaves open is none either. */
function strangersAmong(matches: readonly Match[], incidentOf: readonly number[]): ReadonlySet<string> {
  return new Set(
    matches.flatMap((match) => (match.band === 'apart' && match.score < 0 ? [pairOf(incidentOf, match)] : [])),
  )
}

const pairOf = (incidentOf: readonly number[], { a, b }: Match): string => {
  const [one, other] = [incidentOf[a] as number, incidentOf[b] as number]
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** Who says that nobody was hurt, with those who count dead or wounded of the same incident: a few, as all of them differ from him alike. */
function* harmless(
  { claims, incidentOf }: Surroundings,
  touched: ReadonlySet<number>,
): Generator<readonly [ReadClaim, ReadClaim]> {
  const none = claims.filter(({ claim }) => claim.metric === 'casualties' && claim.high === 0)
  if (none.length === 0) return
  const own = new Set(none.map(({ at }) => incidentOf[at] as number).filter((incident) => touched.has(incident)))
  const harmed = groupBy(
    claims.filter(({ at }) => own.has(incidentOf[at] as number)),
    ({ at }) => incidentOf[at] as number,
  )
  for (const one of none)
    for (const other of (harmed.get(incidentOf[one.at] as number) ?? []).slice(0, ALL_PAIRED))
      if (harmsNobody(one, other)) yield [one, other]
}

/** All events of incidents that are easily mistaken for one another by some of theirs: another's rival count is warned of too. */
function crossed(
  mistaken: readonly (readonly [number, number])[],
  mentions: readonly ClaimedMention[],
  incidentOf: readonly number[],
): (readonly [number, number])[] {
  const among = new Set(mistaken.flat())
  const members = groupBy(
    [...mentions.keys()].filter((at) => among.has(incidentOf[at] as number)),
    (at) => incidentOf[at] as number,
  )
  const firsts = (incident: number): readonly number[] => (members.get(incident) ?? []).slice(0, CROSSED)
  return mistaken.flatMap(([one, other]) => firsts(one).flatMap((a) => firsts(other).map((b) => [a, b] as const)))
}

/** Events of one incident that are held against those of another. */
const CROSSED = 8

/** Claims of one incident and metric that are all paired. Of more, each is paired with the first of its origin, and the newest origins' firsts with one another. */
const ALL_PAIRED = 400

function* pairsOf(group: readonly ReadClaim[], { originOf }: Voices): Generator<readonly [ReadClaim, ReadClaim]> {
  let paired = group
  if (group.length > ALL_PAIRED) {
    const firsts = new Map<number, ReadClaim>()
    for (const claim of group) {
      const first = firsts.get(originOf[claim.at] as number)
      if (first) yield [first, claim]
      else firsts.set(originOf[claim.at] as number, claim)
    }
    paired = [...firsts.values()].sort(newestFirst).slice(0, ALL_PAIRED)
  }
  for (const [i, a] of paired.entries()) for (const b of paired.slice(i + 1)) yield [a, b]
}

const newestFirst = (a: ReadClaim, b: ReadClaim): number => {
  const [one, other] = [a.asOf ?? '', b.asOf ?? '']
  return one < other ? 1 : one > other ? -1 : a.at - b.at
}

/** The incidents that the reports speak of; all where none are named. */
export function incidentsTouched({ claims, incidentOf }: Surroundings, reports?: ReadonlySet<string>): Set<number> {
  return new Set(
    reports
      ? claims.flatMap(({ at, claim }) => (reports.has(claim.report) ? (incidentOf[at] as number) : []))
      : incidentOf,
  )
}
