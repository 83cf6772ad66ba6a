import { describe, expect, it } from 'vitest'
import { oddMarks } from '../../../src/core/text/odd-marks.js'

describe('oddMarks', () => {
  it.each([
    ['12\u202e killed', 'bidi', 2, 3, ['U+202E']],
    ['قتل \u200f12\u200f', 'bidi', 4, 5, ['U+200F']],
    ['1\u200b2 killed', 'zero-width', 1, 2, ['U+200B']],
    ['😀 \ufeffkilled', 'zero-width', 2, 3, ['U+FEFF']],
    ['Кiev: 12 killed', 'confusable', 0, 4, ['U+041A']],
    ['Rеutеrs said', 'confusable', 0, 7, ['U+0435']],
    ['1٢ killed', 'mixed-digits', 0, 2, ['U+0031', 'U+0662']],
    ['١٬2٠٠', 'mixed-digits', 0, 5, ['U+0661', 'U+0032', 'U+0660']],
    ['1２ killed', 'mixed-digits', 0, 2, ['U+0031', 'U+FF12']],
  ] as const)('%j: %s', (text, kind, start, end, codePoints) => {
    expect(oddMarks(text)[0]).toEqual({ kind, start, end, codePoints })
  })

  it.each(['12 killed in Sirte', 'قتل ١٢ مدنيا و30 جنديا', 'В Киеве 12', 'Œuvre à Alep', '١٬٢٠٠', ''])(
    '%j: nothing',
    (text) => {
      expect(oddMarks(text)).toEqual([])
    },
  )

  it('is linear in the length of the text', () => {
    const before = process.cpuUsage()
    oddMarks(`${'\u202e1\u200b٢Кi'.repeat(100_000)}`)
    oddMarks('a'.repeat(1_000_000))
    oddMarks('1.'.repeat(500_000))
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(3)
  })
})
