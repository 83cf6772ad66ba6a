/** A place as named: token indexes, both included; breadth 0 a site, 1 a town or village, 2 a district, 3 a province, 4 a country. */
export interface PlaceName {
  readonly first: number
  readonly last: number
  readonly breadth: number
}

/** The breadths of a town, a province and a country. */
export const TOWN = 1
export const PROVINCE = 3
export const COUNTRY = 4
