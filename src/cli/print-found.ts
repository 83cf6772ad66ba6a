import { readConfig } from '../config.js'
import { extractClaims, readNumbers } from '../core/extract/engine.js'
import { explain } from '../core/extract/trace.js'
import type { IncomingReport } from '../ingest/incoming-report.js'
import type { ReadOptions } from '../ingest/input-kinds.js'
import { readReports } from '../ingest/read-reports.js'
import { complain, print, printTable, showInterval } from './terminal.js'

export interface FoundOptions extends ReadOptions {
  readonly format: 'table' | 'json' | 'jsonl'
  readonly json?: boolean
  readonly explain?: boolean
}

type Row = Record<string, unknown> & { low: number | null; high: number | null }

export const printClaims = (files: readonly string[], options: FoundOptions): Promise<void> =>
  printFound(files, options, claimRows, ['report', 'interval', 'metric', 'quote', 'speaker', 'via'])

export const printNumbers = (files: readonly string[], options: FoundOptions): Promise<void> =>
  printFound(files, options, numberRows, ['report', 'interval', 'bound', 'text'])

const claimRows = (report: IncomingReport): Row[] =>
  extractClaims(report).map((claim) => ({ report: report.id, ...claim }))
const numberRows = (report: IncomingReport): Row[] =>
  readNumbers(report).map((number) => ({ report: report.id, ...number }))

async function printFound(
  files: readonly string[],
  options: FoundOptions,
  rowsOf: (report: IncomingReport) => Row[],
  columns: readonly string[],
): Promise<void> {
  const format = options.json ? 'json' : options.format
  const held: Row[] = []
  const { fetchAllow } = readConfig()
  for await (const result of readReports(files, { ...options, fetchAllow })) {
    if ('failure' in result) {
      complain(result.failure.item, result.failure.problem)
      continue
    }
    const { report } = result
    const rows = rowsOf(report)
    if (rows.length === 0 && readNumbers(report).length === 0) complain(report.id, 'has no number in it')
    if (options.explain) print(explain(report))
    else if (format === 'jsonl') for (const row of rows) print(JSON.stringify(row))
    else held.push(...rows)
  }
  if (options.explain || format === 'jsonl') return
  if (format === 'json') print(JSON.stringify(held, null, 2))
  else
    printTable(
      columns,
      held.map((row) =>
        columns.map((column) => (column === 'interval' ? showInterval(row) : String(row[column] ?? '—'))),
      ),
    )
}
