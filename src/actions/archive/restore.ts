import type { Context } from '../../context.js'
import type { Db } from '../../db/engine/database.js'
import { countOn, type DumpTable, dumpTables, isEmptyTable, loadRows } from '../../db/engine/dump.js'
import { appliedMigrations } from '../../db/engine/migrations.js'
import { inUniversalTime } from '../../db/seals.js'
import { sumTables } from './back-up.js'
import { BackupError, readBackup, type TableSum } from './backup-file.js'

/** Characters of rows in one statement, and rows. */
const LARGEST = 4_000_000
const MOST = 1_000

/**
 * Puts a backup into an empty database of either engine, all or nothing, and compares what then stands there with the file, table by
 * table. The file is read to its end before anything is written. @throws BackupError
 */
export async function restore({ db }: Context, path: string): Promise<TableSum[]> {
  const tables = new Map(dumpTables().map((table) => [table.name, table]))
  await checkFile(path, tables, await appliedMigrations(db))
  return db.transaction(async (db) => {
    for (const table of tables.values())
      if (!(await isEmptyTable(db, table)))
        throw new BackupError(`the database holds ${table.name} already; restore into an empty one`)
    await inUniversalTime(db)
    const written = await load(db, path)
    for (const table of tables.values()) await countOn(db, table)
    const read = new Map((await sumTables(db)).map((sum) => [sum.table, sum]))
    for (const { table, rows, sha256 } of written) {
      const now = read.get(table)
      if (now?.rows !== rows || (sameColumns(tables.get(table)!, written) && now.sha256 !== sha256))
        throw new BackupError(`${table} does not read back as it was written; nothing was kept`)
    }
    return written
  })
}

interface Written extends TableSum {
  readonly columns: readonly string[]
}

/** A backup from before a column was added cannot hash alike: its rows are counted, and `verify` knows what they must look like. */
const sameColumns = (table: DumpTable, written: readonly Written[]): boolean =>
  written.find((each) => each.table === table.name)?.columns.length === table.columns.length

async function checkFile(path: string, tables: ReadonlyMap<string, DumpTable>, migrations: number): Promise<void> {
  for await (const part of readBackup(path)) {
    if (part.kind === 'header' && part.header.migrations > migrations)
      throw new BackupError('it comes from a newer version of Countercheck: restore it with that one')
    if (part.kind !== 'table') continue
    const unknown = part.columns.find((column) => !tables.get(part.table)?.columns.includes(column))
    if (unknown !== undefined) throw new BackupError(`this version keeps no ${part.table}.${unknown}`)
  }
}

async function load(db: Db, path: string): Promise<Written[]> {
  const written: Written[] = []
  let [table, columns, batch, size] = ['', [] as readonly string[], [] as string[], 0]
  const flush = async () => {
    await loadRows(db, table, columns, batch)
    ;[batch, size] = [[], 0]
  }
  for await (const part of readBackup(path)) {
    if (part.kind === 'table') ({ table, columns } = part)
    if (part.kind === 'row') {
      batch.push(part.line)
      size += part.line.length
      if (batch.length >= MOST || size > LARGEST) await flush()
    }
    if (part.kind === 'end') {
      await flush()
      written.push({ ...part.sum, columns })
    }
  }
  return written
}
