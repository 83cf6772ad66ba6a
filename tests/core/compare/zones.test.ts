import { afterEach, expect, test } from 'vitest'
import { timeOf } from '../../../src/core/iso-date.js'
import { pairsOf } from './from-texts.js'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

const ZONES = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles']

test('a time without a zone is universal, wherever the server stands', () => {
  const times = ['2021-05-04T12:00', '2021-05-04 12:00:00', '2021-05-04T12:00:00Z', '2021-05-04T15:00+03:00']
  for (const each of ZONES) {
    process.env['TZ'] = each
    expect(new Set(times.map(timeOf)), each).toEqual(new Set([Date.UTC(2021, 4, 4, 12)]))
    expect(timeOf('2021-05-04'), each).toBe(Date.UTC(2021, 4, 4))
    expect(timeOf('yesterday'), each).toBeNaN()
  }
})

test('reports compare alike wherever the server stands', () => {
  // The second raises the first where they are two hours apart, by whichever of them the zone is left out.
  const text = (dead: string) =>
    `The mayor said at least ${dead} people were killed when a market burned in Sarla on Monday.`
  for (const [first, second, apart] of [
    ['2021-05-04T06:00', '2021-05-04T09:00:00Z', true],
    ['2021-05-04T06:00:00Z', '2021-05-04T07:00', false],
  ] as const) {
    const reports = [
      { text: text('12'), published: first, incident: 'fire' },
      { text: text('19'), published: second, incident: 'fire' },
    ]
    for (const each of ZONES) {
      process.env['TZ'] = each
      expect(pairsOf(...reports).includes('19 updates 12'), `${each} ${first}`).toBe(apart)
    }
  }
})
