import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/db/engine/client.js'
import { openServer } from '../../src/db/engine/server.js'
import { startPostgres } from './postgres-server.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** A DATA_DIR with an empty database, to copy. */
    embeddedFolder: string
    /** A dump of an empty database with all tables, to load instead of making one anew. */
    pgliteTemplate: string
    /** A Postgres in which the database `postgresTemplate` has all tables. */
    postgresUrl: string
    postgresTemplate: string
  }
}

/** Before the run: a real Postgres (TEST_DATABASE_URL, or one of its own) and an empty database of each engine to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-tests-'))
  const given = process.env['TEST_DATABASE_URL']
  const server = given ? { url: given, stop: async () => {} } : await startPostgres()
  const template = `countercheck_template_${randomBytes(4).toString('hex')}`
  await onServer(server.url, (sql) => sql.unsafe(`create database ${template} encoding 'UTF8' template template0`))
  const database = await openServer(databaseUrl(server.url, template))
  await database.migrate()
  await database.close()

  const embedded = join(folder, 'data')
  await (await openDatabase({ databaseUrl: null, dataDir: embedded })).close()
  const client = await PGlite.create(join(embedded, 'pglite'), { extensions: { pg_trgm } })
  const dump = join(folder, 'pglite.tar')
  writeFileSync(dump, Buffer.from(await (await client.dumpDataDir('none')).arrayBuffer()))
  await client.close()

  project.provide('embeddedFolder', embedded)
  project.provide('pgliteTemplate', dump)
  project.provide('postgresUrl', server.url)
  project.provide('postgresTemplate', template)
  return async () => {
    await onServer(server.url, (sql) => sql.unsafe(`drop database if exists ${template} with (force)`))
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same server, another database. */
export function databaseUrl(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

export async function onServer<T>(url: string, body: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await body(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
