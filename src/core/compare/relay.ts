import { groupBy } from '../group-by.js'
import type { ReadClaim } from './read-claim.js'
import { sameSpeaker } from './same-speaker.js'
import { readSpeaker, type Speaker } from './speaker.js'

/** Claims of one figure that are looked through for relays at most. */
const MOST = 40

/**
 * The claim that each claim repeats, by its place among all: "22 dead, Radio Dabanga reports" repeats the 22 that Radio Dabanga has from
 * a committee. Of outlets that cite one another in a ring, the first stands for all. Claims that repeat nothing are left out.
 */
export function relayed(group: readonly ReadClaim[]): ReadonlyMap<number, ReadClaim> {
  const cited = new Map<number, ReadClaim>()
  const alike = groupBy(group, ({ claim, figure }) => `${claim.metric} ${claim.polarity} ${figure}`)
  for (const claims of alike.values()) {
    if (claims.length < 2 || claims.length > MOST) continue
    for (const claim of claims) {
      const source = claims.find((other) => isCited(other, claim))
      if (source) cited.set(claim.at, source)
    }
  }
  return new Map([...cited].map(([at, source]) => [at, firstOf(at, source, cited)]))
}

/** Whether a claim has its figure from the outlet that printed the other, or from the agency that heard the other's speaker. */
function isCited({ report, claim: { via } }: ReadClaim, { speaker, report: other }: ReadClaim): boolean {
  if (speaker === null || report === other) return false
  return [report.report.source, via].some((name) => {
    const outlet = name === null ? null : readSpeaker(name, null)
    return outlet !== null && isPress(outlet) && outlet.anyone.size === 0 && sameSpeaker(speaker, outlet)
  })
}

/** "The Lantern", "Agence Tif", "Radio Ozone": no other body prints what others count. */
const isPress = ({ body }: Speaker): boolean => [...body].every((id) => PRESS.has(id))
const PRESS: ReadonlySet<string> = new Set(['agency', 'national', 'network', 'press'])

/** Where a chain of citations begins; of a ring the claim that comes first. */
function firstOf(at: number, source: ReadClaim, cited: ReadonlyMap<number, ReadClaim>): ReadClaim {
  const chain = [source]
  for (let next = cited.get(source.at); next && !chain.includes(next); next = cited.get(next.at)) chain.push(next)
  const last = chain.at(-1) as ReadClaim
  return chain.some((one) => one.at === at) ? chain.reduce((a, b) => (a.at <= b.at ? a : b)) : last
}
