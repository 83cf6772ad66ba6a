import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import * as schema from '../../../schema/index.js'
import { type Database, DatabaseError } from './database.js'
import { logFlusher } from './flush-log.js'
import { takeLock } from './lock.js'
import { CASING, migrationsFolder } from './migrations.js'
import { pgliteProgram } from './pglite-program.js'

/** Opens the embedded database in a folder, which is made where it is missing. One process at a time. */
export async function openEmbedded(folder: string): Promise<Database> {
  await makeFolder(folder)
  const release = await takeLock(folder)
  try {
    const path = join(folder, 'pglite')
    const flush = logFlusher(path)
    const client = flushingCommits(await openFolder(path), flush)
    return embeddedDatabase(client, folder, () => flush().finally(release))
  } catch (error) {
    await release()
    throw new DatabaseError(
      `the database in ${folder} cannot be opened (${error instanceof Error ? error.message : error}); restore it from a backup or set DATA_DIR to another folder`,
    )
  }
}

/**
 * Of its own memory for pages it asks for 32 MB: 128, as comes with it, are filled with zeros at every start, which takes a quarter of the
 * engine's start and stays resident; what does not fit lies in the system's memory for files.
 */
const START = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB']

/** While a new database is made, a mark stands beside it: a kill in the middle leaves the mark, and the half is made anew. */
async function openFolder(folder: string): Promise<PGlite> {
  const mark = `${folder}.unfinished`
  if (existsSync(mark)) await rm(folder, { recursive: true, force: true })
  const isNew = !existsSync(folder)
  if (isNew) await writeFile(mark, '')
  const pgliteWasmModule = await pgliteProgram()
  const client = await PGlite.create(folder, { extensions: { pg_trgm }, pgliteWasmModule, startParams: START })
  if (isNew) await rm(mark)
  return client
}

/** A transaction has succeeded when its log is on the disk. */
function flushingCommits(client: PGlite, flush: () => Promise<void>): PGlite {
  const transaction = client.transaction.bind(client)
  client.transaction = async (body) => {
    const result = await transaction(body)
    await flush()
    return result
  }
  return client
}

/** A PGlite as a database; `release` runs after it is closed. */
export function embeddedDatabase(
  client: PGlite,
  place: string,
  release: () => Promise<void> = async () => {},
): Database {
  const db = drizzle(client, { schema, casing: CASING })
  let closing: Promise<void> | undefined
  return {
    db,
    engine: 'pglite',
    place,
    statement: async (text, values = []) => {
      if (values.length > 0) return (await client.query<Record<string, unknown>>(text, [...values])).rows
      return ((await client.exec(text)).at(-1)?.rows ?? []) as Record<string, unknown>[]
    },
    migrate: () => migrate(db, { migrationsFolder: migrationsFolder() }),
    setUp: (body) => body(),
    close: () => {
      closing ??= client.close().finally(release)
      return closing
    },
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new DatabaseError(
      code === 'EEXIST' || code === 'ENOTDIR'
        ? `${folder} cannot be a folder, for a file of that name is there; set DATA_DIR to another`
        : `the folder ${folder} cannot be made (${code}); set DATA_DIR to one that you may write`,
    )
  }
}
