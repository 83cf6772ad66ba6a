import { guardCell } from '../core/text/spreadsheet-cell.js'
import type { Cell, Column } from './claim-columns.js'

/** Rows as CSV (RFC 4180, UTF-8), a page of rows a part. */
export async function* csvParts<Row>(
  pages: AsyncIterable<readonly Row[]>,
  columns: readonly Column<Row>[],
  origin: string,
): AsyncGenerator<string, void> {
  // The mark tells spreadsheets that this is UTF-8: else Arabic comes out as noise.
  yield `\ufeff${columns.map(({ name }) => name).join(',')}\r\n`
  for await (const rows of pages)
    yield rows.map((row) => `${columns.map(({ cell }) => csvCell(cell(row, origin))).join(',')}\r\n`).join('')
}

/** A cell of RFC 4180. Text that a spreadsheet would run as a formula ("+80", "=…") gets an apostrophe; numbers stay numbers. */
export function csvCell(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = guardCell(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
