import { describe, expect, test } from 'vitest'
import { pairsOf } from './from-texts.js'

const french = (text: string) => ({ lang: 'fr' as const, text })
const at = (hour: string) => ({ incident: 'quake', published: `2021-05-04T${hour}:00:00Z` })

describe('a named storm goes through several lands', () => {
  const both = 'Storm Orla has killed 16 people in Greece and nine in Bulgaria, bringing the toll to 25, the UN said.'
  const greece = french('La tempête Orla a fait 21 morts en Grèce, selon les pompiers grecs.')
  const bulgaria = french('La tempête Orla a fait 11 morts en Bulgarie, selon les pompiers bulgares.')
  test('the dead of one are none of another’s', () => {
    const pairs = pairsOf({ text: both }, greece, bulgaria)
    expect(pairs).toContain('16 not-comparable nine different-place')
    expect(pairs).toContain('16 conflicts 21')
    expect(pairs).toContain('nine conflicts 11')
    expect(pairs).toContain('21 not-comparable 11 different-place')
    expect(pairs).toContain('11 part-of 25')
  })
  test('parts by people differ for those', () => {
    const text = 'Storm Orla killed 25 people in Greece, among them nine women and four children, the UN said.'
    expect(pairsOf({ text })).not.toContain('nine not-comparable four different-place')
  })
})

describe('one day in two provinces', () => {
  const fire = (province: string, dead: string) =>
    `${dead} people were killed on Monday in a forest fire in ${province} province, the mayor said.`
  test('the same figure is a look-alike where one text names the country', () => {
    const abroad = `${fire('Marnasil', 'Three')} Fires are common in Peru.`
    expect(pairsOf({ text: fire('Taldora', 'Three') }, { text: abroad })).toEqual([
      'Three look-alike Three different-incident',
    ])
    expect(pairsOf({ text: fire('Taldora', 'Three') }, { text: fire('Marnasil', 'Three') })).toEqual([])
  })
  const floods = (province: string, dead: string) =>
    `Floods killed ${dead} people on Monday in the province of ${province} in Afghanistan, the governor's office said.`
  test('of one land’s floods each counts its own', () => {
    expect(pairsOf({ text: floods('Parwan', '14') }, { text: floods('Logar', 'nine') })).toEqual([
      '14 not-comparable nine different-place',
    ])
    expect(pairsOf({ text: floods('Parwan', '14') }, { text: floods('Logar', '14') })).toEqual([
      '14 look-alike 14 different-place',
    ])
  })
})

test('running totals of two regions with one figure are look-alikes', () => {
  const total = (region: string, fled: string) =>
    `Floods have displaced ${fled} people in Somalia's ${region} region since March, the relief agency said.`
  expect(pairsOf({ text: total('Hiran', '40,000') }, { text: total('Gedo', '40,000') })).toEqual([
    '40,000 look-alike 40,000 different-place',
  ])
  expect(pairsOf({ text: total('Hiran', '40,000') }, { text: total('Gedo', '61,000') })).toEqual([])
  const rival = "Floods have displaced 35,000 people in Somalia's Hiran region since March, the mayor said."
  const pairs = pairsOf({ text: total('Hiran', '40,000') }, { text: rival }, { text: total('Gedo', '40,000') })
  expect(pairs).toContain('35,000 not-comparable 40,000 different-place')
})

test('“at least” is no last word: its speaker’s higher figure some hours later moves it on', () => {
  const toll = (dead: string) => `${dead} people were killed in Monday's earthquake near Sorla, the governor said.`
  const next = { ...at('17'), text: toll('Twenty-seven') }
  expect(pairsOf({ ...at('08'), text: toll('At least 19') }, next)).toEqual(['Twenty-seven updates 19'])
  expect(pairsOf({ ...at('08'), text: toll('Nineteen') }, next)).toEqual(['Nineteen conflicts Twenty-seven'])
  expect(pairsOf({ ...at('08'), text: toll('At least 30') }, next)).toEqual(['30 conflicts Twenty-seven'])
})

test('those “of the dead” are told by whoever counts the dead, and rivals of as many of their kind', () => {
  const first =
    'A jet crashed into a school near Sorla on Monday, killing 20 people, the air force said. Sixteen of the dead were children.'
  const next = (who: string) =>
    `The jet crash on Monday at the school near Sorla killed 31 people, 24 of them children, ${who} said.`
  const later = { incident: 'jet', published: '2021-05-05T12:00:00Z' }
  const pairs = (who: string) => pairsOf({ incident: 'jet', text: first }, { ...later, text: next(who) })
  expect(pairs('the air force')).toContain('24 updates Sixteen')
  expect(pairs('the mayor')).toContain('Sixteen conflicts 24')
})
