import { expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport } from '../../../src/core/compare/relation.js'
import { givenReport } from './given.js'

const kinds = (...reports: ComparableReport[]): string[] =>
  compareReports(reports).relations.map(
    ({ a, relation, reason, b }) => `${a} ${relation} ${b}${reason ? ` ${reason}` : ''}`,
  )

const night = { words: '', start: '2021-05-03', end: '2021-05-03', precision: 1 } as const

test('a night’s drones over a whole country are one attack’s, and those shot down are drones', () => {
  const force = givenReport(
    { id: 'a', text: 'Russia launched 61 drones at Ukraine on Monday, of which 54 were downed, the air force said.' },
    [
      { number: '61', metric: 'equipment', counted: 'drones', speaker: 'the air force', when: night },
      { number: '54', metric: 'equipment', speaker: 'the air force', when: night },
    ],
  )
  const staff = givenReport(
    { id: 'b', lang: 'fr', text: "L'état-major dit avoir abattu 49 drones lancés lundi par la Russie sur l'Ukraine." },
    [{ number: '49', metric: 'equipment', counted: 'drones', speaker: "L'état-major", when: night }],
  )
  const towns = givenReport(
    { id: 'c', text: 'Russia launched 12 drones at Kharkiv and Sumy in Ukraine on Monday, a mayor said.' },
    [{ number: '12', metric: 'equipment', counted: 'drones', speaker: 'a mayor', place: 'Kharkiv', when: night }],
  )
  const told = kinds(force, staff, towns)
  expect(told).toContain('a#2 part-of a#1')
  expect(told).toContain('a#1 conflicts b#1')
  expect(told).toContain('a#2 conflicts b#1')
  expect(told.filter((one) => one.includes('conflicts') && one.includes('c#1'))).toEqual([])
})

test('the dead of "two bombings" in two towns are those of two incidents, in whichever report', () => {
  const both = givenReport(
    { id: 'a', text: 'Two bombings killed 30 people on Monday, the minister said: 18 in Tarmir and 12 in Belozan.' },
    ['30', '18', '12'].map((number) => ({ number, speaker: 'the minister' })),
  )
  const one = givenReport({ id: 'b', text: 'A bomb killed 18 people in Tarmir on Monday, a doctor said.' }, [
    { number: '18', speaker: 'a doctor', place: 'Tarmir' },
  ])
  const other = givenReport({ id: 'c', text: 'A bomb killed 9 people in Belozan on Monday, an elder said.' }, [
    { number: '9', speaker: 'an elder', place: 'Belozan' },
  ])
  const told = kinds(both, one, other)
  expect(told).toContain('a#2 agrees b#1')
  expect(told).toContain('a#3 conflicts c#1')
  expect(told).toContain('b#1 not-comparable c#1 different-incident')
})

test('who claims an attack does not own the soldiers whom it killed', () => {
  const text = 'تبنت حركة الشباب هجوما على معسكر قرب بيدوا الاثنين، وقالت إن 17 جنديا قتلوا و5 من مقاتليها.'
  const claimed = givenReport({ id: 'a', lang: 'ar', text }, [
    { number: '17', counted: 'جنديا', status: 'combatant', speaker: 'حركة الشباب' },
    { number: '5', counted: 'مقاتليها', status: 'combatant', speaker: 'حركة الشباب' },
  ])
  expect(kinds(claimed)).toEqual(['a#1 not-comparable a#2 different-population'])
})
