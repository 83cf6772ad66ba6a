import { groupBy } from '../group-by.js'
import { type EventFacts, eventFacts, mannersIn } from '../incident/reading/event-facts.js'
import type { PlaceName } from '../incident/reading/place-names.js'
import { WIDE } from '../incident/words/manners.js'
import { wordsBetween } from './joining-words.js'
import { ownClause, ownPlaces } from './own-clause.js'
import type { Part } from './part.js'
import type { ReadClaim, ReadReport } from './read-claim.js'
import { sentenceRange } from './read-sentence.js'
import { several } from './several.js'

/** The totals of a report over several events. */
interface Sums {
  readonly sums: ReadonlySet<ReadClaim>
  /** Those that name a town for each: "12 in Orikhiv and four in Huliaipole". */
  readonly towns: ReadonlySet<ReadClaim>
  /** Those whose words tell of several events: "two bombings". */
  readonly separate: ReadonlySet<ReadClaim>
}

/**
 * Totals over several events: "11 killed in two separate strikes: seven in a morning strike on … and four in …".
 */
export function sumsIn(read: ReadReport, parts: ReadonlyMap<number, Part>): Sums {
  const byWhole = [...groupBy([...parts.values()].filter(isBrokenDown), ({ whole }) => whole)]
  const events = byWhole.filter(([whole]) => {
    const sentence = wordsBetween(read, ...sentenceRange(read.words, whole.sentence))
    return several.find(sentence).length > 0
  })
  const told = events.filter(([, own]) => own.every(({ part }) => mannersIn(ownClause(read, part)) !== null))
  const towns = new Set(byWhole.filter(([, own]) => inTowns(read, own)).map(([whole]) => whole))
  const wholes = (sums: typeof byWhole): Set<ReadClaim> => new Set(sums.map(([whole]) => whole))
  return { sums: new Set([...wholes(told), ...towns]), towns, separate: wholes(events) }
}

const isBrokenDown = ({ kind }: Part): boolean => kind === 'breakdown'

/** Whether each is told in a town of its own, and of no quake that struck them all. */
function inTowns(read: ReadReport, parts: readonly Part[]): boolean {
  const towns = parts.map(({ part }) => ownPlaces(read, part).filter(({ level }) => level === 2)[0]?.sounds)
  const wide = parts.some(({ part: { facts } }) => [...(facts.manners ?? [])].some((manner) => WIDE.has(manner)))
  // A person's incident holds them all.
  return read.report.incident === null && !wide && !towns.includes(undefined) && new Set(towns).size === towns.length
}

/** The region of the sentence, with the town of the clause alone. */
export const ownTowns = (read: ReadReport, claim: ReadClaim): PlaceName[] => {
  const own = ownPlaces(read, claim)
  return [
    ...claim.places.names.filter(({ level, words }) => level > 2 || own.some((one) => one.words === words)),
    ...own,
  ]
}

export const ownFacts = (read: ReadReport, claim: ReadClaim): EventFacts => eventFacts(ownClause(read, claim))
/** The town and region of the sentence, with the spot of the clause alone: none that only the other parts' clauses name. */
export function ownNames(read: ReadReport, claim: ReadClaim, others: readonly ReadClaim[]): PlaceName[] {
  const own = ownPlaces(read, claim)
  const theirs = new Set(others.flatMap((other) => ownPlaces(read, other)).map(({ words }) => words))
  for (const { words } of own) theirs.delete(words)
  return [...claim.places.names.filter(({ level, words }) => level > 1 && !theirs.has(words)), ...own]
}
