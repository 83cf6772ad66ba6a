import type { ReadClaim } from './read-claim.js'

/** The newer of two claims of one voice; null where nothing tells. */
export function newerOf(a: ReadClaim, b: ReadClaim): ReadClaim | null {
  if (a.former !== b.former && a.report === b.report) return a.former ? b : a
  if (a.asOf === null || b.asOf === null || a.report === b.report) return null
  const [older, newer] = a.asOf <= b.asOf ? [a, b] : [b, a]
  const laterDay = (older.asOf as string).slice(0, 10) < (newer.asOf as string).slice(0, 10)
  return laterDay || (newer.revised !== null && older.asOf !== newer.asOf) ? newer : null
}
