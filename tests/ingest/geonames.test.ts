import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { Gazetteer, gazetteer, seedPlaces } from '../../src/core/gazetteer/gazetteer.js'
import { placesToAdd } from '../../src/core/gazetteer/merge-places.js'
import type { Place } from '../../src/core/gazetteer/place.js'
import { readPlaceTable, writePlaceTable } from '../../src/core/gazetteer/place-table.js'
import { readGeonames } from '../../src/ingest/geonames.js'

const DUMP = process.env['GEONAMES_DUMP'] ?? '../shared/corpus/places/cities15000.txt'

const line = (
  id: number,
  name: string,
  others: string,
  at: string,
  code: string,
  place = 'XA\t\t07',
  population = 5000,
) =>
  [
    id,
    name,
    name,
    others,
    ...at.split(' '),
    ...code.split(' '),
    ...place.split('\t'),
    '',
    '',
    '',
    population,
    '',
    10,
    'Etc/UTC',
    '2020-01-01',
  ].join('\t')

async function read(lines: readonly string[]): Promise<{ places: Place[]; skipped: number[] }> {
  const skipped: number[] = []
  const places: Place[] = []
  for await (const place of readGeonames(lines, (number) => skipped.push(number))) places.push(place)
  return { places, skipped }
}

test('a line is a place: kind, names by script, parents by country and province', async () => {
  const { places, skipped } = await read([
    line(1, 'Xanadu', 'Ksanadu,زانادو,Ксанаду', '10.5 20.5', 'P PPL'),
    line(2, 'Xanadu Province', '', '10 20', 'A ADM1'),
    line(3, 'Nowhere Hill', '', '10 20', 'T HLL'),
    'not a line of a dump',
    line(5, 'Off the map', '', '95 20', 'P PPL'),
    '',
  ])
  expect(places).toMatchObject([
    { id: 'geonames:1', kind: 'city', parent: 'geonames:XA.07', lat: 10.5, en: ['Xanadu', 'Ksanadu'], ar: ['زانادو'] },
    { id: 'geonames:XA.07', kind: 'province', parent: 'xa' },
  ])
  expect(places[0]?.weak).toEqual(['زانادو'])
  expect(skipped).toEqual([4, 5])
})

test('what was loaded can be written down in the hand-written format and read again', async () => {
  const { places } = await read([line(1, 'Xanadu', 'زانادو', '10.5 20.5', 'P PPL')])
  const again = readPlaceTable(writePlaceTable([...places, ...seedPlaces().slice(0, 50)]))
  expect(again[0]).toMatchObject({ id: 'geonames:1', parent: 'geonames:XA.07', weak: ['زانادو'] })
  expect(again.slice(1)).toEqual(seedPlaces().slice(0, 50))
})

test('a place that is known already is not added; one without a province goes to its country', async () => {
  const { places } = await read([
    line(1, 'Surt', 'سرت', '31.2 16.6', 'P PPL', 'LY\t\t77'),
    line(2, 'Qasr Xanadu', '', '31.3 16.7', 'P PPL', 'LY\t\t77'),
  ])
  expect(placesToAdd(gazetteer(), places)).toMatchObject([{ id: 'geonames:2', parent: 'ly' }])
})

test.skipIf(!existsSync(DUMP))(
  `a whole dump is read and joined to the gazetteer (skipped without ${DUMP})`,
  async () => {
    const places: Place[] = []
    for await (const place of readGeonames(createInterface({ input: createReadStream(DUMP) }))) places.push(place)
    const added = placesToAdd(gazetteer(), places)
    expect(places.length).toBeGreaterThan(20_000)
    expect(added.length).toBeLessThan(places.length - 400)
    const all = new Gazetteer([...seedPlaces(), ...added])
    expect(all.find('Timisoara').map((place) => all.countryOf(place.id)?.id ?? place.parent)).toContain('ro')
    expect(all.find('مدينة سرت').map(({ id }) => id)).toEqual(['ly/sirte'])
  },
)
