import { streamXlsxRows } from 'hucre/xlsx'
import { type Cell, MOST_ROWS, type Row } from './row.js'
import { RowProblem } from './row-problem.js'

/** The rows of an XLSX file's first sheet. */
export async function* workbookRows(bytes: Uint8Array): AsyncGenerator<Row> {
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { maxRows: MOST_ROWS + 1 }))
      yield {
        number: index + 1,
        cells: values.map((value) => (value instanceof Date ? isoDay(value) : (value as Cell))),
      }
  } catch (error) {
    throw new RowProblem('no-workbook', { reason: (error as Error).message })
  }
}

/** Spreadsheets have no time zones: midnight is a day. */
const isoDay = (date: Date): string => date.toISOString().replace(/T00:00:00\.000Z$/, '')
