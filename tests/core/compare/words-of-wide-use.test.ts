import { expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport } from '../../../src/core/compare/relation.js'
import { type Given, givenReport } from './given.js'

const kinds = (...reports: ComparableReport[]): string[] =>
  compareReports(reports).relations.map(
    ({ a, relation, reason, b }) => `${a} ${relation} ${b}${reason ? ` ${reason}` : ''}`,
  )
const said = (id: string, lang: 'ar' | 'en' | 'fr', text: string, given: Given): ComparableReport =>
  givenReport({ id, lang, text }, [given])

test('a c before e and i is heard as in Ciremai, whatever script writes it', () => {
  expect(
    kinds(
      said('a', 'en', 'Mudslides killed 9 people in Ciremai on Monday, a monk said.', {
        number: '9',
        speaker: 'a monk',
        place: 'Ciremai',
      }),
      said('b', 'ar', 'قال طبيب إن 12 شخصا قتلوا في انهيارات طينية في سيريماي الاثنين.', {
        number: '12',
        speaker: 'طبيب',
        place: 'سيريماي',
      }),
    ),
  ).toEqual(['a#1 conflicts b#1'])
})

test('a tea house in one report is the café of another', () => {
  expect(
    kinds(
      said('a', 'en', 'A bomb in a tea house in Harun region killed 9 people on Monday, a monk said.', {
        number: '9',
        speaker: 'a monk',
        place: 'Harun region',
      }),
      said(
        'b',
        'fr',
        'Selon un berger, 12 personnes sont mortes lundi dans un attentat contre un café de la région de Harun.',
        {
          number: '12',
          speaker: 'un berger',
          place: 'région de Harun',
        },
      ),
    ),
  ).toEqual(['a#1 conflicts b#1'])
})

test('who trims a toll gives the newer figure of one voice', () => {
  const toll = { speaker: 'وكالة الكوارث', place: 'تارمير' }
  const first = givenReport(
    { id: 'a', lang: 'ar', incident: 'quake', text: 'قالت وكالة الكوارث إن 50 شخصا قتلوا في تارمير.' },
    [{ ...toll, number: '50' }],
  )
  const second = givenReport(
    {
      id: 'b',
      lang: 'ar',
      incident: 'quake',
      published: '2021-05-06T12:00:00Z',
      text: 'قلصت وكالة الكوارث عدد القتلى في تارمير إلى 44، وقالت إن بعض الأسماء كتبت مرتين.',
    },
    [{ number: '44', place: 'تارمير' }],
  )
  expect(kinds(first, second)).toEqual(['b#1 updates a#1'])
})
