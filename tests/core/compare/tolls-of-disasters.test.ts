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

describe('those missing or hurt whom nobody counts, behind the toll of a wreck or a fire', () => {
  const next = (event: string) =>
    `The death toll from ${event} rose to 34, coast guard chief Amin Faro said on Wednesday. Seventeen people are still missing.`
  test.each([
    ['a boat sank', 'Monday’s boat disaster', '17 updates 40'],
    ['gunmen stormed a boat', 'Monday’s attack', '40 conflicts 17'],
  ])('%s', (event, told, relation) => {
    const first = `Eleven people died and 40 were missing after ${event} on Monday, coast guard chief Amin Faro said.`
    const pairs = pairsOf({ incident, text: first }, { ...later, text: next(told).replace('Seventeen', '17') })
    expect(pairs).toContain(relation)
  })
})

describe('the flood of a province, told again with no word of its day', () => {
  const first = 'Floods killed 14 people in Baghlan province on Saturday, the interior ministry said.'
  const next = (what: string, published: string) => ({
    text: `${what} killed 31 people in Baghlan province, the Red Crescent said.`,
    published,
  })
  test('days later', () => {
    expect(pairsOf({ text: first }, next('The floods have', '2021-05-06T12:00:00Z'))).toContain('14 conflicts 31')
  })
  test('weeks later, or of another kind of harm', () => {
    expect(pairsOf({ text: first }, next('The floods have', '2021-05-26T12:00:00Z'))).not.toContain('14 conflicts 31')
    expect(pairsOf({ text: first }, next('Gunmen have', '2021-05-06T12:00:00Z'))).not.toContain('14 conflicts 31')
  })
})

test('a storm’s dead of two countries are no rival counts, those of one are', () => {
  const first = 'La tempête Orla a fait 19 morts en Grèce et sept en Bulgarie, ont annoncé lundi les autorités.'
  const next = 'Storm Orla killed 21 people in Greece, the Red Cross said on Monday.'
  const pairs = pairsOf({ incident, lang: 'fr', text: first }, { incident, text: next })
  expect(pairs).toContain('19 conflicts 21')
  expect(pairs).toContain('sept not-comparable 21 different-place')
})

describe('a plane that came down', () => {
  const told = 'A passenger plane crashed near Pokhara on Sunday, killing 68 people, police said.'
  test.each([
    ['قالت هيئة الطيران المدني إن 70 شخصا قتلوا في تحطم طائرة قرب بوخارا الأحد.', '68 conflicts 70'],
    ['قال الدفاع المدني إن 70 شخصا قتلوا في غارات الطيران الحربي على بوخارا الأحد.', 'apart'],
  ])('%s', (text, relation) => {
    const pairs = pairsOf({ text: told }, { text, lang: 'ar' })
    expect(pairs[0] ?? 'apart').toBe(relation)
  })
})

test('a province under another of its names in Arabic', () => {
  const first = 'قتل 46 شخصا في زلزال ضرب مقاطعة سيتشوان الصينية يوم الأحد، حسبما أعلنت وزارة الطوارئ.'
  const next = (province: string) =>
    `Sunday's earthquake in China's ${province} province killed 51 people, the Red Cross said.`
  expect(pairsOf({ text: first }, { text: next('Sichuan') })).toContain('46 conflicts 51')
  expect(pairsOf({ text: first }, { text: next('Gansu') })).not.toContain('46 conflicts 51')
})

describe('counts joined in one English sentence, each with its place', () => {
  const told = 'The flood killed 19 people in Greece and 7 in Bulgaria, the Red Cross said on Monday.'
  test.each([
    ['Greece', '7 not-comparable 21 different-place'],
    ['Bulgaria', '7 conflicts 21'],
  ])('%s', (land, relation) => {
    const next = `The flood killed 21 people in ${land}, the weather office said on Monday.`
    expect(pairsOf({ incident, text: told }, { incident, text: next })).toContain(relation)
  })
})

describe('a newer sum replaces no part that is told of one place', () => {
  const first = 'Floods killed 11 people in Orsha and 7 in Beled, 18 in all, the interior ministry said on Monday.'
  const other = 'Floods killed 15 people in Orsha, a local charity said on Wednesday.'
  test.each([
    ['Floods have killed 20 people, the interior ministry said on Wednesday.', true],
    ['Floods have killed 12 people in Orsha, the interior ministry said on Wednesday.', false],
  ])('%s', (next, stands) => {
    const pairs = pairsOf({ incident, text: first }, { ...later, text: next }, { ...later, text: other })
    expect(pairs.includes('11 conflicts 15')).toBe(stands)
  })
})

test('whom one counts as missing in Arabic names no place', () => {
  const first = 'ارتفعت حصيلة الزلزال الذي ضرب ولاية بغلان الأحد إلى 82 قتيلا. وما زال 35 شخصا في عداد المفقودين.'
  const next = (place: string) => `Sunday's earthquake in ${place} killed 61 people, the Red Cross said.`
  expect(pairsOf({ text: first }, { text: next('Baghlan province') })).toContain('82 conflicts 61')
  expect(pairsOf({ text: first }, { text: next('Ghazni province') })).not.toContain('82 conflicts 61')
})
