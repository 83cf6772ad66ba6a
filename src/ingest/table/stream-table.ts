import { createHash } from 'node:crypto'
import { charsetOfFile } from '../encoding/decode-file.js'
import { readBytes } from '../file-bytes.js'
import type { Entry } from './entry.js'
import { isWorkbook, LARGEST_TABLE, readFileRows } from './read-rows.js'
import { type BadRow, type GoodRow, hasWords, readTable, reportOf, type TableReport } from './read-table.js'
import type { Row } from './row.js'
import { orProblem, RowProblem } from './row-problem.js'
import { layoutOf, type TableLayout, type TableOptions } from './table-layout.js'

/** A report with the rows that cite it. */
export interface CitedReport {
  readonly report: TableReport
  readonly rows: readonly GoodRow[]
}

export interface StreamedTable extends Pick<TableLayout, 'kind' | 'columns' | 'ignored'> {
  readonly items: AsyncIterable<BadRow | CitedReport>
}

/**
 * Reads a CSV, TSV or JSONL file of any size. It is gone through twice: once for where each report is cited last, so that a report is
 * whole when it is given, and only those between their first and last row are held. Throws RowProblem where all of it cannot be used.
 */
export async function streamTable(file: string, options: TableOptions): Promise<StreamedTable> {
  if (file === '-' || (await isWorkbook(file))) return heldWhole(file, options)
  const table = { file, charset: await charsetOfFile(file) }
  const layout = await layoutOfFile(table, options)
  const { kind, columns, ignored } = layout
  return { kind, columns, ignored, items: citedReports(table, layout, options) }
}

/** A table on the disk, its charset told once for every time that it is gone through. */
interface TableFile {
  readonly file: string
  readonly charset: string
}

/** Standard input cannot be gone through twice, nor a workbook piece by piece. */
async function heldWhole(file: string, options: TableOptions): Promise<StreamedTable> {
  const bytes = await readBytes(file, LARGEST_TABLE)
  if (!bytes) throw new RowProblem('too-large', { most: LARGEST_TABLE })
  const { kind, columns, ignored, rows, reports } = await readTable(bytes, options)
  const cited: GoodRow[][] = reports.map(() => [])
  for (const row of rows) if ('report' in row) cited[row.report]!.push(row)
  async function* items(): AsyncGenerator<BadRow | CitedReport> {
    for (const row of rows) if ('problem' in row) yield row
    for (const [place, report] of reports.entries()) yield { report, rows: cited[place]! }
  }
  return { kind, columns, ignored, items: items() }
}

async function layoutOfFile({ file, charset }: TableFile, options: TableOptions): Promise<TableLayout> {
  for await (const head of readFileRows(file, charset)) return layoutOf(head, options)
  return layoutOf(undefined, options)
}

/** The row by which each report is cited last. */
async function lastRows(table: TableFile, layout: TableLayout): Promise<ReadonlyMap<number, number>> {
  const last = new Map<number, number>()
  for await (const row of dataRows(table)) {
    const key = keyOf(layout, row)
    if (key !== null) last.set(hashOf(key), row.number)
  }
  return last
}

async function* citedReports(
  table: TableFile,
  layout: TableLayout,
  options: TableOptions,
): AsyncGenerator<BadRow | CitedReport> {
  const last = await lastRows(table, layout)
  // As they came: what is read of a row takes many times the room.
  const open = new Map<string, GivenRow[]>()
  for await (const row of dataRows(table)) {
    const key = keyOf(layout, row)
    if (key === null) yield* readCited([row], layout, options)
    else {
      const rows = open.get(key) ?? []
      open.set(key, rows)
      rows.push(row as GivenRow)
      if (last.get(hashOf(key)) !== row.number) continue
      open.delete(key)
      yield* readCited(rows, layout, options)
    }
  }
  // Two keys of one hash: the one that ended first was taken for going on.
  for (const rows of open.values()) yield* readCited(rows, layout, options)
}

type GivenRow = Extract<Row, { cells: unknown }>

/** All rows that cite one report: first those that are no good, then the report of the others. */
function* readCited(rows: readonly Row[], layout: TableLayout, options: TableOptions): Generator<BadRow | CitedReport> {
  const good: GoodRow[] = []
  let first: Entry | null = null
  for (const row of rows) {
    const entry = 'problem' in row ? row : orProblem(() => layout.read(row.cells))
    if ('problem' in entry) yield { number: row.number, problem: entry.problem }
    else {
      first ??= entry
      good.push({ number: row.number, claims: entry.claims })
    }
  }
  if (first)
    yield {
      report: reportOf(
        first,
        good.flatMap(({ claims }) => claims),
        options,
      ),
      rows: good,
    }
}

/** All rows behind the header that say anything. */
async function* dataRows({ file, charset }: TableFile): AsyncGenerator<Row> {
  let isHeader = true
  for await (const row of readFileRows(file, charset)) {
    if (!isHeader && ('problem' in row || hasWords(row.cells))) yield row
    isHeader = false
  }
}

/** Null where the row is no good. */
function keyOf(layout: TableLayout, row: Row): string | null {
  const key = 'problem' in row ? row : orProblem(() => layout.keyOf(row.cells))
  return typeof key === 'string' ? key : null
}

/** 48 bits: a number takes a tenth of the room of a key. */
const hashOf = (key: string): number => createHash('sha256').update(key).digest().readUIntBE(0, 6)
