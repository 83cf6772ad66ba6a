import { expect, test } from 'vitest'
import { Tokenizer } from '../../../src/core/text/tokenize.js'

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
