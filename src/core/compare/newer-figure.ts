import type { ReadClaim } from './read-claim.js'

/** The newer of two claims of one voice; null where nothing tells. `heldAt` tells from when each claim's figure held, by its place among all. */
export function newerOf(a: ReadClaim, b: ReadClaim, heldAt: readonly (string | null)[]): ReadClaim | null {
  if (a.former !== b.former && a.report === b.report) return a.former ? b : a
  if (a.report !== b.report && spokeBefore(a, b)) return b
  if (a.report !== b.report && spokeBefore(b, a)) return a
  const [from, to] = [heldAt[a.at] ?? null, heldAt[b.at] ?? null]
  if (from === null || to === null || a.report === b.report) return null
  const newer = from <= to ? b : a
  const [first, last] = from <= to ? [from, to] : [to, from]
  const laterDay = first.slice(0, 10) < last.slice(0, 10)
  return laterDay || (newer.revised !== null && first !== last) ? newer : null
}

/** "said on Tuesday morning", and on Tuesday evening: the texts themselves tell which was first. */
const spokeBefore = ({ spoken: a }: ReadClaim, { spoken: b }: ReadClaim): boolean =>
  a !== null && b !== null && a.from !== null && b.from !== null && a.day === b.day && a.by <= b.from
