import type { SourcedClaim } from '../../../src/core/compare/relation.js'
import { plainClaim } from './given.js'

type Span = readonly [start: number, end: number]

/**
 * A claim by where its words stand, so that a text of others need not be copied. What a plain claim has (exact, event, asserted …)
 * is left out. Code points, half-open; the texts that this is used for have no surrogates.
 */
export interface ClaimPositions
  extends Pick<SourcedClaim, 'metric' | 'low' | 'high'>,
    Partial<Pick<SourcedClaim, 'bound' | 'status' | 'scope' | 'polarity'>> {
  readonly number: Span
  readonly counted?: Span
  readonly speaker?: Span
  /** Where "its spokesman" is named in full. */
  readonly speakerInFull?: Span
  readonly via?: Span
  readonly place?: Span
  readonly when?: readonly [start: string, end: string, precision: 1 | 2 | 3 | 4 | 5]
}

export function claimsAt(positions: readonly ClaimPositions[], report: string, text: string): SourcedClaim[] {
  const slice = (span: Span | undefined): string | null => (span ? text.slice(...span) : null)
  return positions.map(({ number, counted, speaker, speakerInFull, via, place, when, ...rest }, i) => {
    const [start, numberEnd] = number
    // "12 civilians": the noun is quoted where it stands right behind the number.
    const end = counted && counted[0] === numberEnd + 1 ? counted[1] : numberEnd
    const name = slice(speakerInFull ?? speaker)
    return {
      ...plainClaim,
      ...rest,
      id: `${report}#${i + 1}`,
      report,
      start,
      end,
      quote: text.slice(start, end),
      number: text.slice(...number),
      counted: slice(counted) ?? '',
      speaker: slice(speaker),
      via: slice(via),
      attribution: name === null ? [] : [{ role: 'speaker', name }],
      place: slice(place),
      when: when ? { words: '', start: when[0], end: when[1], precision: when[2] } : null,
    }
  })
}
