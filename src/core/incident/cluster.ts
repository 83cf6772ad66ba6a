import { type Band, type Match, type Mention, matchMentions } from './match.js'
import type { Days } from './reading/days.js'

/** Mentions grouped into incidents. */
export interface Clusters {
  /** The cluster of each mention: the index of its first member. */
  readonly clusterOf: readonly number[]
  /** Every pair that was looked at, best first. */
  readonly matches: readonly Match[]
}

/** A block larger than this is a place and week too busy to tell events by; only narrower keys pair there. */
const BUSY = 400
/** Days that share a key: news of one event is at most so far apart, with its neighbours. */
const BUCKET = 4

/**
 * Matches mentions across reports and groups those that are linked. Candidates come from blocks (place or country by days, figures by
 * days), never from all pairs. Two mentions known to be apart never come into one group, however many lie between them.
 */
export function clusterMentions(mentions: readonly Mention[]): Clusters {
  const matches = undecided(
    candidates(mentions)
      .map(([a, b]) => matchMentions(mentions, a, b))
      .sort((a, b) => b.score - a.score || a.a - b.a || a.b - b.b),
  )
  return { clusterOf: grouped(mentions.length, matches), matches }
}

/** The keys by which mentions meet: one shared key makes a candidate. Usable as an index outside memory. */
export function blockKeys(mention: Mention): { readonly narrow: readonly string[]; readonly wide: readonly string[] } {
  const buckets = bucketsOf(mention.days)
  const under = (keys: readonly string[]): string[] =>
    keys.flatMap((key) => buckets.map((bucket) => `${key}|${bucket}`))
  const named = mention.places.names.map((name) => `name ${name.sounds}`)
  return {
    narrow: [...(mention.given === null ? [] : [`given ${mention.given}`]), ...under(named)],
    wide: under([
      ...[...mention.places.countries].map((country) => `country ${country}`),
      ...[...mention.figures].map((figure) => `figure ${figure}`),
    ]),
  }
}

function bucketsOf(days: Days | null): number[] {
  if (!days || days.end - days.start > 366) return []
  const buckets: number[] = []
  for (let bucket = Math.floor((days.start - 1) / BUCKET); bucket <= Math.floor((days.end + 1) / BUCKET); bucket++)
    buckets.push(bucket)
  return buckets
}

function candidates(mentions: readonly Mention[]): [number, number][] {
  const blocks = new Map<string, number[]>()
  mentions.forEach((mention, at) => {
    const { narrow, wide } = blockKeys(mention)
    for (const key of [...narrow, ...wide]) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  })
  const pairs = new Map<number, [number, number]>()
  for (const [key, block] of blocks) {
    // Those that a person joined need no comparing among themselves beyond the first.
    const reach = key.startsWith('given ') ? 1 : block.length > BUSY ? 8 : block.length
    block.forEach((a, i) => {
      for (const b of block.slice(i + 1, i + 1 + reach)) {
        if (mentions[a]?.report !== mentions[b]?.report) pairs.set(a * mentions.length + b, [a, b])
      }
    })
  }
  return [...pairs.values()]
}

/** A mention that fits two events equally well, which are not one, is left to a person. */
function undecided(matches: readonly Match[]): Match[] {
  const apart = new Set(
    matches.filter((match) => match.band === 'apart').flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  )
  const linked = new Map<number, Match[]>()
  for (const match of matches) {
    if (match.band !== 'linked') continue
    for (const end of [match.a, match.b]) linked.set(end, [...(linked.get(end) ?? []), match].slice(0, 20))
  }
  const torn = (end: number, match: Match): boolean =>
    (linked.get(end) ?? []).some(
      (rival) =>
        rival !== match &&
        match.score - rival.score < 1 &&
        apart.has(`${otherEnd(match, end)} ${otherEnd(rival, end)}`),
    )
  return matches.map((match) =>
    match.band === 'linked' && (torn(match.a, match) || torn(match.b, match))
      ? { ...match, band: 'proposed' satisfies Band, reasons: [...match.reasons, 'fits-two'] }
      : match,
  )
}

const otherEnd = (match: Match, end: number): number => (match.a === end ? match.b : match.a)

/** Joins linked mentions, best first, unless that would bring together two that are apart. */
function grouped(count: number, matches: readonly Match[]): number[] {
  const parent = Array.from({ length: count }, (_, i) => i)
  const find = (at: number): number => {
    let root = at
    while (parent[root] !== root) root = parent[root] as number
    for (let next = at; next !== root; ) [next, parent[next]] = [parent[next] as number, root]
    return root
  }
  const enemies = new Map<number, Set<number>>()
  const enemiesOf = (root: number): Set<number> => enemies.get(root) ?? new Set()
  for (const match of matches) {
    if (match.band !== 'apart') continue
    enemies.set(match.a, enemiesOf(match.a).add(match.b))
    enemies.set(match.b, enemiesOf(match.b).add(match.a))
  }
  for (const match of matches) {
    if (match.band !== 'linked') continue
    const [a, b] = [find(match.a), find(match.b)].sort((x, y) => x - y) as [number, number]
    if (
      a === b ||
      [...enemiesOf(a)].some((enemy) => find(enemy) === b) ||
      [...enemiesOf(b)].some((enemy) => find(enemy) === a)
    )
      continue
    parent[b] = a
    const both = enemiesOf(a)
    for (const enemy of enemiesOf(b)) both.add(enemy)
    if (both.size > 0) enemies.set(a, both)
  }
  return parent.map((_, at) => find(at))
}
