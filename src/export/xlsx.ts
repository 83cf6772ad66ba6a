import { writeXlsxStream } from 'hucre/xlsx'
import type { Cell, Column } from './claim-columns.js'

/** Rows as an XLSX workbook of one sheet, written as they come. Text is stored as text, which no spreadsheet runs. */
export function xlsxParts<Row>(
  pages: AsyncIterable<readonly Row[]>,
  columns: readonly Column<Row>[],
  origin: string,
): AsyncIterable<Uint8Array> {
  async function* rows(): AsyncGenerator<Cell[]> {
    for await (const page of pages)
      for (const row of page)
        yield columns.map(({ cell }) => {
          const value = cell(row, origin)
          return typeof value === 'string' ? [...value].slice(0, LONGEST_CELL).join('') : value
        })
  }
  return writeXlsxStream(rows(), {
    name: 'Countercheck',
    columns: columns.map(({ name }) => ({ header: name })),
    freezePane: { rows: 1 },
  }) as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>
}

/** The format takes no longer text in a cell. */
const LONGEST_CELL = 32_767
