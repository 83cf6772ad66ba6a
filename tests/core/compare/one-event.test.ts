import { expect, test } from 'vitest'
import { givenReport, monday, onDay, relationsAmong, said } from './given.js'

test('a name that begins as if an article were joined to it is heard as a whole too', () => {
  const english = said('a', 'en', 'A mine killed 6 people on Monday in the village of Balousta in Sorla province.', '6')
  const arabic = (text: string) => said('b', 'ar', text, '4')
  expect(relationsAmong(english, arabic('قتل 4 أشخاص الاثنين في انفجار لغم في قرية بالوستا بمحافظة سورلا.'))).toEqual([
    'a#1 conflicts b#1',
  ])
  expect(relationsAmong(english, arabic('قتل 4 أشخاص الاثنين في انفجار لغم في قرية كرموتا بمحافظة سورلا.'))).toEqual([
    'a#1 not-comparable b#1 different-incident',
  ])
})

test('two scripts may differ by one consonant of a long name, one script may not', () => {
  const flood = (id: string, lang: 'ar' | 'en', text: string, place: string) =>
    said(id, lang, text, '12', { place, low: 12, high: 12 })
  const arabic = flood('a', 'ar', 'قتل 12 شخصا الاثنين في سيول ببلدة المرناقيل.', 'بلدة المرناقيل')
  const english = (place: string) =>
    flood('b', 'en', `Floods killed 12 people on Monday in the town of ${place}.`, `town of ${place}`)
  expect(relationsAmong(arabic, english('Marnagil'))).toEqual(['a#1 agrees b#1'])
  expect(
    relationsAmong(
      flood('a', 'en', 'Floods killed 12 people on Monday in the town of Marnakil.', 'town of Marnakil'),
      english('Marnasil'),
    ),
  ).toEqual([])
})

test('the days of two reports are one night, or else two events as likely', () => {
  const raid = (id: string, day: string, date: string, part: string) =>
    said(id, 'en', `A raid on ${day}${part} killed 9 people in Tarsin.`, '9', { place: 'Tarsin', ...onDay(date) })
  expect(relationsAmong(raid('a', 'Sunday', '2021-05-02', ' night'), raid('b', 'Monday', '2021-05-03', ''))).toEqual([
    'a#1 agrees b#1',
  ])
  const other = said('b', 'en', 'A raid on Monday killed 7 people in Tarsin.', '7', { place: 'Tarsin' })
  expect(relationsAmong(raid('a', 'Sunday', '2021-05-02', ''), other)).toEqual([
    'a#1 not-comparable b#1 different-incident',
  ])
})

test('a bomb in one quarter is not the bombings of its town', () => {
  const quarter = said('a', 'en', 'A car bomb in the Karama quarter of Baghdad killed 18 people on Monday.', '18', {
    place: 'Karama quarter of Baghdad',
  })
  const town = said('b', 'fr', 'Trois attentats ont tué 77 personnes lundi à Bagdad.', '77', { place: 'Bagdad' })
  expect(relationsAmong(quarter, town)).toEqual(['a#1 not-comparable b#1 unresolved'])
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
  expect(relationsAmong(french, danish)).toEqual(['a#1 conflicts b#1'])
  expect(relationsAmong(french, malian)).toEqual(['a#1 not-comparable b#1 unresolved'])
})

test('an Arabic k is the g of a name in other letters', () => {
  const arabic = said('a', 'ar', 'قتل 9 أشخاص في انفجار لغم الاثنين ببلدة وزير كندك.', '9', { place: 'وزير كندك' })
  const english = (place: string) => said('b', 'en', `A mine killed 7 people in ${place} on Monday.`, '7', { place })
  expect(
    relationsAmong(
      said('a', 'ar', 'قتل 9 أشخاص في انفجار لغم الاثنين في سركندك بولاية هلمند.', '9', { place: 'سركندك' }),
      english('Sargandag in Helmand'),
    ),
  ).toEqual(['a#1 conflicts b#1'])
  expect(relationsAmong(arabic, english('Sarbandar'))).toEqual([])
})

test('between two villages is at either, and a mountain goes by its name', () => {
  const ambush = said('a', 'fr', 'Une embuscade entre Oursika et Déourat a tué 51 personnes lundi.', '51', {
    place: 'Oursika',
  })
  const near = (place: string) =>
    said('b', 'en', `An ambush near ${place} killed 70 people on Monday.`, '70', { place })
  expect(relationsAmong(ambush, near('Deourat'))).toEqual(['a#1 conflicts b#1'])
  expect(relationsAmong(ambush, near('Tambaoka'))).toEqual([])
  const erupts = said('a', 'en', 'The eruption of Mount Harukan killed 15 people on Monday.', '15', {
    place: 'Mount Harukan',
  })
  expect(
    relationsAmong(
      erupts,
      said('b', 'fr', 'L’éruption du Haroukan a tué 32 personnes lundi.', '32', { place: 'Haroukan' }),
    ),
  ).toEqual(['a#1 conflicts b#1'])
})

test('a drone’s strike may be told as an air strike, a gun’s may not', () => {
  const drone = said('a', 'fr', 'Un drone a tué 5 personnes lundi à Tarsin.', '5', { place: 'Tarsin' })
  expect(
    relationsAmong(drone, said('b', 'ar', 'قتل 8 أشخاص في غارة على ترسين الاثنين.', '8', { place: 'ترسين' })),
  ).toEqual(['a#1 conflicts b#1'])
  expect(
    relationsAmong(drone, said('b', 'ar', 'قتل 8 أشخاص في قصف مدفعي على ترسين الاثنين.', '8', { place: 'ترسين' })),
  ).toEqual(['a#1 not-comparable b#1 different-incident'])
})

test('what is given as the place is a town, though its name is a word', () => {
  const english = said('a', 'en', 'A strike killed 9 people in Tyre, in Lebanon, on Monday.', '9', { place: 'Tyre' })
  expect(
    relationsAmong(english, said('b', 'ar', 'قتل 6 أشخاص في غارة على صور الاثنين.', '6', { place: 'صور' })),
  ).toEqual(['a#1 conflicts b#1'])
})

test('names that the gazetteer knows, or that differ in a short word, are not taken for two spellings of one', () => {
  const shelling = (lang: 'ar' | 'en', id: string, text: string, number: string, place: string) =>
    said(id, lang, text, number, { place })
  const english = (place: string) =>
    shelling('en', 'a', `Shelling of ${place} in Idlib province killed 5 people on Monday.`, '5', place)
  const arabic = (place: string) => shelling('ar', 'b', `قتل 4 أشخاص في قصف ${place} بمحافظة إدلب الاثنين.`, '4', place)
  expect(relationsAmong(english('Sarmin'), arabic('سرمدا'))).toEqual(['a#1 not-comparable b#1 different-incident'])
  expect(relationsAmong(english('Kafr Taroun'), arabic('كفر دريان'))).toEqual([
    'a#1 not-comparable b#1 different-incident',
  ])
})

test('a drone’s strike on a car is hardly the air strike on a house', () => {
  const car = said('a', 'en', 'A drone strike on a car in Tarsin killed 3 people on Monday.', '3', { place: 'Tarsin' })
  const house = said('b', 'ar', 'قتل 9 أشخاص في غارة جوية على مبنى سكني في ترسين الاثنين.', '9', { place: 'ترسين' })
  expect(relationsAmong(car, house)).toEqual(['a#1 not-comparable b#1 unresolved'])
})

test('two towns that follow one another in a report are two events, and so is a day’s sum elsewhere', () => {
  const report = givenReport(
    {
      id: 'a',
      text: 'Strikes on Monday killed 50 people in Tyre, a nurse said. In Baalbek, 36 people were killed, a nurse said.',
    },
    [
      { number: '50', place: 'Tyre', speaker: 'a nurse', ...monday },
      { number: '36', place: 'Baalbek', speaker: 'a nurse', ...monday },
    ],
  )
  const baalbek = said('b', 'fr', 'Les frappes de lundi ont fait 41 morts à Baalbek.', '41', { place: 'Baalbek' })
  expect(relationsAmong(report, baalbek)).toContain('a#2 conflicts b#1')
  expect(relationsAmong(report, baalbek)).not.toContain('a#1 conflicts b#1')
  const day = givenReport(
    {
      id: 'a',
      text: 'Monday’s strike on al-Mawasi killed 90 people, a nurse said. She added that 141 people were killed in the Gaza Strip in 24 hours.',
    },
    [
      { number: '90', place: 'al-Mawasi', speaker: 'a nurse', ...monday },
      { number: '141', place: 'Gaza Strip', speaker: 'a nurse', scope: 'cumulative' },
    ],
  )
  const strike = said('b', 'fr', 'La frappe de lundi contre al-Mawasi a tué 71 personnes.', '71', {
    place: 'al-Mawasi',
  })
  expect(relationsAmong(day, strike).filter((line) => line.includes('conflicts'))).toEqual(['a#1 conflicts b#1'])
})

test('a district of a town is not another place in it', () => {
  const mine = (id: string, lang: 'en' | 'fr', text: string, number: string, place: string) =>
    said(id, lang, text, number, { place })
  const district = mine(
    'a',
    'en',
    'A mine killed 7 people on Monday in the Gorbalan district of Kandahar.',
    '7',
    'Gorbalan district of Kandahar',
  )
  const other = (place: string) =>
    mine('b', 'fr', `Une mine a tué 10 personnes lundi à ${place}, près de Kandahar.`, '10', place)
  expect(relationsAmong(district, other('Panjwai'))).toEqual(['a#1 not-comparable b#1 different-incident'])
  expect(relationsAmong(district, other('Gorbalan'))).toEqual(['a#1 conflicts b#1'])
})

test('graves are counted as graves in every language', () => {
  const graves = (id: string, lang: 'ar' | 'en', text: string, number: string, counted: string) =>
    givenReport({ id, lang, text, incident: 'wood' }, [{ number, counted, metric: 'other', speaker: id }])
  expect(
    relationsAmong(
      graves('a', 'en', 'The mayor said 44 graves were found in the wood.', '44', 'graves'),
      graves('b', 'ar', 'قال المدعي العام إن 45 قبرا وجدت في الغابة.', '45', 'قبرا'),
    ),
  ).toEqual(['a#1 conflicts b#1'])
})
