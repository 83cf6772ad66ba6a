import { codePointOffsets } from '../text/code-points.js'
import { type Selector, type Span, selectorsIn } from './selector.js'

/** What is needed to find a claim again in an edited text. */
interface Anchored extends Selector {
  readonly quote: string
  readonly metric: string
  readonly low: number | null
  readonly high: number | null
}

interface Found extends Span {
  readonly quote: string
  readonly metric: string
  readonly low: number | null
  readonly high: number | null
}

export interface Anchoring<Old, New> {
  /** Claims that stand in the new text too, with their new places. */
  readonly kept: readonly { readonly claim: Old; readonly selector: Selector }[]
  /** Claims whose quote is gone. */
  readonly orphaned: readonly Old[]
  /** What was read in the new text and no claim stood for. */
  readonly added: readonly New[]
}

/**
 * Ties the claims of a text to its next revision. A reading with the same quote, metric and figure is the same claim, the first
 * to the first; a claim that is not read again but whose quote still stands (made or corrected by a person) keeps the
 * occurrence whose surroundings are most alike.
 */
export function anchorClaims<Old extends Anchored, New extends Found>(
  claims: readonly Old[],
  found: readonly New[],
  text: string,
): Anchoring<Old, New> {
  const selectorOf = selectorsIn(text)
  const waiting = new Map<string, New[]>()
  for (const reading of found) {
    const same = waiting.get(identity(reading))
    if (same) same.push(reading)
    else waiting.set(identity(reading), [reading])
  }
  const taken = new Set<New>()
  const kept: { claim: Old; selector: Selector }[] = []
  const orphaned: Old[] = []
  for (const claim of claims) {
    const reading = waiting.get(identity(claim))?.shift()
    if (reading) taken.add(reading)
    const span = reading ?? nearestOccurrence(claim, text)
    if (span) kept.push({ claim, selector: selectorOf(span) })
    else orphaned.push(claim)
  }
  // A corrected claim has another figure than its text reads; it still stands for that reading.
  const places = new Set(kept.map(({ selector }) => place(selector)))
  return { kept, orphaned, added: found.filter((reading) => !taken.has(reading) && !places.has(place(reading))) }
}

const place = ({ start, end }: Span): string => `${start}–${end}`

const identity = ({ quote, metric, low, high }: Found | Anchored): string => JSON.stringify([quote, metric, low, high])

/** Enough to find the right one of a figure that a report repeats; a quote of one common word must not cost a long search. */
const OCCURRENCES = 200

function nearestOccurrence(claim: Anchored, text: string): Span | null {
  const at = codePointOffsets(text)
  let best: { span: Span; likeness: number } | null = null
  let from = text.indexOf(claim.quote)
  for (let seen = 0; from >= 0 && seen < OCCURRENCES; seen++) {
    const to = from + claim.quote.length
    const likeness =
      sharedEnd(claim.prefix, text.slice(Math.max(0, from - claim.prefix.length), from)) +
      sharedStart(claim.suffix, text.slice(to, to + claim.suffix.length))
    if (!best || likeness > best.likeness) best = { span: { start: at(from), end: at(to) }, likeness }
    from = text.indexOf(claim.quote, from + 1)
  }
  return best?.span ?? null
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++
  return length
}

function sharedEnd(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}
