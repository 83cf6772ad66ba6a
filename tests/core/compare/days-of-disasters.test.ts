import { describe, expect, test } from 'vitest'
import { pairsOf } from './from-texts.js'

const on = (day: string) => ({ published: `2021-05-${day}T12:00:00Z` })

test('parts by province, each told with its place, stand beside those that replace them', () => {
  const first =
    'The quake that struck Morocco on Friday killed 2,122 people, including 1,351 in Al Haouz province and 492 in Taroudant province, the interior ministry said.'
  const next =
    'أعلنت وزارة الداخلية المغربية أن حصيلة الزلزال بلغت 2862 قتيلا، بينهم 1604 في إقليم الحوز و976 في إقليم تارودانت.'
  const told = pairsOf({ published: '2021-05-02T12:00:00Z', text: first }, { ...on('03'), text: next })
  for (const pair of [
    '492 part-of 2,122',
    '2862 updates 2,122',
    '1604 updates 1,351',
    '976 updates 492',
    '492 not-comparable 1604 different-place',
  ])
    expect(told).toContain(pair)
})

describe('storms', () => {
  const first = 'Typhoon Mirelda killed 204 people in the Philippines, the civil defence office said.'
  test('of two names in one land are two, be they told apart by days or not', () => {
    const other = 'أودى الإعصار توباندا بحياة 18 شخصا في الفلبين، حسب مكتب الدفاع المدني.'
    expect(pairsOf({ ...on('04'), text: first }, { ...on('07'), text: other })).toContain(
      '204 not-comparable 18 different-incident',
    )
  })
  test('each land’s dead are its own, though the sentence is another land’s', () => {
    const text =
      'Hurricane Mirelda killed 23 people in Haiti, its civil protection said, and four in Jamaica, according to officials.'
    expect(pairsOf({ text })).toEqual(['23 not-comparable four different-place'])
  })
})

describe('a day’s dead beside a total', () => {
  const monday =
    'Dengue killed 12 people in Bangladesh in the past 24 hours, bringing this year’s death toll to 179, the health directorate said.'
  const later =
    'Dengue killed nine people in Bangladesh in the past 24 hours, bringing this year’s death toll to 212, the health directorate said.'
  test('are none of another day’s', () => {
    const told = pairsOf({ ...on('04'), text: monday }, { ...on('11'), text: later })
    expect(told).toContain('212 updates 179')
    expect(told).toContain('12 not-comparable nine different-period')
  })
  test('are of that total', () => {
    expect(pairsOf({ ...on('04'), text: monday })).toEqual(['12 part-of 179'])
  })
})

test('fires over a region are counted for days', () => {
  const first =
    'At least 64 people have died in the wildfires in the Valparaiso region since Saturday, the president said.'
  const next = 'The forensic service said that it had received 122 bodies from the fires in the Valparaiso region.'
  expect(pairsOf({ ...on('03'), text: first }, { ...on('04'), text: next })).toContain('64 agrees 122')
})

test('what was counted “since Friday” is moved on by one who does not say since when', () => {
  const first = 'Floods in Sorla have killed 68 people since Friday, sheriff Larry Leitha said on Sunday.'
  const next = 'Floods in Sorla have killed 95 people, sheriff Larry Leitha said.'
  expect(pairsOf({ published: '2021-05-02T12:00:00Z', text: first }, { ...on('04'), text: next })).toContain(
    '95 updates 68',
  )
})

test('a search for survivors is no raid, and the word for an accident no name', () => {
  const first = 'Police said 36 bodies had been brought up from the gold mine at Sorla in a rescue operation on Monday.'
  const next = 'قتل 40 شخصا في حادث منجم الذهب في سورلا الاثنين.'
  expect(pairsOf({ text: first, incident: 'm' }, { text: next, incident: 'm' })).toContain('36 conflicts 40')
})

test('soldiers of two sides are other people, however long each was counted', () => {
  const one =
    'At least 121,507 Russian soldiers have been killed in Ukraine since February 2020, the Sorla institute said.'
  const other = 'The president said 46,000 Ukrainian soldiers had been killed in Ukraine since February 2020.'
  expect(pairsOf({ ...on('04'), text: one }, { ...on('30'), text: other })).toContain(
    '121,507 not-comparable 46,000 different-population',
  )
})
