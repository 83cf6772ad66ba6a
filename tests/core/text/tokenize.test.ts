import { expect, test } from 'vitest'
import { resolveWhen } from '../../../src/core/extract/calendar.js'
import { gap, ratio } from '../../../src/core/quantity/interval.js'
import { Tokenizer } from '../../../src/core/text/tokenize.js'

test('gap is the distance between the nearer ends', () => {
  expect(gap({ low: 12, high: 12 }, { low: 30, high: 35 })).toBe(18)
  expect(gap({ low: 5000, high: 6000 }, { low: 8001, high: null })).toBe(2001)
  expect(ratio({ low: 0, high: 0 }, { low: 3, high: 3 })).toBeNull()
})

test('tokens keep their place under folding', () => {
  const text = '😀 قُتِلَ ٨٠ مسلّحاً.'
  const tokens = new Tokenizer(() => null).tokenize(text)
  expect(tokens.map((t) => t.folded)).toEqual(['😀', 'قتل', '80', 'مسلحا', '.'])
  for (const t of tokens) expect(text.slice(t.start, t.end)).not.toMatch(/\s/)
})

test('a weekday is the last one on or before publication', () => {
  expect(resolveWhen('الاثنين', { kind: 'weekday', weekday: 1 }, '2016-10-04')).toMatchObject({
    start: '2016-10-03',
    precision: 1,
  })
  expect(resolveWhen('30 December', { kind: 'day', day: 30, month: 12 }, '2017-01-19')).toMatchObject({
    start: '2016-12-30',
  })
})
