import { getTableName, is, type SQL, sql } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import * as schema from '../../../schema/index.js'
import type { Db } from './database.js'
import { CASING } from './migrations.js'
import { rawRows } from './raw-rows.js'

/** A table as a backup holds it. */
export interface DumpTable {
  readonly name: string
  /** All but those that the database computes. */
  readonly columns: readonly string[]
  readonly key: readonly { readonly name: string; readonly type: string }[]
  /** Whether its ids are counted up by the database. */
  readonly counted: boolean
}

/** Who was logged in where, and when, is nobody's archive; sums and what claims are found by the database makes anew. */
const LEFT_OUT = new Set([
  'sessions',
  'invitations',
  'logins',
  'incident_sums',
  'source_sums',
  'claim_terms',
  'unmatched_names',
])

/** Rows read at a time, where a row may be large. */
const FEW: Readonly<Record<string, number>> = { revisions: 50, snapshots: 2 }
const MANY = 1_000

/** Every table, those that others refer to first. */
export function dumpTables(): DumpTable[] {
  const all = Object.values(schema as Record<string, unknown>).filter((each): each is PgTable => is(each, PgTable))
  const ordered: PgTable[] = []
  const place = (table: PgTable): void => {
    if (ordered.includes(table)) return
    for (const key of getTableConfig(table).foreignKeys) {
      const { foreignTable } = key.reference()
      if (foreignTable !== table) place(foreignTable)
    }
    ordered.push(table)
  }
  for (const table of all) place(table)
  return ordered.filter((table) => !LEFT_OUT.has(getTableName(table))).map(dumpTable)
}

function dumpTable(table: PgTable): DumpTable {
  const { name, columns, primaryKeys } = getTableConfig(table)
  const named = primaryKeys[0]?.columns.map((part) => part.name)
  const key = columns.filter(({ name, primary }) => (named ? named.includes(name) : primary))
  return {
    name,
    columns: columns.filter(({ generated }) => generated === undefined).map((column) => columnName(column.name)),
    key: key.map((column) => ({ name: columnName(column.name), type: column.getSQLType() })),
    counted: columns.some(({ generatedIdentity }) => generatedIdentity !== undefined),
  }
}

/** As the tables have it in SQL. */
const columnName = (name: string): string =>
  CASING === 'snake_case' ? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : name

/** A table's rows in the order of its key, each as one line of JSON: the same text on every engine. */
export async function* dumpRows(db: Db, { name, columns, key }: DumpTable): AsyncGenerator<string[]> {
  const id = (column: string) => sql.identifier(column)
  const sorted = key.map((part) => (part.type === 'text' ? sql`${id(part.name)} collate "C"` : sql`${id(part.name)}`))
  const shown = sql.join(
    columns.map((column) => sql`t.${id(column)}`),
    sql`, `,
  )
  const keys = sql.join(
    key.map((part, index) => sql`${id(part.name)}::text as ${id(`key${index}`)}`),
    sql`, `,
  )
  const limit = FEW[name] ?? MANY
  let after: SQL = sql``
  for (;;) {
    const rows = await rawRows(
      db,
      sql`select (select row_to_json(line)::text from (select ${shown}) line) as line, ${keys} from ${id(name)} t ${after}
        order by ${sql.join(sorted, sql`, `)} limit ${limit}`,
    )
    if (rows.length > 0) yield rows.map(({ line }) => String(line))
    if (rows.length < limit) return
    const last = rows.at(-1)!
    const values = key.map((part, index) => sql`${String(last[`key${index}`])}::${sql.raw(part.type)}`)
    after = sql`where (${sql.join(sorted, sql`, `)}) > (${sql.join(values, sql`, `)})`
  }
}

/** Adds rows as `dumpRows` gave them. */
export async function loadRows(
  db: Db,
  table: string,
  columns: readonly string[],
  lines: readonly string[],
): Promise<void> {
  if (lines.length === 0) return
  const names = sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  )
  await db.execute(
    sql`insert into ${sql.identifier(table)} (${names})
      select ${names} from jsonb_populate_recordset(null::${sql.identifier(table)}, ${`[${lines.join(',')}]`}::text::jsonb)`,
  )
}

/** New rows are counted on from the last of those that were loaded. */
export async function countOn(db: Db, { name, counted }: DumpTable): Promise<void> {
  if (!counted) return
  await db.execute(
    sql`select setval(pg_get_serial_sequence(${name}, 'id'), coalesce(max(id), 1), max(id) is not null) from ${sql.identifier(name)}`,
  )
}

export async function isEmptyTable(db: Db, { name }: DumpTable): Promise<boolean> {
  return (await rawRows(db, sql`select 1 from ${sql.identifier(name)} limit 1`)).length === 0
}
