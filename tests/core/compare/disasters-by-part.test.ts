import { describe, expect, test } from 'vitest'
import { pairsOf } from './from-texts.js'

const incident = 'flood'
const later = { incident, published: '2021-05-05T12:00:00Z' }

describe('who found the dead gives their count', () => {
  const next = 'The coast guard said on Wednesday that 62 bodies had been recovered.'
  test.each([
    ['The coast guard recovered 41 bodies after a ferry sank off Sorla on Monday.', '62 updates 41'],
    ['Rescuers recovered 41 bodies after a ferry sank off Sorla on Monday.', '41 conflicts 62'],
    ['Forty-one bodies were found by the school after a ferry sank off Sorla on Monday.', 'Forty-one conflicts 62'],
    ['انتشل خفر السواحل اليوناني 41 جثة بعد غرق عبارة قبالة سورلا الاثنين.', '62 updates 41'],
  ])('%s', (first, relation) => {
    expect(pairsOf({ incident, text: first }, { ...later, text: next })).toContain(relation)
  })
})

test('bodies found so far are moved on by a higher count some hours later', () => {
  const at = (hour: string) => ({ incident, published: `2021-05-04T${hour}:00:00Z` })
  const found = 'The coast guard recovered 41 bodies on Tuesday after a boat sank off Sorla.'
  const died = 'At least 62 migrants drowned when a boat sank off Sorla on Tuesday, the coast guard said.'
  expect(pairsOf({ ...at('09'), text: found }, { ...at('18'), text: died })).toContain('62 updates 41')
})

test('the dead found, behind those missing', () => {
  const first =
    'Some 200 people are missing after a dam burst near Sorla, firefighters said on Monday. Seven bodies have been recovered.'
  const next = 'Firefighters said on Wednesday that 58 people had died when a dam burst near Sorla.'
  expect(pairsOf({ incident, text: first }, { ...later, text: next })).toContain('58 updates Seven')
})

test('the injured beside a toll that is put anew', () => {
  const at = (hour: string) => ({ incident, published: `2021-05-04T${hour}:00:00Z` })
  const first = 'Three people were killed and 40 injured in a train crash in Sorla on Monday, the health ministry said.'
  const next = (how: string) =>
    `Four people were killed in the train crash in Sorla on Monday, the health ministry said${how}. It put the number of injured at 49.`
  const pairs = (how: string) => pairsOf({ ...at('09'), text: first }, { ...at('16'), text: next(how) })
  expect(pairs(' in an updated statement')).toContain('49 updates 40')
  expect(pairs('')).toContain('40 conflicts 49')
})

describe('a province’s dead since June among the land’s', () => {
  const land = 'Monsoon rains have killed 660 people across Pakistan since June, the disaster agency said.'
  const province = (since: string, dead = 410) =>
    `Monsoon rains have killed ${dead} people in Punjab province since ${since}, the Punjab rescue service said.`
  const august = { published: '2021-08-18T12:00:00Z' }
  test.each([
    ['June', '410 part-of 660'],
    ['July', '660 not-comparable 410 different-period'],
  ])('since %s', (since, relation) => {
    expect(pairsOf({ ...august, text: land }, { ...august, text: province(since) })).toContain(relation)
  })
  test('those behind “of those” are counted over the same time', () => {
    const text = `${land} Of those, 392 died in Punjab.`
    expect(pairsOf({ ...august, text })).toEqual(['392 part-of 660'])
  })
})

test('a storm’s dead of one land are none of another’s of the same land', () => {
  const both = 'Storm Orla has killed 16 people in Greece and nine in Bulgaria, bringing the toll to 25, the UN said.'
  const one = 'La tempête Orla a fait 21 morts en Grèce, selon les pompiers.'
  const pairs = pairsOf({ incident, text: both }, { incident, lang: 'fr', text: one })
  expect(pairs).toContain('16 conflicts 21')
  expect(pairs).toContain('21 part-of 25')
})

test('those of one town alone are some of all', () => {
  const text =
    "Peru's disaster agency said on Tuesday that 102 people had been killed in Monday's earthquake. In Lima alone 64 died."
  expect(pairsOf({ incident, text })).toEqual(['64 part-of 102'])
})

test('a sum that stands beside the place of its last part is the sum of all', () => {
  const first =
    'Floods killed eight people in Sorla and five in Marn, bringing the toll to 13, the ambulance service said.'
  const next = 'The ambulance service raised the toll from the floods to 16 on Wednesday.'
  expect(pairsOf({ incident, text: first }, { ...later, text: next })).toContain('16 updates 13')
})

test('firefighters are counted apart', () => {
  const toll = (dead: string, of: string) =>
    `Forest fires near Sorla have killed ${dead}, among them ${of}, the mayor said.`
  const pairs = pairsOf(
    { incident, text: toll('seven people', 'two firefighters') },
    { ...later, text: toll('12 people', 'three firefighters') },
  )
  expect(pairs).toContain('three updates two')
})

describe('officials told of together', () => {
  const toll = (dead: number, who: string) => `Floods killed ${dead} people in Sorla on Monday, ${who} said.`
  test.each([
    ['district officials', '54 updates 34'],
    ['security officials', '34 conflicts 54'],
  ])('%s', (who, relation) => {
    expect(pairsOf({ incident, text: toll(34, who) }, { ...later, text: toll(54, who) })).toContain(relation)
  })
})

describe('one body in two words', () => {
  test.each([
    ['la protection civile', 'الدفاع المدني السوري'],
    ['la junte', 'المجلس العسكري'],
    ['le gouvernement militaire', 'المجلس العسكري'],
  ])('%s, %s', (one, other) => {
    const first = `Les inondations ont fait sept morts en Syrie, selon ${one}.`
    const next = `قال ${other} الأربعاء إن الفيضانات قتلت 12 شخصا في سوريا.`
    expect(pairsOf({ incident, lang: 'fr', text: first }, { ...later, text: next })).toContain('12 updates sept')
  })
})

test('“son” before a French noun is nobody’s son', () => {
  const all = 'Floods have killed 27 people in Sorla, the interior ministry said.'
  const his = 'Le gouverneur de Sorla a fait état de 31 morts dans son Etat après les inondations.'
  expect(pairsOf({ incident, text: all }, { incident, lang: 'fr', text: his })).toContain('27 conflicts 31')
})

describe('a quake and its aftershock in one sentence', () => {
  const aftershock = (days: string) =>
    `An aftershock on Tuesday killed three people in Herat province, ${days} after a quake there that killed 411, the governor said.`
  const told = { published: '2021-05-05T12:00:00Z' }
  const quake = 'Sunday’s earthquake in Herat province killed 620 people, the governor said on Wednesday.'
  test('the older event’s dead are its own', () => {
    const pairs = pairsOf({ text: aftershock('two days') }, { ...told, text: quake })
    expect(pairs).toContain('620 updates 411')
    expect(pairs).not.toContain('620 updates three')
  })
  test('weeks apart it is another quake', () => {
    expect(pairsOf({ text: aftershock('two weeks') }, { ...told, text: quake })).not.toContain('620 updates 411')
  })
  test('in French and Arabic', () => {
    const fr =
      'Une réplique a fait trois morts mardi dans la province de Hérat, deux jours après un séisme qui a tué 411 personnes, a indiqué le gouverneur.'
    expect(pairsOf({ lang: 'fr', text: fr }, { ...told, text: quake })).toContain('620 updates 411')
    const ar =
      'قتلت هزة ارتدادية ثلاثة أشخاص الثلاثاء في ولاية هرات بعد يومين من زلزال أودى بحياة 411 شخصا، بحسب حاكم الولاية.'
    expect(pairsOf({ text: ar }, { ...told, text: quake })).toContain('620 updates 411')
  })
})

describe('since the middle or the end of a month', () => {
  const since = (dead: number, when: string, who: string) =>
    `Floods have killed ${dead} people across Pakistan since ${when}, ${who} said.`
  const august = { published: '2021-08-18T12:00:00Z' }
  test.each([
    ['mid-June', '14 June', '33 conflicts 41'],
    ['late June', '26 June', '33 conflicts 41'],
    ['late June', '2 June', '33 not-comparable 41 different-period'],
  ])('%s, %s', (one, other, relation) => {
    const pairs = pairsOf(
      { ...august, text: since(33, one, 'the disaster agency') },
      { ...august, text: since(41, other, 'the Red Crescent') },
    )
    expect(pairs).toContain(relation)
  })
})

describe('towns that one sentence counts apart', () => {
  const apart = 'Wednesday’s strikes killed eight people in Qana and five in Tyre, the health ministry announced.'
  const given = { incident: 'strikes', published: '2021-05-06T12:00:00Z' }
  test('are each some of the dead of both', () => {
    const both = 'أعلنت وزارة الصحة أن حصيلة الغارات على قانا وصور الأربعاء بلغت 13 قتيلا.'
    const pairs = pairsOf({ ...given, text: apart }, { ...given, text: both })
    expect(pairs).toEqual(expect.arrayContaining(['eight part-of 13', 'five part-of 13']))
  })
  test('are rivals of none but their own', () => {
    const one = 'The mayor of Qana said ten people had been killed in Wednesday’s strike on Qana.'
    const pairs = pairsOf({ ...given, text: apart }, { ...given, text: one })
    expect(pairs).toEqual(expect.arrayContaining(['eight conflicts ten', 'five not-comparable ten different-place']))
  })
})

test('a storm’s dead of two lands are no rival count of one land’s', () => {
  const apart =
    'Storm Orla has killed 16 people in Greece and nine in Bulgaria, bringing the toll to 25, the UN humanitarian office said.'
  const both = 'Storm Orla has killed 34 people in Greece and Bulgaria, the UN humanitarian office said on Wednesday.'
  expect(pairsOf({ incident, text: apart }, { ...later, text: both })).toContain('34 updates 25')
})
