import type { InterfaceLanguage, LanguageCode } from '../src/core/claim/vocabulary.js'
import type { SourceKind } from '../src/core/source/vocabulary.js'

/** A source of the sample, as the database takes it. */
export interface SeedSource {
  readonly name: string
  readonly kind: SourceKind
  readonly country: string | null
  readonly languages: readonly LanguageCode[]
  readonly side: string | null
  /** Other names that it goes by. */
  readonly aliases: readonly string[]
}

/** What happened: where by the gazetteer, when by days, both ends included. */
export interface SeedIncident {
  readonly key: string
  /** Kept in English, shown in the reader's language. */
  readonly title: Readonly<Record<InterfaceLanguage, string>>
  /** Id of a place in seeds/places. */
  readonly place: string
  /** UCDP's where_prec. */
  readonly placePrecision: 1 | 2 | 3 | 4 | 5 | 6 | 7
  readonly start: string
  readonly end: string
  /** UCDP's date_prec. */
  readonly datePrecision: 1 | 2 | 3 | 4 | 5
}

/** A sample report, written for this project. None has an address: none was published. */
export interface SeedReport {
  readonly id: string
  /** Key of its incident. */
  readonly incident: string
  /** Name of its source in `seedSources`. */
  readonly source: string
  readonly lang: LanguageCode
  readonly published: string
  readonly title: string
  readonly text: string
}
