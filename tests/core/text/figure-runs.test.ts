import { expect, test } from 'vitest'
import { extractClaims, readNumbers } from '../../../src/core/extract/engine.js'

test('a run of figures without a word counts nobody, the words around it still do', () => {
  const text = `Codes: ${'1, '.repeat(200)}end. 12 people were killed.`
  expect(extractClaims({ text, lang: 'en' }).map(({ quote }) => quote)).toEqual(['12 people'])
  expect(readNumbers({ text, lang: 'en' }).length).toBeLessThan(30)
  expect(readNumbers({ text, lang: 'fr' }).length).toBeLessThan(30)
})

test('a megabyte of figures takes little time', () => {
  for (const lang of ['en', 'fr'] as const) {
    const from = process.cpuUsage()
    extractClaims({ text: '1,'.repeat(500_000), lang })
    const { user, system } = process.cpuUsage(from)
    expect((user + system) / 1e6).toBeLessThan(2)
  }
})
