import { pipeline, Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { unguardCell } from '../../core/text/spreadsheet-cell.js'
import type { Row } from './row.js'
import { RowProblem } from './row-problem.js'

/** The rows of CSV or TSV that comes in pieces, at most so many behind the header; the first piece holds the header. */
export async function* delimitedRows(
  pieces: Iterable<string> | AsyncIterable<string>,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Row> {
  const [start, whole] = await peek(pieces)
  /** How many rows stand before each broken one. */
  const broken: number[] = []
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(start),
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: 1_000_000,
    ...(Number.isFinite(most) && { to: most + 1 }),
    info: true,
    on_skip: (error) => {
      broken.push(Number(error?.['records'] ?? 0))
      return undefined
    },
  })
  pipeline(Readable.from(whole), parser, () => {})
  let [number, sound] = [0, 0]
  for await (const { record } of parser as AsyncIterable<{ record: string[] }>) {
    for (; broken.length > 0 && broken[0]! <= sound; broken.shift())
      yield { number: ++number, problem: new RowProblem('broken') }
    sound++
    yield { number: ++number, cells: record.map((cell) => (cell === '' ? null : unguardCell(cell))) }
  }
  for (const _ of broken) yield { number: ++number, problem: new RowProblem('broken') }
}

const DELIMITERS = [',', ';', '\t', '|'] as const

/** What parts the columns: of the usual signs the one that the first line has most of, outside quotation marks. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1)
  const bare = first.replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((sign) => bare.split(sign).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!
}

/** The first piece, and all of them from it on. */
export async function peek(pieces: Iterable<string> | AsyncIterable<string>): Promise<[string, AsyncIterable<string>]> {
  const all = Readable.from(pieces)[Symbol.asyncIterator]() as AsyncIterator<string>
  const first = await all.next()
  const start = first.done ? '' : first.value
  async function* whole() {
    yield start
    for (let next = await all.next(); !next.done; next = await all.next()) yield next.value
  }
  return [start, whole()]
}
