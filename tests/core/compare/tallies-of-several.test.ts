import { expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport } from '../../../src/core/compare/relation.js'
import { explainRange } from '../../../src/core/compare/sentence/explain.js'
import { type Given, givenReport } from './given.js'

const monday = { when: { words: '', start: '2021-05-03', end: '2021-05-03', precision: 1 } } as const
const said = (id: string, lang: 'ar' | 'en' | 'fr', text: string, number: string, more: Partial<Given> = {}) =>
  givenReport({ id, lang, text }, [{ number, speaker: id, ...monday, ...more }])

const figures = (...reports: ComparableReport[]): (number | null)[][] =>
  compareReports(reports).tallies.map(({ claims }) => claims.map(({ low }) => low))

test('a state’s own dead, and those of one of two mosques, are no totals beside the others', () => {
  const both = said('a', 'en', 'Shootings at two mosques in Tarsin killed 49 people on Monday.', '49', {
    place: 'Tarsin',
  })
  const one = said('b', 'fr', 'À Tarsin, 41 fidèles ont été tués lundi dans la mosquée Nour.', '41', {
    place: 'mosquée Nour',
  })
  const own = said(
    'c',
    'en',
    'Egypt’s foreign ministry said 3 Egyptians were killed on Monday in Tarsin, in Mali.',
    '3',
    {
      counted: 'Egyptians',
      status: 'civilian',
      speaker: 'Egypt’s foreign ministry',
      place: 'Tarsin',
    },
  )
  expect(figures(both, one)).toEqual([[49]])
  expect(figures(both, one, own)).toEqual([[49]])
  expect(figures(one)).toEqual([[41]])
})

test('a voice is a party in every language, or in none', () => {
  const text = (name: string) => `${name} said 12 people were killed on Monday in a strike on the mill at Tarsin.`
  const named = (id: string, name: string) => said(id, 'en', text(name), '12', { speaker: name, place: 'Tarsin' })
  const [tally] = compareReports([
    named('a', 'The Khartoum state health ministry'),
    said(
      'b',
      'fr',
      'Selon le ministère de la Santé de l’État de Khartoum, une frappe a tué 12 personnes lundi à Tarsin.',
      '12',
      {
        speaker: 'le ministère de la Santé de l’État de Khartoum',
        place: 'Tarsin',
      },
    ),
  ]).tallies
  expect(new Set(tally?.claims.map(({ voice }) => voice)).size).toBe(1)
  expect(new Set(tally?.claims.map(({ party }) => party)).size).toBe(1)
})

test('how many voices stand behind a range is told as the language bends it', () => {
  const told = (voices: number, lang: 'ar' | 'fr'): string =>
    explainRange(
      {
        policy: 'majority',
        low: 12,
        high: 12,
        voices: Array.from({ length: voices }, String),
        lowClaims: [],
        highClaims: [],
      },
      lang,
    )
  expect([1, 2, 3, 11, 100].map((count) => told(count, 'ar').split('وفق ')[1])).toEqual([
    'صوت واحد',
    'صوتين',
    '3 أصوات',
    '11 صوتا',
    '100 صوت',
  ])
  expect(told(1, 'fr')).toBe('le plus grand nombre de voix : 12, selon 1 voix')
})
