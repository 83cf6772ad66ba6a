import { expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport } from '../../../src/core/compare/relation.js'
import { sinceDay } from '../../../src/core/incident/reading/since.js'
import { readWords } from '../../../src/core/incident/reading/words.js'
import { givenReport } from './given.js'

const kinds = (...reports: ComparableReport[]): string[] =>
  compareReports(reports).relations.map(
    ({ a, relation, reason, b }) => `${a} ${relation} ${b}${reason ? ` ${reason}` : ''}`,
  )

test.each([
  ['since October 7', '2023-10-07'],
  ['منذ 7 أكتوبر', '2023-10-07'],
  ['منذ السابع من أكتوبر بلغ 32 قتيلا', '2023-10-07'],
  ['منذ الحادي والعشرين من أكتوبر', '2023-10-21'],
  ['depuis le premier août', '2023-08-01'],
  ['since early March', '2023-03-01'],
])('a total counts %s from %s', (words, day) => {
  const since = sinceDay(readWords(words), '2024-01-20T18:00:00Z')
  expect(since === null ? null : new Date(since.day * 86_400_000).toISOString().slice(0, 10)).toBe(day)
})

test('those who raise a total do not count since when the total does', () => {
  const text = 'In Tarmir 140 people were killed, bringing the dead since May 2 to 900. A ministry counts 1,100.'
  const raising = givenReport({ id: 'a', text }, [
    { number: '140', scope: 'cumulative' },
    { number: '900', scope: 'cumulative' },
  ])
  const other = givenReport({ id: 'b', text: 'The dead of Tarmir since May 2 are 1,100, a ministry said.' }, [
    { number: '1,100', scope: 'cumulative' },
  ])
  const told = kinds(raising, other)
  expect(told).toContain('a#2 conflicts b#1')
  expect(told).not.toContain('a#1 conflicts b#1')
})

test('totals of the whole world are one series', () => {
  const counted = (id: string, text: string, number: string) =>
    givenReport({ id, text, published: '2023-01-05' }, [
      { number, scope: 'cumulative', when: { words: '2022', start: '2022-01-01', end: '2022-12-31', precision: 5 } },
    ])
  const english = counted('a', 'The Watch said 67 reporters were killed around the world in 2022.', '67')
  const arabic = counted('b', 'أحصى الاتحاد مقتل 71 صحفيا حول العالم في 2022.', '71')
  expect(kinds(english, arabic)).toEqual(['a#1 conflicts b#1'])
})

test('one body’s totals of two months are no one figure, though they are the same number', () => {
  const month = (id: string, name: string, start: string, end: string): ComparableReport =>
    givenReport(
      { id, published: '2021-03-06T12:00:00Z', text: `The army said it killed 17 militants in Helmand in ${name}.` },
      [
        {
          number: '17',
          counted: 'militants',
          status: 'combatant',
          scope: 'cumulative',
          place: 'Helmand',
          speaker: 'The army',
          when: { words: '', start, end, precision: 4 },
        },
      ],
    )
  const told = kinds(
    month('a', 'January', '2021-01-01', '2021-01-31'),
    month('b', 'February', '2021-02-01', '2021-02-28'),
  )
  expect(told).toEqual(['a#1 not-comparable b#1 different-period'])
})

test('totals of reports that a person joined are compared, however each names the area', () => {
  const fled = (id: string, number: string, place: string): ComparableReport =>
    givenReport(
      { id, incident: 'flight', text: `An official said ${number} people fled fighting round ${place} since 1 March.` },
      [{ number, metric: 'displaced', scope: 'cumulative', place, speaker: `An official of ${id}` }],
    )
  expect(kinds(fled('a', '600', 'Tarsin'), fled('b', '900', 'Marda'))).toEqual(['a#1 conflicts b#1'])
})

test.each([
  ['the deadliest attack since January', null],
  ['في أعنف غارة منذ مارس', null],
  ['la journée la plus meurtrière depuis mars', null],
  ['the worst raid since May killed 12 of the 40 hurt since June 3', '2023-06-03'],
])('%s: no count begins where an event ranks', (words, day) => {
  const since = sinceDay(readWords(words), '2024-01-20T18:00:00Z')
  expect(since === null ? null : new Date(since.day * 86_400_000).toISOString().slice(0, 10)).toBe(day)
})

test('what was done "in the past 24 hours" is compared, whatever scope it was given', () => {
  const raids = (id: string, text: string, number: string, scope: 'event' | 'cumulative') =>
    givenReport({ id, text }, [{ number, metric: 'strikes', scope, place: 'Tarmir', speaker: id }])
  const army = raids('a', 'The army flew 12 raids on Tarmir in the past 24 hours.', '12', 'event')
  const council = raids('b', 'In the past 24 hours Tarmir saw 19 raids, the council said.', '19', 'cumulative')
  expect(kinds(army, council)).toEqual(['a#1 conflicts b#1'])
})

test('those who fled are compared, though one count is called a total', () => {
  const fled = (id: string, text: string, number: string, scope: 'event' | 'cumulative') =>
    givenReport({ id, text }, [{ number, metric: 'displaced', scope, place: 'Tarmir', speaker: id }])
  const office = fled('a', 'An aid office said 7,000 people fled the shelling of Tarmir.', '7,000', 'cumulative')
  const council = fled('b', 'The council of Tarmir counts 9,500 people who fled the shelling.', '9,500', 'event')
  expect(kinds(office, council)).toEqual(['a#1 conflicts b#1'])
})

test('late in a month is no month’s total of an event whose incident is given', () => {
  const incident = 'mora'
  const group = givenReport(
    {
      id: 'a',
      incident,
      published: '2022-04-05T12:00:00Z',
      text: 'A group said 300 people were killed in Mora in late March.',
    },
    [
      {
        number: '300',
        speaker: 'A group',
        scope: 'cumulative',
        when: { words: 'late March', start: '2022-03-01', end: '2022-03-31', precision: 4 },
      },
    ],
  )
  const army = givenReport(
    { id: 'b', incident, published: '2022-04-06T12:00:00Z', text: 'The army said 203 people died in Mora.' },
    [{ number: '203', speaker: 'The army' }],
  )
  expect(kinds(group, army)).toEqual(['a#1 conflicts b#1'])
})
