import { expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport, Relation } from '../../../src/core/compare/relation.js'
import { type Given, givenReport } from './given.js'

const relations = (...reports: ComparableReport[]): Relation[] => [...compareReports(reports).relations]
const kinds = (...reports: ComparableReport[]): string[] =>
  relations(...reports).map(({ a, relation, reason, b }) => `${a} ${relation} ${b}${reason ? ` ${reason}` : ''}`)

test('the dead of one spot, told next, are a part of those of attacks at several', () => {
  const text =
    'The attacks in Aden and Lahij killed 40 people, the governor said. At the Karimi hotel, 17 people were killed.'
  expect(
    kinds(
      givenReport({ id: 'a', text }, [
        { number: '40', speaker: 'the governor' },
        { number: '17', place: 'Karimi hotel' },
      ]),
    ),
  ).toEqual(['a#2 part-of a#1'])
})

test('a far town told next is no spot of a strike', () => {
  const text = 'A strike in Aden killed 40 people, the governor said. In Saada, 17 people were killed.'
  const told = kinds(givenReport({ id: 'a', text }, [{ number: '40', speaker: 'the governor' }, { number: '17' }]))
  expect(told.filter((line) => line.includes('part-of'))).toEqual([])
})

test('"up from" tells which figure is the older one', () => {
  const text = 'The blast at the mill killed 35 people, the mayor said, up from the 18 he announced at night.'
  const both = [
    { number: '35', speaker: 'the mayor' },
    { number: '18', speaker: 'the mayor' },
  ]
  expect(kinds(givenReport({ id: 'a', incident: 'mill', text }, both))).toEqual(['a#1 updates a#2'])
})

test('people of two nations are two populations, and one nation’s army counts its own part', () => {
  const mission = givenReport(
    {
      id: 'a',
      incident: 'ford',
      text: 'Twelve troops, seven of them from Ghana and five from Nepal, fell at the ford.',
    },
    [
      { number: 'Twelve', low: 12, high: 12, counted: 'troops', status: 'combatant' },
      { number: 'seven', low: 7, high: 7, status: 'combatant' },
      { number: 'five', low: 5, high: 5, status: 'combatant' },
    ],
  )
  const army = givenReport(
    { id: 'b', incident: 'ford', text: 'Ghana’s army said it had lost 7 soldiers at the ford.' },
    [{ number: '7', counted: 'soldiers', status: 'combatant', speaker: 'Ghana’s army' }],
  )
  const told = kinds(mission, army)
  expect(told).toContain('a#2 agrees b#1')
  expect(told).toContain('b#1 part-of a#1')
  expect(told).toContain('a#3 not-comparable b#1 different-population')
})

test('rockets are one thing in three languages, and no shells', () => {
  const fired = (id: string, text: string, number: string, counted: string) =>
    givenReport({ id, incident: 'ford', text }, [{ number, metric: 'munitions', counted }])
  const english = fired('a', 'About 150 rockets were fired over the ford.', '150', 'rockets')
  const french = fired('b', 'On a tiré 120 roquettes sur le gué.', '120', 'roquettes')
  const arabic = fired('c', 'أطلق على المخاضة 100 صاروخ.', '100', 'صاروخ')
  expect(kinds(english, french, arabic)).toHaveLength(3)
  expect(kinds(english, fired('b', 'The army fired 120 shells over the ford.', '120', 'shells'))).toEqual([])
})

test('a town whose name has no consonant that sounds is a place all the same', () => {
  const said = (id: string, number: string) =>
    givenReport({ id, text: `Gunmen killed ${number} people in Owo on Sunday, ${id} said.` }, [{ number }])
  expect(kinds(said('Ada', '21'), said('Bola', '50'))).toEqual(['Ada#1 conflicts Bola#1'])
})

test('two others killed are some of those whom others count, more than two are a count', () => {
  const said = (id: string, text: string, number: string, more: object = {}) =>
    givenReport({ id, incident: 'ford', text }, [{ number, ...more }])
  const all = said('a', 'The mayor said 9 people were killed at the ford.', '9')
  expect(kinds(all, said('b', 'The miller was killed at the ford and 2 others died.', '2'))).toEqual([
    'a#1 not-comparable b#1 unresolved',
  ])
  const more = said('b', 'A nurse said more than 20 were killed at the ford.', 'more than 20', {
    low: 21,
    high: null,
    bound: 'more-than',
  })
  expect(kinds(all, more)).toEqual(['a#1 conflicts b#1'])
})

test('tanks are told from other things under their names in two languages', () => {
  const lost = givenReport({ id: 'a', incident: 'ford', text: 'His side lost one tank at the ford, a captain said.' }, [
    { number: 'one', low: 1, high: 1, metric: 'equipment', counted: 'tank', speaker: 'a captain' },
  ])
  const destroyed = givenReport({ id: 'b', incident: 'ford', lang: 'ar', text: 'دمر الجيش 4 دبابات عند المخاضة.' }, [
    { number: '4', metric: 'equipment', counted: 'دبابات' },
  ])
  expect(kinds(lost, destroyed)).toEqual(['a#1 conflicts b#1'])
})

test('fighters are no rival count of people among whom children are counted', () => {
  const people = givenReport(
    {
      id: 'a',
      incident: 'school',
      text: 'The clinic said 60 people, including 9 children, were killed at the school.',
    },
    [
      { number: '60', speaker: 'The clinic' },
      { number: '9', speaker: 'The clinic', counted: 'children', status: 'civilian' },
    ],
  )
  const fighters = givenReport(
    { id: 'b', incident: 'school', text: 'The army said 21 militants were killed at the school.' },
    [{ number: '21', speaker: 'The army', counted: 'militants', status: 'combatant' }],
  )
  expect(kinds(people, fighters)).toContain('a#1 not-comparable b#1 different-population')
})

test('a headline means no more than its body: "at least" is read into it', () => {
  const first = givenReport(
    {
      id: 'a',
      incident: 'ford',
      text: '70 dead at ford\n\nAt least 70 people were killed at the ford, the mayor said.',
    },
    [{ number: '70' }, { number: '70', speaker: 'the mayor', bound: 'at-least', high: null }],
  )
  const second = givenReport({ id: 'b', incident: 'ford', text: 'The clinic counted 95 dead at the ford.' }, [
    { number: '95', speaker: 'The clinic' },
  ])
  expect(kinds(first, second)).toEqual(['a#1 same-origin a#2', 'a#1 agrees b#1', 'a#2 agrees b#1'])
})

test('a region is not the town of its name, nor one quarter of a town another far from it', () => {
  const shelling = (
    id: string,
    place: string,
    number: string,
    speaker: string,
    day = ' on Tuesday',
  ): ComparableReport =>
    givenReport({ id, text: `Shelling killed ${number} people in ${place}${day}, ${speaker} said.` }, [
      { number, speaker },
    ])
  const region = kinds(
    shelling('a', 'a village in the Kherson region', '3', 'officials', ''),
    shelling('b', 'the Kherson region', '5', 'the governor'),
  )
  expect(region.filter((line) => line.includes('conflicts'))).toEqual([])
  const quarters = kinds(
    shelling('a', 'the Karrada district of Baghdad', '3', 'a doctor'),
    shelling('b', 'the Shaab district of Baghdad', '5', 'police'),
  )
  expect(quarters.filter((line) => line.includes('conflicts'))).toEqual([])
})

const blast = (id: string, text: string, claim: Given, more: object = {}): ComparableReport =>
  givenReport({ id, incident: 'blast', text, ...more }, [claim])

test('soldiers and policemen are counted apart; security forces may be either', () => {
  const soldiers = blast('a', 'The army said 4 soldiers were killed.', {
    number: '4',
    counted: 'soldiers',
    status: 'combatant',
    speaker: 'The army',
  })
  const police = blast('b', 'The ministry said 2 policemen were killed.', {
    number: '2',
    counted: 'policemen',
    status: 'combatant',
    speaker: 'The ministry',
  })
  const forces = blast('c', 'A nurse said 6 members of the security forces were killed.', {
    number: '6',
    counted: 'members of the security forces',
    status: 'combatant',
    speaker: 'A nurse',
  })
  expect(kinds(soldiers, police)).toEqual(['a#1 not-comparable b#1 different-population'])
  expect(kinds(soldiers, forces)).toEqual(['a#1 conflicts c#1'])
})

test('a state that counts its own people abroad counts some of all', () => {
  const all = blast('a', 'Police said 15 people were killed in Baghdad.', {
    number: '15',
    counted: 'people',
    place: 'Baghdad',
    speaker: 'Police',
  })
  const own = blast('b', 'Nepal’s embassy said 4 Nepalese were killed in Baghdad.', {
    number: '4',
    counted: 'Nepalese',
    place: 'Baghdad',
    speaker: 'Nepal’s embassy',
  })
  const atHome = blast('c', 'Iraq’s health ministry said 9 Iraqis were killed in Baghdad.', {
    number: '9',
    counted: 'Iraqis',
    place: 'Baghdad',
    speaker: 'Iraq’s health ministry',
  })
  expect(kinds(all, own)).toEqual(['b#1 part-of a#1'])
  expect(kinds(all, atHome)).toEqual(['a#1 conflicts c#1'])
})

test('whoever gives a number is not counted, though the noun phrase names him', () => {
  const all = blast('a', 'The mayor said 55 people were wounded.', {
    number: '55',
    metric: 'wounded',
    counted: 'people',
    speaker: 'The mayor',
  })
  const others = blast(
    'b',
    'أصيب 55 آخرون بحسب نقابة الأطباء.',
    { number: '55', metric: 'wounded', counted: 'آخرون بحسب نقابة الأطباء', speaker: 'نقابة الأطباء' },
    { lang: 'ar' },
  )
  expect(kinds(all, others)).toEqual(['a#1 agrees b#1'])
})

test('boys of one report are the pupils of another', () => {
  const abducted = { metric: 'abducted', status: 'civilian' } as const
  const boys = blast('a', 'The governor said 300 boys were taken.', {
    number: '300',
    ...abducted,
    counted: 'boys',
    speaker: 'The governor',
  })
  const pupils = blast('b', 'Police said 400 pupils were taken.', {
    number: '400',
    ...abducted,
    counted: 'pupils',
    speaker: 'Police',
  })
  expect(kinds(boys, pupils)).toEqual(['a#1 conflicts b#1'])
})

test('bodies found are some of those whom the same voice counts as drowned', () => {
  const text = 'The coast guard said 86 migrants drowned and that it had recovered 10 bodies.'
  const found = givenReport({ id: 'a', incident: 'boat', text }, [
    { number: '86', counted: 'migrants', speaker: 'The coast guard' },
    { number: '10', counted: 'bodies', quote: '10 bodies', speaker: 'The coast guard' },
  ])
  expect(kinds(found)).toEqual(['a#2 part-of a#1'])
})

test('the dead of one town are some of those of bombings in several', () => {
  const all = blast('a', 'Police said 290 people were killed in bombings in Aden, Taiz and Hodeidah.', {
    number: '290',
    place: 'Aden',
    speaker: 'Police',
  })
  const one = blast('b', 'A hospital in Taiz said 102 people were killed in the town.', {
    number: '102',
    place: 'Taiz',
    speaker: 'A hospital in Taiz',
  })
  expect(kinds(all, one)).toEqual(['b#1 part-of a#1'])
})

test('one of the wounded who died since is no whole of those of one spot, nor among those counted before', () => {
  const all = blast('a', 'Police said 129 people were killed in attacks in Aden and Taiz.', {
    number: '129',
    place: 'Taiz',
    speaker: 'Police',
  })
  const spot = blast('b', 'A medic said 89 people were killed in Taiz.', {
    number: '89',
    place: 'Taiz',
    speaker: 'A medic',
  })
  const later = givenReport(
    {
      id: 'c',
      incident: 'blast',
      text: 'The toll of the attacks in Aden and Taiz rose to 130 after the death of one of the wounded, the minister said.',
    },
    [
      { number: '130', place: 'Taiz', speaker: 'the minister' },
      { number: 'one', counted: 'the wounded', quote: 'one of the wounded', place: 'Taiz', speaker: 'the minister' },
    ],
  )
  expect(kinds(all, spot, later)).toEqual([
    'b#1 part-of a#1',
    'a#1 conflicts c#1',
    'a#1 not-comparable c#2 different-population',
    'b#1 part-of c#1',
    'b#1 not-comparable c#2 different-population',
    'c#2 part-of c#1',
  ])
})

test('a state speaks with one voice, whatever paper prints it', () => {
  const english = blast('a', 'Pakistan said it shot down 5 jets.', {
    number: '5',
    metric: 'equipment',
    counted: 'jets',
    speaker: 'Pakistan',
  })
  const arabic = blast(
    'b',
    'قالت باكستان إنها أسقطت 5 مقاتلات.',
    { number: '5', metric: 'equipment', counted: 'مقاتلات', speaker: 'باكستان' },
    { lang: 'ar' },
  )
  expect(kinds(english, { ...arabic, claims: arabic.claims.map((claim) => ({ ...claim, counted: 'jets' })) })).toEqual([
    'a#1 same-origin b#1',
  ])
})

test('a rival count of the later of two look-alikes is no rival of the earlier', () => {
  const camp = (id: string, day: string, number: string, who: string): ComparableReport =>
    givenReport(
      {
        id,
        published: `2021-05-${day}T12:00:00Z`,
        text: `${who} said ${number} people were killed in a strike on Tarsin camp.`,
      },
      [
        {
          number,
          place: 'Tarsin camp',
          speaker: who,
          when: { words: '', start: `2021-05-${day}`, end: `2021-05-${day}`, precision: 1 },
        },
      ],
    )
  const told = kinds(
    camp('a', '03', '21', 'The mayor'),
    camp('b', '24', '21', 'The mayor'),
    camp('c', '24', '17', 'The clinic'),
  )
  expect(told).toContain('a#1 look-alike b#1 different-incident')
  expect(told).toContain('a#1 not-comparable c#1 different-incident')
})

test('no casualties are no dead and no wounded', () => {
  const none = blast('a', 'Police said there were no casualties.', {
    number: 'no',
    metric: 'casualties',
    low: 0,
    high: 0,
    speaker: 'Police',
  })
  const dead = blast('b', 'A nurse said 3 people were killed.', { number: '3', counted: 'people', speaker: 'A nurse' })
  const hurt = blast('c', 'A nurse said 4 people were hurt.', {
    number: '4',
    metric: 'wounded',
    counted: 'people',
    speaker: 'A nurse',
  })
  expect(kinds(none, dead)).toEqual(['a#1 conflicts b#1'])
  expect(kinds(none, hurt)).toEqual(['a#1 conflicts c#1'])
})

test('what was said in the evening is newer than what was said that morning', () => {
  const toll = (id: string, number: string, hour: string, at: string): ComparableReport =>
    blast(
      id,
      `The governor said on Tuesday ${hour} that ${number} people were killed.`,
      { number, speaker: 'The governor' },
      { published: `2021-05-04T${at}:00:00Z` },
    )
  expect(kinds(toll('a', '11', 'morning', '09'), toll('b', '17', 'evening', '21'))).toEqual(['b#1 updates a#1'])
  expect(kinds(toll('a', '11', 'evening', '20'), toll('b', '17', 'evening', '21'))).toEqual(['a#1 conflicts b#1'])
})

test('of a flood, counts of two towns are counts of two places', () => {
  const flood = (id: string, number: string, town: string): ComparableReport =>
    givenReport(
      { id, incident: 'flood', text: `Floods killed 1 or more: ${number} people died in ${town}, its mayor said.` },
      [{ number, place: town, speaker: `the mayor of ${town}` }],
    )
  expect(kinds(flood('a', '57', 'Derna'), flood('b', '23', 'Benghazi'))).toEqual([
    'a#1 not-comparable b#1 different-place',
  ])
  expect(kinds(flood('a', '57', 'Derna'), flood('b', '23', 'Derna'))).toEqual(['a#1 conflicts b#1'])
})

test('a mission’s own are of no country, and a contingent’s are some of them', () => {
  const all = blast('a', 'The UN mission in Congo said 8 of its soldiers were killed near Goma.', {
    number: '8',
    counted: 'of its soldiers',
    quote: '8 of its soldiers',
    status: 'combatant',
    place: 'Goma',
    speaker: 'The UN mission in Congo',
  })
  const own = blast('b', 'Pakistan’s army said 6 of its soldiers were killed near Goma.', {
    number: '6',
    counted: 'its soldiers',
    status: 'combatant',
    place: 'Goma',
    speaker: 'Pakistan’s army',
  })
  expect(kinds({ ...all, claims: all.claims.map((claim) => ({ ...claim, counted: 'its soldiers' })) }, own)).toEqual([
    'b#1 part-of a#1',
  ])
})
