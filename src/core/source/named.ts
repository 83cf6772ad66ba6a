import type { SourceKind } from './vocabulary.js'

/** A body that fights, speaks or publishes, with the names it goes by; the usual one of each language first. */
export interface Named<Kind extends string = string> {
  readonly id: string
  readonly kind: Kind
  /** The side it is or speaks for; null where it is no party to any fighting. */
  readonly side: string | null
  /** ISO 3166 code, lower case; null for bodies of many countries. */
  readonly country: string | null
  readonly ar: readonly string[]
  readonly en: readonly string[]
  /** Only where French says it otherwise than English. */
  readonly fr: readonly string[]
}

export const ACTOR_KINDS = ['state', 'army', 'police', 'armed-group', 'coalition'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]
/** Who fights. */
export type Actor = Named<ActorKind>
/** Who gives figures, or prints them. */
export type Speaker = Named<SourceKind>
