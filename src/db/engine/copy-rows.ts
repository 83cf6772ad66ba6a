import { finished } from 'node:stream/promises'
import type postgres from 'postgres'
import type { Db } from './database.js'

/** What a column's values are, for the text that COPY takes. */
export interface CopyColumn {
  readonly field: string
  /** Its name in the database. */
  readonly name: string
  /** As Postgres calls it: `text`, `jsonb`, `text[]`. */
  readonly type: string
}

type Row = Readonly<Record<string, unknown>>

/** The connection of a transaction on a Postgres; null on the embedded database, which takes no COPY from outside. */
export function copyingClient(db: Db): postgres.Sql | null {
  const { client } = (db as unknown as { session: { client: unknown } }).session
  return typeof client === 'function' ? (client as postgres.Sql) : null
}

/** Adds rows by COPY, inside the transaction of `client`. */
export async function copyRows(
  client: postgres.Sql,
  table: string,
  columns: readonly CopyColumn[],
  rows: readonly Row[],
): Promise<void> {
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const copy = client.unsafe(`copy "${table}" (${names}) from stdin`)
  const stream = await copy.writable()
  // What the server refuses once all is sent, the driver tells the query alone, whose promise was kept with the stream.
  const refused = new Promise<never>((_, reject) => Object.assign(copy, { reject }))
  const done = Promise.race([finished(stream), refused])
  for (let from = 0; from < rows.length; from += PART)
    stream.write(
      `${rows
        .slice(from, from + PART)
        .map((row) => lineOf(columns, row))
        .join('\n')}\n`,
    )
  stream.end()
  await done
}

/** Rows in one piece on their way. */
const PART = 500

const lineOf = (columns: readonly CopyColumn[], row: Row): string =>
  columns.map(({ field, type }) => cellOf(row[field], type)).join('\t')

/** A value in COPY's text format: tabs, line ends and backslashes are escaped, `\N` is NULL. */
function cellOf(value: unknown, type: string): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return value.toISOString()
  if (type.startsWith('json')) return escaped(JSON.stringify(value))
  return escaped(Array.isArray(value) ? arrayOf(value) : String(value))
}

/** `{"a","b \"c\""}`: an array as Postgres reads it. */
const arrayOf = (values: readonly unknown[]): string =>
  `{${values.map((each) => (each === null ? 'NULL' : `"${String(each).replace(/["\\]/g, '\\$&')}"`)).join(',')}}`

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const escaped = (text: string): string =>
  /[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (letter) => ESCAPES[letter]!) : text
