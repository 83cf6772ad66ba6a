import { expect, test } from 'vitest'
import { pairsOf } from './from-texts.js'

test('a nurse of a clinic is one in both languages', () => {
  expect(
    pairsOf(
      { incident: 'mill', text: 'A nurse at the Ravel clinic told Reuters that 9 people were killed at the mill.' },
      { incident: 'mill', text: 'نقلت رويترز عن ممرضة في عيادة رافيل قولها إن 9 أشخاص قتلوا في المطحنة.' },
    ),
  ).toEqual(['9 same-origin 9'])
})

test('an agency behind a place is no place', () => {
  const text = 'The army denied on Tuesday that 30 of its soldiers died in the raid on Bolan on Monday, APP reported.'
  expect(
    pairsOf({ text: 'The rebels said 30 soldiers were killed in the raid on Bolan on Monday.' }, { text }),
  ).toEqual(['30 denies 30'])
})

test('a place that a quake shook is where it struck', () => {
  expect(
    pairsOf(
      { text: 'JAKARTA - An earthquake shook Dorvela on Sulawesi island on Monday, killing 40 people, the army said.' },
      { text: 'قال طبيب إن زلزال دورفيلا في جزيرة سولاويسي الاثنين أودى بحياة 52 شخصا.' },
    ),
  ).toEqual(['40 conflicts 52'])
})

test('of two strikes that a report adds up, the one without a place is not at the place of the other', () => {
  const sum =
    'Doctors said 9 people were killed on Monday in two strikes on Tyre: six in a morning strike on a house in the Basta district, and three in an afternoon strike on a car on the seafront.'
  const told = pairsOf(
    { text: 'صور - قتل 3 أشخاص في غارة استهدفت سيارة على الكورنيش عصر الاثنين، وفق الدفاع المدني.' },
    { text: sum },
  )
  expect(told).toContain('3 agrees three')
  expect(told).toContain('3 not-comparable six different-incident')
})

test('an insurgency that is told of first is the one whose fighters are counted', () => {
  expect(
    pairsOf(
      {
        text: 'Nobody counts the insurgents of Cabo Delgado. A French estimate this month gives more than 900 fighters.',
      },
      {
        lang: 'fr',
        text: 'Au Cabo Delgado, l’insurrection compte en ce mois de mai 700 combattants, selon un expert.',
      },
    ),
  ).toEqual(['900 conflicts 700'])
})

test('officials in a headline are whom the body names; doctors in the body are others', () => {
  const report = (who: string): string =>
    `Seventeen dead in bombing of Ravel market, officials say\n\nRAVEL - A bomb in the market killed 17 people on Monday, ${who} said.`
  expect(pairsOf({ text: report('district secretary Omar Lund') })).toEqual(['Seventeen same-origin 17'])
  expect(pairsOf({ text: report('a doctor at the hospital') })).toEqual(['Seventeen agrees 17'])
})

test('a village in a far province is not the town of another country that goes by its name', () => {
  expect(
    pairsOf(
      { text: 'An air strike near Doma, in Nasarawa state, killed 12 herders on Monday, an elder said.' },
      { text: 'قال حاكم ولاية ناساراوا إن 20 راعيا قتلوا في غارة جوية قرب دوما الاثنين.' },
    ),
  ).toEqual(['12 conflicts 20'])
})

test('civilians and bandits together are a mixed count', () => {
  expect(
    pairsOf(
      { incident: 'ford', text: 'The army said 12 bandits were killed at the ford.' },
      { incident: 'ford', text: 'قال الوالي إن 30 شخصا، من المدنيين وقطاع الطرق معا، قتلوا عند المخاضة.' },
    ),
  ).toEqual(['12 part-of 30'])
})

test('where a union of a town speaks of the town, the dateline is not where it happened', () => {
  const told = pairsOf(
    {
      incident: 'first',
      text: 'الدمازين - قالت نقابة المعدنين في رافيلا إن 14 معدنا قتلوا السبت في هجوم على منجم قرب البلدة.',
    },
    {
      incident: 'second',
      published: '2021-09-06T12:00:00Z',
      text: 'قتل 14 معدنا في هجوم على منجم قرب رافيلا السبت، بحسب نقيب المعدنين.',
    },
  )
  expect(told).toEqual(['14 look-alike 14 different-incident'])
})

test('the forces of a sentence are those that it has named', () => {
  expect(
    pairsOf(
      {
        incident: 'dam',
        text: 'ذكر مستشفى تابع لقوات سوريا الديمقراطية أن 16 من عناصر القوات قتلوا في معركة السد الاثنين.',
      },
      {
        incident: 'dam',
        text: 'قالت قوات سوريا الديمقراطية إن 28 من مسلحي الجيش الوطني السوري قتلوا في معركة السد.',
      },
    ),
  ).toEqual(['16 not-comparable 28 different-population'])
})
