import { keptMoment } from '../../core/iso-date.js'
import type { ClaimView } from '../../db/claims.js'
import type { BoardVoice } from './voice.js'

/** A figure of one voice at the time for which it was given. */
export interface TollStep {
  readonly claim: ClaimView
  /** Milliseconds since 1970, UTC. */
  readonly at: number
}

/** How the figures of one voice moved. */
export interface TollLine {
  readonly voice: BoardVoice
  readonly steps: readonly TollStep[]
}

/** The figures of every voice in the order in which they held; none where all of them are of one time, or undated. */
export function tollOf(voices: readonly BoardVoice[]): TollLine[] {
  const lines = voices.map((voice) => ({ voice, steps: stepsOf(voice) })).filter(({ steps }) => steps.length > 0)
  const times = new Set(lines.flatMap(({ steps }) => steps.map(({ at }) => at)))
  return times.size > 1 ? lines : []
}

/** A figure told again changes nothing: the first telling of each stands. */
function stepsOf(voice: BoardVoice): TollStep[] {
  const replaced = new Set(
    voice.figures.flatMap(({ superseded, told }) => (superseded ? told.map(({ id }) => id) : [])),
  )
  const dated = voice.claims
    .filter(({ polarity }) => polarity === 'asserted')
    .map((claim) => ({ claim, at: Date.parse(keptMoment(claim.asOf ?? claim.report.published ?? '')) }))
    .filter(({ at }) => !Number.isNaN(at))
    // "86, raising its earlier toll of 72": of one time, and the 86 is what holds from then on.
    .sort(
      (a, b) =>
        a.at - b.at || Number(replaced.has(b.claim.id)) - Number(replaced.has(a.claim.id)) || a.claim.id - b.claim.id,
    )
  return dated.filter(({ claim }, index) => {
    const before = dated[index - 1]?.claim
    return before?.low !== claim.low || before?.high !== claim.high
  })
}
