import { expect, test } from 'vitest'
import { SPACE, Tokenizer } from '../../../src/core/text/tokenize.js'

test('tokens keep their place under folding', () => {
  const text = '😀 قُتِلَ ٨٠ مسلّحاً.'
  const tokens = new Tokenizer(() => null).tokenize(text)
  expect(tokens.map((t) => t.folded)).toEqual(['😀', 'قتل', '80', 'مسلحا', '.'])
  for (const t of tokens) expect(text.slice(t.start, t.end)).not.toMatch(/\s/)
})

test('words whose letters share their low bytes, their ends or their length are told apart', () => {
  const words = ['sa', 'ša', 'sš', 'abcdefghijklm', 'xbcdefghijklm', 'abcdefghijkl', 'bcdefghijkl', 'سا', '3', '٣']
  const tokenizer = new Tokenizer((_folded, _kind, raw) => raw)
  for (let pass = 0; pass < 3; pass++) expect(tokenizer.tokenize(words.join(' ')).map(({ lex }) => lex)).toEqual(words)
})

test('a line break that only wraps a paragraph is a blank', () => {
  const wrapped = [
    'The lighthouse keeper told the harbour office on Friday that the',
    'Northern boats had come home with fourteen sailors on board and',
    'Three more were towed in during the night.',
  ]
  const spaces = (text: string) => new Tokenizer(() => null).tokenize(text).filter((t) => t.space === SPACE.line).length
  expect(spaces(wrapped.join('\n'))).toBe(0)
  expect(spaces(wrapped.join('.\n'))).toBe(2)
  expect(spaces(wrapped.map((line) => `- ${line}`).join('\n'))).toBe(2)
  expect(spaces('Fourteen sailors came home\nThe boats were late\nThree more were towed in')).toBe(2)
})
