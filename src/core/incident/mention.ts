import type { Days } from './reading/days.js'
import type { EventFacts } from './reading/event-facts.js'
import type { Places } from './reading/place-names.js'

/** The claims of one report that speak of one event, with what the report tells of it. */
export interface Mention {
  /** Index of its report. */
  readonly report: number
  /** The incident that a person named; null where none did. */
  readonly given: string | null
  readonly places: Places
  readonly days: Days | null
  /** The text names the day. */
  readonly dated: boolean
  readonly facts: EventFacts
  /** "killed 12": metrics with the figures printed. */
  readonly figures: ReadonlySet<string>
  /** "killed 12 by …": figures printed with the names, by their sounds, of the persons who gave them. */
  readonly told: ReadonlySet<string>
  /** Ids of the sides named; soldiers of a state in another are a side of their own. */
  readonly sides: ReadonlySet<string>
  /** What those who came to harm are by calling: policemen, pupils, medics. */
  readonly callings: ReadonlySet<string>
  /** An event; a state of things (how many fighters stand somewhere); a sum over several events, or a running total, which are none of them. */
  readonly kind: 'event' | 'state' | 'sum' | 'series'
  /** Which sum over several events it is one of: those of one sum are different events. */
  readonly oneOf?: number
}

/** What the id of the side begins with that a state's soldiers abroad are. */
export const FOREIGN_TROOPS = 'troops of '
