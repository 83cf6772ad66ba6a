import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { findPlace, usePlaces } from '../../src/core/gazetteer/gazetteer.js'
import { importedPlaces, importPlaces } from '../../src/ingest/imported-places.js'

const folder = mkdtempSync(join(tmpdir(), 'countercheck-places-'))
const [dump, file] = [join(folder, 'dump.txt'), join(folder, 'data', 'places.txt')]

afterEach(() => {
  usePlaces(() => [])
  rmSync(folder, { recursive: true, force: true })
})

test('a dump is added once, and its places are found', async () => {
  const row = [
    '1',
    'Testville',
    'Testville',
    'تستفيل',
    '31.5',
    '16.5',
    'P',
    'PPL',
    'LY',
    '',
    '01',
    '',
    '',
    '',
    '20000',
    '',
    '',
    '',
    '',
  ]
  const sirte = [
    '2',
    'Sirte',
    'Sirte',
    'Surt',
    '31.21',
    '16.59',
    'P',
    'PPL',
    'LY',
    '',
    '01',
    '',
    '',
    '',
    '90000',
    '',
    '',
    '',
    '',
  ]
  writeFileSync(dump, [row.join('\t'), sirte.join('\t'), 'no place'].join('\n'))
  expect(await importPlaces(dump, file)).toEqual({ added: 1, known: 1, broken: [3] })
  expect(await importPlaces(dump, file)).toEqual({ added: 0, known: 2, broken: [3] })
  expect(findPlace('تستفيل')).toEqual([])
  usePlaces(() => importedPlaces(file))
  expect(findPlace('تستفيل')).toMatchObject([{ en: ['Testville'] }])
})
