import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  contains,
  equals,
  gap,
  hull,
  type Interval,
  intersect,
  overlaps,
  ratio,
  sum,
} from '../../../src/core/quantity/interval.js'

const interval = fc
  .tuple(fc.option(fc.nat(500)), fc.option(fc.nat(500)))
  .map(([a, b]): Interval => (a !== null && b !== null && a > b ? { low: b, high: a } : { low: a, high: b }))
const law = (name: string, property: fc.IProperty<[Interval, Interval, Interval]>) =>
  test(name, () => fc.assert(property, { numRuns: 10_000 }))
const three = (holds: (a: Interval, b: Interval, c: Interval) => boolean) =>
  fc.property(interval, interval, interval, holds)
const member = (n: number, { low, high }: Interval): boolean =>
  n >= (low ?? 0) && n <= (high ?? Number.POSITIVE_INFINITY)

describe('the algebra of intervals', () => {
  law(
    'sharing, distance and ratio are symmetric',
    three((a, b) => overlaps(a, b) === overlaps(b, a) && gap(a, b) === gap(b, a) && ratio(a, b) === ratio(b, a)),
  )
  law(
    'there is a distance just where nothing is shared',
    three((a, b) => overlaps(a, b) === (gap(a, b) === 0)),
  )
  law(
    'the intersection is in both, the hull around both',
    three((a, b) => {
      const shared = intersect(a, b)
      return (
        contains(hull(a, b), a) &&
        contains(hull(a, b), b) &&
        (shared === null || (contains(a, shared) && contains(b, shared)))
      )
    }),
  )
  law(
    'hull and intersection do not mind the order',
    three((a, b, c) => {
      const [ab, bc] = [intersect(a, b), intersect(b, c)]
      const [left, right] = [ab && intersect(ab, c), bc && intersect(a, bc)]
      return (
        equals(hull(hull(a, b), c), hull(a, hull(b, c))) &&
        (left === null || right === null ? left === right : equals(left, right))
      )
    }),
  )
  law(
    'containment is an order',
    three(
      (a, b, c) =>
        contains(a, a) &&
        (!(contains(a, b) && contains(b, a)) || equals(a, b)) &&
        (!(contains(a, b) && contains(b, c)) || contains(a, c)),
    ),
  )
  law(
    'a sum holds the sums of its parts’ members',
    three((a, b, c) => {
      const low = [a, b, c].reduce((all, one) => all + (one.low ?? 0), 0)
      return member(low, sum([a, b, c])) && equals(sum([a, b, c]), sum([c, b, a]))
    }),
  )
})

test('the questions settled', () => {
  expect(gap({ low: 12, high: 12 }, { low: 30, high: 35 })).toBe(18)
  expect(gap({ low: 5000, high: 6000 }, { low: 8001, high: null })).toBe(2001)
  expect(ratio({ low: 12, high: 12 }, { low: 30, high: 35 })).toBe(2.5)
  expect(ratio({ low: 0, high: 0 }, { low: 3, high: 3 })).toBeNull()
  expect(overlaps({ low: 0, high: 20 }, { low: 12, high: 12 })).toBe(true)
})

test('gap is the distance between the nearer ends', () => {
  expect(gap({ low: 12, high: 12 }, { low: 30, high: 35 })).toBe(18)
  expect(gap({ low: 5000, high: 6000 }, { low: 8001, high: null })).toBe(2001)
  expect(ratio({ low: 0, high: 0 }, { low: 3, high: 3 })).toBeNull()
})
