import type { ReportInput } from '../../actions/reports/read-report.js'
import { type CitedClaim, citationText } from './citation.js'
import type { Entry } from './entry.js'
import { readRows } from './read-rows.js'
import { type Cell, MOST_ROWS } from './row.js'
import { orProblem, RowProblem } from './row-problem.js'
import { layoutOf, type TableLayout, type TableOptions } from './table-layout.js'
import { textOf } from './values.js'

export type { TableOptions } from './table-layout.js'

/** A table read: what it is, how its columns were understood, and what each row came to. */
export interface Table extends Pick<TableLayout, 'kind' | 'columns' | 'ignored'> {
  readonly rows: readonly TableRow[]
  readonly reports: readonly TableReport[]
}

export interface BadRow {
  readonly number: number
  readonly problem: RowProblem
}
export interface GoodRow {
  readonly number: number
  readonly claims: readonly CitedClaim[]
}
export type TableRow = BadRow | (GoodRow & { /** Its place in `reports`. */ readonly report: number })

export type TableReport = ReportInput & { readonly given: NonNullable<ReportInput['given']> }

/** Reads a table that is held whole. Throws RowProblem where all of it cannot be used; a bad row is told, and the rest read. */
export async function readTable(bytes: Uint8Array, options: TableOptions = {}): Promise<Table> {
  const all = readRows(bytes)
  const head = await all.next()
  const layout = await layoutOf(head.done ? undefined : head.value, options)
  const rows: TableRow[] = []
  const groups = new Map<string, { entry: Entry; claims: CitedClaim[]; place: number }>()
  for await (const row of all) {
    if ('problem' in row) rows.push(row)
    else if (rows.length >= MOST_ROWS) throw new RowProblem('too-many-rows', { most: MOST_ROWS })
    else if (hasWords(row.cells)) rows.push(readRow(row.number, row.cells))
  }
  const { kind, columns, ignored } = layout
  const reports = [...groups.values()].map(({ entry, claims }) => reportOf(entry, claims, options))
  return { kind, columns, ignored, rows, reports }

  function readRow(number: number, cells: readonly Cell[]): TableRow {
    const entry = orProblem(() => layout.read(cells))
    if ('problem' in entry) return { number, problem: entry.problem }
    const group = groups.get(entry.key) ?? { entry, claims: [], place: groups.size }
    groups.set(entry.key, group)
    group.claims.push(...entry.claims)
    return { number, claims: entry.claims, report: group.place }
  }
}

/** A column as a person sees it: its header, and the first value under it. */
export interface SeenColumn {
  readonly header: string
  readonly example: string
}

/** The columns of a table, whatever they hold; none where it cannot be read. */
export async function columnsSeen(bytes: Uint8Array): Promise<readonly SeenColumn[]> {
  const seen: (readonly Cell[])[] = []
  try {
    for await (const row of readRows(bytes)) if ('cells' in row && seen.push(row.cells) === 2) break
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error
  }
  const [header = [], first = []] = seen
  return header.map((cell, at) => ({ header: textOf(cell) ?? '', example: textOf(first[at]) ?? '' }))
}

/** Whether a row says anything at all. */
export const hasWords = (cells: readonly Cell[]): boolean => cells.some((cell) => textOf(cell) !== null)

/** The report of all rows that cite it. */
export function reportOf(entry: Entry, claims: readonly CitedClaim[], { lang }: TableOptions): TableReport {
  const { key, label, source, url, title, published } = entry
  const { text, given } = citationText(claims)
  return { label, source, url, title, published, text, given, lang: lang ?? entry.lang, key }
}
