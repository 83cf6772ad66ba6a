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

test('a day inside a total that its text ties to it is an event beside another’s total of that time', () => {
  const total = { scope: 'cumulative', status: 'combatant', counted: 'soldiers' } as const
  const tied = givenReport(
    {
      id: 'a',
      text: 'Six soldiers died in an ambush near Olim on Monday, the army said. It said their deaths brought to 40 the soldiers killed in Harun district since the beginning of the month.',
    },
    [
      { number: 'Six', low: 6, high: 6, status: 'combatant', counted: 'soldiers', speaker: 'the army', place: 'Olim' },
      { ...total, number: '40', speaker: 'the army', place: 'Harun district' },
    ],
  )
  const rival = givenReport(
    { id: 'b', text: 'The ministry said 33 soldiers were killed in Harun district since the beginning of the month.' },
    [{ ...total, number: '33', speaker: 'the ministry', place: 'Harun district' }],
  )
  expect(kinds(tied, rival)).toEqual(['a#1 part-of a#2', 'a#1 not-comparable b#1 event-vs-total', 'a#2 conflicts b#1'])
})

test('a village that one text puts elsewhere than the gazetteer puts its namesake is left to a person', () => {
  const village = (id: string, text: string, number: string, place: string) =>
    givenReport({ id, text }, [{ number, speaker: id, place }])
  expect(
    kinds(
      village('a', 'A raid killed 4 people in Mansoura in Hama province on Monday, a monk said.', '4', 'Mansoura'),
      village('b', 'A raid killed 7 people in Mansoura, in Raqqa province, on Monday, a nun said.', '7', 'Mansoura'),
      village('c', 'A raid killed 6 people in the Syrian village of Mansoura, a baker said.', '6', 'Mansoura'),
    ),
  ).toEqual([
    'a#1 not-comparable b#1 different-place',
    'a#1 not-comparable c#1 unresolved',
    'b#1 not-comparable c#1 unresolved',
  ])
})

test('a counter-terrorism service is one voice in two languages', () => {
  expect(
    kinds(
      givenReport(
        { id: 'a', lang: 'ar', incident: 'raid', text: 'قال جهاز مكافحة الإرهاب العراقي إن 9 مسلحين قتلوا.' },
        [{ number: '9', status: 'combatant', speaker: 'جهاز مكافحة الإرهاب العراقي' }],
      ),
      givenReport(
        {
          id: 'b',
          lang: 'fr',
          incident: 'raid',
          text: 'Le Service irakien de lutte contre le terrorisme dit que 9 jihadistes ont été tués.',
        },
        [{ number: '9', status: 'combatant', speaker: 'Service irakien de lutte' }],
      ),
    ),
  ).toEqual(['a#1 same-origin b#1'])
})

test('in Arabic an office names its town right before its holder', () => {
  const dead = (id: string, lang: 'ar' | 'fr', text: string, number: string, speaker: string, published: string) =>
    givenReport({ id, lang, text, published, incident: 'camp' }, [{ number, speaker }])
  expect(
    kinds(
      dead(
        'a',
        'fr',
        'Le gouverneur de Harun, Lami Bodo, a dit mardi matin que 40 réfugiés étaient morts.',
        '40',
        'Lami Bodo',
        '2021-05-04T10:00:00Z',
      ),
      dead(
        'b',
        'ar',
        'ارتفع عدد القتلى إلى 52، بحسب ما أعلن حاكم إقليم هارون لامي بودو مساء الثلاثاء.',
        '52',
        'لامي بودو',
        '2021-05-04T20:00:00Z',
      ),
    ),
  ).toEqual(['b#1 updates a#1'])
})

test('a prime minister is one speaker under either of his Arabic titles', () => {
  const dead = (id: string, text: string, number: string, speaker: string, published: string) =>
    givenReport({ id, lang: 'ar', text, published, incident: 'fires' }, [{ number, speaker }])
  expect(
    kinds(
      dead(
        'a',
        'قال رئيس الوزراء أيمن هارون إن 40 شخصا ماتوا.',
        '40',
        'رئيس الوزراء أيمن هارون',
        '2021-05-04T10:00:00Z',
      ),
      dead(
        'b',
        'أعلن الوزير الأول أيمن هارون ارتفاع الحصيلة إلى 52.',
        '52',
        'الوزير الأول أيمن هارون',
        '2021-05-05T10:00:00Z',
      ),
    ),
  ).toEqual(['b#1 updates a#1'])
})
