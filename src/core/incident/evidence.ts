/** What one comparison of two mentions says for or against their being one event. */
export interface Evidence {
  readonly score: number
  readonly reason: string
  /** A detail that speaks against one event, though not alone. */
  readonly against?: boolean
  /** A detail that two events of one region, day and manner would hardly share. */
  readonly joins?: boolean
}

export const none: Evidence = { score: 0, reason: '' }

/** What no other evidence makes up for. */
export const NEVER = -10
