import { DisjointSets } from '../incident/disjoint-sets.js'
import type { ReadReport } from './read-claim.js'

/** Words a shingle: long enough that two reporters do not hit on it by chance. */
const SHINGLE = 5
/** Hashes kept of a text, the least ones: their overlap estimates the texts' overlap. */
const KEPT = 64
/** Shared hashes from which two texts are one, copied with small changes. */
const COPIED = 0.6
/** Hashes by which texts meet, and the last texts that each of them brings together. */
const HELD = 12
const MOST = 20

/** Words from which a text says enough to be called a copy. */
const SHORTEST = HELD + SHINGLE - 1

/** Groups reports whose texts are near copies of one another. The group of each report is its least member. */
export function nearCopies(reports: readonly ReadReport[]): number[] {
  const groups = new DisjointSets(reports.length)
  // Of one text, read once, the first report stands for all.
  const firsts = new Map<ReadReport['words'], number>()
  const sketches = reports.map((report, at) => {
    const first = firsts.get(report.words)
    if (first === undefined) firsts.set(report.words, at)
    else if (report.words.length >= SHORTEST) groups.join(first, at)
    return first === undefined ? sketchOf(report) : []
  })
  const holders = new Map<number, number[]>()
  // How many of the hashes held each other text shares: a copy shares several.
  const shared = new Uint8Array(reports.length)
  const seen: number[] = []
  sketches.forEach((sketch, at) => {
    const met: number[] = []
    for (const hash of sketch.slice(0, HELD)) {
      const others = holders.get(hash)
      if (!others) {
        holders.set(hash, [at])
        continue
      }
      for (const other of others) {
        const count = (shared[other] ?? 0) + 1
        shared[other] = count
        if (count === 2) met.push(other)
        if (count === 1) seen.push(other)
      }
      if (others.length >= MOST) others.shift()
      others.push(at)
    }
    for (const other of met)
      if (groups.find(at) !== groups.find(other) && overlap(sketch, sketches[other] as number[]) >= COPIED)
        groups.join(at, other)
    for (const other of seen) shared[other] = 0
    seen.length = 0
  })
  return reports.map((_, at) => groups.find(at))
}

function sketchOf({ words }: ReadReport): number[] {
  const hashes = new Set<number>()
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 0x811c9dc5
    for (let j = i; j < i + SHINGLE; j++) {
      for (const unit of words[j]?.spelling.forms[0] ?? '')
        hash = Math.imul(hash ^ (unit.codePointAt(0) as number), 0x01000193)
      hash = Math.imul(hash ^ 32, 0x01000193)
    }
    hashes.add(hash >>> 0)
  }
  // A text of a line or two says too little to be called a copy.
  return hashes.size < HELD ? [] : [...hashes].sort((a, b) => a - b).slice(0, KEPT)
}

/** The share of the shorter sketch that stands in the other. Both are sorted. */
function overlap(a: readonly number[], b: readonly number[]): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared / Math.max(1, Math.min(a.length, b.length))
}
