import { expect, test } from 'vitest'
import { givenReport, monday, relationsAmong, said } from './given.js'

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
  expect(relationsAmong(army('11'), people)).toEqual(['a#1 part-of b#1'])
  expect(relationsAmong(army('19'), people)).toEqual(['a#1 conflicts b#1'])
  const dead = said('b', 'en', 'Monday’s clashes in Tarsin left 15 dead.', '15', { counted: 'dead', place: 'Tarsin' })
  expect(relationsAmong(army('11'), dead)).toEqual(['a#1 conflicts b#1'])
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
  expect(relationsAmong(toll, clinic)).toEqual(['a#2 part-of a#1', 'b#1 part-of a#1', 'a#2 conflicts b#1'])
})

test('months from one to another are a stretch of time', () => {
  const total = (id: string, lang: 'ar' | 'en' | 'fr', text: string, number: string) =>
    givenReport({ id, lang, text, published: '2022-07-02' }, [
      { number, speaker: id, scope: 'cumulative', place: 'Mali' },
    ])
  const quarter = total('a', 'ar', 'أحصت البعثة 543 مدنيا قتلوا في مالي من يناير إلى مارس 2022.', '543')
  const other = (months: string, number = '812') =>
    total('b', 'fr', `Le collectif compte ${number} civils tués au Mali ${months}.`, number)
  expect(relationsAmong(quarter, other('de janvier à juin 2022'))).toEqual(['a#1 not-comparable b#1 different-period'])
  expect(relationsAmong(quarter, other('de janvier à juin 2022', '410'))).toEqual(['a#1 conflicts b#1'])
  expect(relationsAmong(quarter, other('entre janvier et mars 2022'))).toEqual(['a#1 conflicts b#1'])
})

test('a shorter stretch with more dead contradicts a longer one that ended a day before', () => {
  const since = (id: string, month: string, number: string, published: string) =>
    givenReport(
      { id, published, text: `Clashes have killed ${number} people in Idlib province since ${month}, ${id} said.` },
      [{ number, speaker: id, scope: 'cumulative', place: 'Idlib province' }],
    )
  expect(
    relationsAmong(since('a', 'October', '300', '2021-03-04'), since('b', 'January', '330', '2021-03-05')),
  ).toEqual(['a#1 conflicts b#1'])
})

test('"14 in a first toll", behind the newer one, is given up', () => {
  const text = 'La coulée a fait 26 morts à Tarsin, a dit la préfecture, contre 14 dans un premier bilan.'
  const speaker = 'la préfecture'
  const report = givenReport({ id: 'a', lang: 'fr', text }, [
    { number: '26', speaker },
    { number: '14', speaker },
  ])
  expect(relationsAmong(report)).toEqual(['a#1 updates a#2'])
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
  const told = relationsAmong(toll, metro)
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
  expect(relationsAmong(school('48'), people)).toEqual(['a#1 part-of b#1'])
  const civilians = said('a', 'en', 'Monday’s attack on Tarsin killed 48 civilians.', '48', {
    counted: 'civilians',
    status: 'civilian',
    place: 'Tarsin',
  })
  expect(relationsAmong(civilians, people)).toEqual(['a#1 conflicts b#1'])
  const withFighters = givenReport(
    { id: 'b', text: 'Monday’s attack on Tarsin killed 60 people, 9 of them soldiers, a nurse said.' },
    [
      { number: '60', counted: 'people', place: 'Tarsin', speaker: 'a nurse', ...monday },
      { number: '9', counted: 'soldiers', status: 'combatant', place: 'Tarsin', speaker: 'a nurse', ...monday },
    ],
  )
  expect(relationsAmong(civilians, withFighters)).toContain('a#1 part-of b#1')
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
  expect(relationsAmong(wreck, own)).toEqual(['b#1 part-of a#1'])
})

test('the dead at one mosque are some of those at two', () => {
  const both = said('a', 'en', 'Shootings at two mosques in Tarsin killed 49 people on Monday, a guard said.', '49', {
    place: 'Tarsin',
  })
  const one = (text: string, number: string) => said('b', 'fr', text, number, { place: 'mosquée Nour' })
  expect(
    relationsAmong(both, one('À Tarsin, 41 fidèles ont été tués lundi dans la mosquée Nour, dit un imam.', '41')),
  ).toEqual(['b#1 part-of a#1'])
  expect(
    relationsAmong(both, one('À Tarsin, 61 fidèles ont été tués lundi dans la mosquée Nour, dit un imam.', '61')),
  ).toEqual(['a#1 conflicts b#1'])
  expect(
    relationsAmong(
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
  expect(relationsAmong(fired, downed)).toEqual([])
  expect(
    relationsAmong(missiles('a', 'en', 'Over Kharkiv 43 missiles were shot down on Monday.', '43'), downed),
  ).toEqual(['a#1 conflicts b#1'])
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
  expect(relationsAmong(district, village('40'))).toEqual(['b#1 part-of a#1'])
  expect(relationsAmong(district, village('300'))).toEqual(['a#1 conflicts b#1'])
  const byQuake =
    'The governor said 250 people were killed by Monday’s earthquake in the Gaskari district of Paktika province.'
  expect(relationsAmong(quake('a', 'en', byQuake, '250', 'Gaskari district'), village('300'))).toEqual([
    'a#1 conflicts b#1',
  ])
})

test('a soldier among the dead is none of another’s civilians, and a far town is in no region', () => {
  const civilians = said('a', 'en', 'Shelling of Tarsin on Monday killed 60 civilians.', '60', {
    counted: 'civilians',
    status: 'civilian',
    place: 'Tarsin',
  })
  const toll = givenReport(
    { id: 'b', lang: 'ar', text: 'قتل 43 شخصا في قصف ترسين الاثنين، بينهم 10 جنود، قالت الشرطة.' },
    [
      { number: '43', counted: 'شخصا', place: 'ترسين', speaker: 'الشرطة', ...monday },
      { number: '10', counted: 'جنود', status: 'combatant', place: 'ترسين', speaker: 'الشرطة', ...monday },
    ],
  )
  expect(relationsAmong(civilians, toll)).toContain('a#1 not-comparable b#2 different-population')
  const region = said(
    'a',
    'fr',
    'Au Yémen, un raid a tué 70 détenus lundi dans une prison de la province de Saada.',
    '70',
    { place: 'province de Saada' },
  )
  const town = said('b', 'en', 'An air raid on a prison in Dhamar killed 87 detainees on Monday.', '87', {
    place: 'Dhamar',
  })
  expect(relationsAmong(region, town).filter((line) => line.includes('conflicts'))).toEqual([])
})
