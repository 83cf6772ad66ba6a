import type { Metric } from '../claim/vocabulary.js'
import type { Band } from '../incident/match.js'
import type { RangedClaim } from './range.js'
import type { Relation } from './relation.js'
import type { ProposedGrade } from './testimony.js'

export type { Band } from '../incident/match.js'

/** What one body or person said, wherever it was printed: claims of one voice count once. */
export interface Voice {
  readonly id: string
  /** The words that name it best; null where only an outlet's own voice is known. */
  readonly speaker: string | null
  /** Whether it belongs to a party to the fighting. */
  readonly party: boolean
  readonly claims: readonly string[]
}

/** One figure of one voice on one incident: headline and body, wire copies, translations. */
export interface Origin {
  readonly id: string
  readonly voice: string
  readonly claims: readonly string[]
}

/** Why two mentions (the claims of one report that speak of one event) are or are not one incident. */
export interface IncidentLink {
  /** A claim of either mention. */
  readonly a: string
  readonly b: string
  readonly band: Band
  readonly score: number
  readonly reasons: readonly string[]
}

export interface MatchedIncident {
  readonly id: string
  readonly claims: readonly string[]
  /** The place names read for it, the narrowest first. */
  readonly places: readonly string[]
  /** ISO days, both included; null where nothing dates it. */
  readonly start: string | null
  readonly end: string | null
}

/** Reports that cite one another in a ring: A cites B cites A. Sources' names in citing order. */
export type CitationRing = readonly string[]

/** The figures of one incident and metric that may stand in one range: parts, denials and given-up figures are left out. */
export interface Tally {
  /** A MatchedIncident's id. */
  readonly incident: string
  readonly metric: Metric
  /** Who is counted: 'people', 'combatants' (with their side), or a group such as 'children'. */
  readonly people: string
  readonly claims: readonly RangedClaim[]
}

export interface Comparison {
  readonly incidents: readonly MatchedIncident[]
  readonly links: readonly IncidentLink[]
  readonly voices: readonly Voice[]
  readonly origins: readonly Origin[]
  readonly rings: readonly CitationRing[]
  readonly tallies: readonly Tally[]
  readonly grades: readonly ProposedGrade[]
  /** Claims by which a party owns up to harm that it caused. */
  readonly conceded: readonly string[]
  /** Every pair that is not trivially unrelated, in the claims' order. */
  readonly relations: readonly Relation[]
}
