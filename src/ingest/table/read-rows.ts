import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { decodeText } from '../encoding/decode.js'
import { decodeFile } from '../encoding/decode-file.js'
import { isBinary } from '../encoding/is-binary.js'
import { delimitedRows, peek } from './delimited-rows.js'
import { jsonlRows } from './jsonl-rows.js'
import { type Cell, MOST_ROWS, type Row } from './row.js'
import { RowProblem } from './row-problem.js'
import { workbookRows } from './workbook-rows.js'

/** Bytes of a table that is held whole: one from the page, by API, from standard input, or a workbook. */
export const LARGEST_TABLE = 64_000_000

/** The rows of a CSV, TSV, JSONL or XLSX file (its first sheet), which its bytes tell. A broken row does not stop the rest. */
export async function* readRows(bytes: Uint8Array): AsyncGenerator<Row> {
  if (isZip(bytes)) return yield* workbookRows(bytes)
  const { text } = decodeText(bytes)
  if (isBinary(text)) throw new RowProblem('no-table')
  if (isJson(text)) yield* jsonlRows(text.split(/\r?\n/))
  else yield* delimitedRows([text], MOST_ROWS)
}

/** The same of a CSV, TSV or JSONL file on the disk, of any size: it is never held whole. */
export async function* readFileRows(file: string, charset: string): AsyncGenerator<Row> {
  const [start, whole] = await peek(decodeFile(file, charset))
  if (isBinary(start)) throw new RowProblem('no-table')
  if (isJson(start))
    yield* jsonlRows(createInterface({ input: Readable.from(whole), crlfDelay: Number.POSITIVE_INFINITY }))
  else yield* delimitedRows(whole)
}

const isJson = (text: string): boolean => /^\ufeff?\s*\{/.test(text)

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Whether a file is a workbook, whatever its name. */
export async function isWorkbook(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return isZip(buffer)
  } finally {
    await handle.close()
  }
}

export type { Cell, Row }
