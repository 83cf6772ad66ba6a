import { expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport } from '../../../src/core/compare/relation.js'
import { givenReport } from './given.js'

const kinds = (...reports: ComparableReport[]): string[] =>
  compareReports(reports).relations.map(
    ({ a, relation, reason, b }) => `${a} ${relation} ${b}${reason ? ` ${reason}` : ''}`,
  )

test('"said Monday’s quake" does not tell when it was said: a district’s larger count conflicts', () => {
  const province = givenReport(
    { id: 'a', incident: 'quake', text: 'The ministry said Monday’s earthquake killed 130 people in Herat province.' },
    [{ number: '130', speaker: 'The ministry', place: 'Herat province' }],
  )
  const district = givenReport(
    {
      id: 'b',
      incident: 'quake',
      lang: 'ar',
      text: 'قال رئيس البلدية إن زلزال الاثنين أودى بحياة 145 شخصا في مديرية زنده جان بولاية هرات.',
    },
    [{ number: '145', speaker: 'رئيس البلدية', place: 'مديرية زنده جان بولاية هرات' }],
  )
  expect(kinds(province, district)).toEqual(['a#1 conflicts b#1'])
})

test('what stands behind "after" is not counted', () => {
  const said = (id: string, published: string, text: string, number: string) =>
    givenReport({ id, incident: 'ford', published, text }, [{ number, speaker: 'The health ministry' }])
  expect(
    kinds(
      said('a', '2021-05-03T08:00:00Z', 'The health ministry said the toll was 20 people.', '20'),
      said(
        'b',
        '2021-05-04T08:00:00Z',
        'The health ministry said the toll had reached 31 after nurses got there.',
        '31',
      ),
    ),
  ).toEqual(['b#1 updates a#1'])
})

test('the children whom a speaker counts later are a part of his toll, not a newer one', () => {
  const said = (id: string, published: string, text: string, number: string, counted: string) =>
    givenReport({ id, incident: 'ford', published, text }, [{ number, counted, speaker: 'The health ministry' }])
  expect(
    kinds(
      said('a', '2021-05-03T08:00:00Z', 'The health ministry said 20 people died.', '20', 'people'),
      said('b', '2021-05-04T08:00:00Z', 'The health ministry said 9 children died.', '9', 'children'),
    ),
  ).toEqual(['b#1 part-of a#1'])
})

test('whoever is named alike twice in a report is one, though nobody knows who he is', () => {
  const text = 'Five soldiers were killed on Monday, the spokesman said, bringing to 23 those killed since 1 May.'
  const told = givenReport({ id: 'a', text }, [
    { number: 'Five', low: 5, high: 5, status: 'combatant', speaker: 'the spokesman' },
    { number: '23', status: 'combatant', speaker: 'the spokesman', scope: 'cumulative' },
  ])
  expect(kinds(told)).toEqual(['a#1 part-of a#2'])
})

test('a town that its text puts in another land’s province is not the known town of that name', () => {
  const struck = (id: string, lang: 'ar' | 'en', text: string) =>
    givenReport({ id, lang, text }, [{ number: '12', speaker: id }])
  expect(
    kinds(
      struck('a', 'en', 'An air strike on Saraqib in Idlib province killed 12 people on Monday.'),
      struck('b', 'ar', 'أودت غارة جوية على أريحا بمحافظة إدلب الاثنين بحياة 12 شخصا.'),
    ),
  ).toEqual(['a#1 look-alike b#1 different-incident'])
})

test('of a quake, two provinces known by their towns are two places', () => {
  const counted = (id: string, text: string, number: string, place: string) =>
    givenReport({ id, incident: 'quake', text }, [{ number, place, speaker: id }])
  expect(
    kinds(
      counted('a', 'The earthquake killed 130 people in Paktika province.', '130', 'Paktika province'),
      counted('b', 'The earthquake killed 45 people in Khost province.', '45', 'Khost province'),
    ),
  ).toEqual(['a#1 not-comparable b#1 different-place'])
})

test('an older toll told as such is replaced by the one beside it', () => {
  const text = 'قالت فرق الإنقاذ إن 17 شخصا ماتوا عند المخاضة، في تحديث لحصيلة سابقة تحدثت عن مقتل 10 أشخاص.'
  const both = [
    { number: '17', speaker: 'فرق الإنقاذ' },
    { number: '10', speaker: 'فرق الإنقاذ' },
  ]
  expect(kinds(givenReport({ id: 'a', incident: 'ford', lang: 'ar', text }, both))).toEqual(['a#1 updates a#2'])
})

test('a region’s whole weekend is one event', () => {
  const counted = (id: string, text: string, number: string) =>
    givenReport({ id, published: '2021-05-03T12:00:00Z', text }, [{ number, speaker: id }])
  expect(
    kinds(
      counted('a', 'Weekend attacks on villages in Plateau state killed 86 people.', '86'),
      counted('b', 'Les attaques du week-end dans l’État de Plateau ont fait 110 morts.', '110'),
    ),
  ).toEqual(['a#1 conflicts b#1'])
})

test('one figure on one day in two towns of a country is a look-alike', () => {
  const hit = (id: string, town: string, day: string) =>
    givenReport({ id, published: '2021-05-04T12:00:00Z', text: `A drone killed 9 people at ${town} on ${day}.` }, [
      { number: '9', speaker: id, place: town },
    ])
  expect(kinds(hit('a', 'El Obeid', 'Monday'), hit('b', 'El Fasher', 'Monday'))).toEqual([
    'a#1 look-alike b#1 different-incident',
  ])
  expect(kinds(hit('a', 'El Obeid', 'Monday'), hit('b', 'Marib', 'Monday'))).toEqual([])
})

test('the day of an event does not tell when a rival spoke: a claim after the update stands against the newer figure alone', () => {
  const said = (id: string, published: string, lang: 'ar' | 'en', text: string, number: string, speaker: string) =>
    givenReport({ id, incident: 'ford', published, lang, text }, [{ number, speaker }])
  const ministry = 'The health ministry'
  const pairs = kinds(
    said('a', '2021-05-03T20:00:00Z', 'en', 'The health ministry said 25 died in the attack.', '25', ministry),
    said('b', '2021-05-05T20:00:00Z', 'en', 'The health ministry said the toll rose to 60.', '60', ministry),
    said('c', '2021-05-06T20:00:00Z', 'ar', 'أعلن التنظيم أنه قتل 90 في هجوم الاثنين.', '90', 'التنظيم'),
  )
  expect(pairs).toContain('a#1 not-comparable c#1 different-period')
  expect(pairs).toContain('b#1 conflicts c#1')
})

test('soldiers of another nation, by their own ministry, are a part of the people whom a doctor counts', () => {
  const pairs = kinds(
    givenReport({ id: 'a', incident: 'gate', text: 'A doctor said 60 people were killed at the gate of Kabul.' }, [
      { number: '60', speaker: 'A doctor', place: 'Kabul' },
    ]),
    givenReport({ id: 'b', incident: 'gate', text: 'The Pentagon said 13 American soldiers were killed in Kabul.' }, [
      { number: '13', speaker: 'The Pentagon', place: 'Kabul', status: 'combatant', counted: 'American soldiers' },
    ]),
  )
  expect(pairs).toEqual(['b#1 part-of a#1'])
})
