import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { distanceKm } from '../../src/core/gazetteer/distance.js'
import { gazetteer, seedPlaces } from '../../src/core/gazetteer/gazetteer.js'
import { nameWords } from '../../src/core/names/name-words.js'

/** A GeoNames dump to check coordinates against; it is no part of the project. */
const DUMP = process.env['GEONAMES_DUMP'] ?? '../shared/corpus/places/cities15000.txt'
const NEAR_KM = 25

interface Town {
  readonly lat: number
  readonly lon: number
}

/** Towns of a dump by country code and folded name. */
function townsByName(): Map<string, Town[]> {
  const towns = new Map<string, Town[]>()
  for (const line of readFileSync(DUMP, 'utf8').split('\n')) {
    const [, name = '', ascii = '', others = '', lat, lon, , , country = ''] = line.split('\t')
    for (const spelling of new Set([name, ascii, ...others.split(',')])) {
      const key = `${country.toLowerCase()} ${nameWords(spelling).join(' ')}`
      towns.set(key, [...(towns.get(key) ?? []), { lat: Number(lat), lon: Number(lon) }])
    }
  }
  return towns
}

test.skipIf(!existsSync(DUMP))(
  `towns stand within ${NEAR_KM} km of where GeoNames has them (skipped without ${DUMP})`,
  () => {
    const towns = townsByName()
    let checked = 0
    const astray: string[] = []
    for (const place of seedPlaces().filter(({ kind }) => kind === 'city')) {
      const country = gazetteer().countryOf(place.id)?.id ?? ''
      const spelled = [...place.ar, ...place.en, ...place.fr].flatMap(
        (name) => towns.get(`${country} ${nameWords(name).join(' ')}`) ?? [],
      )
      if (spelled.length === 0) continue
      checked++
      const away = Math.min(...spelled.map((town) => distanceKm(place, town)))
      if (away > NEAR_KM) astray.push(`${place.id} ${Math.round(away)} km`)
    }
    expect(astray).toEqual([])
    expect(checked).toBeGreaterThan(300)
  },
)

test('every place has an Arabic name, and none is named twice in one language', () => {
  const faults = seedPlaces().filter(
    ({ ar, en, fr }) => ar.length === 0 || [ar, en, fr].some((names) => new Set(names).size < names.length),
  )
  expect(faults.map((place) => place.id)).toEqual([])
})

test('a district or a site lies near the town that holds it', () => {
  const far = seedPlaces().filter((place) => {
    const parent = place.parent === null ? null : gazetteer().byIdOf(place.parent)
    return (
      (place.kind === 'district' || place.kind === 'site') && parent?.kind === 'city' && distanceKm(place, parent) > 60
    )
  })
  expect(far.map((place) => place.id)).toEqual([])
})
