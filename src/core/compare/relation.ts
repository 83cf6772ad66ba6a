import type { ExtractedClaim } from '../claim/claim.js'
import type { LanguageCode } from '../claim/vocabulary.js'

/** How two claims stand to each other (domain.md). `part-of` and `updates` are directed: a is the part, a is the newer. `denies`: a denies b. */
export const RELATIONS = [
  'denies',
  'same-origin',
  'updates',
  'part-of',
  'look-alike',
  'not-comparable',
  'near',
  'conflicts',
  'agrees',
] as const
export type RelationKind = (typeof RELATIONS)[number]

/** Why two claims may not be compared. */
export const REASONS = [
  'different-incident',
  'different-metric',
  'different-population',
  'different-place',
  'different-period',
  'event-vs-total',
  'unresolved',
] as const
export type Reason = (typeof REASONS)[number]

/** A claim with its place among all claims. */
export interface SourcedClaim extends ExtractedClaim {
  readonly id: string
  /** Id of the report that it stands in. */
  readonly report: string
  /** The incident that it was given by hand or in an earlier comparison: claims that share it speak of one. */
  readonly incident?: string | null
  /** What its record says beside the words, or a person set right: when it held, and whom it counts (CountedPeople). */
  readonly asOf?: string | null
  readonly group?: string | null
  readonly side?: string | null
}

/** A report as comparison sees it. */
export interface ComparableReport {
  readonly id: string
  readonly lang: LanguageCode
  /** The outlet that published it. */
  readonly source: string | null
  /** ISO date or date-time. */
  readonly published: string | null
  readonly text: string
  /** Joins reports by hand: those that share it speak of one incident. */
  readonly incident: string | null
  readonly claims: readonly SourcedClaim[]
}

/** A pair of claims and how they stand to each other. Ids are claims' ids. */
export interface Relation {
  readonly a: string
  readonly b: string
  readonly relation: RelationKind
  /** Given for not-comparable and look-alike. */
  readonly reason: Reason | null
  /** Distance between the nearer ends, for conflicts and near. */
  readonly gap: number | null
  /** Larger of the nearer ends by the smaller; null where the smaller is 0. */
  readonly ratio: number | null
  /** The rules that decided, in order. */
  readonly rules: readonly string[]
}
