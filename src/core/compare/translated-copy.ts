import { timeOf } from '../iso-date.js'
import type { ReadClaim, ReadReport } from './read-claim.js'
import { mayBeOne, ofOneNation, sameSpeaker } from './same-speaker.js'

/** A translation is printed within a day of its text. */
const WITHIN_MS = 24 * 3_600_000
/** Figures compared of a report: what a wire text has, and cheap. */
const COMPARED = 12
/** Reports that one figure brings together at most. */
const MOST = 30

/**
 * Pairs the claims of texts and their translations: reports in two languages that give the same figures in the same order within a
 * day, by speakers who may be the same. The figures in common are two thirds of the shorter report's at least; two of them are
 * enough only where a speaker of theirs is known to be the same, or where they are all and their speakers name one nation.
 */
export function* translatedPairs(reports: readonly ReadReport[]): Generator<readonly [ReadClaim, ReadClaim]> {
  // By language: reports in one are no translations of one another.
  const holders = new Map<string, Map<string, ReadReport[]>>()
  if (new Set(reports.map(({ report }) => report.lang)).size < 2) return
  for (const read of reports) {
    const met = new Set<ReadReport>()
    for (const key of new Set(figuresOf(read).map(keyOf))) {
      const held = holders.get(key) ?? new Map<string, ReadReport[]>()
      holders.set(key, held)
      for (const [lang, others] of held) if (lang !== read.report.lang) for (const other of others) met.add(other)
      const own = held.get(read.report.lang) ?? []
      held.set(read.report.lang, own)
      if (own.length >= MOST) own.shift()
      own.push(read)
    }
    for (const other of met) yield* translation(other, read)
  }
}

/** Vague words left out: one language's "dozens" is another's "tens". */
const figuresOf = ({ claims }: ReadReport): readonly ReadClaim[] =>
  claims
    .slice(0, COMPARED * 2)
    .filter(({ claim }) => claim.bound !== 'indefinite')
    .slice(0, COMPARED)
const keyOf = ({ claim }: ReadClaim): string => `${claim.metric} ${claim.polarity} ${claim.low}–${claim.high}`

function translation(a: ReadReport, b: ReadReport): readonly (readonly [ReadClaim, ReadClaim])[] {
  const [one, other] = [a.report, b.report]
  if (one.lang === other.lang || one.published === null || other.published === null) return []
  if (!(Math.abs(timeOf(one.published) - timeOf(other.published)) <= WITHIN_MS)) return []
  const [ones, others] = [figuresOf(a), figuresOf(b)]
  const pairs = inOrder(ones, others)
  const shorter = Math.min(ones.length, others.length)
  if (new Set(pairs.map(([claim]) => keyOf(claim))).size < 2 || pairs.length * 3 < shorter * 2) return []
  const whole = pairs.length === Math.max(ones.length, others.length)
  const known = pairs.some(
    ([{ speaker: x }, { speaker: y }]) =>
      x !== null && y !== null && (sameSpeaker(x, y) || (whole && ofOneNation(x, y))),
  )
  return pairs.length >= 3 || known ? pairs : []
}

/** The longest run of claims with equal figures in the same order, whose speakers may be the same. */
function inOrder(ones: readonly ReadClaim[], others: readonly ReadClaim[]): (readonly [ReadClaim, ReadClaim])[] {
  const equal = (a: ReadClaim, b: ReadClaim): boolean =>
    keyOf(a) === keyOf(b) &&
    (a.speaker === null || b.speaker === null ? a.speaker === b.speaker : mayBeOne(a.speaker, b.speaker))
  // lengths[i][j]: the longest run among ones from i on and others from j on
  const lengths = Array.from({ length: ones.length + 1 }, () => new Array<number>(others.length + 1).fill(0))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = ones.length - 1; i >= 0; i--)
    for (let j = others.length - 1; j >= 0; j--)
      (lengths[i] as number[])[j] = equal(ones[i] as ReadClaim, others[j] as ReadClaim)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: (readonly [ReadClaim, ReadClaim])[] = []
  for (let i = 0, j = 0; i < ones.length && j < others.length; ) {
    const [a, b] = [ones[i] as ReadClaim, others[j] as ReadClaim]
    if (equal(a, b)) {
      pairs.push([a, b])
      i++
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
