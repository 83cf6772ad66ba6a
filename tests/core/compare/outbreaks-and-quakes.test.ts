import { describe, expect, test } from 'vitest'
import { pairsOf } from './from-texts.js'

const on = (day: string) => ({ published: `2021-05-${day}T12:00:00Z` })

describe('an outbreak is counted from its beginning, be that told or not', () => {
  const began = 'Cholera has killed 41 people in Malawi since the outbreak began on April 7, the health ministry said.'
  test('a toll with no word of when it began moves the older one on', () => {
    const later = 'Cholera has killed 63 people in Malawi, the health ministry said.'
    expect(pairsOf({ ...on('04'), text: began }, { ...on('12'), text: later })).toContain('63 updates 41')
  })
  test('a week of it is none', () => {
    const week = 'Cholera has killed 9 people in Malawi over the past week, the health ministry said.'
    expect(pairsOf({ ...on('04'), text: began }, { ...on('05'), text: week })).not.toContain('41 conflicts 9')
  })
  test('“since April” holds the day on which it began, “since March” does not', () => {
    const since = (month: string) => `Cholera has killed 52 people in Malawi since ${month}, the Red Cross said.`
    const told = (month: string) => pairsOf({ ...on('04'), text: began }, { ...on('05'), text: since(month) })
    expect(told('April')).toContain('41 conflicts 52')
    expect(told('March')).not.toContain('41 conflicts 52')
  })
  test('a province’s newer toll replaces the part that was told of it', () => {
    const parted =
      'Cholera has killed 41 people in Malawi since the outbreak began in April, the health ministry said, including 12 in Salima district.'
    const district = 'Cholera has killed 19 people in Salima district since April, Malawi’s health ministry said.'
    expect(pairsOf({ ...on('04'), text: parted }, { ...on('09'), text: district })).toContain('19 updates 12')
  })
})

describe('a quake’s dead', () => {
  const first = 'Friday’s earthquake in Myanmar killed 120 people, the interior ministry said.'
  const saturday = { published: '2021-05-01T12:00:00Z' }
  test('are counted for days with no word of the day on which the earth shook', () => {
    const next = 'The death toll of the earthquake in Myanmar has risen to 190, the interior ministry said.'
    expect(pairsOf({ ...saturday, text: first }, { ...on('03'), text: next })).toContain('190 updates 120')
    expect(pairsOf({ ...saturday, text: first }, { ...on('20'), text: next })).not.toContain('190 updates 120')
  })
  test('of one land are none of another’s, be the figure replaced or not', () => {
    const both =
      'The death toll of the earthquake in Myanmar has risen to 190, the interior ministry said. In Bangkok 18 people died, Thai officials said.'
    const told = pairsOf({ ...saturday, text: first }, { ...on('03'), text: both })
    expect(told).toContain('190 not-comparable 18 different-place')
    expect(told).toContain('120 not-comparable 18 different-place')
  })
})

test('what a state reports of a storm befell it, whatever land was told of before', () => {
  const text =
    'Cyclone Mirelda has killed 94 people in Mozambique, its disaster agency said. Neighbouring Malawi reported 13 deaths.'
  expect(pairsOf({ text })).toEqual(['94 not-comparable 13 different-place'])
})

test('“since Friday”, of a flood some days ago, is its toll and not a total beside it', () => {
  const since = 'Floods have killed at least 15 people in Sorla since Friday, firefighters said on Sunday.'
  const toll = 'Floods in Sorla have killed 22 people, the mayor said.'
  const told = pairsOf({ published: '2021-05-02T12:00:00Z', text: since }, { ...on('03'), text: toll })
  expect(told).toContain('15 agrees 22')
})

test('an older wreck that the text sets some weeks back is none of this one’s', () => {
  const text =
    'Two dozen migrants drowned when a boat sank off Sorla on Monday, the coast guard said, two weeks after a similar tragedy that killed 38 people.'
  expect(pairsOf({ text }).filter((pair) => /agrees|conflicts/.test(pair))).toEqual([])
})

test('“18 of the deaths” are some of those counted before', () => {
  const text =
    'Lightning killed 25 people in Bihar state on Monday, the state’s office said. Eighteen of the deaths were in Nalanda district.'
  expect(pairsOf({ text })).toEqual(['Eighteen part-of 25'])
})
