import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stretchesOf } from '../../../src/core/text/stretches.js'

test('a report is one stretch', () => {
  expect([...stretchesOf('قتل 12 شخصا.')]).toEqual([[0, 12]])
  expect([...stretchesOf('')]).toEqual([[0, 0]])
})

test('stretches cover the text, end at line ends, and cut no surrogate pair', () => {
  const piece = fc.constantFrom('word ', 'line\n', 'end. ', '😀', 'x')
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
      const text = pieces.join('').repeat(20_000)
      const stretches = [...stretchesOf(text)].map(([start, end]) => text.slice(start, end))
      expect(stretches.join('')).toBe(text)
      for (const stretch of stretches) {
        expect(stretch.length).toBeLessThanOrEqual(32_768)
        expect(stretch.isWellFormed()).toBe(true)
        if (text.includes('\n') && stretch !== stretches.at(-1)) expect(stretch.endsWith('\n')).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})
