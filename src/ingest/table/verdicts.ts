import type { RecordedReport } from '../../actions/read-report.js'
import type { Table } from './read-table.js'

/** What would come, or came, of a row. */
export interface Verdict {
  readonly row: number
  readonly outcome: 'new' | 'known' | 'changed' | 'failed'
  /** What was read in it, in short, or what is wrong with it. */
  readonly words: string
}

const OUTCOMES = { recorded: 'new', revised: 'changed', known: 'known' } as const

/** A verdict for every row; `results` are those of the table's reports, in order. */
export function verdictsOf(table: Table, results: readonly (RecordedReport | Error)[]): Verdict[] {
  return table.rows.map((row): Verdict => {
    if ('problem' in row) return { row: row.number, outcome: 'failed', words: row.problem }
    const result = results[row.report]!
    if (result instanceof Error) return { row: row.number, outcome: 'failed', words: result.message }
    const words = row.claims.map(({ metric, low, high, quote }) => `${metric} ${low ?? ''}–${high ?? ''} “${quote}”`)
    return { row: row.number, outcome: OUTCOMES[result.outcome], words: words.join('; ') }
  })
}
