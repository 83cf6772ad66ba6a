import type { ReportInput } from '../../src/actions/reports/record-report.js'

/** A small report with two claims; every call with another name is another report. */
export function sampleReport(change: Partial<ReportInput> = {}): ReportInput {
  return {
    label: 'sample',
    lang: 'en',
    source: 'Coast Herald',
    published: '2016-10-04',
    text: 'Shelling killed at least 12 civilians in the old port on Monday. The ministry said 30 people were wounded.',
    ...change,
  }
}
