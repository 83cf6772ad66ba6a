import type { DateExpression } from '../../../calendar.js'
import type { Tokens } from '../tokens.js'

/** A date as it stands among the tokens, both ends included. */
export interface FoundDate {
  readonly first: number
  readonly last: number
  readonly expression: DateExpression
}

/** The number of up to four digits at `at`: a day, a month or a year. */
export function numberAt(tokens: Tokens, at: number): number | null {
  const token = tokens[at]
  return token?.kind === 'digits' && token.folded.length <= 4 ? Number(token.folded) : null
}
