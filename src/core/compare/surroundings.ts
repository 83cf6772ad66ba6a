import type { Held } from './newer-figure.js'
import type { Voices } from './origin.js'
import type { Part } from './part.js'
import type { ReadClaim } from './read-claim.js'
import type { PlacesAround } from './within-place.js'

/** Everything that is known of all claims together: what a pair's context is looked up in. */
export interface Surroundings {
  readonly claims: readonly ReadClaim[]
  readonly incidentOf: readonly number[]
  readonly voices: Voices
  /** The reports, by their place among all, that give each origin's figure as one that stands. */
  readonly reportsOfOrigin: ReadonlyMap<number, ReadonlySet<number>>
  readonly parts: ReadonlyMap<number, Part>
  /** Fighters counted beside civilians, by their place among all claims. */
  readonly parted: ReadonlySet<number>
  /** Fighters counted beside fighters of another side, by their place among all claims. */
  readonly sided: ReadonlySet<number>
  /** The parts of each whole. */
  readonly partsOf: ReadonlyMap<ReadClaim, readonly Part[]>
  /** Those that reports name in each incident. */
  readonly partsOfIncident: ReadonlyMap<number, readonly Part[]>
  /** The parts of the wholes of each voice. */
  readonly partsOfVoice: ReadonlyMap<number, readonly Part[]>
  /** From when on a claim is replaced by its own speaker; null where it stands. */
  readonly supersededAt: readonly (string | null)[]
  readonly placesAround: PlacesAround
  /** Who holds the places where each origin's dead fell, where one of its reports tells them by that. */
  readonly holderOfOrigin: ReadonlyMap<number, string>
  /** How each claim's figure came to hold. */
  readonly held: readonly Held[]
}
