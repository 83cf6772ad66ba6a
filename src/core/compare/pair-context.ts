import type { Part } from './part.js'
import type { ReadClaim } from './read-claim.js'

/** What is known of two claims beyond their own words. */
export interface PairContext {
  /** One incident, two, or undecided; `place`: two, told apart by their places. */
  readonly incident: 'same' | 'other' | 'place' | 'open'
  /** Whether two incidents lie near enough to be taken for one. */
  readonly mistakable: boolean
  readonly sameVoice: boolean
  readonly sameOrigin: boolean
  /** How `a` is a part of `b`, or `b` of `a`, by a text that ties them. */
  readonly part: {
    readonly part: ReadClaim
    readonly kind: Part['kind']
    readonly check: string | null
  } | null
  /** One of the two, and not the other, is a part of a count of its own report. */
  readonly partial: boolean
  /** The other counts just what that part counts. */
  readonly ofThePart: boolean
  /** One of the two only raises an older count to a newer one: "three of the wounded died". */
  readonly added: boolean
  /** Parts of one whole. */
  readonly siblings: 'population' | 'place' | null
  /** Both are printed side by side in one of the two reports, by one voice. */
  readonly retold: boolean
  /** One of the two counts the fighters alone, of whom the other does not tell. */
  readonly onlyFighters: boolean
  /** The one that counts the fighters of one side alone, beside those of the other, where the other claim counts people of whatever side. */
  readonly oneSide: ReadClaim | null
  /** Each counts in what another side holds: "rebel-held areas", "government-held areas". */
  readonly heldApart: boolean
  /** The one whose figure is newer, of two of one voice; null where nothing tells. */
  readonly newer: ReadClaim | null
  /** One of the two had been replaced by its own speaker when the other was said. */
  readonly superseded: boolean
}

/** How two incidents stand to each other where they are not one. */
export type Distance = Pick<PairContext, 'incident' | 'mistakable'>
