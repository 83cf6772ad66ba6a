import { previewReports } from '../../actions/reports/preview-reports.js'
import type { Context } from '../../context.js'
import { inGroups } from '../flow.js'
import type { BadRow } from './read-table.js'
import { type CitedReport, type StreamedTable, streamTable } from './stream-table.js'
import type { TableOptions } from './table-layout.js'
import { failed, type Verdict, verdictOf } from './verdicts.js'

/** Reports that are tried at once, each time taken back. */
const AT_ONCE = 1_000

export interface PreviewedTable extends Pick<StreamedTable, 'kind' | 'columns' | 'ignored'> {
  /** In groups, by rows within each. */
  readonly verdicts: AsyncIterable<readonly Verdict[]>
}

/** What would come of every row of a table of any size. Throws RowProblem where the whole cannot be used. */
export async function previewTable(context: Context, file: string, options: TableOptions): Promise<PreviewedTable> {
  const { kind, columns, ignored, items } = await streamTable(file, options)
  return { kind, columns, ignored, verdicts: verdictsIn(context, items) }
}

async function* verdictsIn(
  context: Context,
  items: AsyncIterable<BadRow | CitedReport>,
): AsyncGenerator<readonly Verdict[]> {
  for await (const some of inGroups(items, AT_ONCE, Number.POSITIVE_INFINITY)) {
    const cited = some.filter((item) => 'report' in item)
    const results = await previewReports(
      context,
      cited.map(({ report }) => report),
    )
    const bad = some.filter((item) => 'problem' in item).map((row) => failed(row, row.problem))
    const good = cited.flatMap(({ rows }, index) => rows.map((row) => verdictOf(row, results[index]!)))
    yield [...bad, ...good].sort((a, b) => a.row - b.row)
  }
}
