import { expect, test } from 'vitest'
import { pairsOf } from './from-texts.js'

const incident = 'flood'
const land = {
  incident,
  published: '2021-05-03T12:00:00Z',
  text: 'Floods killed 120 people in Mozambique, the disaster agency said on Monday.',
}
const rival = {
  incident,
  published: '2021-05-04T18:00:00Z',
  text: 'The Red Cross said on Tuesday that floods had killed 131 people in Mozambique.',
}

test('a newer toll of a province replaces no older one of the whole land', () => {
  const province = {
    incident,
    text: 'The disaster agency said on Tuesday that 39 people had died in the floods in Sofala province.',
  }
  expect(pairsOf(land, province, rival)).toEqual(['39 part-of 120', '120 conflicts 131', '39 part-of 131'])
})

test('a newer toll of the land does', () => {
  const newer = { incident, text: 'Floods have killed 128 people in Mozambique, the disaster agency said on Tuesday.' }
  expect(pairsOf(land, newer, rival)).toEqual([
    '128 updates 120',
    '120 not-comparable 131 different-period',
    '128 conflicts 131',
  ])
})
