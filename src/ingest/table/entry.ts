import type { LanguageCode } from '../../core/claim/vocabulary.js'
import type { CitedClaim } from './citation.js'

/** A row read: the report that it cites, and its claims. */
export interface Entry {
  /** Rows that share it cite one report. */
  readonly key: string
  readonly label: string
  readonly source: string | null
  readonly url: string | null
  readonly title: string | null
  readonly lang: LanguageCode
  readonly published: string | null
  readonly claims: readonly CitedClaim[]
}
