import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import postgres from 'postgres'
import type { Database } from '../../src/db/engine/database.js'
import { embeddedDatabase } from '../../src/db/engine/embedded.js'
import { openServer } from '../../src/db/engine/server.js'
import { startKeptPostgres, startPostgres } from '../support/postgres-server.js'

/** An empty or kept database for a measurement, with its tables up to date. */
export interface ArchivePlace {
  readonly database: Database
  /** Null for the embedded database. */
  readonly url: string | null
  close(): Promise<void>
}

/**
 * A database for so many claims, made by one or another bench: embedded in memory; on a Postgres of its own; or, where `BENCH_ARCHIVE` names a folder, on a Postgres
 * that keeps it there, so that the next measurement need not fill it again.
 */
export async function archivePlace(
  engine: 'embedded' | 'postgres',
  claims: number,
  made: 'claims' | 'matching' = 'claims',
): Promise<ArchivePlace> {
  if (engine === 'embedded') {
    const database = embeddedDatabase(await PGlite.create({ extensions: { pg_trgm } }), 'memory')
    await database.migrate()
    return { database, url: null, close: database.close }
  }
  const kept = process.env['BENCH_ARCHIVE']
  const server = await (kept ? startKeptPostgres(kept) : startPostgres())
  const url = kept ? await databaseFor(server.url, `${made}_${claims}`) : server.url
  const database = await openServer(url)
  await database.migrate()
  return { database, url, close: () => database.close().then(server.stop) }
}

/** The address of the database with this name, which is made where it is missing. */
async function databaseFor(url: string, name: string): Promise<string> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  const known = await client`select 1 from pg_database where datname = ${name}`
  if (known.length === 0) await client.unsafe(`create database ${name} template template0 lc_ctype 'C.UTF-8'`)
  await client.end()
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}
