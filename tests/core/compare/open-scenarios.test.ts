import { describe, expect, test } from 'vitest'
import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport, Relation, SourcedClaim } from '../../../src/core/compare/relation.js'
import { extractClaims } from '../../../src/core/extract/engine.js'
import { corpusFile, corpusMissing, readJsonLines } from '../../open-corpora.js'

// Floors a few points below what was reached, so that a change that loses ground is seen.
const files = [
  { name: 'made-up scenarios', file: 'relations/open.jsonl', recall: 0.92, precision: 0.95 },
  // Five whole reports, of whose pairs only six are judged.
  { name: 'five reports on Libya', file: 'libya-2016/scenario.jsonl', recall: 1, precision: 0 },
]

interface End {
  readonly report: string
  readonly number: string
  readonly nth?: number
}
interface Scenario {
  readonly id: string
  readonly reports: readonly ComparableReport[]
  readonly relations: readonly {
    readonly a: End
    readonly b: End
    readonly relation: string
    readonly reason?: string | null
  }[]
}

describe.each(files)('$name', ({ file, recall, precision }) => {
  test.skipIf(corpusMissing)('are found as judged (skipped where ../shared/corpus is missing)', () => {
    const scenarios = readJsonLines<Scenario>(corpusFile(file))
    const reports = scenarios.flatMap((scenario) => scenario.reports.map((report) => extracted(scenario.id, report)))
    const claims = new Map(reports.flatMap((report) => report.claims).map((claim) => [claim.id, claim]))
    const home = new Map(scenarios.flatMap(({ id, reports: own }) => own.map((report) => [report.id, id])))
    const found = compareReports(reports).relations.filter(
      ({ a, b }) => home.get(claims.get(a)?.report ?? '') === home.get(claims.get(b)?.report ?? ''),
    )
    const hits = new Set<Relation>()
    let wanted = 0
    let right = 0
    for (const { relations, reports: own } of scenarios) {
      for (const gold of relations) {
        wanted++
        const [a, b] = [gold.a, gold.b].map((end) => claimsAt(end, own, reports)) as [Set<string>, Set<string>]
        const hit = found.find((one) => one.relation === gold.relation && agrees(one, gold, a, b))
        if (hit) right++
        if (hit) hits.add(hit)
      }
    }
    const judged = found.filter(({ relation }) => ['conflicts', 'agrees', 'same-origin', 'updates'].includes(relation))
    expect(right / wanted).toBeGreaterThanOrEqual(recall)
    expect(judged.filter((one) => hits.has(one)).length / judged.length).toBeGreaterThanOrEqual(precision)
  })
})

function extracted(scenario: string, report: ComparableReport): ComparableReport {
  const { id, lang, text, source = null, published = null, incident = null } = report
  const claims = extractClaims({ text, lang, published }).map(
    (claim, i): SourcedClaim => ({ ...claim, id: `${id}#${i}`, report: id }),
  )
  return { id, lang, text, source, published, incident: incident === null ? null : `${scenario}/${incident}`, claims }
}

/** The claims that touch the nth place where a number stands. */
function claimsAt(
  { report, number, nth = 1 }: End,
  own: readonly ComparableReport[],
  all: readonly ComparableReport[],
): Set<string> {
  const text = own.find(({ id }) => id === report)?.text ?? ''
  let at = -1
  for (let i = 0; i < nth; i++) at = text.indexOf(number, at + 1)
  const start = [...text.slice(0, at)].length
  const end = start + [...number].length
  const claims = all.find(({ id }) => id === report)?.claims ?? []
  return new Set(claims.filter((claim) => claim.start < end && claim.end > start).map(({ id }) => id))
}

function agrees(one: Relation, gold: Scenario['relations'][number], a: Set<string>, b: Set<string>): boolean {
  const straight = a.has(one.a) && b.has(one.b)
  const directed = one.relation === 'updates' || one.relation === 'part-of'
  if (!straight && (directed || !(a.has(one.b) && b.has(one.a)))) return false
  return one.relation !== 'not-comparable' || !gold.reason || one.reason === gold.reason
}
