import { getTableColumns, sql } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { copyingClient, copyRows } from './copy-rows.js'
import type { Db } from './database.js'
import { rawRows } from './raw-rows.js'

/** Rows a statement: what a driver holds in memory as one text. */
const BATCH = 5_000
/** Fewer rows are added sooner by an ordinary statement. */
const WORTH_COPYING = 20

/**
 * Adds any number of rows with the same fields, in a transaction: on a Postgres by COPY. On the embedded database, and where they are
 * few, all travel in one parameter, as JSON that the database unfolds: a statement of many thousand parameters costs several times as
 * much to build, to send and to parse.
 */
export async function insertRows<Table extends PgTable>(
  db: Db,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  const [first = {}] = rows
  const columns = Object.entries(getTableColumns(table)).filter(
    ([field]) => (first as Record<string, unknown>)[field] !== undefined,
  )
  const client = rows.length < WORTH_COPYING ? null : copyingClient(db)
  if (client) {
    const copied = columns.map(([field, column]) => ({ field, name: toSnakeCase(field), type: column.getSQLType() }))
    return copyRows(client, getTableConfig(table).name, copied, rows)
  }
  const nameOf = (field: string) => sql.identifier(toSnakeCase(field))
  const names = sql.join(
    columns.map(([field]) => nameOf(field)),
    sql`, `,
  )
  const shape = sql.join(
    columns.map(([field, column]) => sql`${sql.identifier(field)} ${sql.raw(column.getSQLType())}`),
    sql`, `,
  )
  const fields = sql.join(
    columns.map(([field]) => sql`x.${sql.identifier(field)}`),
    sql`, `,
  )
  for (let from = 0; from < rows.length; from += BATCH) {
    const json = JSON.stringify(rows.slice(from, from + BATCH))
    await db.execute(
      sql`insert into ${table} (${names}) select ${fields} from json_to_recordset(${json}::text::json) as x(${shape})`,
    )
  }
}

/** Takes the next ids of a table, in ascending order, for rows that name one another before they are added. */
export async function reserveIds(db: Db, table: PgTable, amount: number): Promise<number[]> {
  if (amount === 0) return []
  const { name } = getTableConfig(table)
  const next = sql`nextval(pg_get_serial_sequence(${name}, 'id'))`
  const rows = await rawRows(db, sql`select ${next} as id from generate_series(1, ${amount}::int)`)
  return rows.map(({ id }) => Number(id))
}
