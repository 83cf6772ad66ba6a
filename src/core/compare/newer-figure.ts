import { timeOf } from '../iso-date.js'
import { highEnd, lowEnd } from '../quantity/interval.js'
import type { ReadClaim } from './read-claim.js'

/** From when a figure held, and whether its speaker said that a count rose or fell to it, here or where else he gave it. */
export interface Held {
  readonly since: string | null
  readonly moved: boolean
  /** The reports, by their place among all, that give its figure as one given up. */
  readonly formerIn: ReadonlySet<number>
}

/** The newer of two claims of one voice; null where nothing tells. `held` tells how each claim's figure came to hold, by its place among all. */
export function newerOf(a: ReadClaim, b: ReadClaim, held: readonly Held[]): ReadClaim | null {
  if (a.former !== b.former && a.report === b.report) return a.former ? b : a
  if (a.report !== b.report && spokeBefore(a, b)) return b
  if (a.report !== b.report && spokeBefore(b, a)) return a
  const [givenUp, stands] = [isGivenUp(a, b, held), isGivenUp(b, a, held)]
  if (givenUp !== stands) return givenUp ? b : a
  const [from, to] = [held[a.at]?.since ?? null, held[b.at]?.since ?? null]
  if (from === null || to === null || a.report === b.report) return null
  const newer = from <= to ? b : a
  const [first, last] = from <= to ? [from, to] : [to, from]
  const laterDay = first.slice(0, 10) < last.slice(0, 10)
  if (laterDay || (held[newer.at]?.moved === true && first !== last)) return newer
  const older = newer === a ? b : a
  return isOnTheMove(older, newer, held) && hoursBetween(first, last) >= HOURS_APART ? newer : null
}

/** A toll that its speaker raised or gave as the first or as the least, or the bodies found so far, are no last word: a higher one some hours later moves it on. */
const isOnTheMove = (older: ReadClaim, newer: ReadClaim, held: readonly Held[]): boolean =>
  (held[older.at]?.moved === true || older.preliminary || older.share === 'found' || isLeast(older)) &&
  lowEnd(newer.claim) > (isLeast(older) ? lowEnd(older.claim) : highEnd(older.claim))
const isLeast = ({ claim: { bound } }: ReadClaim): boolean => bound === 'at-least'
const HOURS_APART = 2
const hoursBetween = (from: string, to: string): number => (timeOf(to) - timeOf(from)) / 3_600_000

/** Whether the newer claim's report tells the older one's figure as given up: "after a first toll of 17". */
const isGivenUp = (older: ReadClaim, newer: ReadClaim, held: readonly Held[]): boolean =>
  !newer.former && (held[older.at]?.formerIn.has(newer.report.at) ?? false)

/** "said on Tuesday morning", and on Tuesday evening: the texts themselves tell which was first. */
const spokeBefore = ({ spoken: a }: ReadClaim, { spoken: b }: ReadClaim): boolean =>
  a !== null && b !== null && a.from !== null && b.from !== null && a.day === b.day && a.by <= b.from
