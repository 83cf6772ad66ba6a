import { randomBytes } from 'node:crypto'
import { cpSync, openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { type Context, contextOf } from '../../src/context.js'
import type { Database } from '../../src/db/engine/database.js'
import { embeddedDatabase } from '../../src/db/engine/embedded.js'
import { openServer } from '../../src/db/engine/server.js'
import { databaseUrl, onServer } from './engines.js'

export const ENGINES = ['pglite', 'postgres'] as const
export type Engine = (typeof ENGINES)[number]

/** An empty database with all tables, of its own. */
export async function freshDatabase(engine: Engine): Promise<Database> {
  if (engine === 'pglite') {
    const loadDataDir = await openAsBlob(inject('pgliteTemplate'))
    return embeddedDatabase(await PGlite.create({ extensions: { pg_trgm }, loadDataDir }), 'memory')
  }
  const { url, drop } = await freshPostgres()
  const database = await openServer(url)
  return { ...database, close: () => database.close().then(drop) }
}

/** A DATA_DIR with an empty database, for other processes to use; it is made at `path`. */
export function freshFolder(path: string): string {
  cpSync(inject('embeddedFolder'), path, { recursive: true })
  return path
}

/** An empty database with all tables on the real Postgres, for other processes to use. */
export async function freshPostgres(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = inject('postgresUrl')
  const name = `countercheck_test_${randomBytes(6).toString('hex')}`
  const statement = `create database ${name} template ${inject('postgresTemplate')}`
  await onServer(server, (sql) => sql.unsafe(statement))
  const drop = async () => {
    await onServer(server, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`))
  }
  return { url: databaseUrl(server, name), drop }
}

export const NOW = new Date('2026-03-01T12:00:00Z')

/** The same tests on both engines, each with an empty database that the tests of the block share. */
export function onBothEngines(title: string, tests: (context: () => Context, engine: Engine) => void): void {
  describe.each(ENGINES)(`${title} (%s)`, (engine) => {
    let database: Database
    beforeAll(async () => {
      database = await freshDatabase(engine)
    })
    afterAll(() => database?.close())
    tests(() => contextOf(database.db, { now: () => NOW }), engine)
  })
}
