export const PLACE_KINDS = ['region', 'country', 'province', 'city', 'district', 'site'] as const
/**
 * What a place is: a `region` crosses or cuts provinces (the Sahel, Sinai), a `city` is any town or village, a `district` a quarter or
 * camp of one, a `site` one spot (airport, dam, crossing, theatre).
 */
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** A place with the names it goes by, the usual one of each language first. */
export interface Place {
  /** The path of containment: `sy/idlib/saraqib`; a loaded dump uses ids of its own. */
  readonly id: string
  readonly kind: PlaceKind
  readonly parent: string | null
  /** Degrees, WGS 84; for an area some point near its middle. */
  readonly lat: number
  readonly lon: number
  readonly ar: readonly string[]
  readonly en: readonly string[]
  /** Only where French spells it otherwise than English. */
  readonly fr: readonly string[]
  /** Names that are ordinary words too ("النصر", victory): in running text they count only beside a head ("حي النصر"). */
  readonly weak: readonly string[]
}

/** What may stand where: the kinds a line may have, from wide to narrow. */
const BREADTH: Record<PlaceKind, number> = { region: 0, country: 1, province: 2, city: 3, district: 4, site: 5 }

/** Sorts narrow places behind wide ones. */
export const byBreadth = (a: Place, b: Place): number => BREADTH[a.kind] - BREADTH[b.kind]
