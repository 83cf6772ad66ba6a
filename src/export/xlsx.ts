import type { Cell, Column } from './claim-columns.js'

/** Rows as an XLSX workbook of one sheet, written as they come. Text is stored as text, which no spreadsheet runs. */
export async function* xlsxParts<Row>(
  pages: AsyncIterable<readonly Row[]>,
  columns: readonly Column<Row>[],
  origin: string,
): AsyncGenerator<Uint8Array, void> {
  // Large, and needed by nobody who asks for no workbook.
  const { writeXlsxStream } = await import('hucre/xlsx')
  async function* rows(): AsyncGenerator<Cell[]> {
    for await (const page of pages)
      for (const row of page)
        yield columns.map(({ cell }) => {
          const value = cell(row, origin)
          return typeof value === 'string' ? fitting(value) : value
        })
  }
  yield* writeXlsxStream(rows(), {
    name: 'Countercheck',
    columns: columns.map(({ name }) => ({ header: name })),
    freezePane: { rows: 1 },
  }) as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>
}

/** The format takes no longer text in a cell. */
const LONGEST_CELL = 32_767

const fitting = (text: string): string =>
  text.length <= LONGEST_CELL ? text : [...text].slice(0, LONGEST_CELL).join('')
