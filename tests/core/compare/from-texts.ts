import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport, SourcedClaim } from '../../../src/core/compare/relation.js'
import { extractClaims } from '../../../src/core/extract/engine.js'

export type Text = Pick<ComparableReport, 'text'> & Partial<Omit<ComparableReport, 'claims'>>

/**
 * How the claims of texts stand to each other, from the text on: "9 conflicts 12". Published at noon on Tuesday, 4 May 2021, where
 * nothing else is said; in English, or in Arabic by the script.
 */
export function pairsOf(...texts: readonly Text[]): string[] {
  const numbers = new Map<string, string>()
  const reports = texts.map((given, at): ComparableReport => {
    const id = 'abcdefgh'.charAt(at)
    const report = {
      id,
      lang: /\p{Script=Arabic}/u.test(given.text) ? ('ar' as const) : ('en' as const),
      source: id,
      published: '2021-05-04T12:00:00Z',
      incident: null,
      ...given,
    }
    const claims = extractClaims(report).map((claim, i): SourcedClaim => ({ ...claim, id: `${id}#${i}`, report: id }))
    for (const { id: claim, number } of claims) numbers.set(claim, number)
    return { ...report, claims }
  })
  return compareReports(reports).relations.map(
    ({ a, relation, reason, b }) => `${numbers.get(a)} ${relation} ${numbers.get(b)}${reason ? ` ${reason}` : ''}`,
  )
}
