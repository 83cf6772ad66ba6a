import { expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport } from '../../../src/core/compare/relation.js'
import { type Given, givenReport } from './given.js'

// What comparison reads off the words around a number, shown by the relation that comes of it.

const kinds = (...reports: ComparableReport[]): string[] =>
  compareReports(reports).relations.map(
    ({ a, relation, reason, b }) => `${a} ${relation} ${b}${reason ? ` ${reason}` : ''}`,
  )
const says = (id: string, text: string, claims: readonly Given[], more: object = {}): ComparableReport =>
  givenReport({ id, incident: 'ridge', text, ...more }, claims)

test('a side’s own losses are told by the verb', () => {
  const claimed = says('a', 'Armenia’s ministry said 120 Azerbaijani soldiers were killed at the ridge.', [
    { number: '120', counted: 'Azerbaijani soldiers', status: 'combatant', speaker: 'Armenia’s ministry' },
  ])
  const lost = says('b', 'Armenia’s defence ministry said it had lost 50 soldiers at the ridge.', [
    { number: '50', counted: 'soldiers', status: 'combatant', speaker: 'Armenia’s defence ministry' },
  ])
  const arabic = says(
    'c',
    'قالت وزارة الدفاع الأرمينية إن الجيش الأذربيجاني خسر 110 جنود عند التلة.',
    [{ number: '110', counted: 'جنود', status: 'combatant', speaker: 'وزارة الدفاع الأرمينية' }],
    { lang: 'ar' },
  )
  expect(kinds(claimed, lost)).toEqual(['a#1 not-comparable b#1 different-population'])
  expect(kinds(lost, arabic)).toEqual(['b#1 not-comparable c#1 different-population'])
})

test('bandits are fighters, whatever their status was left at', () => {
  const bandits = says('a', 'The air force said 35 bandits were killed at the ridge.', [
    { number: '35', counted: 'bandits', quote: '35 bandits' },
  ])
  const civilians = says('b', 'A village head said 35 civilians were killed at the ridge.', [
    { number: '35', counted: 'civilians', status: 'civilian' },
  ])
  expect(kinds(bandits, civilians)).toEqual(['a#1 not-comparable b#1 different-population'])
})

test('a body’s name is read to its end', () => {
  const english = says('a', 'Médecins Sans Frontières said 11 people were killed at the ridge.', [
    { number: '11', speaker: 'Médecins Sans Frontières' },
  ])
  const arabic = says(
    'b',
    'قالت منظمة أطباء بلا حدود إن 11 شخصا قتلوا عند التلة.',
    [{ number: '11', speaker: 'منظمة أطباء' }],
    { lang: 'ar' },
  )
  expect(kinds(english, arabic)).toEqual(['a#1 same-origin b#1'])
})

test('shells that fall lower no toll', () => {
  const fallen = (id: string, number: string, published: string) =>
    says(
      id,
      `${number} people were killed when shells fell on the ridge, the clinic said.`,
      [{ number, speaker: 'the clinic' }],
      {
        published,
      },
    )
  const toll = (id: string, number: string, published: string) =>
    says(id, `The toll at the ridge fell to ${number}, the clinic said.`, [{ number, speaker: 'the clinic' }], {
      published,
    })
  const before = fallen('a', '12', '2021-05-04T08:00:00Z')
  expect(kinds(before, fallen('b', '9', '2021-05-04T12:00:00Z'))).toEqual(['a#1 conflicts b#1'])
  expect(kinds(before, toll('b', '9', '2021-05-04T12:00:00Z'))).toEqual(['b#1 updates a#1'])
})

test('"since October last year" and "depuis octobre 2020" are one stretch', () => {
  const english = says(
    'a',
    '72 medics were killed in Tarsin province since October last year, the ministry said.',
    [{ number: '72', counted: 'medics', scope: 'cumulative', speaker: 'the ministry', place: 'Tarsin province' }],
    { incident: null },
  )
  const french = says(
    'b',
    'Depuis octobre 2020, 85 secouristes ont été tués dans la province de Tarsin, selon un syndicat.',
    [
      {
        number: '85',
        counted: 'secouristes',
        scope: 'cumulative',
        speaker: 'un syndicat',
        place: 'province de Tarsin',
      },
    ],
    { incident: null, lang: 'fr' },
  )
  expect(kinds(english, french)).toEqual(['a#1 conflicts b#1'])
})

test('the day’s dead who raise a total are no total', () => {
  const day = { start: '2021-05-03', end: '2021-05-03', precision: 1, words: 'Monday' } as const
  const raised = says(
    'a',
    'A raid killed 3 medics in Tarsin province on Monday, bringing to 72 the number of medics killed since March, the ministry said.',
    [
      { number: '3', counted: 'medics', speaker: 'the ministry', when: day },
      { number: '72', scope: 'cumulative', speaker: 'the ministry' },
    ],
    { incident: null },
  )
  const total = says(
    'b',
    'A union counted 85 medics killed in Tarsin province since March.',
    [{ number: '85', counted: 'medics', scope: 'cumulative', speaker: 'A union' }],
    { incident: null },
  )
  expect(kinds(raised, total)).toEqual([
    'a#1 part-of a#2',
    'a#1 not-comparable b#1 event-vs-total',
    'a#2 conflicts b#1',
  ])
})

test('a headline’s vague word means the figure of its body', () => {
  const told = says(
    'a',
    'Dozens dead in blast on ridge\n\nAt least 28 people were killed in a blast on the ridge, governor Halim Rasef said.',
    [
      { number: 'Dozens', bound: 'indefinite', low: 12, high: null },
      { number: '28', bound: 'at-least', low: 28, high: null, speaker: 'governor Halim Rasef' },
    ],
  )
  const doctor = says('b', 'A doctor said 15 people were killed in the blast.', [{ number: '15', speaker: 'A doctor' }])
  expect(kinds(told, doctor)).toEqual(['a#1 same-origin a#2', 'a#1 conflicts b#1', 'a#2 conflicts b#1'])
})

test('policemen and civilians together are both groups’ whole', () => {
  const officers = says('a', 'Police said 5 officers were killed at the ridge.', [
    { number: '5', counted: 'officers', quote: '5 officers', status: 'combatant', speaker: 'Police' },
  ])
  const all = says(
    'b',
    'قال عضو في المجلس إن 12 شخصا، من رجال الشرطة والمدنيين، قتلوا عند التلة.',
    [{ number: '12', counted: 'شخصا', status: 'mixed', speaker: 'عضو في المجلس' }],
    { lang: 'ar' },
  )
  expect(kinds(officers, all)).toEqual(['a#1 part-of b#1'])
})

test('a spokesman under his bare name is of the body that stands before it', () => {
  const text =
    'Nine killed at the ridge, police say\n\nAt the ridge 9 people died, district police spokesman Adil Noor said.'
  const both = says('a', text, [
    { number: 'Nine', low: 9, high: 9, speaker: 'police' },
    { number: '9', speaker: 'Adil Noor' },
  ])
  expect(kinds(both)).toEqual(['a#1 same-origin a#2'])
})
