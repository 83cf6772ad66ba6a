import type { Metric } from '../claim/vocabulary.js'
import { groupBy } from '../group-by.js'
import type { Interval } from '../quantity/interval.js'
import { highEnd, lowEnd, overlaps } from '../quantity/interval.js'

/** Whose losses a source counts, seen from its own side; `unknown` where its side or theirs is not known. */
export const LOSSES = ['own', 'enemy', 'civilians', 'unknown'] as const
export type Losses = (typeof LOSSES)[number]

/** A figure of a source that may stand in one range with the others of its tally: totals, no parts. */
export interface LedgerClaim extends Interval {
  readonly source: string
  /** Incident, metric and people counted: claims of one tally are compared. */
  readonly tally: string
  readonly metric: Metric
  readonly losses: Losses
  /** What one voice says counts once; a source may carry several voices. */
  readonly voice: string
  /** Of a party to the fighting: no measure for others. */
  readonly party: boolean
  /** ISO date or date-time; null where unknown. */
  readonly published: string | null
}

/** How a source's figures stood to others', with the counts that the shares rest on: small numbers show as such. */
export interface LedgerLine {
  readonly source: string
  readonly metric: Metric
  readonly losses: Losses
  /** Tallies for which it gave a figure. */
  readonly tallies: number
  /** Those in which no other voice speaks. */
  readonly alone: number
  /** Those in which another voice's figure shares no number with its own. */
  readonly contradicted: number
  /** Those in which others speak and it was first to; undated ones are not counted. */
  readonly first: number
  /** The middle ratio of its figure to the median of the other, independent voices; null where nothing can be measured. */
  readonly ratio: number | null
  /** Tallies that the ratio rests on. */
  readonly measured: number
}

/** One line for each source, metric and whose losses they are, in that order. O(n log n) in the claims of a tally. */
export function ledgerOf(claims: readonly LedgerClaim[]): LedgerLine[] {
  const notes = [...groupBy(claims, (claim) => claim.tally).values()].flatMap(notesOn)
  const lines = groupBy(notes, ({ claim }) => JSON.stringify([claim.source, claim.metric, claim.losses]))
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => {
      const { source, metric, losses } = (own[0] as Note).claim
      const ratios = own.flatMap(({ ratio }) => (ratio === null ? [] : [ratio]))
      const count = (holds: (note: Note) => boolean): number => own.filter(holds).length
      return {
        source,
        metric,
        losses,
        tallies: own.length,
        alone: count(({ alone }) => alone),
        contradicted: count(({ contradicted }) => contradicted),
        first: count(({ first }) => first),
        ratio: median(ratios),
        measured: ratios.length,
      }
    })
}

/** How one source's newest figure stood in one tally. */
interface Note {
  readonly claim: LedgerClaim
  readonly alone: boolean
  readonly contradicted: boolean
  readonly first: boolean
  readonly ratio: number | null
}

function notesOn(claims: readonly LedgerClaim[]): Note[] {
  const newest = new Map<string, LedgerClaim>()
  const earliest = new Map<string, string>()
  for (const claim of claims) {
    const key = `${claim.source} ${claim.losses}`
    const known = newest.get(key)
    if (!known || later(claim, known)) newest.set(key, claim)
    const first = earliest.get(claim.source)
    if (claim.published !== null && (first === undefined || claim.published < first))
      earliest.set(claim.source, claim.published)
  }
  const start = [...earliest.values()].sort()[0]
  const voices = [...newestOf(claims).values()]
  const spread = spreadOf(voices)
  return [...newest.values()].map((claim) => {
    const others = voices.length - (voices.some(({ voice }) => voice === claim.voice) ? 1 : 0)
    return {
      claim,
      alone: others === 0,
      contradicted: others > 0 && spread.apartFrom(claim),
      first: others > 0 && start !== undefined && earliest.get(claim.source) === start,
      ratio: ratioTo(claim, voices),
    }
  })
}

const later = (a: LedgerClaim, b: LedgerClaim): boolean =>
  (a.published ?? '') > (b.published ?? '') ||
  ((a.published ?? '') === (b.published ?? '') && (lowEnd(a) - lowEnd(b) || highEnd(a) - highEnd(b)) > 0)

/** Each voice's newest figure. */
function newestOf(claims: readonly LedgerClaim[]): Map<string, LedgerClaim> {
  const newest = new Map<string, LedgerClaim>()
  for (const claim of claims) {
    const known = newest.get(claim.voice)
    if (!known || later(claim, known)) newest.set(claim.voice, claim)
  }
  return newest
}

/** Whether some other voice's interval misses a figure: only the highest low and the lowest high need be looked at. */
function spreadOf(voices: readonly LedgerClaim[]): { apartFrom(claim: LedgerClaim): boolean } {
  const byLow = [...voices].sort((a, b) => lowEnd(b) - lowEnd(a)).slice(0, 2)
  const byHigh = [...voices].sort((a, b) => highEnd(a) - highEnd(b)).slice(0, 2)
  return {
    apartFrom: (claim) => [...byLow, ...byHigh].some((other) => other.voice !== claim.voice && !overlaps(other, claim)),
  }
}

/** The figure by the median of the other voices that are no party: 1 where they say the same. Intervals stand by their middles. */
function ratioTo(claim: LedgerClaim, voices: readonly LedgerClaim[]): number | null {
  const others = voices.filter(({ voice, party }) => !party && voice !== claim.voice)
  const middle = median(others.map(middleOf))
  const own = middleOf(claim)
  return middle === null || middle === 0 ? null : own / middle
}

/** The middle of an interval; its closed end where the other is open. */
const middleOf = ({ low, high }: Interval): number => ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2
}
