/** A place as it stands among the tokens, both ends included, and how broad it is. */
export interface FoundPlace {
  readonly first: number
  readonly last: number
  readonly breadth: number
}

/** Breadth of a country. */
export const COUNTRY = 5
