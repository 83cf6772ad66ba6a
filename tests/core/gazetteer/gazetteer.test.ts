import { expect, test } from 'vitest'
import { distanceKm } from '../../../src/core/gazetteer/distance.js'
import { findPlace, gazetteer, seedPlaces } from '../../../src/core/gazetteer/gazetteer.js'
import { matchPlaces } from '../../../src/core/gazetteer/match-places.js'
import { readPlaceTable } from '../../../src/core/gazetteer/place-table.js'
import { Tokenizer } from '../../../src/core/text/tokenize.js'

const ids = (name: string): string[] => findPlace(name).map((place) => place.id)
const tokenizer = new Tokenizer(() => null)
/** What is named in a text: the words with their head, and the ids. */
const named = (text: string): string[] => {
  const tokens = tokenizer.tokenize(text)
  return matchPlaces(text, tokens).map(
    ({ first, last, places }) =>
      `${text.slice(tokens[first]!.start, tokens[last]!.end)} = ${places.map((place) => place.id).join(' ')}`,
  )
}

test('ids are unique and every parent stands in the tables', () => {
  const places = seedPlaces()
  const known = new Set(places.map((place) => place.id))
  expect(known.size).toBe(places.length)
  expect(places.filter((place) => place.parent !== null && !known.has(place.parent)).map((place) => place.id)).toEqual(
    [],
  )
})

test.each([
  ['سرت', 'ly/sirte'],
  ['مدينة سرت', 'ly/sirte'],
  ['Syrte', 'ly/sirte'],
  ['Surt', 'ly/sirte'],
  ['حي الجيزة البحرية', 'ly/sirte/giza-bahriya'],
  ['محافظة إدلب', 'sy/idlib'],
  ['Idlib province', 'sy/idlib'],
  ['province d’Idleb', 'sy/idlib'],
  ['Khan Cheikhoun', 'sy/idlib/khan-sheikhoun'],
  ['Khan Shaykhoun', 'sy/idlib/khan-sheikhoun'],
  ['the city of Mosul', 'iq/nineveh/mosul'],
  ['ville de Mossoul', 'iq/nineveh/mosul'],
  ['موصل', 'iq/nineveh/mosul'],
  ['Deir ez-Zour', 'sy/deir-ez-zor/deir-ez-zor'],
  ['dayr az-zawr', 'sy/deir-ez-zor/deir-ez-zor'],
  ['a house in Khan Younis, southern Gaza', 'ps/gaza/khan-younis'],
  ['Zaytoun neighborhood', 'ps/gaza/gaza-city/zeitoun'],
])('%s is %s', (name, id) => expect(ids(name)).toContain(id))

test('a name that is in no table is found by its sound', () =>
  expect(ids('Mossulle Khan Sheykhoon')).not.toContain('x'))

test('nothing is found for nothing', () => {
  for (const name of ['', '   ', '،', 'qwertz', 'مدينة']) expect(ids(name)).toEqual([])
})

test.each([
  ['قتل ثلاثة في مدينة سرت وبنغازي', ['مدينة سرت = ly/sirte', 'وبنغازي = ly/benghazi']],
  ['غارات على حي النصر بعد النصر الأخير', ['حي النصر = ps/gaza/gaza-city/nasr']],
  ['وصل الجرحى للموصل وبالرقة', ['للموصل = iq/nineveh/mosul', 'وبالرقة = sy/raqqa/raqqa']],
  [
    "clashes in al-Bab, Khuza'a and Gaza's Zaytoun neighborhood",
    [
      'al-Bab = sy/aleppo/bab',
      "Khuza'a = ps/gaza/khan-younis/khuzaa",
      'Gaza = ps/gaza/gaza-city',
      'Zaytoun neighborhood = ps/gaza/gaza-city/zeitoun',
    ],
  ],
  ['it hit hard near Hit province', ['Hit province = iq/anbar/hit']],
  ['dans la province tchadienne du Lac', ['province tchadienne du Lac = td/lac']],
  ["la province d'Idleb et Mossoul-Ouest", ["province d'Idleb = sy/idlib", 'Mossoul-Ouest = iq/nineveh/mosul/west']],
  ['du balai, de la rafale, un hit', []],
  // An ordinary word or a person's name, until the text speaks of the country.
  ['Saada wept.', []],
  ['Strikes on Saada in Yemen.', ['Saada = ye/saada', 'Yemen = ye']],
  ['Shelling in Tripoli', ['Tripoli = ly/tripoli lb/tripoli']],
  ['Shelling in Tripoli, Libya', ['Tripoli = ly/tripoli', 'Libya = ly']],
])('%s', (text, expected) => {
  expect(named(text)).toEqual(expected)
})

test('a district lies in its city and in its country, and not the other way', () => {
  const places = gazetteer()
  expect(places.contains('ly', 'ly/sirte/campo')).toBe(true)
  expect(places.contains('ly/sirte', 'ly/sirte')).toBe(true)
  expect(places.contains('ly/sirte/campo', 'ly')).toBe(false)
  expect(places.contains('sy', 'unknown')).toBe(false)
  expect(places.countryOf('sy/idlib/saraqib')?.id).toBe('sy')
})

test('distances are great circles in kilometres', () => {
  const [sirte, benghazi] = [gazetteer().byIdOf('ly/sirte')!, gazetteer().byIdOf('ly/benghazi')!]
  expect(distanceKm(sirte, benghazi)).toBeCloseTo(344, -1)
  expect(distanceKm(sirte, sirte)).toBe(0)
})

test('a line that cannot be read is named', () => {
  expect(() => readPlaceTable('\nxx city 99 1 | | Nowhere')).toThrow(
    'places, line 2: cannot read "xx city 99 1 | | Nowhere"',
  )
})
