import { expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport } from '../../../src/core/compare/relation.js'
import { type Given, givenReport } from './given.js'

const kinds = (...reports: ComparableReport[]): string[] =>
  compareReports(reports).relations.map(
    ({ a, relation, reason, b }) => `${a} ${relation} ${b}${reason ? ` ${reason}` : ''}`,
  )
const told = (id: string, text: string, claims: readonly Given[], lang: 'ar' | 'en' | 'fr' = 'en'): ComparableReport =>
  givenReport({ id, incident: 'ford', lang, text }, claims)

test('those told between commas share the place of their whole and are not told apart by it', () => {
  const whole = told('a', '30 people, including 6 ferrymen, were killed in the raid on Rumah, the mayor said.', [
    { number: '30', speaker: 'the mayor', place: 'Rumah' },
    { number: '6', speaker: 'the mayor', place: 'Rumah', counted: 'ferrymen' },
  ])
  const rival = told('b', 'A nurse said 41 people died in the raid on Rumah.', [
    { number: '41', speaker: 'A nurse', place: 'Rumah' },
  ])
  const pairs = kinds(whole, rival)
  expect(pairs).toContain('a#1 conflicts b#1')
  expect(pairs).toContain('a#2 part-of b#1')
})

test('the civilians among all are not what another counts without telling them apart', () => {
  const whole = told('a', '30 people, 6 of them civilians, were killed around Rumah, the monitor said.', [
    { number: '30', speaker: 'the monitor', place: 'Rumah' },
    { number: '6', speaker: 'the monitor', place: 'Rumah', status: 'civilian', counted: 'them' },
  ])
  const rival = told('b', 'قال طبيب إن 19 شخصا قتلوا في محيط رماح.', [{ number: '19', speaker: 'طبيب' }], 'ar')
  const pairs = kinds(whole, rival)
  expect(pairs).toContain('a#1 conflicts b#1')
  expect(pairs).toContain('a#2 part-of b#1')
})

test('fighters of two sides told side by side are each a part of the people whom another counts', () => {
  const sides = told('a', 'Seven soldiers and four attackers were killed at the ford, the minister said.', [
    { number: 'Seven', low: 7, high: 7, status: 'combatant', counted: 'soldiers', speaker: 'the minister' },
    { number: 'four', low: 4, high: 4, status: 'combatant', counted: 'attackers', speaker: 'the minister' },
  ])
  const all = told(
    'b',
    'Un médecin parle de 16 personnes tuées au gué.',
    [{ number: '16', speaker: 'Un médecin' }],
    'fr',
  )
  const pairs = kinds(sides, all)
  expect(pairs).toContain('a#1 part-of b#1')
  expect(pairs).toContain('a#2 part-of b#1')
})

test('a part told by what was hit is what another counts there', () => {
  const both = told('a', 'The rescuers said 20 people died at the ford: 13 when a house was bombed and 7 in a tent.', [
    { number: '20', speaker: 'The rescuers' },
    { number: '13', speaker: 'The rescuers' },
    { number: '7', speaker: 'The rescuers' },
  ])
  const house = told('b', 'A surgeon counted 15 people killed in the bombing of the house.', [
    { number: '15', speaker: 'A surgeon' },
  ])
  const pairs = kinds(both, house)
  expect(pairs).toContain('a#2 conflicts b#1')
  expect(pairs).toContain('b#1 part-of a#1')
  expect(pairs).toContain('a#3 not-comparable b#1 different-place')
})

test('the dead of one of two towns that are named together are a part', () => {
  const text = (towns: string) => `The ministry said 60 people were killed in the bombings in ${towns} on Monday.`
  const one = told('b', 'A doctor said 25 people were killed in the bombing in Homs on Monday.', [
    { number: '25', speaker: 'A doctor', place: 'Homs' },
  ])
  const whole = (towns: string) => told('a', text(towns), [{ number: '60', speaker: 'The ministry', place: 'Homs' }])
  expect(kinds(whole('Homs and Tartus'), one)).toEqual(['b#1 part-of a#1'])
  expect(kinds(whole('Homs, 40 km from Hama'), one)).toEqual(['a#1 conflicts b#1'])
})

test('what another counts of one spot is a part of the total that the same speaker gives elsewhere without its parts', () => {
  const full = told('a', 'The prosecutor said 90 people died at the ford, 50 of them at Karimi hall.', [
    { number: '90', speaker: 'The prosecutor' },
    { number: '50', speaker: 'The prosecutor', place: 'Karimi hall' },
  ])
  const bare = told('b', 'Le procureur parle de 90 morts au gué.', [{ number: '90', speaker: 'Le procureur' }], 'fr')
  const hall = told('c', 'A judge said 44 people died at Karimi hall.', [
    { number: '44', speaker: 'A judge', place: 'Karimi hall' },
  ])
  expect(kinds(full, bare, hall)).toContain('c#1 part-of b#1')
})

test('soldiers and civilians do not add up to the attackers told beside them', () => {
  const text = 'The group said 3 soldiers, 4 civilians and 7 attackers were killed at the ford.'
  const all = told('a', text, [
    { number: '3', status: 'combatant', counted: 'soldiers', speaker: 'The group' },
    { number: '4', status: 'civilian', counted: 'civilians', speaker: 'The group' },
    { number: '7', status: 'combatant', counted: 'attackers', speaker: 'The group' },
  ])
  expect(kinds(all).filter((line) => line.includes('part-of'))).toEqual([])
})

test('of a quake, what one side holds is no rival of what the other holds, and a part of the country', () => {
  const rebels = told('a', 'Rescuers said the earthquake killed 1020 people in rebel-held areas of Syria.', [
    { number: '1020', speaker: 'Rescuers' },
  ])
  const regime = told(
    'b',
    'قالت الوزارة إن 812 شخصا قتلوا جراء الزلزال في مناطق سيطرة الحكومة.',
    [{ number: '812', speaker: 'الوزارة' }],
    'ar',
  )
  const country = told(
    'c',
    "L'ONU compte 2100 morts dans le séisme en Syrie.",
    [{ number: '2100', speaker: "L'ONU", place: 'Syrie' }],
    'fr',
  )
  const pairs = kinds(rebels, regime, country)
  expect(pairs).toContain('a#1 not-comparable b#1 different-place')
  expect(pairs).toContain('a#1 part-of c#1')
  expect(pairs).toContain('b#1 part-of c#1')
})

test('a share told again with the newer toll is still a part of the older', () => {
  const on = (published: string, id: string, total: string) =>
    givenReport(
      { id, incident: 'ford', published, text: `The health ministry said ${total} died, including 24 children.` },
      [
        { number: total, speaker: 'The health ministry' },
        { number: '24', counted: 'children', speaker: 'The health ministry' },
      ],
    )
  const pairs = kinds(on('2021-05-03T12:00:00Z', 'a', '95'), on('2021-05-05T12:00:00Z', 'b', '35'))
  expect(pairs).toContain('b#1 updates a#1')
  expect(pairs).toContain('b#2 part-of a#1')
})

test('who holds the places of a figure is known wherever one of its reports tells', () => {
  const ministry = 'The health ministry'
  const pairs = kinds(
    told('a', 'The health ministry said 237 people were killed in the earthquake.', [
      { number: '237', speaker: ministry },
    ]),
    told('b', 'The health ministry said the earthquake killed 237 people in government-held areas.', [
      { number: '237', speaker: ministry },
    ]),
    told('c', 'Rescuers said at least 147 people were killed in rebel-held areas.', [
      { number: '147', bound: 'at-least', high: null, speaker: 'Rescuers' },
    ]),
  )
  expect(pairs).toContain('a#1 not-comparable c#1 different-place')
})

test('the fighters that a movement lost are no soldiers of the army', () => {
  const pairs = kinds(
    told('a', 'The army said 23 soldiers were killed at the ford.', [
      { number: '23', status: 'combatant', counted: 'soldiers', speaker: 'The army' },
    ]),
    told(
      'b',
      'قالت حركة النهر إنها فقدت ستة من مقاتليها عند المخاضة.',
      [{ number: 'ستة', low: 6, high: 6, status: 'combatant', counted: 'من مقاتليها', speaker: 'حركة النهر' }],
      'ar',
    ),
  )
  expect(pairs).toEqual(['a#1 not-comparable b#1 different-population'])
})
