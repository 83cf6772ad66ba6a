import { streamXlsxRows } from 'hucre/xlsx'
import { type Cell, MOST_ROWS, type Row } from './row.js'

/** The rows of an XLSX file's first sheet. */
export async function* workbookRows(bytes: Uint8Array): AsyncGenerator<Row> {
  for await (const { index, values } of streamXlsxRows(bytes, { maxRows: MOST_ROWS + 1 }))
    yield {
      number: index + 1,
      cells: values.map((value) => (value instanceof Date ? isoDay(value) : (value as Cell))),
    }
}

/** Spreadsheets have no time zones: midnight is a day. */
const isoDay = (date: Date): string => date.toISOString().replace(/T00:00:00\.000Z$/, '')
