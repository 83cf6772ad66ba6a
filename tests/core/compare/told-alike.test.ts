import { expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport } from '../../../src/core/compare/relation.js'
import { givenReport, monday } from './given.js'

const kinds = (...reports: ComparableReport[]): string[] =>
  compareReports(reports).relations.map(
    ({ a, relation, reason, b }) => `${a} ${relation} ${b}${reason ? ` ${reason}` : ''}`,
  )

test('hired fighters are neither the rebels nor the soldiers whom another counts', () => {
  const dead = (id: string, text: string, counted: string) =>
    givenReport({ id, text, incident: 'ridge' }, [{ number: '20', status: 'combatant', counted, speaker: id }])
  const rebels = dead('a', 'The army said 20 rebels were killed.', 'rebels')
  const hired = dead('b', 'The front said 20 foreign mercenaries were killed.', 'foreign mercenaries')
  const soldiers = dead('c', 'A medic said 20 soldiers were killed.', 'soldiers')
  expect(kinds(rebels, hired, soldiers)).toEqual([
    'a#1 not-comparable b#1 different-population',
    'a#1 not-comparable c#1 different-population',
    'b#1 not-comparable c#1 different-population',
  ])
})

test('the strength of a region’s nameless insurgents is one question', () => {
  const strength = (id: string, lang: 'en' | 'fr', text: string, number: string) =>
    givenReport({ id, lang, text }, [
      { number, metric: 'strength', status: 'combatant', counted: 'fighters', speaker: id, place: 'Cabo Delgado' },
    ])
  expect(
    kinds(
      strength('a', 'en', 'A diplomat said the insurgents in Cabo Delgado had 900 fighters.', '900'),
      strength('b', 'fr', 'Un officier dit que les insurgés du Cabo Delgado comptent 400 combattants.', '400'),
    ),
  ).toEqual(['a#1 conflicts b#1'])
})

test('officials of one ministry are one voice, whoever heard them', () => {
  const said = (id: string, lang: 'ar' | 'en', text: string, speaker: string) =>
    givenReport({ id, lang, text, incident: 'depot' }, [{ number: '31', speaker }])
  expect(
    kinds(
      said('a', 'en', 'An interior ministry official said 31 people died.', 'An interior ministry official'),
      said('b', 'ar', 'قال مسؤول في وزارة الداخلية إن 31 شخصا ماتوا.', 'مسؤول في وزارة الداخلية'),
    ),
  ).toEqual(['a#1 same-origin b#1'])
})

test('gunmen who take people are no other event than their abduction', () => {
  const taken = (id: string, lang: 'en' | 'fr', text: string, number: string) =>
    givenReport({ id, lang, text }, [{ number, metric: 'abducted', speaker: id, place: 'Tarmir' }])
  expect(
    kinds(
      taken('a', 'en', 'Gunmen seized 40 pupils from a school in Tarmir on Monday, a teacher said.', '40'),
      taken('b', 'fr', 'Un parent affirme que 52 élèves ont été enlevés lundi à Tarmir.', '52'),
    ),
  ).toEqual(['a#1 conflicts b#1'])
})

test('"since 1 April" starts a total, though the day is read as the day of the count', () => {
  const when = { words: '1 April', start: '2021-04-01', end: '2021-04-01', precision: 1 } as const
  const hunger = (id: string, text: string, number: string) =>
    givenReport({ id, text }, [
      { number, speaker: id, place: 'Tarmir', when, scope: id === 'b' ? 'cumulative' : 'event' },
    ])
  expect(
    kinds(
      hunger('a', 'A doctor said 23 people had died of hunger in Tarmir since 1 April.', '23'),
      hunger('b', 'A charity said 26 people had died of hunger in Tarmir since 1 April.', '26'),
    ),
  ).toEqual(['a#1 conflicts b#1'])
})

test('"région de" and "État de" widen a town to what lies around it', () => {
  const hit = (id: string, lang: 'en' | 'fr', text: string) =>
    givenReport({ id, lang, text }, [{ number: '6', speaker: id }])
  expect(
    kinds(
      hit('a', 'en', 'Shells killed 6 people in Velunka, in the Zaporizhzhia region, on Monday.'),
      hit('b', 'fr', 'Des obus ont tué 6 personnes lundi à Velunka, dans la région de Zaporijjia.'),
    ),
  ).toEqual(['a#1 agrees b#1'])
})

test('policemen killed by a bomb in one province on one day are one attack’s', () => {
  const killed = (id: string, lang: 'en' | 'fr', text: string, number: string) =>
    givenReport({ id, lang, text }, [
      { number, status: 'combatant', counted: lang === 'fr' ? 'policiers' : 'policemen', speaker: id },
    ])
  expect(
    kinds(
      killed('a', 'en', 'A roadside bomb killed 9 policemen in Khost province on Monday, an elder said.', '9'),
      killed('b', 'fr', 'Une bombe a tué 13 policiers lundi dans la province de Khost, dit un officier.', '13'),
    ),
  ).toEqual(['a#1 conflicts b#1'])
})

test('people trapped are counted by their plight in every language', () => {
  const trapped = (id: string, lang: 'ar' | 'fr', text: string, number: string) =>
    givenReport({ id, lang, text, incident: 'siege' }, [{ number, metric: 'other', status: 'civilian', speaker: id }])
  expect(
    kinds(
      trapped('a', 'fr', 'Le maire dit que 300 civils restent pris au piège.', '300'),
      trapped('b', 'ar', 'قال طبيب إن 450 مدنيا محاصرون في البلدة.', '450'),
    ),
  ).toEqual(['a#1 conflicts b#1'])
})

test('a sum over two towns is no event of either, and each town’s count is held against its part', () => {
  const governor = givenReport(
    {
      id: 'a',
      text: 'Rockets killed 12 people in Orvikhiv and 4 in Hulvaipole on Monday, the governor said: 16 in all.',
    },
    [{ number: '12' }, { number: '4' }, { number: '16' }].map((one) => ({ ...one, speaker: 'the governor' })),
  )
  const mayor = (id: string, lang: 'en' | 'fr', text: string, number: string) =>
    givenReport({ id, lang, text }, [{ number, speaker: id }])
  const first = mayor('b', 'en', 'Rockets killed 13 people in Orvikhiv on Monday, its mayor said.', '13')
  const second = mayor('c', 'fr', 'Des roquettes ont tué 6 personnes lundi à Hulvaipole, dit le maire.', '6')
  expect(kinds(governor, first, second)).toEqual([
    'a#1 not-comparable a#2 different-place',
    'a#1 part-of a#3',
    'a#1 conflicts b#1',
    'a#1 not-comparable c#1 different-place',
    'a#2 part-of a#3',
    'a#2 not-comparable b#1 different-place',
    'a#2 conflicts c#1',
    'b#1 part-of a#3',
    'c#1 part-of a#3',
    'b#1 not-comparable c#1 different-place',
  ])
})

test('a speaker’s name that stands only inside a sentence’s last word is read as it is', () => {
  const said = givenReport({ id: 'a', text: 'Police counted 3 dead in Taribor', incident: 'x' }, [
    { number: '3', speaker: 'bor' },
  ])
  expect(kinds(said)).toEqual([])
})

test('a French dj that Arabic writes in two letters', () => {
  const told = (id: string, lang: 'ar' | 'fr', text: string, number: string, place: string) =>
    givenReport({ id, lang, text }, [{ number, place, speaker: id, ...monday }])
  const french = told('Amra', 'fr', 'Une attaque a tué 21 personnes lundi à Djorobamba, dit Amra.', '21', 'Djorobamba')
  const arabic = told('Bela', 'ar', 'قالت Bela إن 30 شخصا قتلوا الاثنين في دجوروبامبا.', '30', 'دجوروبامبا')
  expect(kinds(french, arabic)).toEqual(['Amra#1 conflicts Bela#1'])
})

test('two papers named after one country are two voices, each with a figure of its own', () => {
  const printed = (id: string, source: string) =>
    givenReport({ id, source, incident: 'ford', text: `Nine people drowned at the ford (${id}).` }, [
      { number: 'Nine', low: 9, high: 9 },
    ])
  expect(kinds(printed('a', 'Sheet of Relief North'), printed('b', 'Sheet of Relief South'))).toEqual([
    'a#1 agrees b#1',
  ])
})
