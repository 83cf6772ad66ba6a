import type { ReadClaim, ReadReport } from './read-claim.js'
import { sameSpeaker } from './same-speaker.js'

/** How a claim is a part of another of its own report. */
export interface Part {
  readonly part: ReadClaim
  readonly whole: ReadClaim
  /** `among`: "12 killed, including 5 children"; `breakdown`: parts that add up; `added`: those who raise an older count to the whole; `place`: those of one spot of an event at several. */
  readonly kind: 'among' | 'breakdown' | 'added' | 'place'
  /** The sum check of a breakdown: `sum-equals`, `sum-short:1`, `sum-over:3`. */
  readonly check: string | null
}

export const near = (a: ReadClaim, b: ReadClaim): boolean => Math.abs(a.sentence - b.sentence) <= 1
export const smaller = (part: ReadClaim, whole: ReadClaim): boolean =>
  (part.claim.low ?? 0) <= (whole.claim.high ?? Number.POSITIVE_INFINITY)
/** One metric, and neither of the two denied or given up. */
export const sameMetric = (a: ReadClaim, b: ReadClaim): boolean =>
  a.claim.metric === b.claim.metric &&
  a.claim.polarity === 'asserted' &&
  b.claim.polarity === 'asserted' &&
  !a.former &&
  !b.former

/** Whether one voice gives both: what two bodies count adds up by chance alone. Beside its total a part needs no speaker. */
export const toldWith = (part: ReadClaim, { speaker, speakerName, sentence }: ReadClaim): boolean =>
  (part.speakerName !== null && part.speakerName === speakerName) || heardWith(part, speaker, sentence)

const heardWith = (part: ReadClaim, speaker: ReadClaim['speaker'], sentence: number): boolean =>
  part.speaker === null || speaker === null
    ? part.speaker === speaker || Math.abs(part.sentence - sentence) <= 1
    : sameSpeaker(part.speaker, speaker)

/** The claims of the next sentences, up to `sentences` on. */
export function claimsBehind(
  { claims }: ReadReport,
  { nth, sentence }: ReadClaim,
  sentences: number,
): readonly ReadClaim[] {
  let end = nth + 1
  while ((claims[end]?.sentence ?? Number.POSITIVE_INFINITY) <= sentence + sentences) end++
  return claims.slice(nth + 1, end)
}

/** Those before it in its sentence and the one before. */
export function claimsBefore({ claims }: ReadReport, whole: ReadClaim): readonly ReadClaim[] {
  let start = whole.nth
  while (start > 0 && near(claims[start - 1] as ReadClaim, whole)) start--
  return claims.slice(start, whole.nth)
}
