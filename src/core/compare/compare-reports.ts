import { groupBy } from '../group-by.js'
import { clusterMentions } from '../incident/cluster.js'
import { type Match, matchMentions } from '../incident/match.js'
import { isoDay } from '../incident/reading/days.js'
import type { Comparison, IncidentLink, MatchedIncident, Origin, Voice } from './comparison.js'
import { contextOf, type Distance, fightersBeside, mayBeTied, type Surroundings, supersessions } from './context.js'
import { type ClaimedMention, mentionsOf } from './mentions.js'
import { nearCopies } from './near-copy.js'
import { type Voices, voicesOf } from './origin.js'
import { findParts, type Part } from './parts.js'
import type { ReadClaim } from './read-claim.js'
import { readReports } from './read-claims.js'
import { relate } from './relate.js'
import type { ComparableReport, Relation } from './relation.js'
import { ringsOf } from './ring.js'
import { matchSeries, type SeriesMatch } from './series.js'
import { talliesOf } from './tally.js'
import { isConcession, proposedGrades } from './testimony.js'
import { translatedPairs } from './translated-copy.js'

export interface CompareOptions {
  /** Without pairs only incidents, voices and origins are made: what a large archive is grouped with. */
  readonly pairs?: boolean
  /** Ids of reports: only pairs that touch an incident which one of them speaks of. What stood before keeps its relations. */
  readonly touching?: ReadonlySet<string>
}

/**
 * Compares the claims of any reports: groups them into incidents, finds who speaks, and relates every pair that is not trivially
 * unrelated. Nothing is assumed of the order of reports; ids of claims and reports must be unique. Never throws.
 */
export function compareReports(reports: readonly ComparableReport[], options: CompareOptions = {}): Comparison {
  const ordered = [...reports].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const reads = readReports(ordered)
  const parts = new Map<number, Part>()
  const mentions: ClaimedMention[] = []
  for (const read of reads) {
    const own = findParts(read)
    for (const [at, part] of own) parts.set(at, part)
    mentions.push(...mentionsOf(read, own))
  }
  const { clusterOf, matches } = clusterMentions(mentions)
  const series = matchSeries(mentions)
  const incidentOfMention = mentions.map(
    (mention, i) => (mention.kind === 'series' ? series.seriesOf[i] : clusterOf[i]) as number,
  )
  const claims = reads.flatMap((read) => read.claims).sort((a, b) => a.at - b.at)
  const mentionOf: ClaimedMention[] = []
  const incidentOf: number[] = []
  mentions.forEach((mention, i) => {
    for (const claim of mention.claims) {
      mentionOf[claim.at] = mention
      incidentOf[claim.at] = incidentOfMention[i] as number
    }
  })
  const voices = voicesOf(claims, incidentOf, nearCopies(reads), translatedPairs(reads))
  const byVoice = groupBy(
    claims,
    (claim) => `${incidentOf[claim.at]} ${voices.voiceOf[claim.at]} ${claim.claim.metric}`,
  )
  const all: Surroundings = {
    claims,
    mentionOf,
    incidentOf,
    voices,
    reportsOfOrigin: reportsByOrigin(claims, voices),
    parts,
    parted: fightersBeside(reads),
    partsOf: groupBy([...parts.values()], (part) => part.whole),
    supersededAt: supersessions(claims.length, byVoice.values(), parts),
  }
  const incidents = incidentsOf(mentions, incidentOfMention)
  const groupOf = new Map(claims.map(({ at, claim }) => [claim.id, incidentOf[at] as number]))
  const incidentIds = new Map(incidents.map(({ id, claims: [first] }) => [groupOf.get(first as string) as number, id]))
  return {
    incidents,
    links: matches.filter(telling).map((match) => linkOf(match, mentions)),
    voices: voiceList(all),
    origins: originList(all),
    rings: ringsOf(reads),
    tallies: talliesOf(all, incidents),
    grades: proposedGrades(
      claims,
      (claim) => voiceId([claims[voices.voiceOf[claim.at] as number] as ReadClaim]),
      (claim) => incidentIds.get(incidentOf[claim.at] as number) as string,
    ),
    conceded: claims.filter(isConcession).map(({ claim }) => claim.id),
    relations:
      options.pairs === false
        ? []
        : relations(all, mentions, incidentOfMention, matches, series.matches, incidentsTouched(all, options.touching)),
  }
}

function reportsByOrigin(claims: readonly ReadClaim[], { originOf }: Voices): Map<number, Set<number>> {
  const groups = groupBy(claims, (claim) => originOf[claim.at] as number)
  return new Map([...groups].map(([origin, own]) => [origin, new Set(own.map((claim) => claim.report.at))]))
}

/** The incidents that the reports speak of; all where none are named. */
function incidentsTouched({ claims, incidentOf }: Surroundings, reports?: ReadonlySet<string>): Set<number> {
  return new Set(
    reports
      ? claims.flatMap(({ at, claim }) => (reports.has(claim.report) ? (incidentOf[at] as number) : []))
      : incidentOf,
  )
}

/** The claims' pairs inside incidents and between those near enough to be mistaken, each once, in the claims' order. */
function relations(
  all: Surroundings,
  mentions: readonly ClaimedMention[],
  incidentOf: readonly number[],
  matches: readonly Match[],
  series: readonly SeriesMatch[],
  touched: ReadonlySet<number>,
): Relation[] {
  const found = new Map<number, { at: [number, number]; relation: Relation }>()
  const pair = (a: ReadClaim, b: ReadClaim, distance: Distance): void => {
    const [one, other] = a.at < b.at ? [a, b] : [b, a]
    if (one === other || one.claim.metric !== other.claim.metric) return
    if (distance.incident !== 'same' && !distance.mistakable && !mayBeTied(one, all) && !mayBeTied(other, all)) return
    const key = one.at * all.claims.length + other.at
    if (found.has(key)) return
    const relation = relate(one, other, contextOf(one, other, all, distance))
    if (relation) found.set(key, { at: [one.at, other.at], relation })
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
  for (const match of matches) {
    if (incidentOf[match.a] !== incidentOf[match.b]) across(match.a, match.b, distanceOf(match))
  }
  for (const [a, b] of resemblances(mentions)) {
    if (incidentOf[a] !== incidentOf[b]) across(a, b, distanceOf(matchMentions(mentions, a, b)))
  }
  for (const { a, b } of series) across(a, b, { incident: 'other', mistakable: true })
  for (const [whole, own] of all.partsOf) tieAcross(whole, own, all, pair)
  return [...found.values()].sort((x, y) => x.at[0] - y.at[0] || x.at[1] - y.at[1]).map(({ relation }) => relation)
}

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

/** A sum over several events stands outside each of them: its parts' events are tied to it. */
function tieAcross(
  whole: ReadClaim,
  parts: readonly Part[],
  all: Surroundings,
  pair: (a: ReadClaim, b: ReadClaim, distance: Distance) => void,
): void {
  const outside: Distance = { incident: 'other', mistakable: false }
  for (const { part } of parts) {
    pair(part, whole, outside)
    if (all.incidentOf[part.at] === all.incidentOf[whole.at]) continue
    for (const claim of all.claims)
      if (all.incidentOf[claim.at] === all.incidentOf[part.at]) pair(claim, whole, outside)
  }
}

function distanceOf({ band, place, reasons }: Match): Distance {
  if (band !== 'apart') return { incident: 'open', mistakable: true }
  if (place === 'namesake') return { incident: 'place', mistakable: true }
  const near = place === 'site' || place === 'local' || place === 'region' || place === 'sibling'
  return { incident: 'other', mistakable: near || (place === 'country' && reasons.includes('same-figure')) }
}

/** Mentions at one place that share a figure or what was hit, whenever they were: what is merged by mistake. */
function resemblances(mentions: readonly ClaimedMention[]): [number, number][] {
  const blocks = new Map<string, number[]>()
  mentions.forEach((mention, at) => {
    if (mention.kind === 'series') return
    const where = [...mention.places.names.map((name) => name.sounds), ...mention.places.countries]
    const what = [...mention.figures, ...mention.facts.targets]
    for (const place of where) {
      for (const one of what) {
        const key = `${place}|${one}`
        const block = blocks.get(key)
        if (block) block.push(at)
        else blocks.set(key, [at])
      }
    }
  })
  const pairs = new Map<number, [number, number]>()
  for (const block of blocks.values()) {
    block.forEach((a, i) => {
      for (const b of block.slice(i + 1, i + 1 + MOST_ALIKE)) {
        if (mentions[a]?.report !== mentions[b]?.report) pairs.set(a * mentions.length + b, [a, b])
      }
    })
  }
  return [...pairs.values()]
}

const MOST_ALIKE = 20

function incidentsOf(mentions: readonly ClaimedMention[], incidentOf: readonly number[]): MatchedIncident[] {
  const groups = groupBy([...mentions.keys()], (at) => incidentOf[at] as number)
  return [...groups.values()].map((group) => {
    const own = group.map((at) => mentions[at] as ClaimedMention)
    const dated = own.filter((mention) => mention.days && mention.dated)
    const days = (dated.length > 0 ? dated : own).flatMap((mention) => (mention.days ? [mention.days] : []))
    const names = new Map(own.flatMap((mention) => mention.places.names.map((name) => [name.sounds, name])))
    const claims = own.flatMap((mention) => mention.claims.map((claim) => claim.claim.id)).sort()
    return {
      id: own.find((mention) => mention.given !== null)?.given ?? `incident-${claims[0]}`,
      claims,
      places: [...names.values()].sort((a, b) => a.level - b.level).map(({ words }) => words),
      start:
        days.length > 0
          ? isoDay(days.reduce((least, one) => Math.min(least, one.start), Number.POSITIVE_INFINITY))
          : null,
      end:
        days.length > 0 ? isoDay(days.reduce((most, one) => Math.max(most, one.end), Number.NEGATIVE_INFINITY)) : null,
    }
  })
}

/** Links, proposals, and what might have been taken for one. */
const telling = (match: Match): boolean => match.band !== 'apart' || distanceOf(match).mistakable

function linkOf({ a, b, band, score, reasons }: Match, mentions: readonly ClaimedMention[]): IncidentLink {
  const first = (at: number): string => mentions[at]?.claims[0]?.claim.id ?? ''
  return { a: first(a), b: first(b), band, score, reasons }
}

function voiceList({ claims, voices }: Surroundings): Voice[] {
  return [...groupBy(claims, (claim) => voices.voiceOf[claim.at] as number).values()].map((own) => ({
    id: voiceId(own),
    speaker: own.find((claim) => claim.speakerName !== null)?.speakerName ?? null,
    party: own.some((claim) => claim.speaker?.party),
    claims: own.map((claim) => claim.claim.id),
  }))
}

const voiceId = (claims: readonly ReadClaim[]): string => `voice-${claims[0]?.claim.id}`

function originList({ claims, voices }: Surroundings): Origin[] {
  const firstOf = new Map<number, ReadClaim>()
  for (const claim of claims) {
    const voice = voices.voiceOf[claim.at] as number
    if (!firstOf.has(voice)) firstOf.set(voice, claim)
  }
  return [...groupBy(claims, (claim) => voices.originOf[claim.at] as number).values()].map((own) => {
    const first = own[0] as ReadClaim
    return {
      id: `origin-${first.claim.id}`,
      voice: voiceId([firstOf.get(voices.voiceOf[first.at] as number) as ReadClaim]),
      claims: own.map((claim) => claim.claim.id),
    }
  })
}
