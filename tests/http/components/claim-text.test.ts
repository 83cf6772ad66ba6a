import { expect, test } from 'vitest'
import { stretches } from '../../../src/http/components/claim-text.js'

const cut = (text: string, ...claims: [number, number][]) =>
  stretches(
    text,
    claims.map(([start, end], id) => ({ id, start, end })),
  ).map(({ text, covers }) => (covers.length > 0 ? `${text}:${covers.join('+')}` : text))

test('a text without claims is one stretch', () => expect(cut('abc')).toEqual(['abc']))
test('a claim in the middle makes three', () => expect(cut('abcdef', [2, 4])).toEqual(['ab', 'cd:0', 'ef']))
test('a claim over all of it makes one', () => expect(cut('abc', [0, 3])).toEqual(['abc:0']))
test('nested claims share the inner stretch', () =>
  expect(cut('abcdef', [0, 5], [2, 3])).toEqual(['ab:0', 'c:0+1', 'de:0', 'f']))
test('overlapping claims share what they share', () =>
  expect(cut('abcdef', [0, 4], [2, 6])).toEqual(['ab:0', 'cd:0+1', 'ef:1']))
test('neighbours stay apart', () => expect(cut('abcd', [0, 2], [2, 4])).toEqual(['ab:0', 'cd:1']))
test('positions are code points', () => expect(cut('😀😀ab', [2, 3])).toEqual(['😀😀', 'a:0', 'b']))
test('a claim beyond the text is left out', () => expect(cut('abc', [2, 9])).toEqual(['abc']))

test('the stretches make up the text', () => {
  const text = 'قتل 12 مدنيا😀 و3 جنود'
  const claims: [number, number][] = [
    [0, 3],
    [2, 8],
    [4, 6],
    [4, 20],
  ]
  const standing = claims.map(([start, end], id) => ({ id, start, end }))
  expect(
    stretches(text, standing)
      .map((stretch) => stretch.text)
      .join(''),
  ).toBe(text)
})
