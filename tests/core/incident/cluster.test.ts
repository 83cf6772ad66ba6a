import { describe, expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport } from '../../../src/core/compare/relation.js'
import { givenReport } from '../compare/given.js'

/** Which reports share an incident: "a+b c". */
function incidents(...reports: ComparableReport[]): string {
  return compareReports(reports)
    .incidents.map(({ claims }) => [...new Set(claims.map((id) => id.split('#')[0]))].sort().join('+'))
    .sort()
    .join(' ')
}

const says = (id: string, text: string, number: string, more: object = {}) =>
  givenReport({ id, text, ...more }, [{ number }])

describe('what is one incident', () => {
  const english = says(
    'a',
    'An air strike on a market in the town of Tarsin killed 12 people on Monday, the mayor said.',
    '12',
  )

  test('one strike told in three languages', () => {
    const arabic = says('b', 'قتل 14 شخصا في غارة على سوق في بلدة ترسين يوم الاثنين، بحسب مسعفين.', '14', {
      lang: 'ar',
    })
    const french = says(
      'c',
      'Une frappe aérienne a tué 13 personnes lundi sur un marché de la ville de Tarsine, selon des secouristes.',
      '13',
      { lang: 'fr' },
    )
    expect(incidents(english, arabic, french)).toBe('a+b+c')
  })
  test('two attacks in one town on one day stay apart', () => {
    const car = says(
      'b',
      'A roadside bomb hit a bus in the town of Tarsin on Monday evening, killing 5 people, police said.',
      '5',
    )
    expect(incidents(english, car)).toBe('a b')
  })
  test('two weeks in one town stay apart', () => {
    const later = {
      ...english,
      id: 'b',
      published: '2021-05-18T12:00:00Z',
      claims: english.claims.map((claim) => ({ ...claim, id: 'b#1', report: 'b' })),
    }
    expect(incidents(english, later)).toBe('a b')
    expect(compareReports([english, later]).relations).toMatchObject([
      { relation: 'look-alike', reason: 'different-incident' },
    ])
  })
  test('two towns of one name stay apart, and who names no region is left to a person', () => {
    const north = says('a', 'Shelling killed 6 people in the village of Tarsin in Marda province on Monday.', '6')
    const south = says('b', 'Shelling killed 9 people in the village of Tarsin in Solun province on Monday.', '9')
    const vague = says('c', 'Shelling of the village of Tarsin killed 5 people, an official said.', '5')
    expect(incidents(north, south, vague)).toBe('a b c')
    expect(
      compareReports([north, south, vague]).relations.map(({ relation, reason }) => `${relation} ${reason}`),
    ).toEqual(['not-comparable different-place', 'not-comparable unresolved', 'not-comparable unresolved'])
  })
  test('villages of one name in two districts stay apart, and a district may be spelled in two ways', () => {
    const shelled = (id: string, number: string, where: string): ComparableReport =>
      says(id, `Shelling killed ${number} people on Monday in the village of Tarsin, in ${where}.`, number)
    expect(incidents(shelled('a', '6', 'Marda district'), shelled('b', '9', 'Solun district'))).toBe('a b')
    expect(incidents(shelled('a', '6', 'Marda district'), shelled('b', '9', 'Mardah district'))).toBe('a+b')
  })
  test('two villages of one district are two events, and who names the district alone is left to a person', () => {
    const shot = (id: string, number: string, where: string): ComparableReport =>
      says(id, `Gunmen killed ${number} people on Monday night in ${where} Marda district.`, number)
    const [one, other] = [shot('a', '6', 'the village of Tarsin in'), shot('b', '9', 'the village of Kubara in')]
    expect(incidents(one, other)).toBe('a b')
    expect(incidents(one, other, shot('c', '8', 'the'))).toBe('a b c')
    expect(incidents(one, shot('c', '8', 'the'))).toBe('a+c')
  })
  test('a second blast is not taken for the first', () => {
    const first = says('a', 'A blast in the town of Tarsin killed 6 people on Monday.', '6')
    const second = says('b', 'A second blast killed 9 people in the town of Tarsin on Monday.', '9')
    expect(incidents(first, second)).toBe('a b')
  })
  test('a village is not the town of its name that the gazetteer knows in another province', () => {
    const known = says('a', 'قتل 6 أشخاص في قصف على بلدة المنصورة في محافظة الرقة يوم الاثنين.', '6', { lang: 'ar' })
    const other = says('b', 'Shelling killed 9 people on Monday in Mansoura, a village in Hama province.', '9')
    expect(incidents(known, other)).toBe('a b')
  })
  test('a follow-up days later joins its event, when it names what was hit', () => {
    const later = says(
      'b',
      'The army said 9 people were killed in the air strike on the market in the town of Tarsin.',
      '9',
      { published: '2021-05-10T12:00:00Z' },
    )
    expect(incidents(english, later)).toBe('a+b')
  })
  test('a person’s word stands against every likeness', () => {
    const one = { ...english, incident: 'one' }
    const other = {
      ...english,
      id: 'b',
      incident: 'other',
      claims: english.claims.map((claim) => ({ ...claim, id: 'b#1', report: 'b' })),
    }
    expect(incidents(one, other)).toBe('a b')
  })
})

test('two attacks of one manner in one region on one day are not linked by that alone', () => {
  const raid = (id: string, number: string, where: string) =>
    says(id, `An air strike killed ${number} people ${where} Marda province on Monday.`, number)
  const two = compareReports([raid('a', '6', 'in'), raid('b', '9', 'in')])
  expect(two.links.map(({ band }) => band)).toEqual(['proposed'])
  expect(two.relations).toMatchObject([{ relation: 'not-comparable', reason: 'unresolved' }])
  const shared = compareReports([raid('a', '6', 'at a market in'), raid('b', '9', 'at a market in')])
  expect(shared.links.map(({ band }) => band)).toEqual(['linked'])
})

test('counts of all strikes on one region on one day are linked', () => {
  const day = (id: string, number: string, where: string) =>
    says(id, `Air strikes killed ${number} people ${where} Marda province on Monday.`, number)
  expect(incidents(day('a', '6', 'in'), day('b', '9', 'across'))).toBe('a+b')
  expect(incidents(day('a', '6', 'in'), day('b', '9', 'in the town of Tarsin in'))).toBe('a b')
})

test('the next day’s attack of another manner in one city stays apart, also where Arabic calls both attacks', () => {
  const car = says('a', 'Two car bombs in the town of Tarsin killed 22 people on Monday.', '22')
  const gunmen = says('b', 'قتل ثمانية أشخاص في هجوم مسلحين على فندق في بلدة ترسين الثلاثاء.', 'ثمانية', {
    lang: 'ar',
    published: '2021-05-05T12:00:00Z',
  })
  expect(incidents(car, gunmen)).toBe('a b')
})

test('an event is on its own day, though the date was read off the day on which it was told', () => {
  const text = 'The office said on Tuesday that shelling of the town of Tarsin on Monday killed 36 people.'
  const told = compareReports([
    givenReport({ id: 'a', text, published: '2021-05-05T12:00:00Z' }, [
      { number: '36', when: { words: 'Tuesday', start: '2021-05-04', end: '2021-05-04', precision: 1 } },
    ]),
  ])
  expect(told.incidents).toMatchObject([{ start: '2021-05-03', end: '2021-05-03' }])
})

test('a morning’s strike is not the evening’s, but the hour of speaking tells nothing', () => {
  const strike = (id: string, number: string, hour: string) =>
    says(id, `A strike in the town of Tarsin killed ${number} people on Monday ${hour}, the mayor said.`, number)
  expect(incidents(strike('a', '6', 'morning'), strike('b', '9', 'evening'))).toBe('a b')
  expect(incidents(strike('a', '6', 'at dawn'), strike('b', '9', 'overnight'))).toBe('a+b')
  const later = says('b', 'The mayor said on Monday evening that a strike in the town of Tarsin killed 9 people.', '9')
  expect(incidents(strike('a', '6', 'morning'), later)).toBe('a+b')
})

test('two strikes that one report adds up: each part goes to its own event, the sum to neither', () => {
  const tent = says('a', 'A strike on a tent in the town of Tarsin killed 7 people on Tuesday morning.', '7')
  const car = says('b', 'A strike on a car in the town of Tarsin killed 4 people on Tuesday afternoon.', '4')
  const both = givenReport(
    {
      id: 'c',
      text: 'The clinic said 11 people were killed on Tuesday in two strikes in the town of Tarsin: 7 in a morning strike on a tent and 4 in an afternoon strike on a car.',
    },
    [
      { number: '11', speaker: 'The clinic' },
      { number: '7', speaker: 'The clinic' },
      { number: '4', speaker: 'The clinic' },
    ],
  )
  const { relations } = compareReports([tent, car, both])
  const between = (a: string, b: string) =>
    relations.find((one) => [one.a, one.b].sort().join() === [a, b].sort().join())
  expect(between('a#1', 'c#2')?.relation).toBe('agrees')
  expect(between('b#1', 'c#3')?.relation).toBe('agrees')
  expect(between('a#1', 'c#1')).toMatchObject({ a: 'a#1', relation: 'part-of' })
  expect(between('a#1', 'b#1')).toMatchObject({ relation: 'not-comparable', reason: 'different-incident' })
})

test('outlets that cite one another are shown as a ring', () => {
  const cites = (id: string, source: string, via: string) =>
    givenReport({ id, source, incident: 'x', text: `12 people were killed, ${via} reported.` }, [
      { number: '12', speaker: via },
    ])
  expect(
    compareReports([cites('a', 'Morning Post', 'Evening Star'), cites('b', 'Evening Star', 'Morning Post')]).rings,
  ).toEqual([['Evening Star', 'Morning Post']])
})
