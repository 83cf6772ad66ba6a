import type { LanguageCode } from '../../core/claim/vocabulary.js'
import { groupBy } from '../../core/group-by.js'
import type { ClaimView } from '../../db/claims.js'
import { speakerOf } from '../../db/said-by.js'

/** A voice on the board: one body or person, however many reports printed what it said. */
export interface BoardVoice {
  readonly id: string
  readonly name: string
  readonly lang: LanguageCode | null
  /** Null where only the outlet itself speaks. */
  readonly speaker: string | null
  /** The side that it belongs to; null for no party. */
  readonly side: string | null
  readonly claims: readonly ClaimView[]
  /** One claim for each figure that differs, the latest first, with the times the figure was told. */
  readonly figures: readonly VoiceFigure[]
}

export interface VoiceFigure extends Pick<ClaimView, 'low' | 'high' | 'bound' | 'polarity'> {
  readonly claim: ClaimView
  readonly told: readonly ClaimView[]
  readonly superseded: boolean
}

export function voiceOf(id: string, claims: readonly ClaimView[], superseded: ReadonlySet<number>): BoardVoice {
  const naming = claims.find((claim) => !speakerOf(claim).own) ?? claims[0]!
  const { name, side, lang, own } = speakerOf(naming)
  const sides = claims.map((claim) => speakerOf(claim).side)
  return {
    id,
    name,
    lang,
    speaker: own ? null : name,
    side: side ?? sides.find((each) => each !== null) ?? null,
    claims,
    figures: figuresOf(claims, superseded),
  }
}

function figuresOf(claims: readonly ClaimView[], superseded: ReadonlySet<number>): VoiceFigure[] {
  const byFigure = groupBy(claims, ({ low, high, polarity }) => `${low}/${high}/${polarity}`)
  return [...byFigure.values()]
    .map((told) => ({
      claim: told[0]!,
      told,
      low: told[0]!.low,
      high: told[0]!.high,
      bound: told[0]!.bound,
      polarity: told[0]!.polarity,
      superseded: told.every((claim) => superseded.has(claim.id)),
    }))
    .sort((x, y) => Number(x.superseded) - Number(y.superseded))
}
