import { sql } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { verifyArchive } from '../../src/actions/archive/verify-archive.js'
import type { Context } from '../../src/context.js'
import type { Db } from '../../src/db/engine/database.js'
import { problemOf } from '../../src/db/engine/problem.js'
import { rawRows } from '../../src/db/engine/raw-rows.js'
import { onBothEngines } from '../support/databases.js'
import { fillArchive } from './archive.js'
import { oneFrom, randomness, trials } from './scale.js'

/** Every table that holds evidence, or holds it together. */
const TABLES =
  `history seals sealed_records sources source_names reports revisions claims attributions incidents incident_links
  judgements relations snapshots`.split(/\s+/)

/** What can be done to a value of a type, straight in the database. */
const CHANGES: Record<string, readonly string[]> = {
  text: [`@ || 'x'`, `'x'`, `reverse(@)`, `null`, `upper(@)`],
  bigint: ['@ + 1', '@ - 1', 'null', '1000000 + coalesce(@, 0)'],
  integer: ['@ + 1', '@ - 1', 'null'],
  smallint: ['@ + 1', '@ - 1', 'null'],
  'double precision': ['@ * 0.5', '@ + 0.125', 'null', '0.5'],
  boolean: ['not @'],
  bytea: [`@ || '\\x00'`, `'\\x00'`],
  date: ['@ + 1', '@ - 1'],
  'timestamp with time zone': [`@ + interval '1 millisecond'`, `@ - interval '1 day'`],
  ARRAY: [`array_append(@, 'x')`, `'{}'`],
  jsonb: [`jsonb_build_object('forged', 1)`, `null`, `coalesce(@, '{}') || '{"forged": 1}'`],
}

interface Column {
  readonly name: string
  readonly type: string
}

class TakeBack extends Error {}

onBothEngines('tampering straight in the database', (context, engine) => {
  const columns = new Map<string, Column[]>()
  beforeAll(async () => {
    await fillArchive(context())
    for (const table of TABLES) {
      const rows = await rawRows(
        context().db,
        sql`select column_name as name, data_type as type from information_schema.columns
          where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER'`,
      )
      columns.set(table, rows as unknown as Column[])
      expect(await countOf(context().db, table), `${table} has rows to tamper with`).toBeGreaterThan(0)
    }
  })

  it('finds nothing where nobody tampered', async () => {
    expect(await verifyArchive(context())).toEqual([])
  })

  const COUNT = trials(500, 40)
  it(`finds each of ${COUNT} changed, added or removed rows`, { timeout: 1_800_000 }, async () => {
    const random = randomness()
    const missed: string[] = []
    for (let done = 0; done < COUNT; ) {
      const table = TABLES[done % TABLES.length]!
      const kind = random()
      const deed = kind < 0.8 ? change : kind < 0.9 ? remove : add
      const told = await tamper(context(), (db) => deed(db, table, columns.get(table)!, random))
      if (told === null) continue
      done++
      if (told.problems.length === 0) missed.push(told.deed)
    }
    expect(missed, engine).toEqual([])
    expect(await verifyArchive(context())).toEqual([])
  })
})

type Deed = (db: Db, table: string, columns: readonly Column[], random: () => number) => Promise<string | null>

/** Does it, verifies, and takes it back; null where the database would not have it. */
async function tamper(context: Context, deed: (db: Db) => Promise<string | null>) {
  let told: { deed: string; problems: string[] } | null = null
  try {
    await context.db.transaction(async (db) => {
      // No trigger and no foreign key stands in the way of who owns the database.
      await db.execute(sql`set local session_replication_role = replica`)
      const done = await deed(db)
      if (done !== null) told = { deed: done, problems: await verifyArchive({ ...context, db }) }
      throw new TakeBack()
    })
  } catch (error) {
    if (!(error instanceof TakeBack) && !/violates|duplicate|out of range|must be/.test(problemOf(error))) throw error
  }
  return told as { deed: string; problems: string[] } | null
}

const change: Deed = async (db, table, columns, random) => {
  const column = oneFrom(columns, random)
  const value = sql.raw(oneFrom(CHANGES[column.type]!, random).replaceAll('@', `"${column.name}"`))
  const row = await someRow(db, table, random)
  const name = sql.identifier(column.name)
  const rows = await rawRows(
    db,
    sql`update ${sql.identifier(table)} set ${name} = ${value} where ctid = ${row}::tid and ${name} is distinct from ${value} returning 1`,
  )
  return rows.length === 1 ? `${table}.${column.name} at ${row}` : null
}

const remove: Deed = async (db, table, _, random) => {
  const row = await someRow(db, table, random)
  await db.execute(sql`delete from ${sql.identifier(table)} where ctid = ${row}::tid`)
  return `${table}: removed ${row}`
}

/** A copy of a row under another key, as far as the table's unique keys let it. */
const add: Deed = async (db, table, columns, random) => {
  const row = await someRow(db, table, random)
  const fresh: Record<string, string> = {
    id: `"id" + 1000000`,
    position: `"position" + 50`,
    seal: `"seal" + 1000000`,
    b: `"b" + 1000000`,
    incident: `"incident" + 1000000`,
  }
  const unique = /^(hash|previous|key|folded|undoes)$/
  const values = columns.map(({ name, type }) => {
    if (fresh[name]) return fresh[name]
    if (name === 'hash' && type === 'text') return `encode(sha256(convert_to("hash", 'UTF8')), 'hex')`
    return type === 'text' && unique.test(name) ? `"${name}" || 'x'` : `"${name}"`
  })
  const names = sql.join(
    columns.map(({ name }) => sql.identifier(name)),
    sql`, `,
  )
  await db.execute(
    sql`insert into ${sql.identifier(table)} (${names}) select ${sql.raw(values.join(', '))} from ${sql.identifier(table)} where ctid = ${row}::tid`,
  )
  return `${table}: added a copy of ${row}`
}

async function someRow(db: Db, table: string, random: () => number): Promise<string> {
  const at = Math.floor(random() * (await countOf(db, table)))
  const [row] = await rawRows(
    db,
    sql`select ctid::text as row from ${sql.identifier(table)} order by ctid offset ${at} limit 1`,
  )
  return String(row!['row'])
}

async function countOf(db: Db, table: string): Promise<number> {
  const [row] = await rawRows(db, sql`select count(*) as total from ${sql.identifier(table)}`)
  return Number(row!['total'])
}
