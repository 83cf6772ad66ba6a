import { groupBy } from '../group-by.js'
import { candidates } from './candidates.js'
import { DisjointSets } from './disjoint-sets.js'
import { type Band, type Match, matchMentions, UNTOLD } from './match.js'
import type { Mention } from './mention.js'

/** Mentions grouped into incidents. */
export interface Clusters {
  /** The cluster of each mention: the index of its first member. */
  readonly clusterOf: readonly number[]
  /** Every pair that was looked at, best first. */
  readonly matches: readonly Match[]
}

/**
 * Matches mentions across reports and groups those that are linked. Candidates come from blocks (place or country by days, figures by
 * days), never from all pairs. Two mentions known to be apart never come into one group, however many lie between them.
 */
export function clusterMentions(mentions: readonly Mention[]): Clusters {
  const scored = candidates(mentions)
    .map(([a, b]) => matchMentions(mentions, a, b))
    .sort((a, b) => b.score - a.score || a.a - b.a || a.b - b.b)
  const enemies = enemiesAmong(scored, mentions)
  const matches = undecided(scored, enemies)
  return { clusterOf: grouped(mentions, matches, enemies), matches }
}

/** For each mention those that it is known not to be one with. */
type Enemies = ReadonlyMap<number, ReadonlySet<number>>

function enemiesAmong(matches: readonly Match[], mentions: readonly Mention[]): Map<number, Set<number>> {
  const enemies = new Map<number, Set<number>>()
  const add = (one: number, other: number): void => {
    const known = enemies.get(one)
    if (known) known.add(other)
    else enemies.set(one, new Set([other]))
  }
  for (const { a, b, band } of matches) {
    if (band !== 'apart') continue
    add(a, b)
    add(b, a)
  }
  for (const [sum, events] of groupBy(mentions.keys(), (at) => mentions[at]?.oneOf))
    if (sum !== undefined) for (const a of events) for (const b of events) if (a !== b) add(a, b)
  return enemies
}

/** A mention that fits two events equally well, which are not one, is left to a person. */
function undecided(matches: readonly Match[], enemies: Enemies): Match[] {
  const linked = new Map<number, Match[]>()
  for (const match of matches) {
    if (match.band !== 'linked' && !isUntold(match)) continue
    for (const end of [match.a, match.b]) {
      const known = linked.get(end)
      if (!known) linked.set(end, [match])
      else if (known.length < RIVALS) known.push(match)
    }
  }
  const torn = (end: number, match: Match): boolean =>
    (linked.get(end) ?? []).some(
      (rival) => match.score - rival.score < 1 && enemies.get(otherEnd(match, end))?.has(otherEnd(rival, end)) === true,
    )
  return matches.map((match) =>
    match.band === 'linked' && (torn(match.a, match) || torn(match.b, match))
      ? { ...match, band: 'proposed' satisfies Band, reasons: [...match.reasons, 'fits-two'] }
      : match,
  )
}

const isUntold = ({ band, reasons }: Match): boolean => band === 'proposed' && reasons.includes(UNTOLD)

/** The best links of a mention that are weighed against one another. */
const RIVALS = 20

const otherEnd = (match: Match, end: number): number => (match.a === end ? match.b : match.a)

/** What a group must not lose in growing: the incident a person named, and one time. */
interface Bounds {
  readonly given: string | null
  /** The first end and the last start among its members' days: how far apart the two furthest are. */
  readonly firstEnd: number
  readonly lastStart: number
}

/** Days between the two furthest members of a group: news of one event, with its follow-ups. */
const LONGEST = 10

function boundsOf({ given, days }: Mention): Bounds {
  return {
    given,
    firstEnd: days?.end ?? Number.POSITIVE_INFINITY,
    lastStart: days?.start ?? Number.NEGATIVE_INFINITY,
  }
}

/** The bounds of two groups together; null where they may not be one. */
function together(a: Bounds, b: Bounds): Bounds | null {
  if (a.given !== null && b.given !== null && a.given !== b.given) return null
  const firstEnd = Math.min(a.firstEnd, b.firstEnd)
  const lastStart = Math.max(a.lastStart, b.lastStart)
  const given = a.given ?? b.given
  return given === null && lastStart - firstEnd > LONGEST ? null : { given, firstEnd, lastStart }
}

/** Joins what a person joined, then linked mentions, best first, unless that would bring together two that are apart. */
function grouped(mentions: readonly Mention[], matches: readonly Match[], enemies: Map<number, Set<number>>): number[] {
  const groups = new DisjointSets(mentions.length)
  const bounds = mentions.map(boundsOf)
  const join = (a: number, b: number, both: Bounds): void => {
    const [low, high] = a < b ? [a, b] : [b, a]
    const hostile = enemies.get(low) ?? new Set()
    for (const enemy of enemies.get(high) ?? []) hostile.add(enemy)
    if (hostile.size > 0) enemies.set(low, hostile)
    groups.join(low, high)
    bounds[low] = both
  }
  const given = new Map<string, number>()
  mentions.forEach((mention, at) => {
    if (mention.given === null) return
    const first = given.get(mention.given)
    if (first === undefined) given.set(mention.given, at)
    else join(groups.find(first), at, bounds[groups.find(first)] as Bounds)
  })
  const hostile = (a: number, b: number): boolean => {
    for (const enemy of enemies.get(a) ?? []) if (groups.find(enemy) === b) return true
    return false
  }
  for (const match of matches) {
    if (match.band !== 'linked') continue
    const [a, b] = [groups.find(match.a), groups.find(match.b)]
    const both = a === b ? null : together(bounds[a] as Bounds, bounds[b] as Bounds)
    if (both && !hostile(a, b) && !hostile(b, a)) join(a, b, both)
  }
  return mentions.map((_, at) => groups.find(at))
}
