import type { RecordedReport } from '../../actions/reports/read-report.js'
import type { GoodRow, Table } from './read-table.js'

/** What would come, or came, of a row. */
export interface Verdict {
  readonly row: number
  readonly outcome: 'new' | 'known' | 'changed' | 'failed'
  /** What was read in it, in short, or what is wrong with it. */
  readonly words: string
}

const OUTCOMES = { recorded: 'new', revised: 'changed', known: 'known' } as const

/** A verdict for every row; `results` are those of the table's reports, in order. */
export const verdictsOf = (table: Table, results: readonly (RecordedReport | Error)[]): Verdict[] =>
  table.rows.map((row) => ('problem' in row ? failed(row, row.problem) : verdictOf(row, results[row.report]!)))

/** The verdict of a row, by what came of its report. */
export function verdictOf(row: GoodRow, result: RecordedReport | Error): Verdict {
  if (result instanceof Error) return failed(row, result.message)
  const words = row.claims.map(({ metric, low, high, quote }) => `${metric} ${low ?? ''}–${high ?? ''} “${quote}”`)
  return { row: row.number, outcome: OUTCOMES[result.outcome], words: words.join('; ') }
}

export const failed = ({ number }: { readonly number: number }, words: string): Verdict => ({
  row: number,
  outcome: 'failed',
  words,
})
