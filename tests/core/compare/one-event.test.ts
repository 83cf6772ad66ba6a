import { expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport } from '../../../src/core/compare/relation.js'
import { type Given, givenReport } from './given.js'

const kinds = (...reports: ComparableReport[]): string[] =>
  compareReports(reports).relations.map(
    ({ a, relation, reason, b }) => `${a} ${relation} ${b}${reason ? ` ${reason}` : ''}`,
  )

const on = (day: string): Pick<Given, 'when'> => ({ when: { words: '', start: day, end: day, precision: 1 } })
const monday = on('2021-05-03')

const said = (id: string, lang: 'ar' | 'en' | 'fr', text: string, number: string, more: Partial<Given> = {}) =>
  givenReport({ id, lang, text }, [{ number, speaker: id, ...monday, ...more }])

test('a name that begins as if an article were joined to it is heard as a whole too', () => {
  const english = said('a', 'en', 'A mine killed 6 people on Monday in the village of Balousta in Sorla province.', '6')
  const arabic = (text: string) => said('b', 'ar', text, '4')
  expect(kinds(english, arabic('قتل 4 أشخاص الاثنين في انفجار لغم في قرية بالوستا بمحافظة سورلا.'))).toEqual([
    'a#1 conflicts b#1',
  ])
  expect(kinds(english, arabic('قتل 4 أشخاص الاثنين في انفجار لغم في قرية كرموتا بمحافظة سورلا.'))).toEqual([
    'a#1 not-comparable b#1 different-incident',
  ])
})

test('two scripts may differ by one consonant of a long name, one script may not', () => {
  const flood = (id: string, lang: 'ar' | 'en', text: string, place: string) =>
    said(id, lang, text, '12', { place, low: 12, high: 12 })
  const arabic = flood('a', 'ar', 'قتل 12 شخصا الاثنين في سيول ببلدة المرناقيل.', 'بلدة المرناقيل')
  const english = (place: string) =>
    flood('b', 'en', `Floods killed 12 people on Monday in the town of ${place}.`, `town of ${place}`)
  expect(kinds(arabic, english('Marnagil'))).toEqual(['a#1 agrees b#1'])
  expect(
    kinds(
      flood('a', 'en', 'Floods killed 12 people on Monday in the town of Marnakil.', 'town of Marnakil'),
      english('Marnasil'),
    ),
  ).toEqual([])
})

test('the days of two reports are one night, or else two events as likely', () => {
  const raid = (id: string, day: string, date: string, part: string) =>
    said(id, 'en', `A raid on ${day}${part} killed 9 people in Tarsin.`, '9', { place: 'Tarsin', ...on(date) })
  expect(kinds(raid('a', 'Sunday', '2021-05-02', ' night'), raid('b', 'Monday', '2021-05-03', ''))).toEqual([
    'a#1 agrees b#1',
  ])
  const other = said('b', 'en', 'A raid on Monday killed 7 people in Tarsin.', '7', { place: 'Tarsin' })
  expect(kinds(raid('a', 'Sunday', '2021-05-02', ''), other)).toEqual(['a#1 not-comparable b#1 different-incident'])
})

test('a bomb in one quarter is not the bombings of its town', () => {
  const quarter = said('a', 'en', 'A car bomb in the Karama quarter of Baghdad killed 18 people on Monday.', '18', {
    place: 'Karama quarter of Baghdad',
  })
  const town = said('b', 'fr', 'Trois attentats ont tué 77 personnes lundi à Bagdad.', '77', { place: 'Bagdad' })
  expect(kinds(quarter, town)).toEqual(['a#1 not-comparable b#1 unresolved'])
})

test('soldiers of one state who die in another, in one region on one day, die in one attack', () => {
  const troops = (id: string, lang: 'en' | 'fr', text: string, number: string, counted: string) =>
    said(id, lang, text, number, { counted, status: 'combatant' })
  const french = troops(
    'a',
    'fr',
    'Une bombe a tué 2 soldats danois lundi dans la région de Gao, au Mali.',
    '2',
    'soldats danois',
  )
  const danish = troops(
    'b',
    'en',
    'A roadside bomb killed 3 Danish soldiers in Mali’s Gao region on Monday.',
    '3',
    'Danish soldiers',
  )
  const malian = troops(
    'b',
    'en',
    'A roadside bomb killed 3 Malian soldiers in Mali’s Gao region on Monday.',
    '3',
    'Malian soldiers',
  )
  expect(kinds(french, danish)).toEqual(['a#1 conflicts b#1'])
  expect(kinds(french, malian)).toEqual(['a#1 not-comparable b#1 unresolved'])
})

test('soldiers are some of the people whom another counts, unless they are more', () => {
  const army = (number: string) =>
    said('a', 'fr', `L’armée a perdu ${number} soldats lundi à Tarsin.`, number, {
      counted: 'soldats',
      status: 'combatant',
      place: 'Tarsin',
    })
  const people = said('b', 'en', 'Monday’s clashes in Tarsin killed 15 people.', '15', {
    counted: 'people',
    place: 'Tarsin',
  })
  expect(kinds(army('11'), people)).toEqual(['a#1 part-of b#1'])
  expect(kinds(army('19'), people)).toEqual(['a#1 conflicts b#1'])
  const dead = said('b', 'en', 'Monday’s clashes in Tarsin left 15 dead.', '15', { counted: 'dead', place: 'Tarsin' })
  expect(kinds(army('11'), dead)).toEqual(['a#1 conflicts b#1'])
})

test('civilians among the dead are held against another’s civilians', () => {
  const toll = givenReport(
    { id: 'a', lang: 'ar', text: 'قالت لجنة إن قصف السوق في ترسين الاثنين أوقع 43 قتيلا، بينهم 25 مدنيا.' },
    [
      { number: '43', counted: 'قتيلا', speaker: 'لجنة', ...monday },
      { number: '25', counted: 'مدنيا', status: 'civilian', speaker: 'لجنة', ...monday },
    ],
  )
  const clinic = said('b', 'en', 'Shelling killed 30 civilians on Monday at the market in Tarsin.', '30', {
    counted: 'civilians',
    status: 'civilian',
    place: 'Tarsin',
  })
  expect(kinds(toll, clinic)).toEqual(['a#2 part-of a#1', 'b#1 part-of a#1', 'a#2 conflicts b#1'])
})

test('months from one to another are a stretch of time', () => {
  const total = (id: string, lang: 'ar' | 'en' | 'fr', text: string, number: string) =>
    givenReport({ id, lang, text, published: '2022-07-02' }, [
      { number, speaker: id, scope: 'cumulative', place: 'Mali' },
    ])
  const quarter = total('a', 'ar', 'أحصت البعثة 543 مدنيا قتلوا في مالي من يناير إلى مارس 2022.', '543')
  const other = (months: string, number = '812') =>
    total('b', 'fr', `Le collectif compte ${number} civils tués au Mali ${months}.`, number)
  expect(kinds(quarter, other('de janvier à juin 2022'))).toEqual(['a#1 not-comparable b#1 different-period'])
  expect(kinds(quarter, other('de janvier à juin 2022', '410'))).toEqual(['a#1 conflicts b#1'])
  expect(kinds(quarter, other('entre janvier et mars 2022'))).toEqual(['a#1 conflicts b#1'])
})

test('a shorter stretch with more dead contradicts a longer one that ended a day before', () => {
  const since = (id: string, month: string, number: string, published: string) =>
    givenReport(
      { id, published, text: `Clashes have killed ${number} people in Idlib province since ${month}, ${id} said.` },
      [{ number, speaker: id, scope: 'cumulative', place: 'Idlib province' }],
    )
  expect(kinds(since('a', 'October', '300', '2021-03-04'), since('b', 'January', '330', '2021-03-05'))).toEqual([
    'a#1 conflicts b#1',
  ])
})

test('"14 in a first toll", behind the newer one, is given up', () => {
  const text = 'La coulée a fait 26 morts à Tarsin, a dit la préfecture, contre 14 dans un premier bilan.'
  const speaker = 'la préfecture'
  const report = givenReport({ id: 'a', lang: 'fr', text }, [
    { number: '26', speaker },
    { number: '14', speaker },
  ])
  expect(kinds(report)).toEqual(['a#1 updates a#2'])
})

test('an Arabic k is the g of a name in other letters', () => {
  const arabic = said('a', 'ar', 'قتل 9 أشخاص في انفجار لغم الاثنين ببلدة وزير كندك.', '9', { place: 'وزير كندك' })
  const english = (place: string) => said('b', 'en', `A mine killed 7 people in ${place} on Monday.`, '7', { place })
  expect(
    kinds(
      said('a', 'ar', 'قتل 9 أشخاص في انفجار لغم الاثنين في سركندك بولاية هلمند.', '9', { place: 'سركندك' }),
      english('Sargandag in Helmand'),
    ),
  ).toEqual(['a#1 conflicts b#1'])
  expect(kinds(arabic, english('Sarbandar'))).toEqual([])
})

test('between two villages is at either, and a mountain goes by its name', () => {
  const ambush = said('a', 'fr', 'Une embuscade entre Oursika et Déourat a tué 51 personnes lundi.', '51', {
    place: 'Oursika',
  })
  const near = (place: string) =>
    said('b', 'en', `An ambush near ${place} killed 70 people on Monday.`, '70', { place })
  expect(kinds(ambush, near('Deourat'))).toEqual(['a#1 conflicts b#1'])
  expect(kinds(ambush, near('Tambaoka'))).toEqual([])
  const erupts = said('a', 'en', 'The eruption of Mount Harukan killed 15 people on Monday.', '15', {
    place: 'Mount Harukan',
  })
  expect(
    kinds(erupts, said('b', 'fr', 'L’éruption du Haroukan a tué 32 personnes lundi.', '32', { place: 'Haroukan' })),
  ).toEqual(['a#1 conflicts b#1'])
})

test('a drone’s strike may be told as an air strike, a gun’s may not', () => {
  const drone = said('a', 'fr', 'Un drone a tué 5 personnes lundi à Tarsin.', '5', { place: 'Tarsin' })
  expect(kinds(drone, said('b', 'ar', 'قتل 8 أشخاص في غارة على ترسين الاثنين.', '8', { place: 'ترسين' }))).toEqual([
    'a#1 conflicts b#1',
  ])
  expect(kinds(drone, said('b', 'ar', 'قتل 8 أشخاص في قصف مدفعي على ترسين الاثنين.', '8', { place: 'ترسين' }))).toEqual(
    ['a#1 not-comparable b#1 different-incident'],
  )
})

test('a spot that the gazetteer knows tells a part apart, whatever noun stands before it', () => {
  const speaker = 'le parquet'
  const toll = givenReport(
    {
      id: 'a',
      lang: 'fr',
      text: 'Les attentats de lundi ont fait 32 morts à Bruxelles, selon le parquet : 16 à l’aéroport de Zaventem et 16 à la station Maelbeek.',
    },
    ['32', '16', '16'].map((number) => ({ number, speaker, place: 'Bruxelles', ...monday })),
  )
  const metro = said('b', 'en', 'Monday’s bombing at Maelbeek metro station in Brussels killed 20 people.', '20', {
    place: 'Maelbeek metro station',
  })
  const told = kinds(toll, metro)
  expect(told).toContain('a#3 conflicts b#1')
  expect(told).toContain('b#1 part-of a#1')
})

test('pupils, and civilians beside fighters, are some of the people whom another counts', () => {
  const school = (number: string) =>
    said('a', 'fr', `Le rectorat compte ${number} élèves tués lundi dans l’attaque de Tarsin.`, number, {
      counted: 'élèves',
      status: 'civilian',
      place: 'Tarsin',
    })
  const people = said('b', 'en', 'Monday’s attack on Tarsin killed 60 people, a nurse said.', '60', {
    counted: 'people',
    place: 'Tarsin',
  })
  expect(kinds(school('48'), people)).toEqual(['a#1 part-of b#1'])
  const civilians = said('a', 'en', 'Monday’s attack on Tarsin killed 48 civilians.', '48', {
    counted: 'civilians',
    status: 'civilian',
    place: 'Tarsin',
  })
  expect(kinds(civilians, people)).toEqual(['a#1 conflicts b#1'])
  const withFighters = givenReport(
    { id: 'b', text: 'Monday’s attack on Tarsin killed 60 people, 9 of them soldiers, a nurse said.' },
    [
      { number: '60', counted: 'people', place: 'Tarsin', speaker: 'a nurse', ...monday },
      { number: '9', counted: 'soldiers', status: 'combatant', place: 'Tarsin', speaker: 'a nurse', ...monday },
    ],
  )
  expect(kinds(civilians, withFighters)).toContain('a#1 part-of b#1')
})

test('a state that counts its own dead counts some of those who died where other states speak', () => {
  const wreck = said('a', 'fr', 'Les gardes-côtes grecs ont repêché 79 corps lundi au large de Pilosia.', '79', {
    place: 'Pilosia',
  })
  const own = said('b', 'ar', 'قالت وزارة الخارجية المصرية إن 15 مصريا غرقوا قبالة بيلوسيا الاثنين.', '15', {
    counted: 'مصريا',
    status: 'civilian',
    place: 'بيلوسيا',
    speaker: 'وزارة الخارجية المصرية',
  })
  expect(kinds(wreck, own)).toEqual(['b#1 part-of a#1'])
})

test('the dead at one mosque are some of those at two', () => {
  const both = said('a', 'en', 'Shootings at two mosques in Tarsin killed 49 people on Monday, a guard said.', '49', {
    place: 'Tarsin',
  })
  const one = (text: string, number: string) => said('b', 'fr', text, number, { place: 'mosquée Nour' })
  expect(kinds(both, one('À Tarsin, 41 fidèles ont été tués lundi dans la mosquée Nour, dit un imam.', '41'))).toEqual([
    'b#1 part-of a#1',
  ])
  expect(kinds(both, one('À Tarsin, 61 fidèles ont été tués lundi dans la mosquée Nour, dit un imam.', '61'))).toEqual([
    'a#1 conflicts b#1',
  ])
  expect(
    kinds(
      both,
      said('b', 'fr', 'Les fusillades de lundi dans deux mosquées de Tarsin ont fait 41 morts.', '41', {
        place: 'Tarsin',
      }),
    ),
  ).toEqual(['a#1 conflicts b#1'])
})

test('missiles shot down are not held against those fired, and are against another’s shot down', () => {
  const missiles = (id: string, lang: 'ar' | 'en', text: string, number: string) =>
    said(id, lang, text, number, {
      metric: 'munitions',
      counted: lang === 'ar' ? 'صاروخا' : 'missiles',
      place: 'Kharkiv',
    })
  const fired = missiles('a', 'en', 'Russia fired 83 missiles at Kharkiv on Monday, the air force said.', '83')
  const downed = missiles('b', 'ar', 'أسقط الدفاع الجوي 56 صاروخا فوق خاركيف الاثنين.', '56')
  expect(kinds(fired, downed)).toEqual([])
  expect(kinds(missiles('a', 'en', 'Over Kharkiv 43 missiles were shot down on Monday.', '43'), downed)).toEqual([
    'a#1 conflicts b#1',
  ])
})

test('the dead of a village in a quake are some of those of its district', () => {
  const quake = (id: string, lang: 'en' | 'fr', text: string, number: string, place: string) =>
    said(id, lang, text, number, { place })
  const district = quake(
    'a',
    'en',
    'Monday’s earthquake killed 250 people in the Gaskari district of Paktika province.',
    '250',
    'Gaskari district',
  )
  const village = (number: string) =>
    quake(
      'b',
      'fr',
      `Le séisme de lundi a tué ${number} personnes dans le village de Otsapaï, dans le district de Gaskari.`,
      number,
      'Otsapaï',
    )
  expect(kinds(district, village('40'))).toEqual(['b#1 part-of a#1'])
  expect(kinds(district, village('300'))).toEqual(['a#1 conflicts b#1'])
})

test('what is given as the place is a town, though its name is a word', () => {
  const english = said('a', 'en', 'A strike killed 9 people in Tyre, in Lebanon, on Monday.', '9', { place: 'Tyre' })
  expect(kinds(english, said('b', 'ar', 'قتل 6 أشخاص في غارة على صور الاثنين.', '6', { place: 'صور' }))).toEqual([
    'a#1 conflicts b#1',
  ])
})
