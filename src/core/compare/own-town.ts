import { sameMetric } from './part.js'
import type { ReadClaim } from './read-claim.js'

/** The towns that a claim is placed at, where the gazetteer knows them, by their ids. */
const townsAt = ({ claim: { place }, places: { names } }: ReadClaim): ReadonlySet<string> =>
  new Set(
    names.flatMap(({ level, at, words, sounds }) =>
      level === 2 && at && place?.includes(words) ? sounds.slice(1) : [],
    ),
  )

/** Of "eight in Qana and five in Tyre" each has a town of its own and is beside the other's. */
interface OwnTown {
  readonly town: string
  readonly beside: ReadonlySet<string>
}

/** The town of a claim whose sentence counts the like in other towns; null where it does not. */
export function ownTown(claim: ReadClaim): OwnTown | null {
  const known = read.get(claim)
  if (known !== undefined) return known
  const own = readOwnTown(claim)
  read.set(claim, own)
  return own
}
/** Every pair of a claim asks. */
const read = new WeakMap<ReadClaim, OwnTown | null>()

function readOwnTown(claim: ReadClaim): OwnTown | null {
  const [town, ...more] = townsAt(claim)
  if (town === undefined || more.length > 0) return null
  const beside = new Set<string>()
  for (const other of claim.report.claims.slice(Math.max(0, claim.nth - NEAR), claim.nth + NEAR + 1)) {
    if (other.sentence !== claim.sentence || !sameMetric(other, claim)) continue
    const [its, ...others] = townsAt(other)
    if (its !== undefined && others.length === 0 && its !== town) beside.add(its)
  }
  return beside.size > 0 ? { town, beside } : null
}
/** Claims to either side that are looked at. */
const NEAR = 4

/** Whether one counts the dead of a town, and the other those of another that the first one's sentence counts apart. */
export const isOfTownBeside = (a: ReadClaim, b: ReadClaim): boolean => {
  const own = ownTown(a)
  const [town, ...more] = townsAt(b)
  return own !== null && town !== undefined && more.length === 0 && own.beside.has(town)
}
