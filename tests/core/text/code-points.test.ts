import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePointOffsets } from '../../../src/core/text/code-points.js'

test('offsets in code points agree with counting', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
      const at = codePointOffsets(text)
      let utf16 = 0
      for (const [index, symbol] of [...text].entries()) {
        expect(at(utf16)).toBe(index)
        utf16 += symbol.length
      }
      expect(at(text.length)).toBe([...text].length)
    }),
  )
})
