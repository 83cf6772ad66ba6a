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

test('a landslide told of with its country alone is the one that struck there that day', () => {
  const slide = (id: string, text: string, number: string, place: string) =>
    givenReport({ id, text }, [{ number, speaker: id, place, when: night }])
  const near = slide('a', 'A landslide killed 80 people in Highlands, Papua New Guinea, on Monday.', '80', 'Highlands')
  const far = slide('b', 'Monday’s landslide in Papua New Guinea killed 45 people.', '45', 'Papua New Guinea')
  expect(kinds(near, far)).toEqual(['a#1 conflicts b#1'])
})

test('those who fled to one country are some of those who fled, and others than those who fled to another', () => {
  const fled = (id: string, lang: 'en' | 'fr', text: string, number: string) =>
    givenReport({ id, lang, text, incident: 'war' }, [{ number, metric: 'displaced', speaker: id }])
  const all = fled('a', 'en', '90,000 people fled Sudan to neighbouring countries, the agency said.', '90,000')
  const chad = fled('b', 'fr', 'Le gouvernement dit que 30 000 personnes ont fui le Soudan vers le Tchad.', '30 000')
  const egypt = fled('c', 'en', 'Cairo said 41,000 people had crossed from Sudan to Egypt.', '41,000')
  expect(kinds(all, chad, egypt)).toEqual([
    'b#1 part-of a#1',
    'c#1 part-of a#1',
    'b#1 not-comparable c#1 different-population',
  ])
})

test('the troops whom one state has massed are counted by its name', () => {
  const strength = (id: string, lang: 'en' | 'fr', text: string, number: string) =>
    givenReport({ id, lang, text }, [
      { number, metric: 'strength', status: 'combatant', counted: 'troops', speaker: id, place: 'Kursk region' },
    ])
  const russian = strength('a', 'en', 'Kyiv says Russia has massed 50,000 troops in its Kursk region.', '50,000')
  const counted = strength('b', 'fr', 'La Russie a déployé 60 000 soldats dans la région de Koursk.', '60 000')
  const korean = strength('c', 'en', 'North Korea sent 11,000 troops to the Kursk region of Russia.', '11,000')
  const told = kinds(russian, counted, korean)
  expect(told).toContain('a#1 conflicts b#1')
  expect(told.filter((one) => one.includes('conflicts') && one.includes('c#1'))).toEqual([])
})

test('a coup’s plotters among its dead are what another counts of them', () => {
  const all = givenReport({ id: 'a', text: 'The ministry said 290 died in the coup attempt, 90 of them plotters.' }, [
    { number: '290', speaker: 'The ministry' },
    { number: '90', counted: 'plotters', status: 'combatant', speaker: 'The ministry' },
  ])
  const army = givenReport({ id: 'b', text: 'The army said 104 putschists were killed in the failed coup.' }, [
    { number: '104', counted: 'putschists', status: 'combatant', speaker: 'The army' },
  ])
  const joined = (one: ComparableReport): ComparableReport => ({ ...one, incident: 'coup' })
  const told = kinds(joined(all), joined(army))
  expect(told).toContain('a#2 conflicts b#1')
  expect(told).toContain('b#1 part-of a#1')
})

test('hostages are none of the attackers', () => {
  const dead = (id: string, counted: string, status: 'unknown' | 'combatant') =>
    givenReport({ id, text: `Police said 23 ${counted} were killed at the plant.`, incident: 'plant' }, [
      { number: '23', counted, status, speaker: id },
    ])
  expect(kinds(dead('a', 'hostages', 'unknown'), dead('b', 'attackers', 'combatant'))).toEqual([
    'a#1 not-comparable b#1 different-population',
  ])
})

test('a fire service tells of no fire', () => {
  const crash = (id: string, text: string, number: string) =>
    givenReport({ id, text }, [{ number, speaker: id, place: 'Tarmir', when: night }])
  const service = crash('a', 'Two trains collided near Tarmir, killing 40 people, the state fire services said.', '40')
  const railway = crash('b', 'The railway said 31 people died when a train was derailed near Tarmir.', '31')
  expect(kinds(service, railway)).toEqual(['a#1 conflicts b#1'])
})
