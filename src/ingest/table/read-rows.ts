import { parse } from 'csv-parse'
import { streamXlsxRows } from 'hucre/xlsx'
import { unguardCell } from '../../core/text/spreadsheet-cell.js'
import { decodeText } from '../encoding/decode.js'
import { jsonlRows } from './jsonl-rows.js'
import type { Cell, Row } from './row.js'

export type { Cell, Row } from './row.js'

export const MOST_ROWS = 200_000
/** Bytes of a file. */
export const LARGEST_TABLE = 64_000_000

/** The rows of a CSV, TSV, JSONL or XLSX file (its first sheet), which its bytes tell. A broken row does not stop the rest. */
export async function* readRows(bytes: Uint8Array): AsyncGenerator<Row> {
  if (isZip(bytes)) return yield* workbookRows(bytes)
  const { text } = decodeText(bytes)
  yield* /^\s*\{/.test(text) ? jsonlRows(text) : delimitedRows(text)
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

async function* workbookRows(bytes: Uint8Array): AsyncGenerator<Row> {
  for await (const { index, values } of streamXlsxRows(bytes, { maxRows: MOST_ROWS + 1 }))
    yield {
      number: index + 1,
      cells: values.map((value) => (value instanceof Date ? isoDay(value) : (value as Cell))),
    }
}

/** Spreadsheets have no time zones: midnight is a day. */
const isoDay = (date: Date): string => date.toISOString().replace(/T00:00:00\.000Z$/, '')

async function* delimitedRows(text: string): AsyncGenerator<Row> {
  /** How many rows stand before each broken one. */
  const broken: number[] = []
  const parser = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: 1_000_000,
    to: MOST_ROWS + 1,
    info: true,
    on_skip: (error) => {
      broken.push(Number(error?.['records'] ?? 0))
      return undefined
    },
  })
  let [number, sound] = [0, 0]
  for await (const { record } of parser as AsyncIterable<{ record: string[] }>) {
    for (; broken.length > 0 && broken[0]! <= sound; broken.shift()) yield { number: ++number, problem: BROKEN }
    sound++
    yield { number: ++number, cells: record.map((cell) => (cell === '' ? null : unguardCell(cell))) }
  }
  for (const _ of broken) yield { number: ++number, problem: BROKEN }
}

const BROKEN = 'is broken: a quotation mark is not closed or stands alone'

const DELIMITERS = [',', ';', '\t', '|'] as const

/** What parts the columns: of the usual signs the one that the first line has most of, outside quotation marks. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1)
  const bare = first.replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((sign) => bare.split(sign).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!
}
