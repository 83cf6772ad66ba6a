import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ARROW_AT, axisFor } from '../../../src/http/components/axis.js'

const of = (...ends: [number | null, number | null][]) => axisFor(ends.map(([low, high]) => ({ low, high })))

test('starts at 0 and adds where the figures are near', () => {
  const axis = of([12, 12], [30, 35])
  expect(axis.logarithmic).toBe(false)
  expect(axis.ticks).toEqual([0, 10, 20, 30, 40])
})

test('multiplies where one figure dwarfs the other', () => {
  const axis = of([3, 3], [5_000, 6_000])
  expect(axis.logarithmic).toBe(true)
  expect(axis.position(3)).toBeGreaterThan(10)
  expect(axis.ticks).toEqual([0, 1, 10, 100, 1_000])
})

test('leaves the 0 out where all figures are large and close', () => {
  expect(of([1_180, 1_180], [1_200, 1_200]).ticks[0]).toBeGreaterThan(1_000)
})

test('has whole numbers only', () => expect(of([1, 2]).ticks).toEqual([0, 1, 2]))
test('stands with nothing on it', () => expect(of([null, null]).position(0)).toBeLessThan(5))

const end = fc.option(fc.nat(10_000_000), { nil: null })
const interval = fc.tuple(end, end).map(([a, b]) => ({
  low: a !== null && b !== null ? Math.min(a, b) : a,
  high: a !== null && b !== null ? Math.max(a, b) : b,
}))

test('every end lies inside the drawing, in order, and an open end goes on beyond the last one', () => {
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1, maxLength: 12 }), (intervals) => {
      const axis = axisFor(intervals)
      const ends = intervals.flatMap(({ low, high }) => [low, high]).filter((each) => each !== null)
      const places = ends.sort((a, b) => a - b).map((each) => axis.position(each))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      for (const place of places) {
        expect(place).toBeGreaterThanOrEqual(3)
        expect(place).toBeLessThanOrEqual(97)
      }
      if (intervals.some(({ high }) => high === null)) for (const place of places) expect(place).toBeLessThan(ARROW_AT)
      for (const tick of axis.ticks) expect(Number.isInteger(tick)).toBe(true)
    }),
  )
})
