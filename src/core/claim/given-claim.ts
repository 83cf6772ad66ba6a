import type { ExtractedClaim } from './claim.js'
import type { ClaimState } from './vocabulary.js'

/** A claim that comes as a record of a table, not out of a text: what a person entered beside what extraction reads. */
export interface GivenClaim extends ExtractedClaim {
  readonly group?: string | null
  readonly side?: string | null
  /** ISO date or date-time; else the report's publication. */
  readonly asOf?: string | null
  readonly state?: ClaimState
  /** Name of the incident that it speaks of; else it is matched. */
  readonly incident?: string | null
}
