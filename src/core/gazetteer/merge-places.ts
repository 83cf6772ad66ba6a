import { distanceKm } from './distance.js'
import type { Gazetteer } from './gazetteer.js'
import type { Place } from './place.js'

/** A place of the same name that near is the same place. */
const SAME_KM = 25

/**
 * Places of a dump beside those written by hand: one that the gazetteer knows already (a name in common, near) is left out, and a
 * parent that neither holds is replaced by the country.
 */
export function placesToAdd(known: Gazetteer, loaded: readonly Place[]): Place[] {
  const ids = new Set(loaded.map(({ id }) => id))
  return loaded
    .filter((place) => known.byIdOf(place.id) === null && !isKnown(known, place))
    .map((place) => {
      const parent = place.parent
      if (parent === null || ids.has(parent) || known.byIdOf(parent)) return place
      const country = /^geonames:([A-Z]{2})\./.exec(parent)?.[1]?.toLowerCase() ?? null
      return { ...place, parent: country !== null && (ids.has(country) || known.byIdOf(country)) ? country : null }
    })
}

function isKnown(known: Gazetteer, place: Place): boolean {
  return [...place.en, ...place.ar].some((name) =>
    known.namesakes(name).some((other) => levelOf(other) === levelOf(place) && distanceKm(other, place) <= SAME_KM),
  )
}

/** A town and the province named after it are two places; a town and a quarter may be one. */
const levelOf = ({ kind }: Place): 'area' | 'spot' =>
  kind === 'province' || kind === 'country' || kind === 'region' ? 'area' : 'spot'
