/** One line of the bench's table. `ratio` is against the reference of its group. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly ratio?: number
}
