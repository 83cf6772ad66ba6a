import { groupBy } from '../group-by.js'
import type { ClaimedMention } from './mentions.js'
import type { Distance } from './pair-context.js'
import type { Part } from './part.js'
import type { ReadClaim } from './read-claim.js'
import type { Surroundings } from './surroundings.js'

/** How a report's sum over several events tells two incidents apart: "seven in the camp and four in the town"; null where none does. */
export function apartBySums(
  mentions: readonly ClaimedMention[],
  incidentOf: readonly number[],
): (a: number, b: number) => Distance | null {
  const sums = new Map<number, Map<number, ClaimedMention>>()
  mentions.forEach((mention, at) => {
    if (mention.oneOf === undefined) return
    const incident = incidentOf[at] as number
    sums.set(incident, (sums.get(incident) ?? new Map()).set(mention.oneOf, mention))
  })
  return (a, b) => {
    const [one, other] = [sums.get(incidentOf[a] as number), sums.get(incidentOf[b] as number)]
    for (const [sum, event] of one ?? []) if (other?.has(sum)) return partedBy(event)
    return null
  }
}

/** "12 in the one town and four in the other" are told apart by their places, the dead of "two bombings" as two events. */
export const partedBy = ({ inTowns, oneOfSeveral }: ClaimedMention): Distance => ({
  incident: inTowns && !oneOfSeveral ? 'place' : 'other',
  mistakable: true,
})

/** Looked through once, when the first sum asks. */
export function claimsOfIncidents({ claims, incidentOf }: Surroundings): (incident: number) => readonly ReadClaim[] {
  let members: Map<number, ReadClaim[]> | null = null
  return (incident) => {
    members ??= groupBy(claims, ({ at }) => incidentOf[at] as number)
    return members.get(incident) ?? []
  }
}

/** A sum over several events stands outside each of them: its parts' events are tied to it. */
export function tieAcross(
  whole: ReadClaim,
  parts: readonly Part[],
  { incidentOf }: Surroundings,
  membersOf: (incident: number) => readonly ReadClaim[],
  pair: (a: ReadClaim, b: ReadClaim, distance: Distance) => void,
): void {
  const outside: Distance = { incident: 'other', mistakable: false }
  for (const { part } of parts) {
    pair(part, whole, outside)
    if (whole.total && !part.total) besideRivals(part, whole, membersOf(incidentOf[whole.at] as number), pair)
    const incident = incidentOf[part.at] as number
    if (incident === incidentOf[whole.at]) continue
    for (const claim of membersOf(incident)) pair(claim, whole, outside)
  }
}

/** "Seven soldiers, who make it 31 this month", beside another's 24 of this month: an event against a total. */
function besideRivals(
  part: ReadClaim,
  whole: ReadClaim,
  totals: readonly ReadClaim[],
  pair: (a: ReadClaim, b: ReadClaim, distance: Distance) => void,
): void {
  for (const total of totals.slice(0, RIVALS))
    if (total.total && total.report !== whole.report) pair(part, total, { incident: 'other', mistakable: true })
}
/** Totals that an event is held against at most. */
const RIVALS = 40

/** The dead of the towns that one sentence names. */
export function besideOneAnother(
  own: readonly ClaimedMention[],
  pair: (a: ReadClaim, b: ReadClaim, distance: Distance) => void,
): void {
  const [first] = own
  if (!first?.inTowns) return
  for (const [i, { claims }] of own.entries())
    for (const other of own.slice(i + 1))
      for (const a of claims) for (const b of other.claims) pair(a, b, { incident: 'place', mistakable: true })
}
