import { expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import { givenReport, monday, onDay, relationsAmong } from './given.js'

test.each([
  [
    'en',
    'Correction: an earlier version of this story said 30 people died at the mill. The mayor of Ketmur spoke of 17 dead.',
    '17 dead',
  ],
  [
    'fr',
    'Une version précédente de cet article faisait état de 30 morts au moulin. Le maire de Ketmur a parlé de 17 morts.',
    '17 morts',
  ],
] as const)('what an outlet takes back is replaced by what it puts right (%s)', (lang, text, number) => {
  const first = givenReport(
    { id: 'a', incident: 'mill', text: 'The mayor of Ketmur said 30 people died at the mill.' },
    [{ number: '30', speaker: 'The mayor of Ketmur' }],
  )
  const speaker = lang === 'en' ? 'The mayor of Ketmur' : 'Le maire de Ketmur'
  const own = lang === 'en' ? 'an earlier version of this story' : 'Une version précédente de cet article'
  const put = givenReport({ id: 'b', lang, incident: 'mill', published: '2021-05-04T15:00:00Z', text }, [
    { number: '30', speaker: own },
    { number, low: 17, high: 17, speaker },
  ])
  expect(relationsAmong(first, put)).toEqual(['a#1 same-origin b#1', 'b#2 updates a#1', 'b#2 updates b#1'])
})

test('the wounded beside a toll that replaces another replace the wounded told before', () => {
  const before = givenReport(
    { id: 'a', incident: 'mill', text: 'The mayor of Ketmur spoke of 8 dead and 40 wounded.' },
    [
      { number: '8 dead', low: 8, high: 8, speaker: 'The mayor of Ketmur' },
      { number: '40 wounded', low: 40, high: 40, metric: 'wounded', speaker: 'The mayor of Ketmur' },
    ],
  )
  const text = 'The mayor of Ketmur spoke of 11 dead and 44 wounded, having earlier spoken of 8 dead.'
  const after = givenReport({ id: 'b', incident: 'mill', published: '2021-05-04T15:00:00Z', text }, [
    { number: '11 dead', low: 11, high: 11, speaker: 'The mayor of Ketmur' },
    { number: '44 wounded', low: 44, high: 44, metric: 'wounded', speaker: 'The mayor of Ketmur' },
    { number: '8 dead', low: 8, high: 8, speaker: 'The mayor of Ketmur' },
  ])
  expect(relationsAmong(before, after)).toContain('b#2 updates a#2')
})

test('those who escaped are no newer count of those who were abducted', () => {
  const taken = givenReport(
    { id: 'a', incident: 'school', text: 'Gunmen abducted 90 pupils, the bishop of Ketmur said.' },
    [{ number: '90', metric: 'abducted', speaker: 'the bishop of Ketmur' }],
  )
  const text = 'Twelve of the pupils abducted on Monday have escaped, the bishop of Ketmur said.'
  const free = givenReport({ id: 'b', incident: 'school', published: '2021-05-06T12:00:00Z', text }, [
    { number: 'Twelve of the pupils', low: 12, high: 12, metric: 'abducted', speaker: 'the bishop of Ketmur' },
  ])
  expect(relationsAmong(taken, free)).toEqual([])
})

test('the dead of two states that shell each other are two populations', () => {
  const one = givenReport({ id: 'a', incident: 'line', text: 'Indian shelling killed 31 civilians, a doctor said.' }, [
    { number: '31', status: 'civilian', counted: 'civilians', speaker: 'a doctor' },
  ])
  const text = 'Sixteen Indian civilians died in Pakistani shelling, the ministry said.'
  const other = givenReport({ id: 'b', incident: 'line', text }, [
    { number: 'Sixteen', low: 16, high: 16, status: 'civilian', counted: 'Indian civilians', speaker: 'the ministry' },
  ])
  expect(relationsAmong(one, other)).toEqual(['a#1 not-comparable b#1 different-population'])
})

test('the place that a quake struck does not hold all its dead', () => {
  const told = (id: string, lang: 'en' | 'ar', text: string, number: string, place: string, speaker: string) =>
    givenReport({ id, lang, incident: 'quake', text }, [{ number, place, speaker, ...monday }])
  const whole = told(
    'a',
    'en',
    'Monday’s earthquake in Afghanistan killed 812 people, a spokesman said.',
    '812',
    'Afghanistan',
    'a spokesman',
  )
  const struck = told(
    'b',
    'ar',
    'قال الهلال الأحمر إن قتلى الزلزال الذي ضرب ولاية كونر مساء الاثنين بلغوا 900 شخص.',
    '900',
    'ولاية كونر',
    'الهلال الأحمر',
  )
  expect(relationsAmong(whole, struck)).toEqual(['a#1 conflicts b#1'])
})

test('towns that the gazetteer does not know are two where neither text names the other’s', () => {
  const told = (id: string, text: string, number: string, place: string) =>
    givenReport({ id, incident: 'storm', text }, [{ number, place, speaker: `the mayor of ${place}`, ...monday }])
  expect(
    relationsAmong(
      told('a', 'The cyclone killed 99 people in Belmora, the mayor of Belmora said.', '99', 'Belmora'),
      told('b', 'The cyclone killed 20 people in Zanquet, the mayor of Zanquet said.', '20', 'Zanquet'),
    ),
  ).toEqual(['a#1 not-comparable b#1 different-place'])
})

test('families who fled are no persons who fled, and a copy without its speaker is the same voice', () => {
  const fled = (id: string, number: string, counted: string) =>
    givenReport({ id, incident: 'raid', text: `The voice of ${id} says ${number} ${counted} fled Ketmur.` }, [
      { number, counted, metric: 'displaced', speaker: `The voice of ${id}` },
    ])
  expect(relationsAmong(fled('a', '300', 'families'), fled('b', '1700', 'people'))).toEqual([])
  const told =
    'At least 15 people were killed when armed men raided a village of the Ketmur district before dawn on Monday'
  const claim = { number: '15', bound: 'at-least', high: null, place: 'Ketmur', ...onDay('2021-05-03') } as const
  const said = givenReport({ id: 'c', text: `${told}, a survivor said.` }, [{ ...claim, speaker: 'a survivor' }])
  expect(relationsAmong(said, givenReport({ id: 'd', text: `${told}.` }, [claim]))).toEqual(['c#1 same-origin d#1'])
})

test('an agency that goes by an unknown name is the one that printed the figure', () => {
  const wire = givenReport(
    { id: 'a', lang: 'fr', source: 'Agence Tif', incident: 'post', text: 'Le ministère compte cinq morts.' },
    [{ number: 'cinq', low: 5, high: 5, speaker: 'Le ministère' }],
  )
  const paper = givenReport({ id: 'b', lang: 'ar', incident: 'post', text: 'قتل خمسة، وفق وكالة تيف.' }, [
    { number: 'خمسة', low: 5, high: 5, speaker: 'وكالة تيف' },
  ])
  expect(relationsAmong(wire, paper)).toEqual(['a#1 same-origin b#1'])
})

test.each([
  ['NATO apologised for a raid that killed 9 civilians at Ketmur.', 'NATO', 1],
  ['The Ukrainian army admitted that Russian missiles killed 9 civilians.', 'The Ukrainian army', 0],
])('%s', (text, speaker, conceded) => {
  const report = givenReport({ id: 'a', incident: 'raid', text }, [
    { number: '9', status: 'civilian', counted: 'civilians', speaker },
  ])
  expect(compareReports([report]).conceded).toHaveLength(conceded)
})

test('hostages who were freed are one count, be it told by their capture or by their release', () => {
  const freed = (id: string, lang: 'en' | 'fr', text: string, number: string, metric: 'abducted' | 'other') =>
    givenReport({ id, lang, incident: 'camp', text }, [
      { number, metric, counted: number.slice(4), speaker: `voice of ${id}`, low: 187, high: 187 },
    ])
  const relations = relationsAmong(
    freed('a', 'en', 'Troops freed 187 hostages from bandit camps.', '187 hostages', 'other'),
    freed('b', 'fr', 'Un élu assure que 187 otages ont été libérés.', '187 otages', 'abducted'),
  )
  expect(relations).toEqual(['a#1 agrees b#1'])
})

test('what an agency heard and what it is cited for are one statement', () => {
  const heard = givenReport({ id: 'a', incident: 'inn', text: 'An officer told Reuters that eight people died.' }, [
    { number: 'eight', low: 8, high: 8, speaker: 'An officer', via: 'Reuters' },
  ])
  const cited = givenReport({ id: 'b', lang: 'fr', incident: 'inn', text: 'Huit morts, rapporte Reuters.' }, [
    { number: 'Huit', low: 8, high: 8, speaker: 'Reuters' },
  ])
  expect(relationsAmong(heard, cited)).toEqual(['a#1 same-origin b#1'])
})

test('a toll that its speaker raised in the morning is moved on by a higher one in the evening', () => {
  const told = (id: string, hour: string, text: string, number: string, low: number) =>
    givenReport({ id, incident: 'quake', published: `2021-05-04T${hour}:00:00Z`, text }, [
      { number, low, high: low, speaker: 'the interior ministry' },
    ])
  const first = told('a', '09', 'The toll rose to 820, the interior ministry said.', '820', 820)
  const evening = told('b', '20', 'The quake killed 1,004 people, the interior ministry said.', '1,004', 1004)
  const lower = told('c', '20', 'The quake killed 790 people, the interior ministry said.', '790', 790)
  expect(relationsAmong(first, evening)).toEqual(['b#1 updates a#1'])
  expect(relationsAmong(first, lower)).toEqual(['a#1 conflicts c#1'])
})

test('a vice-governor of the province is no minister of the province', () => {
  const told = (id: string, number: string, speaker: string) =>
    givenReport({ id, incident: 'boat', text: `${speaker} spoke of ${number} dead.` }, [{ number, speaker }])
  expect(
    relationsAmong(
      told('a', '40', 'The provincial governor'),
      told('b', '47', 'The provincial social affairs minister'),
    ),
  ).toEqual(['a#1 conflicts b#1'])
})

test.each([
  ['The home minister of Sorla', 'en', 'Le ministre de l’Intérieur de Sorla'],
  ['A spokesman for Tuareg separatists', 'en', 'Un porte-parole des séparatistes touareg'],
] as const)('one speaker in two languages: %s', (english, lang, french) => {
  const told = (id: string, language: 'en' | 'fr', speaker: string) =>
    givenReport({ id, lang: language, incident: 'bridge', text: `${speaker}: 21.` }, [{ number: '21', speaker }])
  expect(relationsAmong(told('a', lang, english), told('b', 'fr', french))).toEqual(['a#1 same-origin b#1'])
})

test('“revoyant à la hausse un premier bilan de huit morts” gives the eight up', () => {
  const text = 'Le naufrage a fait 14 morts, a dit le maire, revoyant à la hausse un premier bilan de huit morts.'
  const report = givenReport({ id: 'a', lang: 'fr', incident: 'boat', text }, [
    { number: '14', speaker: 'le maire' },
    { number: 'huit', low: 8, high: 8, speaker: 'le maire' },
  ])
  expect(relationsAmong(report)).toEqual(['a#1 updates a#2'])
})

test('a name of two words meets its Arabic, which is read as two names', () => {
  const slide = (id: string, lang: 'ar' | 'en', text: string, number: string, place: string) =>
    givenReport({ id, lang, text }, [{ number, place, speaker: `voice of ${id}`, ...monday }])
  const relations = relationsAmong(
    slide('a', 'en', 'Monday’s landslide in Gedu Korbi killed 29 people.', '29', 'Gedu Korbi'),
    slide('b', 'ar', 'أودى انهيار أرضي في غيدو كوربي الاثنين بحياة 37 شخصا.', '37', 'غيدو كوربي'),
  )
  expect(relations).toEqual(['a#1 conflicts b#1'])
})
