import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'drizzle-orm'
import type { Context } from '../../context.js'
import { dumpRows, dumpTables } from '../../db/engine/dump.js'
import { appliedMigrations } from '../../db/engine/migrations.js'
import { inUniversalTime } from '../../db/seals.js'
import { writeProblem } from '../../write-problem.js'
import { BackupError, FORMAT, readBackup, Sum, type TableSum } from './backup-file.js'

/**
 * Writes everything that is kept into one file, as it stands at one moment, and reads it back. The file appears under its name when
 * it is whole. Others go on reading meanwhile; on the embedded database they wait. @throws BackupError
 */
export async function backUp({ db, now }: Context, path: string): Promise<TableSum[]> {
  const draft = `${path}.part`
  const sums: TableSum[] = []
  try {
    // For the owner alone: texts, accounts and the addresses of webhooks are in it.
    const file = await open(draft, 'w', 0o600)
    await db.transaction(
      async (db) => {
        await inUniversalTime(db)
        const header = { migrations: await appliedMigrations(db), made: now().toISOString() }
        await pipeline(Readable.from(lines(db, header, sums)), createGzip(), file.createWriteStream({ flush: true }))
      },
      { isolationLevel: 'repeatable read' },
    )
    await checkWritten(draft, sums)
    await rename(draft, path)
    return sums
  } catch (error) {
    await rm(draft, { force: true })
    const { code, message } = error as NodeJS.ErrnoException
    if (error instanceof BackupError || !code) throw error
    throw new BackupError(`${path} cannot be written: ${writeProblem(error) ?? message}`)
  }
}

async function* lines(db: Context['db'], header: object, sums: TableSum[]): AsyncGenerator<string> {
  const whole = new Sum()
  yield `${JSON.stringify(['countercheck backup', FORMAT, header])}\n`
  for (const table of dumpTables()) {
    yield `${JSON.stringify(['table', table.name, table.columns])}\n`
    const sum = new Sum()
    for await (const rows of dumpRows(db, table)) {
      for (const row of rows) sum.add(row)
      yield `${rows.join('\n')}\n`
    }
    const told = { table: table.name, rows: sum.rows, sha256: sum.hex() }
    sums.push(told)
    const end = JSON.stringify(['end', told.table, told.rows, told.sha256])
    whole.add(end)
    yield `${end}\n`
  }
  yield `${JSON.stringify(['whole', whole.rows, whole.hex()])}\n`
}

async function checkWritten(path: string, sums: readonly TableSum[]): Promise<void> {
  let read = 0
  for await (const part of readBackup(path)) if (part.kind === 'end' && part.sum.sha256 === sums[read]?.sha256) read++
  if (read !== sums.length) throw new BackupError('what was written is not what was read from the database; try again')
}

/** Counts and hashes of every table as it stands now. */
export async function sumTables(db: Context['db']): Promise<TableSum[]> {
  await db.execute(sql`select set_config('TimeZone', 'UTC', true)`)
  const sums: TableSum[] = []
  for (const table of dumpTables()) {
    const sum = new Sum()
    for await (const rows of dumpRows(db, table)) for (const row of rows) sum.add(row)
    sums.push({ table: table.name, rows: sum.rows, sha256: sum.hex() })
  }
  return sums
}
