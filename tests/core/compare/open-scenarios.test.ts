import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { SourcedClaim } from '../../../src/core/compare/relation.js'
import { extractClaims } from '../../../src/core/extract/engine.js'
import { corpusMissing } from '../../open-corpora.js'
import { type ClaimPositions, claimsAt } from './claims-at.js'
import { scoreScenarios } from './scenarios.js'

// Floors a few points below what was reached, so that a change that loses ground is seen.
const files = [
  { name: 'made-up scenarios', file: 'relations/open.jsonl', recall: 94, precision: 95 },
  // Five whole reports, of whose pairs only six are judged.
  { name: 'five reports on Libya', file: 'libya-2016/scenario.jsonl', recall: 100, precision: 0 },
]

describe.skipIf(corpusMissing)('scenarios (skipped where ../shared is missing)', () => {
  test.each(files)('$name, claims extracted', ({ name, file, recall, precision }) => {
    const scores = scoreScenarios(name, file, ({ id, lang, text, published = null }) =>
      extractClaims({ text, lang, published }).map(
        (claim, i): SourcedClaim => ({ ...claim, id: `${id}#${i}`, report: id }),
      ),
    )
    expect(scores.recall).toBeGreaterThanOrEqual(recall)
    expect(scores.precision).toBeGreaterThanOrEqual(precision)
  })

  test('made-up scenarios, claims given: comparison apart from extraction', () => {
    const given = new Map(
      readFileSync(new URL('open-claims.jsonl', import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { report: string; claims: ClaimPositions[] })
        .map(({ report, claims }) => [report, claims]),
    )
    const scores = scoreScenarios('made-up scenarios, claims given', 'relations/open.jsonl', ({ id, text }) =>
      claimsAt(given.get(id) ?? [], id, text),
    )
    expect(scores.recall).toBeGreaterThanOrEqual(97)
    expect(scores.precision).toBeGreaterThanOrEqual(97)
  })
})
