import { expect, it } from 'vitest'
import { wholeNumber } from '../../../src/core/text/whole-number.js'

it.each([
  ['80', 80],
  ['0', 0],
  ['٨٠', 80],
  ['۱۲۳۴', 1234],
  ['1,234', 1234],
  ['12.000', 12_000],
  ['1٬234٬567', 1_234_567],
  ['5\u202f000', 5000],
  ["5'000", 5000],
])('reads %s as typed', (typed, value) => expect(wholeNumber(typed)).toBe(value))

it.each(['', '1.5', '1,2', '12.0000', '80+', '-3', 'x', '1e3', '99999999999999999999'])(
  'takes %j for no whole number',
  (typed) => expect(wholeNumber(typed)).toBeUndefined(),
)
