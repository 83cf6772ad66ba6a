import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../src/core/extract/engine.js'

const HOSTILE: readonly (readonly [string, string])[] = [
  ['digits', '9'],
  ['and', 'and '],
  ['numbers joined', 'two and '],
  ['hundreds', 'hundred '],
  ['brackets', '('],
  ['commas', '5,'],
  ['killed', 'killed '],
  ['a child killed', 'a child '],
  ['said', 'he said '],
  ['that', 'who was '],
  ['including', '3 men including '],
  ['names', 'Al-Abu '],
  ['in', 'in the '],
  ['dashes', '1-'],
  ['dates', 'October 7 '],
]

/** Seconds to extract from `unit` repeated to about `size` characters. */
function seconds(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length))
  const begin = process.cpuUsage()
  extractClaims({ text, lang: 'en' })
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1e6
}

describe('cost is linear in the text', () => {
  test.each(HOSTILE)('%s', (_, unit) => {
    seconds(unit, 20_000)
    const small = seconds(unit, 100_000)
    const large = seconds(unit, 400_000)
    // four times the text; sixteen times the cost would be quadratic
    expect(large).toBeLessThan(8 * small + 0.5)
  })
})

test('a claim’s quote is what stands at its place, on any text', () => {
  const word = fc.constantFrom(
    ...'12 killed three wounded and , . the ministry said that a child was “ ” ( ) at least October 7 in Aleppo @x _ - 💔 no one among dead'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ')
      const points = [...text]
      for (const { start, end, quote, number } of extractClaims({ text, lang: 'en' })) {
        expect(points.slice(start, end).join('')).toBe(quote)
        expect(quote).toContain(number)
      }
    }),
    { numRuns: 400 },
  )
})
