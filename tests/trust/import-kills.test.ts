import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { claims, history, reports, revisions } from '../../schema/index.js'
import { verifyArchive } from '../../src/actions/archive/verify-archive.js'
import { contextOf } from '../../src/context.js'
import { openDatabase } from '../../src/db/engine/client.js'
import { madeReports } from '../bench/made-reports.js'
import { scratchFolder } from '../cli/command.js'
import { ENGINES, freshFolder, freshPostgres } from '../support/databases.js'
import { victim } from './kills/victim.js'
import { randomness, trials } from './scale.js'

const REPORTS = trials(10_000, 300)
/** A life of an importer in seconds, its start included: from the least to the most. */
const LIFE = REPORTS < 1_000 ? ([0.5, 2] as const) : ([2, 8] as const)

const folder = scratchFolder()
const file = join(folder, 'reports.jsonl')
writeFileSync(
  file,
  madeReports(REPORTS)
    .map((report) => JSON.stringify(report))
    .join('\n'),
)

describe.each(ENGINES)('one import of many reports (%s)', (engine) => {
  it(`of ${REPORTS}, killed every few seconds and begun again, ends with ${REPORTS}`, {
    timeout: 2 * 3_600_000,
  }, async () => {
    const postgres = engine === 'postgres' ? await freshPostgres() : null
    const env: Record<string, string> = postgres
      ? { DATABASE_URL: postgres.url }
      : { DATA_DIR: freshFolder(join(folder, 'data')) }
    const random = randomness()
    const start = performance.now()
    const acknowledged = new Set<string>()
    let [kills, life] = [0, 1]
    const keep = (line: string) => acknowledged.add((JSON.parse(line) as { label: string }).label)
    for (;;) {
      const before = acknowledged.size
      const importer = victim(['import', '--json', file], env, keep)
      if (!(await importer.killAfter(life * (LIFE[0] + random() * (LIFE[1] - LIFE[0])) * 1000))) break
      kills++
      // On a busy machine nothing is begun within seconds: it is given longer as long as nothing comes of it.
      life = acknowledged.size === before ? life * 1.5 : 1
    }
    const seconds = (performance.now() - start) / 1000
    expect(acknowledged.size).toBe(REPORTS)
    const found = await countAll(env)
    console.log(
      `${engine}: ${found.reports} reports and ${found.claims} claims after ${kills} kills in ${seconds.toFixed(0)} s`,
    )
    expect(kills).toBeGreaterThan(0)
    expect(found).toMatchObject({ reports: REPORTS, revisions: REPORTS, entries: REPORTS, flaws: [] })
    await postgres?.drop()
  })
})

async function countAll(env: Record<string, string>) {
  const { DATABASE_URL: databaseUrl = null, DATA_DIR: dataDir = '' } = env
  const database = await openDatabase({ databaseUrl, dataDir })
  const { db } = database
  try {
    return {
      reports: await db.$count(reports),
      revisions: await db.$count(revisions),
      claims: await db.$count(claims),
      entries: await db.$count(history, eq(history.action, 'recordReport')),
      flaws: await verifyArchive(contextOf(db)),
    }
  } finally {
    await database.close()
  }
}
