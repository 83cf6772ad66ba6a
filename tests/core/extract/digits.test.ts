import { expect, test } from 'vitest'
import { type DigitStyle, readDigits } from '../../../src/core/extract/digits.js'
import { Tokenizer } from '../../../src/core/text/tokenize.js'

const tokenizer = new Tokenizer(() => null)
const english: DigitStyle = { group: new Set([',']), decimal: new Set(['.']), blankGroups: false }
const french: DigitStyle = { group: new Set(['.']), decimal: new Set([',']), blankGroups: true }

function value(text: string, style: DigitStyle): number | undefined {
  return readDigits(tokenizer.tokenize(text), 0, style)?.value
}

test.each([
  ['1,200', english, 1200],
  ['1,234,567', english, 1234567],
  ['12,34', english, 12],
  ['1.5', english, 1.5],
  ['7.10.2023', english, 7],
  ['1 200', english, 1],
  ['1 200', french, 1200],
  ['15.538', french, 15538],
  ['1,5', french, 1.5],
  ['٨٠', english, 80],
  ['۱۲۳', english, 123],
  ['9999999999999999', english, undefined],
  ['x', english, undefined],
])('%s', (text, style, expected) => {
  expect(value(text, style)).toBe(expected)
})
