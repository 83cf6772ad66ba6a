import { expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport } from '../../../src/core/compare/relation.js'
import { givenReport } from './given.js'

const kinds = (...reports: ComparableReport[]): string[] =>
  compareReports(reports).relations.map(
    ({ a, relation, reason, b }) => `${a} ${relation} ${b}${reason ? ` ${reason}` : ''}`,
  )

test('a massacre of some days is one event for who names no day of it', () => {
  const days = givenReport(
    { id: 'a', lang: 'fr', text: 'Selon un prêtre, 30 civils ont été tués à Olim entre le 28 et le 30 avril.' },
    [{ number: '30', scope: 'cumulative', status: 'civilian', speaker: 'un prêtre', place: 'Olim' }],
  )
  const denied = givenReport({ id: 'b', text: 'The army denied that 30 civilians had been killed in Olim.' }, [
    { number: '30', polarity: 'denied', status: 'civilian', speaker: 'The army', place: 'Olim' },
  ])
  expect(kinds(days, denied)).toEqual(['b#1 denies a#1'])
})

test('a second voice in the report counts over the days that the first one named', () => {
  const report = givenReport(
    {
      id: 'a',
      text: 'Forty villagers were killed in Olim between Friday and Sunday, a priest said. The council spoke of 52 dead.',
    },
    [
      { number: 'Forty', low: 40, high: 40, scope: 'cumulative', speaker: 'a priest', place: 'Olim' },
      { number: '52', scope: 'cumulative', speaker: 'The council', place: 'Olim' },
    ],
  )
  expect(kinds(report)).toEqual(['a#1 conflicts a#2'])
})

test('an attack this week is one event of a day that is not told', () => {
  const week = givenReport({ id: 'a', text: 'An attack in Harun region this week killed 5 people, a monk said.' }, [
    { number: '5', scope: 'cumulative', speaker: 'a monk', place: 'Harun region' },
  ])
  const day = givenReport(
    { id: 'b', text: 'An attack near Olim in Harun region killed 3 people on Monday, a nun said.' },
    [{ number: '3', speaker: 'a nun', place: 'Olim' }],
  )
  expect(kinds(week, day)).toEqual(['a#1 not-comparable b#1 unresolved'])
})

test('the evening up to which a count was kept is not the day of the harm', () => {
  const kept = givenReport(
    { id: 'a', lang: 'ar', text: 'قال كاهن إن عدد المفقودين في انهيار طيني في أوليم 40 حتى مساء الثلاثاء.' },
    [
      {
        number: '40',
        metric: 'missing',
        speaker: 'كاهن',
        place: 'أوليم',
        when: { words: 'الثلاثاء', start: '2021-05-04', end: '2021-05-04', precision: 1 },
      },
    ],
  )
  const harm = givenReport({ id: 'b', text: 'Monday’s mudslide in Olim left 31 people missing, a nun said.' }, [
    { number: '31', metric: 'missing', speaker: 'a nun', place: 'Olim' },
  ])
  expect(kinds(kept, harm)).toEqual(['a#1 conflicts b#1'])
})

test('a toll that rises from a former one is raised by the wounded who died', () => {
  const report = givenReport(
    { id: 'a', text: 'The council put the toll of the blast at 12, up from 10, after two of the wounded died.' },
    [
      { number: '12', speaker: 'The council' },
      { number: '10', speaker: 'The council' },
      { number: 'two', low: 2, high: 2, counted: 'of the wounded', speaker: 'The council' },
    ],
  )
  expect(kinds(report)).toContain('a#3 part-of a#1')
})

test('parts of a breakdown by place are of different places, named or not', () => {
  const report = givenReport(
    {
      id: 'a',
      text: 'The council said 20 people were killed by shells in Olim: 12 in the town’s market, five in Tisin street and three near a mill.',
    },
    [
      { number: '20', speaker: 'The council', place: 'Olim' },
      { number: '12', speaker: 'The council', place: 'Olim' },
      { number: 'five', low: 5, high: 5, speaker: 'The council', place: 'Tisin street' },
      { number: 'three', low: 3, high: 3, speaker: 'The council', place: 'Olim' },
    ],
  )
  expect(kinds(report)).toContain('a#2 not-comparable a#4 different-place')
})

test('villagers speak of their village', () => {
  const villagers = givenReport(
    {
      id: 'a',
      lang: 'fr',
      text: 'Des habitants d’Olim, dans la région somalienne de Harun, disent qu’un raid a tué 9 civils lundi.',
    },
    [{ number: '9', status: 'civilian', speaker: 'habitants d’Olim', place: 'région somalienne de Harun' }],
  )
  const other = givenReport({ id: 'b', text: 'A raid in Olim killed 12 civilians on Monday, a nurse said.' }, [
    { number: '12', status: 'civilian', speaker: 'a nurse', place: 'Olim' },
  ])
  expect(kinds(villagers, other)).toEqual(['a#1 conflicts b#1'])
})

test('an article or a gap that one script writes into a name does not part two places', () => {
  const tribe = givenReport(
    { id: 'a', text: 'A raid on Albu Tamer in Iraq killed 9 people on Monday, a nurse said.' },
    [{ number: '9', speaker: 'a nurse', place: 'Albu Tamer' }],
  )
  const arabic = givenReport(
    { id: 'b', lang: 'ar', text: 'قال كاهن إن 12 شخصا قتلوا في غارة على البوتامر في العراق الاثنين.' },
    [{ number: '12', speaker: 'كاهن', place: 'البوتامر' }],
  )
  expect(kinds(tribe, arabic)).toEqual(['a#1 conflicts b#1'])
})

test('the day on which a toll is raised or given out is not the day of the harm', () => {
  const sunday = { words: 'الأحد', start: '2021-05-02', end: '2021-05-02', precision: 1 } as const
  const arabic = (text: string, number: string) =>
    givenReport({ id: 'b', lang: 'ar', published: '2021-05-02T12:00:00Z', text }, [
      { number, speaker: 'وكالة الكوارث', place: 'أوليم', when: sunday },
    ])
  const quake = (day: string) =>
    givenReport({ id: 'a', text: `A quake killed 9 people in Olim on ${day}, a nun said.`, published: '2021-05-01' }, [
      { number: '9', speaker: 'a nun', place: 'Olim' },
    ])
  expect(
    kinds(quake('Friday'), arabic('أعلنت وكالة الكوارث، الأحد، ارتفاع عدد قتلى زلزال أوليم إلى 14.', '14')),
  ).toEqual(['a#1 conflicts b#1'])
  expect(kinds(quake('Saturday'), arabic('قالت وكالة الكوارث، الأحد، إن 14 شخصا قتلوا في زلزال أوليم.', '14'))).toEqual(
    ['a#1 conflicts b#1'],
  )
})

test('the fighters of a front are counted wherever they stand', () => {
  const strength = (
    id: string,
    lang: 'en' | 'fr',
    text: string,
    given: { number: string; low: number; high: number },
  ) => givenReport({ id, lang, text }, [{ ...given, metric: 'strength', status: 'combatant', speaker: id }])
  expect(
    kinds(
      strength('a', 'en', 'An officer said the M23 had 4,000 fighters.', { number: '4,000', low: 4000, high: 4000 }),
      strength('b', 'fr', 'Le M23 compte 2 500 combattants, dit un diplomate.', {
        number: '2 500',
        low: 2500,
        high: 2500,
      }),
    ),
  ).toEqual(['a#1 conflicts b#1'])
})

test('a rounded figure misses a range by more than a tenth of the end that it misses', () => {
  const missing = (id: string, number: string, more: object) =>
    givenReport({ id, text: `A nun said ${number} people were missing.`, incident: 'storm' }, [
      { number, metric: 'missing', speaker: id, ...more },
    ])
  expect(
    kinds(
      missing('a', '260', { bound: 'about' }),
      missing('b', '300 to 400', { bound: 'between', low: 300, high: 400 }),
    ),
  ).toEqual(['a#1 conflicts b#1'])
})
