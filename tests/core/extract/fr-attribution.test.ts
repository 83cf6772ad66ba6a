import { expect, test } from 'vitest'
import { extractClaims } from '../../../src/core/extract/engine.js'

const chainOf = (text: string) =>
  extractClaims({ text, lang: 'fr' }).map(({ speaker, attribution }) => [speaker, attribution])

test('a body taken up as "l’organisation" keeps its words as speaker, the chain says which one it is', () => {
  expect(chainOf("Human Rights Watch a dénoncé un raid. L'organisation estime que neuf civils ont péri.")).toEqual([
    ['organisation', [{ role: 'speaker', name: 'Human Rights Watch' }]],
  ])
})

test('a body that nothing before names speaks for itself', () => {
  expect(chainOf("L'ONG affirme que neuf civils ont péri.")).toEqual([['ONG', [{ role: 'speaker', name: 'ONG' }]]])
})
