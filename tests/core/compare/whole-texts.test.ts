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

test('those among them are some of the dead, not the dead themselves', () => {
  expect(
    pairsOf(
      { incident: 'roof', text: 'قال مكتب الصحة إن قذيفة قتلت 14 شخصا، منهم سبعة أطفال.' },
      { incident: 'roof', text: 'A neighbour said 17 people were killed by the shell.' },
    ),
  ).toEqual(['سبعة part-of 14', '14 conflicts 17', 'سبعة part-of 17'])
})

test('a town that a report is dated from with its country is where it happened', () => {
  const told = pairsOf(
    { incident: 'flood', text: 'الطينطان (موريتانيا) - قال الحاكم إن السيول قتلت 85 شخصا في موريتانيا.' },
    { incident: 'flood', text: 'Floods killed 120 people in the town of Tintane in Mauritania, a volunteer said.' },
  )
  expect(told).toEqual(['85 conflicts 120'])
})

test('the street that a hospital is named after is no town', () => {
  const told = pairsOf(
    { text: 'قال مصدر أمني إن 16 شخصا قتلوا الاثنين في هجوم على وزارة في طرابلس.' },
    { text: 'قال مدير مستشفى شارع الزاوية إن المستشفى تسلم جثامين 16 قتيلا سقطوا في الهجوم على الوزارة الاثنين.' },
  )
  expect(told).toEqual(['16 agrees 16'])
})

test('whoever calls a claim untrue denies it, whoever made it', () => {
  const claimed = {
    incident: 'ridge',
    text: 'The Northern Front said it killed 45 soldiers of the Chadian army on the ridge.',
  }
  expect(
    pairsOf(claimed, {
      incident: 'ridge',
      text: 'Chad’s army described as a fabrication the Front’s claim that 45 soldiers died on the ridge.',
    }),
  ).toEqual(['45 denies 45'])
  expect(pairsOf(claimed, { incident: 'ridge', text: 'نفى الجيش التشادي إعلان الجبهة مقتل 45 جنديا.' })).toEqual([
    '45 denies 45',
  ])
})

test('the seven by whom a month’s dead come to 29 are some of the 29', () => {
  const text =
    'قتل سبعة جنود في كمين في هيران صباح الاثنين، بحسب الوزير. وقال الوزير إن عدد القتلى من الجنود في هيران منذ بداية الشهر بلغ بهم 29 جنديا.'
  expect(pairsOf({ text })).toEqual(['سبعة part-of 29'])
})

test('whoever says that a blast killed nobody is at odds with who counts four', () => {
  expect(
    pairsOf(
      { incident: 'mill', text: 'قال قائد الشرطة إن انفجار المطحنة لم يتسبب في مقتل أحد.' },
      { incident: 'mill', text: 'A doctor said four people were killed in the blast at the mill.' },
    ).map((line) => line.replace(/^.*(?=conflicts)/u, '')),
  ).toEqual(['conflicts four'])
})
