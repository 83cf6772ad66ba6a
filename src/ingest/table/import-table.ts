import { previewReports } from '../../actions/reports/preview-reports.js'
import { recordReports } from '../../actions/reports/record-report.js'
import type { Context } from '../../context.js'
import { readTable, type Table, type TableOptions } from './read-table.js'
import { type ToldVerdict, verdictsOf } from './verdicts.js'

export interface ImportedTable extends Pick<Table, 'kind' | 'columns' | 'ignored'> {
  readonly verdicts: readonly ToldVerdict[]
}

/** Keeps a table, or with `dryRun` only says what would come of every row. Throws RowProblem where the whole cannot be used. */
export async function importTable(
  context: Context,
  bytes: Uint8Array,
  options: TableOptions & { readonly dryRun: boolean },
): Promise<ImportedTable> {
  const table = await readTable(bytes, options)
  const keep = options.dryRun ? previewReports : recordReports
  const { kind, columns, ignored } = table
  return { kind, columns, ignored, verdicts: verdictsOf(table, await keep(context, table.reports)) }
}

export { columnByHand } from './headers.js'
export { columnsSeen } from './read-table.js'
export { RowProblem } from './row-problem.js'
export type { ToldVerdict } from './verdicts.js'
