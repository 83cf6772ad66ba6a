import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, inject, it } from 'vitest'
import { openDatabase } from '../../src/db/engine/client.js'
import type { Database } from '../../src/db/engine/database.js'
import { run, scratchFolder } from '../cli/command.js'
import { ENGINES, freshDatabase } from '../support/databases.js'
import { databaseUrl, onServer } from '../support/engines.js'
import { type Victim, victim } from './kills/victim.js'
import { fillFirstTables, HELD, LAYOUT } from './migrations/old-archive.js'
import { copyRelease, keepMigrations, migrationTags, pauseInside } from './migrations/older-release.js'
import { randomness, trials } from './scale.js'

const CLAIMS = trials(100_000, 500)
const tags = migrationTags()
/** The tables that there were first: from here on there is something to lose. */
const FIRST = 2
/** Killed is every migration from here on. */
const KILLED_FROM = trials(FIRST + 1, tags.length)

const folder = scratchFolder()

describe.each(ENGINES)('migrations killed half-way (%s)', (engine) => {
  it(`keep ${CLAIMS} claims, and run again`, { timeout: 3_600_000 }, async () => {
    const postgres = engine === 'postgres' ? `countercheck_old_${process.pid}` : null
    if (postgres) await onServer(inject('postgresUrl'), (sql) => sql.unsafe(`create database ${postgres}`))
    const config = {
      databaseUrl: postgres && databaseUrl(inject('postgresUrl'), postgres),
      dataDir: join(folder, engine),
    }
    const env: Record<string, string> = config.databaseUrl
      ? { DATABASE_URL: config.databaseUrl }
      : { DATA_DIR: config.dataDir }
    const release = join(folder, `release-${engine}`)
    const main = copyRelease(release)
    const begin = () => victim(['migrate'], env, undefined, main)
    const migrated = async (count: number) => {
      const { stdout, stderr } = await run(['migrate'], { env, main })
      expect(stdout + stderr).toContain(`${count} migrations`)
    }
    const random = randomness()

    keepMigrations(release, FIRST)
    await migrated(FIRST)
    await inDatabase(config, async (database) => {
      for (const statement of fillFirstTables(CLAIMS)) await database.statement(statement)
    })
    const held = await inDatabase(config, (database) => database.statement(HELD))
    expect(held[0]!['claims']).toBe(CLAIMS)
    keepMigrations(release, KILLED_FROM - 1)
    await migrated(KILLED_FROM - 1)

    let took = 0
    for (let count = KILLED_FROM; count <= tags.length; count++) {
      const tag = tags[count - 1]!
      keepMigrations(release, count)
      const reached = reachedIn(config)
      pauseInside(release, tag, reached.sign)
      const half = begin()
      await reached.by(half)
      expect(await half.killAfter(0), `${tag} was killed half-way`).toBe(true)
      reached.clear()
      pauseInside(release, tag, null)
      expect(await appliedIn(config), `${tag} was taken back`).toBe(count - 1)
      // And once more, at any moment.
      await begin().killAfter(random() * (took || 2_000))
      const begun = performance.now()
      await migrated(count)
      took = performance.now() - begun
      expect(await inDatabase(config, (database) => database.statement(HELD)), tag).toEqual(held)
    }

    const fresh = await freshDatabase(engine)
    const layout = await fresh.statement(LAYOUT)
    await fresh.close()
    expect(await inDatabase(config, (database) => database.statement(LAYOUT))).toEqual(layout)
    if (postgres)
      await onServer(inject('postgresUrl'), (sql) => sql.unsafe(`drop database if exists ${postgres} with (force)`))
  })
})

type Config = Parameters<typeof openDatabase>[0]

async function inDatabase<T>(config: Config, body: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(config, { migrate: false })
  try {
    return await body(database)
  } finally {
    await database.close()
  }
}

const appliedIn = (config: Config): Promise<number> =>
  inDatabase(config, async (database) => {
    const [row] = await database.statement('select count(*)::int as applied from drizzle.__drizzle_migrations')
    return row!['applied'] as number
  })

/** Tells when a migration has come to its middle: on a Postgres it is seen asleep, an embedded one leaves a file in its folder. */
function reachedIn({ databaseUrl: url, dataDir }: Config) {
  const file = join(dataDir, 'pglite', 'half-way')
  const asleep = async () =>
    inDatabase({ databaseUrl: url, dataDir }, async (database) => {
      const seen = await database.statement(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
      )
      return seen.length > 0
    })
  return {
    // A server asleep in a statement does not see by itself that nobody waits for it any more.
    sign: url ? `set local client_connection_check_interval = '100ms';` : `copy (select 1) to '/pglite/data/half-way';`,
    async by({ child }: Victim) {
      while (!(url ? await asleep() : existsSync(file)) && child.exitCode === null) await sleep(50)
    },
    clear: () => rmSync(file, { force: true }),
  }
}
