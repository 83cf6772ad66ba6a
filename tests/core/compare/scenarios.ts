import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport, SourcedClaim } from '../../../src/core/compare/relation.js'
import { corpusFile, readJsonLines, runScorer } from '../../open-corpora.js'

type Report = Pick<ComparableReport, 'id' | 'lang' | 'text'> & Partial<ComparableReport>

interface Scenario {
  readonly id: string
  readonly reports: readonly Report[]
}

/** In percent, as the corpora's own scorer prints them. */
interface Scores {
  readonly recall: number
  readonly precision: number
}

/** Compares all reports of a file of scenarios at once, with the claims that `claimsOf` gives, and has the pairs scored. */
export function scoreScenarios(
  name: string,
  file: string,
  claimsOf: (report: Report) => readonly SourcedClaim[],
): Scores {
  const gold = corpusFile(file)
  const reports = readJsonLines<Scenario>(gold).flatMap(({ id, reports: own }) =>
    own.map((report): ComparableReport => {
      const { source = null, published = null, incident = null } = report
      const joined = incident === null ? null : `${id}/${incident}`
      return { ...report, source, published, incident: joined, claims: claimsOf(report) }
    }),
  )
  const spans = new Map(
    reports.flatMap(({ claims }) => claims.map(({ id, report, start, end }) => [id, { report, start, end }])),
  )
  const predicted = compareReports(reports).relations.map((one) => ({
    ...one,
    a: spans.get(one.a),
    b: spans.get(one.b),
  }))
  const printed = runScorer('score-relations.mjs', ['score', gold], predicted).trim().split('\n').at(-1) ?? ''
  console.log(`${name}: ${printed}`)
  const [recall, precision] = [...printed.matchAll(/([\d.]+)%/g)].map(([, percent]) => Number(percent))
  return { recall: recall ?? 0, precision: precision ?? 0 }
}
