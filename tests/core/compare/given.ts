import { compareReports } from '../../../src/core/compare/compare-reports.js'
import type { ComparableReport, SourcedClaim } from '../../../src/core/compare/relation.js'

/** A claim of a test: the number as it stands in the text, and what differs from a plain count of the dead. */
export type Given = Partial<SourcedClaim> & { readonly number: string }

type ReportFields = Partial<Omit<ComparableReport, 'claims'>> & { readonly id: string; readonly text: string }

/** A report with its claims given, so that comparison is tested apart from extraction. Numbers are looked up in text order. */
export function givenReport(fields: ReportFields, claims: readonly Given[]): ComparableReport {
  const report = {
    lang: 'en',
    source: fields.id,
    published: '2021-05-04T12:00:00Z',
    incident: null,
    ...fields,
  } as const
  let from = 0
  return {
    ...report,
    claims: claims.map((given, i) => {
      const start = report.text.indexOf(given.number, from)
      if (start < 0) throw new Error(`${given.number} is not in: ${report.text}`)
      from = start + given.number.length
      const value = Number(given.number.replace(/\D/g, ''))
      return {
        ...plainClaim,
        low: value,
        high: value,
        ...given,
        id: `${report.id}#${i + 1}`,
        report: report.id,
        start,
        end: from,
        quote: given.number,
      }
    }),
  }
}

/** An exact count of one event, said in the outlet’s own voice. */
export const plainClaim = {
  metric: 'killed',
  bound: 'exact',
  status: 'unknown',
  counted: '',
  speaker: null,
  via: null,
  attribution: [],
  scope: 'event',
  polarity: 'asserted',
  implicit: false,
  place: null,
  when: null,
  rules: [],
  confidence: 1,
} satisfies Partial<SourcedClaim>

export const onDay = (day: string): Pick<Given, 'when'> => ({ when: { words: '', start: day, end: day, precision: 1 } })
export const monday = onDay('2021-05-03')

/** A report with one claim of Monday, whose speaker goes by the report's id. */
export const said = (id: string, lang: 'ar' | 'en' | 'fr', text: string, number: string, more: Partial<Given> = {}) =>
  givenReport({ id, lang, text }, [{ number, speaker: id, ...monday, ...more }])

/** How the claims of reports stand to one another: "a#1 conflicts b#1", with the reason where there is one. */
export const relationsAmong = (...reports: ComparableReport[]): string[] =>
  compareReports(reports).relations.map(
    ({ a, relation, reason, b }) => `${a} ${relation} ${b}${reason ? ` ${reason}` : ''}`,
  )
