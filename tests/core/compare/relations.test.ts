import { describe, expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport } from '../../../src/core/compare/relation.js'
import { givenReport } from './given.js'

/** The relations of some reports as short lines: "a1 conflicts b1", with the reason in brackets. */
function told(...reports: ComparableReport[]): string[] {
  const short = (id: string): string => id.replace('#', '')
  return compareReports(reports).relations.map(
    ({ a, b, relation, reason }) => `${short(a)} ${relation} ${short(b)}${reason ? ` (${reason})` : ''}`,
  )
}

const strike = 'mill-2021'
const says = (id: string, text: string, number: string, speaker: string | null, more: object = {}) =>
  givenReport({ id, text, incident: strike }, [{ number, speaker, ...more }])

describe('who speaks', () => {
  const clinic = 'A strike on the mill at Tarsin killed 12 people, a doctor at Amal hospital said.'
  const mayor = 'The mayor of Tarsin said 15 people were killed in the strike on the mill.'

  test('two voices with two figures conflict, with one they agree', () => {
    expect(
      told(says('a', clinic, '12', 'a doctor at Amal hospital'), says('b', mayor, '15', 'The mayor of Tarsin')),
    ).toEqual(['a1 conflicts b1'])
    expect(
      told(
        says('a', clinic, '12', 'a doctor at Amal hospital'),
        says('b', mayor.replace('15', '12'), '12', 'The mayor of Tarsin'),
      ),
    ).toEqual(['a1 agrees b1'])
  })
  test('one speaker in two languages is one origin', () => {
    const arabic = givenReport(
      { id: 'b', lang: 'ar', incident: strike, text: 'قال طبيب في مستشفى أمل إن 12 شخصا قتلوا في الغارة على المطحنة.' },
      [{ number: '12', speaker: 'طبيب في مستشفى أمل' }],
    )
    expect(told(says('a', clinic, '12', 'a doctor at Amal hospital'), arabic)).toEqual(['a1 same-origin b1'])
  })
  test('a source without a name is one voice only where one agency heard it', () => {
    const source = (id: string, via: string | null) =>
      says(id, `A security source said 12 people died at the mill (${id}).`, '12', 'A security source', { via })
    expect(told(source('a', 'AFP'), source('b', 'وكالة فرانس برس'))).toEqual(['a1 same-origin b1'])
    expect(told(source('a', null), source('b', null))).toEqual(['a1 agrees b1'])
  })
  test('a headline takes the origin of its body', () => {
    const report = givenReport(
      { id: 'a', text: '12 killed at mill\n\nA strike on the mill at Tarsin killed 12 people, the mayor said.' },
      [{ number: '12' }, { number: '12', speaker: 'the mayor' }],
    )
    expect(told(report)).toEqual(['a1 same-origin a2'])
  })
  test('a spokesman speaks for his body, and the same body’s later figure updates the first', () => {
    const first = says('a', 'The civil defence said 12 people were killed at the mill.', '12', 'The civil defence')
    const later = givenReport(
      {
        id: 'b',
        incident: strike,
        published: '2021-05-05T12:00:00Z',
        text: 'The civil defence spokesman, Adil Nasri, said 9 people were killed at the mill.',
      },
      [{ number: '9', speaker: 'The civil defence spokesman, Adil Nasri' }],
    )
    expect(compareReports([first, later]).relations).toMatchObject([
      { a: 'b#1', b: 'a#1', relation: 'updates', rules: ['newer-figure', 'falls'] },
    ])
  })
  test('one speaker, one day, two outlets, two figures: somebody garbled it', () => {
    const governor = (id: string, number: string) =>
      says(id, `Governor Salim Barda said ${number} people were killed at the mill.`, number, 'Governor Salim Barda')
    expect(told(governor('a', '35'), governor('b', '53'))).toEqual(['a1 conflicts b1'])
  })
  test('a denial stands against the figure denied, and not against others', () => {
    const army = says('b', 'The army denied that 12 people were killed at the mill.', '12', 'The army', {
      polarity: 'denied',
    })
    const mayor15 = says('c', mayor, '15', 'The mayor of Tarsin')
    expect(told(says('a', clinic, '12', 'a doctor at Amal hospital'), army, mayor15)).toEqual([
      'b1 denies a1',
      'a1 conflicts c1',
    ])
  })
})

describe('who is counted', () => {
  test('civilians and fighters are not compared; both are parts of a mixed count', () => {
    const civilians = says('a', 'The clinic counted 12 civilians killed at the mill.', '12', 'The clinic', {
      status: 'civilian',
      counted: 'civilians',
    })
    const fighters = says('b', 'The army said 12 fighters were killed at the mill.', '12', 'The army', {
      status: 'combatant',
      counted: 'fighters',
    })
    const both = says('c', 'The mayor said 24 people, fighters and civilians, were killed.', '24', 'The mayor', {
      status: 'mixed',
      counted: 'people',
    })
    expect(told(civilians, fighters, both)).toEqual([
      'a1 not-comparable b1 (different-population)',
      'a1 part-of c1',
      'b1 part-of c1',
    ])
  })
  test('children among the dead are a part, also of another speaker’s count; more than the whole conflicts', () => {
    const whole = givenReport(
      { id: 'a', incident: strike, text: 'The clinic said 12 people were killed at the mill, including 5 children.' },
      [
        { number: '12', speaker: 'The clinic' },
        { number: '5', speaker: 'The clinic', status: 'civilian', counted: 'children' },
      ],
    )
    const mayor = says('b', 'The mayor said 4 people were killed at the mill.', '4', 'The mayor')
    expect(told(whole, mayor)).toEqual(['a2 part-of a1', 'a1 conflicts b1', 'a2 conflicts b1'])
  })
  test('a breakdown is checked against its total', () => {
    const report = givenReport(
      { id: 'a', text: 'The mayor of Tarsin said 20 people were killed: 8 soldiers and 9 civilians.' },
      [
        { number: '20', speaker: 'The mayor of Tarsin' },
        { number: '8', speaker: 'The mayor of Tarsin', status: 'combatant', counted: 'soldiers' },
        { number: '9', speaker: 'The mayor of Tarsin', status: 'civilian', counted: 'civilians' },
      ],
    )
    expect(compareReports([report]).relations).toMatchObject([
      { a: 'a#2', b: 'a#1', relation: 'part-of', rules: ['part', 'breakdown', 'sum-short:3'] },
      { a: 'a#3', b: 'a#1', relation: 'part-of' },
      { a: 'a#2', b: 'a#3', relation: 'not-comparable', reason: 'different-population' },
    ])
  })
})

describe('how numbers meet', () => {
  const pair = (low: number, high: number | null, bound: string, exact: number) =>
    told(
      says('a', 'The clinic said 1 people were killed at the mill.', '1', 'The clinic', { low, high, bound }),
      says('b', 'The mayor said 2 people were killed at the mill.', '2', 'The mayor', { low: exact, high: exact }),
    )[0]
  test.each([
    ['about 100 is near 104', 100, 100, 'about', 104, 'near'],
    ['about 100 is not near 130', 100, 100, 'about', 130, 'conflicts'],
    ['more than 80 is near 80', 81, null, 'more-than', 80, 'near'],
    ['more than 80 is not near 70', 81, null, 'more-than', 70, 'conflicts'],
    ['15 exactly conflicts with 16', 15, 15, 'exact', 16, 'conflicts'],
    ['up to 20 agrees with 12', 0, 20, 'at-most', 12, 'agrees'],
    ['up to 20 conflicts with 25', 0, 20, 'at-most', 25, 'conflicts'],
    ['nobody conflicts with 3', 0, 0, 'exact', 3, 'conflicts'],
  ] as const)('%s', (_name, low, high, bound, exact, relation) =>
    expect(pair(low, high, bound, exact)).toBe(`a1 ${relation} b1`),
  )

  test('ten times as many is marked as a slip', () => {
    const reports = [
      says('a', 'The clinic said 12 died.', '12', 'The clinic'),
      says('b', 'The mayor said 120 died.', '120', 'The mayor'),
    ]
    expect(compareReports(reports).relations[0]).toMatchObject({
      relation: 'conflicts',
      gap: 108,
      ratio: 10,
      rules: ['intervals', 'tenfold'],
    })
  })
})

describe('totals over a time', () => {
  const total = (id: string, number: string, since: string, published: string, speaker = 'The health ministry') =>
    givenReport(
      { id, published, text: `${speaker} said ${number} people were killed in Idlib province since ${since}.` },
      [{ number, speaker, scope: 'cumulative', place: 'Idlib province' }],
    )
  test('one body’s totals since one day update one another, since two days they are apart', () => {
    const march = total('a', '300', 'March', '2021-05-04')
    expect(told(march, total('b', '340', 'March', '2021-06-04'))).toEqual(['b1 updates a1'])
    expect(told(march, total('b', '140', 'April', '2021-06-04'))).toEqual(['a1 not-comparable b1 (different-period)'])
  })
  test('two bodies’ totals of one stretch are compared', () => {
    expect(
      told(total('a', '300', 'March', '2021-05-04'), total('b', '340', 'March', '2021-05-04', 'A monitoring group')),
    ).toEqual(['a1 conflicts b1'])
  })
  test('a shorter stretch with more dead contradicts the longer one', () => {
    expect(
      told(total('a', '300', 'March', '2021-05-04'), total('b', '400', 'April', '2021-05-04', 'A monitoring group')),
    ).toEqual(['a1 conflicts b1'])
  })
  test('an event is no total', () => {
    const event = givenReport(
      { id: 'e', text: 'A car bomb in Idlib killed 30 people on Monday, police said.', published: '2021-05-04' },
      [{ number: '30', speaker: 'police', place: 'Idlib' }],
    )
    expect(told(event, total('t', '300', 'March', '2021-05-04'))).toEqual(['e1 not-comparable t1 (event-vs-total)'])
  })
})

describe('what is no rival toll', () => {
  const arabic = (id: string, text: string, numbers: [string, string | null][]) =>
    givenReport(
      { id, lang: 'ar', incident: strike, text },
      numbers.map(([number, speaker]) => ({ number, speaker })),
    )

  test('a part stands to its total and to the same part elsewhere, in whatever language, and to no sibling', () => {
    const english = givenReport(
      {
        id: 'a',
        incident: strike,
        text: 'The strike killed 80 people, the mayor of Tarsin said: 55 in the mill and 25 in the Sabil quarter.',
      },
      ['80', '55', '25'].map((number) => ({ number, speaker: 'the mayor of Tarsin' })),
    )
    const other = arabic('b', 'قال عمدة ترسين إن الغارة قتلت 80 شخصا: 55 في المطحنة و25 في حي السبيل.', [
      ['80', 'عمدة ترسين'],
      ['55', 'عمدة ترسين'],
      ['25', 'عمدة ترسين'],
    ])
    const lines = told(english, other)
    expect(lines).toContain('a2 same-origin b2')
    expect(lines).toContain('b3 part-of a1')
    expect(lines.filter((line) => line.includes('conflicts'))).toEqual([])
    const { tallies } = compareReports([english, other])
    expect(tallies.map((tally) => tally.claims.map(({ id }) => id))).toEqual([['a#1', 'b#1']])
  })
  test('one of the wounded who died is no count of the wounded', () => {
    const wounded = { metric: 'wounded' } as const
    const first = says('a', 'The clinic said 52 people were wounded at the mill.', '52', 'The clinic', wounded)
    const died = (text: string) => says('b', text, '1', 'the mayor', wounded)
    expect(told(first, died('The toll rose after the death of 1 wounded man, the mayor said.'))).toEqual([
      'a1 not-comparable b1 (different-population)',
    ])
    expect(told(first, died('Fourteen were killed and 1 was wounded at the mill, the mayor said.'))).toEqual([
      'a1 conflicts b1',
    ])
    const toll = says('c', 'The clinic said 9 people were killed at the mill.', '9', 'The clinic')
    const risen = says('d', 'The toll rose after the death of 1 wounded man, the mayor said.', '1', 'the mayor', {
      counted: 'wounded man',
    })
    expect(told(toll, risen)).toEqual(['c1 not-comparable d1 (different-population)'])
  })
  test('one soldier told of is no rival count of all', () => {
    const all = says('a', 'The clinic said 9 people were killed at the mill.', '9', 'The clinic')
    const one = says('b', 'A soldier was killed at the mill, the mayor said.', 'A soldier', 'the mayor', {
      low: 1,
      high: 1,
      implicit: true,
    })
    expect(told(all, one)).toEqual(['a1 not-comparable b1 (unresolved)'])
  })
  test('the earlier figure that a speaker raises is replaced, not a whole, and stands against nobody', () => {
    const raised = givenReport(
      {
        id: 'a',
        incident: strike,
        text: 'The strike on the mill killed 86 people, the mayor of Tarsin said, raising his earlier toll of 72.\n\nThe clinic put the dead at 89.',
      },
      [
        { number: '86', speaker: 'the mayor of Tarsin' },
        { number: '72', speaker: 'the mayor of Tarsin' },
        { number: '89', speaker: 'The clinic' },
      ],
    )
    expect(told(raised)).toEqual(['a1 updates a2', 'a1 conflicts a3', 'a2 not-comparable a3 (different-period)'])
  })
  test('"a week ago the ministry had said" gives a figure that is replaced', () => {
    const text = 'The ministry said 34 people were killed at the mill. A week ago the ministry had said 11 were killed.'
    const report = givenReport({ id: 'a', incident: strike, text }, [
      { number: '34', speaker: 'The ministry' },
      { number: '11', speaker: 'the ministry' },
    ])
    expect(told(report)).toEqual(['a1 updates a2'])
  })
  test('fighters counted beside civilians are no rival count of all people', () => {
    const both = givenReport(
      { id: 'a', incident: strike, text: 'The strike killed 97 civilians and 10 fighters, the clinic said.' },
      [
        { number: '97', status: 'civilian', speaker: 'the clinic' },
        { number: '10', status: 'combatant', speaker: 'the clinic' },
      ],
    )
    const all = says('b', 'The mayor said 119 people were killed at the mill.', '119', 'The mayor')
    expect(told(both, all)).toContain('a2 not-comparable b1 (different-population)')
  })
})

describe('names in short and in another language', () => {
  test('"the office" is the body that the report named in full', () => {
    const report = givenReport(
      {
        id: 'a',
        incident: strike,
        text: 'The health office of Tarsin said 12 people were killed. According to the office, 30 were wounded.',
      },
      [
        { number: '12', speaker: 'The health office of Tarsin' },
        { number: '30', speaker: 'the office', metric: 'wounded' },
      ],
    )
    const { voices } = compareReports([report])
    expect(voices).toMatchObject([{ speaker: 'The health office of Tarsin', claims: ['a#1', 'a#2'] }])
  })

  const copy = (id: string, lang: 'ar' | 'en', speaker: string, published: string) => {
    const text =
      lang === 'en'
        ? `${speaker} said 31 people were killed, 64 wounded and 7 missing in the strike on the mill.`
        : `قالت ${speaker} إن 31 شخصا قتلوا وأصيب 64 وفقد 7 في الغارة على المطحنة.`
    return givenReport({ id, lang, text, published, incident: strike }, [
      { number: '31', speaker },
      { number: '64', speaker, metric: 'wounded' },
      { number: '7', speaker, metric: 'missing' },
    ])
  }
  test('the same figures in the same order within a day are a translation, unless the speakers are known to differ', () => {
    const english = copy('a', 'en', 'Northern Gasworks', '2021-05-04T10:00:00Z')
    const arabic = copy('b', 'ar', 'مصلحة غاز الشمال', '2021-05-04T12:00:00Z')
    expect(told(english, arabic)).toContain('a1 same-origin b1')
    expect(told(english, { ...arabic, published: '2021-05-07T12:00:00Z' })).not.toContain('a1 same-origin b1')
    const police = copy('a', 'en', 'The police', '2021-05-04T10:00:00Z')
    expect(told(police, copy('b', 'ar', 'الهلال الأحمر', '2021-05-04T12:00:00Z'))).toContain('a1 agrees b1')
  })
})

describe('an incident that everybody reports', () => {
  test('is not paired all against all, and every copy still stands with its origin', () => {
    const reports = Array.from({ length: 1_000 }, (_, n) =>
      says(
        `r${n}`,
        `The mayor of Tarsin said ${n % 2 ? 500 + n : 12} people were killed at the mill.`,
        `${n % 2 ? 500 + n : 12}`,
        n % 2
          ? `Captain Number${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10) % 10]}${'uvwxyzabcd'[Math.floor(n / 100)]}`
          : 'The mayor of Tarsin',
      ),
    )
    const { relations } = compareReports(reports)
    expect(relations.length).toBeLessThan(1_000 + (400 * 400) / 2)
    expect(relations.filter(({ relation }) => relation === 'same-origin').length).toBeGreaterThanOrEqual(499)
  })
})
