import { expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport } from '../../../src/core/compare/relation.js'
import { givenReport, onDay } from './given.js'

const kinds = (...reports: ComparableReport[]): string[] =>
  compareReports(reports).relations.map(
    ({ a, relation, reason, b }) => `${a} ${relation} ${b}${reason ? ` ${reason}` : ''}`,
  )

const onMay3 = { words: 'Monday', start: '2021-05-03', end: '2021-05-03', precision: 1 } as const

test('the parts of a sum over two strikes are two events, though they happened in one town on one day', () => {
  const alone = givenReport(
    { id: 'a', text: 'A strike on a flat in the Karama quarter of Tyre killed 5 people on Monday, the mayor said.' },
    [{ number: '5', place: 'Karama quarter', when: onMay3, speaker: 'the mayor' }],
  )
  const text =
    'The civil defence said 12 people were killed in Tyre on Monday in two separate strikes: 5 in a strike on a flat in the Karama quarter and 7 in a strike on a flat by the harbour.'
  const sum = givenReport(
    { id: 'b', text },
    ['12', '5', '7'].map((number) => ({ number, place: 'Tyre', when: onMay3, speaker: 'The civil defence' })),
  )
  const told = kinds(alone, sum)
  expect(told).toContain('a#1 agrees b#2')
  expect(told).toContain('a#1 not-comparable b#3 different-incident')
})

test('a figure that an outlet reports is of the speaker that the outlet has it from', () => {
  const radio = givenReport(
    { id: 'a', source: 'Radio Ozone', incident: 'ford', text: 'The ferrymen say that 22 people drowned at the ford.' },
    [{ number: '22', speaker: 'The ferrymen' }],
  )
  const paper = givenReport(
    { id: 'b', source: 'The Lantern', incident: 'ford', text: '22 people drowned at the ford, Radio Ozone reported.' },
    [{ number: '22', speaker: 'Radio Ozone' }],
  )
  expect(kinds(radio, paper)).toEqual(['a#1 same-origin b#1'])
})

test('outlets that have a figure from one another are one voice', () => {
  const one = givenReport(
    { id: 'a', source: 'Radio Ozone', incident: 'ford', text: 'The Lantern reports 22 dead at the ford.' },
    [{ number: '22', speaker: 'The Lantern' }],
  )
  const other = givenReport(
    { id: 'b', source: 'The Lantern', incident: 'ford', text: 'Radio Ozone reports 22 dead at the ford.' },
    [{ number: '22', speaker: 'Radio Ozone' }],
  )
  expect(kinds(one, other)).toEqual(['a#1 same-origin b#1'])
})

test('towns of one name in two countries are two', () => {
  const when = onMay3
  const lebanon = givenReport(
    { id: 'a', text: 'A car bomb in Tripoli, in northern Lebanon, killed 6 people on Monday, a nurse said.' },
    [{ number: '6', place: 'Tripoli', when, speaker: 'a nurse' }],
  )
  const libya = givenReport({ id: 'b', text: 'A car bomb in the Libyan city of Tripoli killed 6 people on Monday.' }, [
    { number: '6', place: 'Tripoli', when },
  ])
  expect(kinds(lebanon, libya)).toEqual(['a#1 look-alike b#1 different-incident'])
})

test('a figure reprinted later stays older than the one that replaced it', () => {
  const told = (id: string, published: string, number: string, text: string): ComparableReport =>
    givenReport({ id, incident: 'quake', published, text }, [{ number, speaker: 'the interior ministry' }])
  const relations = kinds(
    told('a', '2021-05-04T08:00:00Z', '80', 'The quake killed 80 people, the interior ministry said.'),
    told(
      'b',
      '2021-05-04T22:00:00Z',
      '129',
      'In a new toll the interior ministry put the dead of the quake at 129, raising its first.',
    ),
    told('c', '2021-05-05T07:00:00Z', '80', 'The quake killed 80 people, as the interior ministry put it.'),
  )
  expect(relations).toEqual(['b#1 updates a#1', 'a#1 same-origin c#1', 'b#1 updates c#1'])
})

test('"from 27 to 23" gives the 27 up', () => {
  const text = 'Le bilan de l’incendie a été ramené de 27 à 23 morts, a dit la préfecture.'
  const speaker = 'la préfecture'
  const report = givenReport({ id: 'a', lang: 'fr', incident: 'fire', text }, [
    { number: '27', speaker },
    { number: '23', speaker },
  ])
  expect(kinds(report)).toEqual(['a#2 updates a#1'])
})

test('another’s count of civilians stands against the civilians of a toll, not beside its policemen', () => {
  const text = 'The blast killed 28 people, the minister said: 20 civilians and 8 policemen.'
  const toll = givenReport({ id: 'a', incident: 'gate', text }, [
    { number: '28', counted: 'people', speaker: 'the minister' },
    { number: '20', counted: 'civilians', status: 'civilian', speaker: 'the minister' },
    { number: '8', counted: 'policemen', status: 'combatant', speaker: 'the minister' },
  ])
  const surgeon = givenReport(
    { id: 'b', incident: 'gate', text: 'A surgeon counted 24 civilians killed at the gate.' },
    [{ number: '24', counted: 'civilians', status: 'civilian', speaker: 'A surgeon' }],
  )
  const told = kinds(toll, surgeon)
  expect(told).toContain('a#2 conflicts b#1')
  expect(told).toContain('b#1 part-of a#1')
  expect(told).toContain('a#3 not-comparable b#1 different-population')
})

test('a mayor who names no place speaks of his town', () => {
  const region = givenReport(
    {
      id: 'a',
      text: 'Floods killed 60 people in the region of Sorla, 12 of them in the town of Ketmur, the governor said.',
    },
    [
      { number: '60', place: 'region of Sorla', speaker: 'the governor' },
      { number: '12', place: 'town of Ketmur', speaker: 'the governor' },
    ],
  )
  const town = givenReport({ id: 'b', text: 'Floods killed 18 people in the town, the mayor of Ketmur said.' }, [
    { number: '18', speaker: 'the mayor of Ketmur' },
  ])
  expect(kinds(region, town)).toContain('a#2 conflicts b#1')
})

test('the dead of a district, of a quake, are a part of those of its province, whoever counts them', () => {
  const told = (id: string, number: string, place: string, text: string): ComparableReport =>
    givenReport({ id, text }, [
      {
        number,
        low: Number(number.replace(',', '')),
        high: Number(number.replace(',', '')),
        place,
        when: onMay3,
        speaker: `the voice of ${id}`,
      },
    ])
  const relations = kinds(
    told(
      'a',
      '1,150',
      'Sorla province',
      'The voice of a said 1,150 people died in Monday’s earthquake in Sorla province.',
    ),
    told(
      'b',
      '400',
      'Ketmur district',
      'The earthquake killed 400 people in Ketmur district, in Sorla province, on Monday, the voice of b said.',
    ),
    told(
      'c',
      '430',
      'Ketmur district',
      'On Monday 430 people died in the earthquake in Ketmur district, the voice of c said.',
    ),
  )
  expect(relations).toEqual(['b#1 part-of a#1', 'c#1 part-of a#1', 'b#1 conflicts c#1'])
})

test('the wounded who died are a part of the toll told before them', () => {
  const text = 'The toll of the crash rose to 7 after the death of 2 of the injured, the police said.'
  const speaker = 'the police'
  const report = givenReport({ id: 'a', incident: 'crash', text }, [
    { number: '7', speaker },
    { number: '2', counted: 'injured', speaker },
  ])
  expect(kinds(report)).toEqual(['a#2 part-of a#1'])
})

test('"five of the dead were children": some of those whom another counts', () => {
  const whole = givenReport(
    { id: 'a', incident: 'camp', text: 'The strike on the camp killed 30 people, a guard said.' },
    [{ number: '30', counted: 'people', speaker: 'a guard' }],
  )
  const text = 'A nurse said 5 of the dead in the strike on the camp were children.'
  const some = givenReport({ id: 'b', incident: 'camp', text }, [
    { number: '5 of the dead', counted: 'the dead', speaker: 'A nurse' },
  ])
  expect(kinds(whole, some)).toEqual(['b#1 part-of a#1'])
})

test('fighters whose death a side concedes are its own', () => {
  const army = givenReport(
    { id: 'a', incident: 'pass', text: 'The Yemeni army lost 18 soldiers at the pass, its spokesman said.' },
    [{ number: '18', counted: 'soldiers', status: 'combatant', speaker: 'Yemeni army spokesman' }],
  )
  const houthi = givenReport(
    { id: 'b', incident: 'pass', text: 'A Houthi official conceded that 30 of the group’s fighters died at the pass.' },
    [{ number: '30', counted: 'the group’s fighters', status: 'combatant', speaker: 'A Houthi official' }],
  )
  expect(kinds(army, houthi)).toEqual(['a#1 not-comparable b#1 different-population'])
})

test('an office that stands before a name and a comma is the person’s', () => {
  const [a, b] = [
    givenReport({ id: 'a', incident: 'flood', text: 'The mayor of Ketmur, Maribel Sorla, spoke of 70 dead.' }, [
      { number: '70', speaker: 'Maribel Sorla' },
    ]),
    givenReport({ id: 'b', incident: 'flood', text: 'The mayor of Ketmur says that 70 died.' }, [
      { number: '70', speaker: 'The mayor of Ketmur' },
    ]),
  ]
  expect(kinds(a as ComparableReport, b as ComparableReport)).toEqual(['a#1 same-origin b#1'])
})

test('an office and a family name are one speaker, whatever a script makes of the first name', () => {
  const [a, b] = [
    givenReport({ id: 'a', incident: 'stall', text: 'Interior minister Ihor Klymenko spoke of 17 dead.' }, [
      { number: '17', speaker: 'Interior minister Ihor Klymenko' },
    ]),
    givenReport({ id: 'b', incident: 'stall', lang: 'ar', text: 'تحدث وزير الداخلية إيغور كليمنكو عن 17 قتيلا.' }, [
      { number: '17', speaker: 'وزير الداخلية إيغور كليمنكو' },
    ]),
  ]
  expect(kinds(a as ComparableReport, b as ComparableReport)).toEqual(['a#1 same-origin b#1'])
})

test('troops of one nation in one country are one state of things', () => {
  const told = (id: string, text: string, number: string, bound: 'about' | 'at-most'): ComparableReport =>
    givenReport({ id, text }, [
      {
        number,
        metric: 'strength',
        bound,
        low: bound === 'about' ? 2500 : 0,
        status: 'combatant',
        counted: 'American soldiers',
        place: 'Iraq',
        speaker: `voice ${id}`,
      },
    ])
  expect(
    kinds(
      told('a', 'There are about 2,500 American soldiers in Iraq.', '2,500', 'about'),
      told('b', 'There are no more than 2,000 American soldiers in Iraq.', '2,000', 'at-most'),
    ),
  ).toEqual(['a#1 conflicts b#1'])
})

test('a city told of before is no place of what befell a far province, nor of its rival count', () => {
  const text =
    'Bombs killed 68 people in Kabul on Monday, a nurse said. On Tuesday a bus hit a mine in Zabul province, killing 11 passengers, the police said.'
  const two = givenReport({ id: 'a', published: '2021-05-05T12:00:00Z', text }, [
    { number: '68', place: 'Kabul', when: onMay3, speaker: 'a nurse' },
    { number: '11', place: 'Zabul province', ...onDay('2021-05-04'), speaker: 'the police' },
  ])
  const rival = givenReport(
    {
      id: 'b',
      published: '2021-05-05T12:00:00Z',
      text: 'A mine killed 13 bus passengers in Zabul province on Tuesday.',
    },
    [{ number: '13', place: 'Zabul province', ...onDay('2021-05-04') }],
  )
  expect(kinds(two, rival)).toContain('a#2 conflicts b#1')
})

test('a round number in a headline is of whoever counts exactly under it', () => {
  const text = 'Some 30 dead in eruption\n\nThe volcano has killed 32 people, the mayor of Ketmur said.'
  const report = givenReport({ id: 'a', text }, [
    { number: '30', bound: 'about' },
    { number: '32', speaker: 'the mayor of Ketmur' },
  ])
  expect(kinds(report)).toEqual(['a#1 same-origin a#2'])
})

test('ministers of one portfolio are one voice in three languages', () => {
  const told = (id: string, lang: 'ar' | 'en' | 'fr', text: string, speaker: string) =>
    givenReport({ id, lang, incident: 'crash', text }, [{ number: '62', speaker }])
  expect(
    kinds(
      told('a', 'en', 'The transport minister spoke of 62 dead.', 'The transport minister'),
      told('b', 'fr', 'Le ministre des Transports a parlé de 62 morts.', 'Le ministre des Transports'),
      told('c', 'ar', 'تحدث وزير النقل عن 62 قتيلا.', 'وزير النقل'),
    ),
  ).toEqual(['a#1 same-origin b#1', 'a#1 same-origin c#1', 'b#1 same-origin c#1'])
})

test('a town that no gazetteer knows is one in two scripts, and its count a part of its province’s', () => {
  const incident = 'quake'
  const whole = givenReport(
    {
      id: 'a',
      lang: 'fr',
      incident,
      text: 'Le séisme a fait 64 morts dans la province de Guelta, dont 21 dans la seule commune de Gorramane.',
    },
    [
      { number: '64', place: 'province de Guelta', speaker: 'la protection civile' },
      { number: '21', place: 'Gorramane', speaker: 'la protection civile' },
    ],
  )
  const town = givenReport(
    {
      id: 'b',
      lang: 'ar',
      incident,
      text: 'قال رئيس بلدية قورمان بولاية قلتة إن 26 شخصا لقوا حتفهم في البلدية جراء الزلزال.',
    },
    [{ number: '26', counted: 'شخصا', place: 'ولاية قلتة', speaker: 'رئيس بلدية قورمان بولاية قلتة' }],
  )
  const told = kinds(whole, town)
  expect(told).toContain('a#2 conflicts b#1')
})

test('who says it behind "d’après" is not counted', () => {
  const text = (who: string): string => `L'attaque de lundi contre Tamba a tué une quinzaine de civils, ${who}.`
  const army = givenReport({ id: 'a', lang: 'fr', incident: 'tamba', text: text('d’après une source militaire') }, [
    {
      number: 'quinzaine',
      low: 15,
      high: 15,
      bound: 'about',
      counted: 'civils',
      status: 'civilian',
      speaker: 'une source militaire',
    },
  ])
  const mayor = givenReport({ id: 'b', lang: 'fr', incident: 'tamba', text: 'À Tamba, 14 civils sont morts lundi.' }, [
    { number: '14', counted: 'civils', status: 'civilian', speaker: 'le maire' },
  ])
  expect(kinds(army, mayor)).toEqual(['a#1 near b#1'])
})

test('the town behind who speaks goes before the city from which it was sent', () => {
  const place = 'نجامينا'
  const sent = givenReport(
    {
      id: 'a',
      lang: 'ar',
      incident: 'march',
      text: 'نجامينا - قالت نقابة المنقبين في تيبورا إن 13 منقبا قتلوا الاثنين في هجوم على منجمهم.',
    },
    [{ number: '13', place, speaker: 'نقابة المنقبين', ...onDay('2021-03-01') }],
  )
  const there = givenReport(
    { id: 'b', lang: 'ar', incident: 'may', text: 'قتل 13 منقبا عندما هاجم مسلحون منجمهم قرب تيبورا فجر الاثنين.' },
    [{ number: '13', ...onDay('2021-05-03') }],
  )
  expect(kinds(sent, there)).toEqual(['a#1 look-alike b#1 different-incident'])
})

test('“by Thursday night’s floods” does not tell up to when it counts', () => {
  const first = givenReport(
    {
      id: 'a',
      published: '2024-09-27T08:00:00Z',
      text: 'The ministry said on Friday that 66 died in floods in Barka.',
    },
    [{ number: '66', speaker: 'the ministry', place: 'Barka', ...onDay('2024-09-26') }],
  )
  const later = givenReport(
    {
      id: 'b',
      published: '2024-09-28T14:00:00Z',
      text: 'The number of people killed by Thursday night’s floods in Barka rose to 112 on Saturday, the ministry said.',
    },
    [{ number: '112', speaker: 'the ministry', place: 'Barka', ...onDay('2024-09-26') }],
  )
  expect(kinds(first, later)).toEqual(['b#1 updates a#1'])
})

test('the group’s fighters are of the group named before', () => {
  const incident = 'hills'
  const text = "A medic at a hospital run by al-Shabaab said 31 of the group's fighters were killed in the hills."
  const medic = givenReport({ id: 'a', incident, text }, [
    { number: '31', counted: 'fighters', quote: "31 of the group's fighters", status: 'combatant', speaker: 'A medic' },
  ])
  const other = givenReport({ id: 'b', incident, text: 'An elder said 44 Somali soldiers were killed in the hills.' }, [
    { number: '44', counted: 'soldiers', status: 'combatant', speaker: 'An elder' },
  ])
  expect(kinds(medic, other)).toEqual(['a#1 not-comparable b#1 different-population'])
})
