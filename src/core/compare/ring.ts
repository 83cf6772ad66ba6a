import type { CitationRing } from './comparison.js'
import type { ReadReport } from './read-claim.js'
import { readSpeaker } from './speaker.js'

/** Rings of outlets that cite one another as their only source: A cites B cites A. Each ring once, from its least name. */
export function ringsOf(reports: readonly ReadReport[]): CitationRing[] {
  const outlets = new Map<string, string>()
  for (const { report } of reports) if (report.source) outlets.set(outletKey(report.source), report.source)
  const cites = new Map<string, Set<string>>()
  for (const { report, claims } of reports) {
    if (!report.source) continue
    const from = outletKey(report.source)
    for (const { claim } of claims) {
      for (const name of [claim.via, claim.via === null ? claim.speaker : null]) {
        const to = name === null ? null : outletKey(name)
        if (to !== null && to !== from && outlets.has(to)) cites.set(from, (cites.get(from) ?? new Set()).add(to))
      }
    }
  }
  return cycles(cites).map((ring) => ring.map((key) => outlets.get(key) ?? key))
}

/** An outlet's name in any script: its agency's id, else its words folded. */
function outletKey(name: string): string {
  const { agencies, folded } = readSpeaker(name, null)
  return [...agencies][0] ?? folded
}

/** Longest ring looked for: real ones are short, and the search must stay cheap. */
const LONGEST = 5

function cycles(edges: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const found: string[][] = []
  const walk = (path: readonly string[]): void => {
    const [first, last] = [path[0] as string, path.at(-1) as string]
    for (const next of edges.get(last) ?? []) {
      if (next === first && path.length > 1) found.push([...path])
      // Only rings that begin with their least name, so that each is found once.
      else if (next > first && !path.includes(next) && path.length < LONGEST) walk([...path, next])
    }
  }
  for (const start of [...edges.keys()].sort()) walk([start])
  return found
}
