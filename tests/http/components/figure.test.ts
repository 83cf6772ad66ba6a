import { expect, test } from 'vitest'
import { Figure } from '../../../src/http/components/figure.js'
import { IntervalChart } from '../../../src/http/components/interval-chart.js'
import { localeOf } from '../../../src/http/locale/locale.js'

test('what is said of a figure stands apart from it also where nobody sees the gap', () => {
  const vague = { low: 10, high: null, bound: 'indefinite', polarity: 'denied' } as const
  const html = String(Figure({ locale: localeOf('en'), quantity: vague }))
  expect(html.replace(/<[^>]*>/g, '')).toBe('10 or more vague denied')
})

test.each([
  ['ar', 20_000_000, 2],
  ['en', 20_000_000, 0],
  ['ar', 20, 0],
] as const)('labels of an axis make room where they are long (%s, %i)', (lang, high, hidden) => {
  const locale = localeOf(lang)
  const mark = { low: high, high, bound: 'exact', polarity: 'asserted', superseded: false } as const
  const row = { name: 'a', label: 'a', figure: 'a', colour: 0, marks: [mark] }
  const html = String(IntervalChart({ locale, id: 'c', caption: 'c', rows: [row], ranges: [] }))
  expect(html.match(/<text class="between"/g)?.length ?? 0).toBe(hidden)
  expect(html).toMatch(/<text x="97%"/)
})
