import type { Metric, Status } from '../claim/vocabulary.js'
import { readWords } from '../incident/reading/words.js'
import { actorDirectory, bodiesOf } from '../source/directory.js'
import type { Actor } from '../source/named.js'
import { partStart } from './joining-words.js'
import { type Population, populationOf } from './population.js'

/** Who was counted beside their status, as a claim records it; null where the words do not tell. */
export interface CountedPeople {
  /** Ids of GROUP_WORDS in the order of the alphabet: "children", "children women". */
  readonly group: string | null
  /** A side of seeds/actors.ts. */
  readonly side: string | null
}

interface Counted {
  readonly metric: Metric
  readonly status: Status
  readonly quote: string
  /** The noun phrase counted; '' where only a number stands. */
  readonly counted: string
}

const THINGS: ReadonlySet<Metric> = new Set(['strikes', 'munitions', 'equipment', 'other'])

/** The group and the side of those whom a claim counts, by its words. */
export function countedPeople({ metric, status, quote, counted }: Counted): CountedPeople {
  if (THINGS.has(metric)) return { group: null, side: null }
  const words = readWords(counted || quote)
  // "three people, |including a child" are not three children
  const people = populationOf(status, words.slice(0, partStart(words)), [])
  return {
    group: [...people.groups].sort().join(' ') || null,
    // "12 civilians in a raid of the army": whose raid it was, not whose people
    side: status === 'civilian' ? null : sideOf(people, counted),
  }
}

const sideOf = ({ actors, arms, nations }: Population, counted: string): string | null =>
  onlySide([...actorDirectory().find(counted), ...[...actors].flatMap(bodiesOf)]) ??
  (actors.size === 0 && arms === 'state' && nations.size === 1 ? onlySide(armiesOf(nations)) : null)

/** "Malian soldiers" are of the army that their country has. */
const armiesOf = (nations: ReadonlySet<string>): Actor[] =>
  actorDirectory().all.filter(({ kind, country }) => kind === 'army' && nations.has(country?.toUpperCase() ?? ''))

/** The side of the bodies where all are of one: of two that lost people together neither. */
function onlySide(bodies: readonly Actor[]): string | null {
  const [side, ...others] = new Set(bodies.flatMap((body) => body.side ?? []))
  return others.length === 0 ? (side ?? null) : null
}
