import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { attributions, claims, history, incidents, reports, revisions } from '../../schema/index.js'
import { entryHash } from '../../src/actions/append-history.js'
import { extractClaims } from '../../src/core/extract/engine.js'
import { GENESIS } from '../../src/core/history.js'
import { openDatabase } from '../../src/db/client.js'
import type { Db } from '../../src/db/database.js'
import { rawRows } from '../../src/db/raw-rows.js'
import { ENGINES, freshFolder, freshPostgres } from '../support/databases.js'
import { run, scratchFolder, start } from './command.js'

/** `KILLS=20 npx vitest run tests/cli/kill` is the long version. */
const KILLS = Number(process.env['KILLS'] ?? 4)
const folder = scratchFolder()

const REPORTS = Array.from({ length: 40 * KILLS }, (_, index) => ({
  id: `report-${index}`,
  lang: 'en' as const,
  source: `Paper ${index % 5}`,
  published: '2016-10-04',
  text: `Shelling killed ${index + 10} civilians in the old town on Monday. The ministry said ${index + 3} soldiers were wounded. Later ${index + 500} people were displaced.`,
}))
const file = join(folder, 'reports.jsonl')
writeFileSync(file, REPORTS.map((report) => JSON.stringify(report)).join('\n'))
const expectedClaims = new Map(REPORTS.map((report) => [report.id, extractClaims(report).length]))

describe.each(ENGINES)('an import killed with kill -9 (%s)', (engine) => {
  it(`${KILLS} times leaves every acknowledged report whole and nothing by half`, {
    timeout: 120_000 * KILLS,
  }, async () => {
    const postgres = engine === 'postgres' ? await freshPostgres() : null
    const env: Record<string, string> = postgres
      ? { DATABASE_URL: postgres.url }
      : { DATA_DIR: freshFolder(join(folder, 'data')) }
    const acknowledged = new Set<string>()
    for (let kill = 0; kill < KILLS; kill++) {
      await importUntilKilled(env, acknowledged)
      await checkWhole(env, acknowledged)
    }
    expect(acknowledged.size).toBeGreaterThan(KILLS)
    const rest = await run(['import', file], { env })
    expect(rest).toMatchObject({ code: 0, stderr: '' })
    await checkWhole(env, new Set(REPORTS.map(({ id }) => id)))
    await postgres?.drop()
  })
})

describe('a first start that is killed', () => {
  it.each(Array.from({ length: Math.ceil(KILLS / 2) }, (_, index) => 400 + index * 500))(
    'after %i ms does not spoil the folder',
    async (wait) => {
      const env = { DATA_DIR: join(folder, `young-${wait}`) }
      const child = start(['migrate'], { env })
      const ended = new Promise((resolve) => child.once('close', resolve))
      await sleep(wait)
      child.kill('SIGKILL')
      await ended
      expect(await run(['migrate'], { env })).toMatchObject({ code: 0, stderr: '' })
    },
  )
})

/** Imports, and kills the process at some moment after it has acknowledged a few new reports. */
async function importUntilKilled(env: Record<string, string>, acknowledged: Set<string>): Promise<void> {
  const child = start(['import', '--json', file], { env })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const enough = acknowledged.size + 1 + Math.floor(Math.random() * 20)
  const moment = Math.random() * 25
  for await (const line of createInterface({ input: child.stdout! })) {
    acknowledged.add((JSON.parse(line) as { label: string }).label)
    if (acknowledged.size === enough) void sleep(moment).then(() => child.kill('SIGKILL'))
  }
  await ended
}

async function checkWhole(env: Record<string, string>, acknowledged: ReadonlySet<string>): Promise<void> {
  const { DATABASE_URL: databaseUrl = null, DATA_DIR: dataDir = '' } = env
  const database = await openDatabase({ databaseUrl, dataDir })
  try {
    const { db } = database
    if (databaseUrl) await othersGone(db)
    const kept = await db
      .select({ label: reports.label, claims: sql<number>`count(${claims.id})::int` })
      .from(reports)
      .innerJoin(revisions, eq(revisions.report, reports.id))
      .leftJoin(claims, eq(claims.revision, revisions.id))
      .groupBy(reports.id)
    for (const { label, claims } of kept) expect([label, claims]).toEqual([label, expectedClaims.get(label)])
    const labels = new Set(kept.map(({ label }) => label))
    expect([...acknowledged].filter((label) => !labels.has(label))).toEqual([])
    expect(labels.size).toBe(kept.length)
    expect(await db.$count(reports)).toBe(kept.length)
    expect(await db.$count(history, eq(history.action, 'recordReport'))).toBe(kept.length)
    const outlets = await db.$count(attributions, eq(attributions.role, 'outlet'))
    expect(outlets).toBe(kept.reduce((total, report) => total + report.claims, 0))
    expect(await db.$count(incidents)).toBe(await db.$count(history, eq(history.action, 'createIncident')))
    let previous = GENESIS
    for (const entry of await db.select().from(history).orderBy(history.id)) {
      expect(entry.previous).toBe(previous)
      expect(entryHash(entry)).toBe(entry.hash)
      previous = entry.hash
    }
  } finally {
    await database.close()
  }
}

/** The server goes on for a moment with what a killed client had begun. */
async function othersGone(db: Db): Promise<void> {
  const busy = sql`select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`
  for (let attempt = 0; attempt < 100 && (await rawRows(db, busy)).length > 0; attempt++) await sleep(20)
}
