import { describe, expect, test } from 'vitest'
import { pairsOf } from './from-texts.js'

const incident = 'quake'
const later = { incident, published: '2021-05-05T12:00:00Z' }

test('those hurt whom nobody counts are counted by the toll right before them', () => {
  const first = 'A quake killed 61 people in Sarnland on Monday, the interior ministry said. Another 240 were injured.'
  const next = 'The quake killed 93 people and injured 410, the interior ministry said on Wednesday.'
  expect(pairsOf({ incident, text: first }, { ...later, text: next })).toContain('410 updates 240')
})

test('an attack’s wounded whom nobody counts stay the outlet’s', () => {
  const first = 'Gunmen killed 61 people in Sarnland on Monday, the interior ministry said. Another 240 were injured.'
  const next = 'Gunmen killed 93 people and injured 410 on Monday, the interior ministry said on Wednesday.'
  expect(pairsOf({ incident, text: first }, { ...later, text: next })).toContain('240 conflicts 410')
})

test('whoever gives the parts gives their sum', () => {
  const first = 'A landslide killed 41 people in Sorla on Monday, zone administrator Hamid Karo said.'
  const next =
    'The toll from the landslide in Sorla reached 69, zone administrator Hamid Karo said on Wednesday: 38 men and 31 women.'
  expect(pairsOf({ incident, text: first }, { ...later, text: next })).toContain('69 updates 41')
})

describe('a body under two names', () => {
  const toll = (speaker: string, dead: number) => `The quake killed ${dead} people in Nepal on Monday, ${speaker} said.`
  test.each([
    ["Nepal's disaster agency", "Nepal's disaster authority", '93 updates 61'],
    ["Nepal's health ministry", 'the health department of Pokhara', '61 conflicts 93'],
  ])('%s, %s', (one, other, relation) => {
    expect(pairsOf({ incident, text: toll(one, 61) }, { ...later, text: toll(other, 93) })).toContain(relation)
  })
})

test('another boat is another wreck', () => {
  const first = 'Thirty-one migrants drowned on Monday when a boat sank off Sfax, the coast guard said.'
  const second = 'Nine migrants drowned when another boat sank off Sfax on Tuesday, a court official said.'
  expect(pairsOf({ text: first }, { text: second, published: '2021-05-05T12:00:00Z' })).toEqual([
    'Thirty-one not-comparable Nine different-incident',
  ])
})

test('a land’s dead, some of them in a province, are no part of its later toll', () => {
  const first =
    'Typhoon Nira has killed 64 people in Vietnam, 19 of them in Cao Bang province, the disaster agency said.'
  const next = 'Typhoon Nira has killed 141 people in Vietnam, the disaster agency said on Wednesday.'
  expect(pairsOf({ incident, text: first }, { ...later, text: next })).toContain('141 updates 64')
})
