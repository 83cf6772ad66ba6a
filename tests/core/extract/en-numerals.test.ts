import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumbers } from '../../../src/core/extract/engine.js'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: readonly (readonly [number, string])[] = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
]

/** A number in words; `and` as the British write it: "two hundred and five". */
function spell(value: number, and: boolean): string {
  if (value < 20) return UNITS[value] as string
  if (value < 100)
    return value % 10 === 0 ? (TENS[value / 10] as string) : `${TENS[Math.floor(value / 10)]}-${UNITS[value % 10]}`
  if (value < 1000) {
    const rest = value % 100
    return `${UNITS[Math.floor(value / 100)]} hundred${rest === 0 ? '' : `${and ? ' and' : ''} ${spell(rest, and)}`}`
  }
  const [scale, word] = SCALES.find(([size]) => value >= size) as readonly [number, string]
  const rest = value % scale
  const joint = and && rest > 0 && rest < 100 ? ' and ' : ' '
  return `${spell(Math.floor(value / scale), and)} ${word}${rest === 0 ? '' : joint + spell(rest, and)}`
}

const intervals = (text: string): unknown[] => readNumbers({ text, lang: 'en' }).map(({ low, high }) => [low, high])

test('a number in words is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), fc.boolean(), (value, and) => {
      expect(intervals(spell(value, and))).toEqual([[value, value]])
    }),
    { numRuns: 500 },
  )
})

test('a number in grouped digits is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
      expect(intervals(value.toLocaleString('en-US'))).toEqual([[value, value]])
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['three crore twelve lakh fifty-six thousand seven hundred twenty-one', 31_256_721],
  ['two point two million', 2_200_000],
  ['five and a half million', 5_500_000],
  ['three thousand millions', 3_000_000_000],
  ['two hundred dozens', 2400],
])('%s', (text, value) => {
  expect(intervals(text)).toEqual([[value, value]])
})
