/** What a server answered that was not the page. */
export interface Refusal {
  readonly status: number
  /** When it wants to be asked again, as it said it. */
  readonly retryAfter: string | null
}

/** Why an address was not fetched, in words for the person who gave it. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  /** null where no server answered. */
  readonly refusal: Refusal | null

  constructor(message: string, refusal: Refusal | null = null) {
    super(message)
    this.refusal = refusal
  }
}
