import { expect, test } from 'vitest'
import { type DateExpression, resolveWhen } from '../../../src/core/extract/calendar.js'

const published = '2016-10-04T09:00:00Z' // a Tuesday

test.each<[DateExpression, string, string, number]>([
  [{ kind: 'offset', days: 0 }, '2016-10-04', '2016-10-04', 1],
  [{ kind: 'offset', days: -1 }, '2016-10-03', '2016-10-03', 1],
  [{ kind: 'weekday', weekday: 2 }, '2016-10-04', '2016-10-04', 1],
  [{ kind: 'weekday', weekday: 2, last: true }, '2016-09-27', '2016-09-27', 1],
  [{ kind: 'weekday', weekday: 0 }, '2016-10-02', '2016-10-02', 1],
  [{ kind: 'day', day: 21, month: 9 }, '2016-09-21', '2016-09-21', 1],
  [{ kind: 'day', day: 30, month: 12 }, '2015-12-30', '2015-12-30', 1],
  [{ kind: 'month', month: 2 }, '2016-02-01', '2016-02-29', 4],
  [{ kind: 'hijri-day', day: 15, month: 8, year: 1438 }, '2017-05-11', '2017-05-11', 1],
  [{ kind: 'hijri-day', day: 1, month: 1 }, '2016-10-02', '2016-10-02', 1],
  [{ kind: 'hijri-month', month: 9 }, '2016-06-06', '2016-07-05', 4],
  [{ kind: 'hijri-month', month: 12, year: 1436 }, '2015-09-14', '2015-10-13', 4],
  [{ kind: 'hijri-year', year: 1438 }, '2016-10-02', '2017-09-20', 5],
  [{ kind: 'year', year: 2015 }, '2015-01-01', '2015-12-31', 5],
  [{ kind: 'span', from: { kind: 'month', month: 3 }, to: { kind: 'offset', days: 0 } }, '2016-03-01', '2016-10-04', 5],
])('%j', (expression, start, end, precision) => {
  expect(resolveWhen('…', expression, published)).toEqual({ words: '…', start, end, precision })
})

test('what cannot be known stays unknown', () => {
  expect(resolveWhen('yesterday', { kind: 'offset', days: -1 }, null)).toBeNull()
  expect(resolveWhen('31 June', { kind: 'day', day: 31, month: 6, year: 2016 }, published)).toBeNull()
  expect(resolveWhen('…', { kind: 'hijri-day', day: 30, month: 8, year: 1437 }, published)).toBeNull()
  expect(resolveWhen('yesterday', { kind: 'offset', days: -1 }, 'no date')).toBeNull()
})
