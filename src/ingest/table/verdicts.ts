import type { RecordedReport } from '../../actions/reports/read-report.js'
import type { CitedClaim } from './citation.js'
import type { GoodRow, Table } from './read-table.js'
import { RowProblem } from './row-problem.js'

/** What would come, or came, of a row. */
export interface Verdict {
  readonly row: number
  readonly outcome: 'new' | 'known' | 'changed' | 'failed'
  /** What was read in it, in short, or what is wrong with it. */
  readonly words: string
}

/** The same with what a page tells in words of its own. */
export interface ToldVerdict extends Verdict {
  readonly claims: readonly CitedClaim[]
  readonly problem: RowProblem | null
}

const OUTCOMES = { recorded: 'new', revised: 'changed', known: 'known' } as const

/** A verdict for every row; `results` are those of the table's reports, in order. */
export const verdictsOf = (table: Table, results: readonly (RecordedReport | Error)[]): ToldVerdict[] =>
  table.rows.map((row) => ('problem' in row ? failed(row, row.problem) : verdictOf(row, results[row.report]!)))

/** The verdict of a row, by what came of its report. */
export function verdictOf(row: GoodRow, result: RecordedReport | Error): ToldVerdict {
  if (result instanceof Error) return failed(row, new RowProblem('not-kept', { reason: result.message }))
  const words = row.claims.map(({ metric, low, high, quote }) => `${metric} ${low ?? ''}–${high ?? ''} “${quote}”`)
  return {
    row: row.number,
    outcome: OUTCOMES[result.outcome],
    words: words.join('; '),
    claims: row.claims,
    problem: null,
  }
}

export const failed = ({ number }: { readonly number: number }, problem: RowProblem): ToldVerdict => ({
  row: number,
  outcome: 'failed',
  words: problem.message,
  claims: [],
  problem,
})
