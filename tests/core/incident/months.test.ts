import { expect, test } from 'vitest'
import { monthsIn } from '../../../src/core/incident/reading/months.js'
import { readWords } from '../../../src/core/incident/reading/words.js'

const months = (text: string): number[] => monthsIn(readWords(text)).map(({ id }) => id)

test.each([
  ['The strike in May killed nine.', [5]],
  ['The toll may rise on the march to the sea.', []],
  ['Sept soldats ont été tués.', []],
  ['le 7 sept, le 8 septembre', [9, 9]],
  ['Sept 11 and 3 Dec', [9, 12]],
  ['dans la province de Mai-Ndombe en mars', [3]],
  ['في شهر أيار وفي 9 شباط', [5, 2]],
])('%s', (text, expected) => {
  expect(months(text)).toEqual(expected)
})
