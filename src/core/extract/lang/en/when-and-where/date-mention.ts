import type { DateExpression } from '../../../calendar.js'

/** A date as it stands at tokens `first`–`last`. */
export interface DateMention {
  readonly first: number
  readonly last: number
  readonly expression: DateExpression
  /** "since March": from then until publication. */
  readonly since: boolean
  /** The day on which somebody spoke, not the day of the event: "said on Monday". */
  readonly ofSpeech: boolean
}
