import { expect, test } from 'vitest'
import type { Metric, Status } from '../../../src/core/claim/vocabulary.js'
import { countedPeople } from '../../../src/core/compare/counted-people.js'

const peopleOf = (counted: string, status: Status = 'unknown', metric: Metric = 'killed') =>
  countedPeople({ metric, status, quote: `7 ${counted}`, counted })

test.each([
  ['children', 'children', null],
  ['enfants et femmes', 'children women', null],
  ['مسعفين', 'medics', null],
  ['رجال', 'men', null],
  ['رجال رجال الشرطة', null, null],
  ['people, among them two children', null, null],
  ['أشخاص بينهم طفلان', null, null],
] as const)('%s: group %s', (counted, group, side) => {
  expect(peopleOf(counted)).toEqual({ group, side })
})

test.each([
  ['Houthi fighters', 'houthi'],
  ['مسلحين حوثيين', 'houthi'],
  ['Malian soldiers', 'mali'],
  ['soldats maliens', 'mali'],
  ['جنود تشاديين', 'chad'],
  ['members of Hamas', 'hamas'],
  ['soldiers', null],
  ['Malian villagers', null],
  ['fighters of the Islamic State and the Taliban', null],
] as const)('%s: side %s', (counted, side) => {
  expect(peopleOf(counted, 'combatant').side).toBe(side)
})

test('civilians are of no side, whoever struck them', () => {
  expect(peopleOf('civilians in a raid of the Syrian army', 'civilian').side).toBeNull()
})

test('things are no people', () => {
  expect(peopleOf('Houthi drones', 'unknown', 'equipment')).toEqual({ group: null, side: null })
})

test('a bare number is read by its quote', () => {
  const quote = 'five of those killed were children'
  expect(countedPeople({ metric: 'killed', status: 'civilian', quote, counted: '' }).group).toBe('children')
})
