import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { claims, history, incidents, revisions } from '../../schema/index.js'
import { verifyArchive } from '../../src/actions/archive/verify-archive.js'
import { contextOf } from '../../src/context.js'
import { openDatabase } from '../../src/db/engine/client.js'
import { rawRows } from '../../src/db/engine/raw-rows.js'
import { run, scratchFolder } from '../cli/command.js'
import { type Engine, freshFolder, freshPostgres } from '../support/databases.js'
import { asking, workUntilCut } from './kills/desk.js'
import { Ledger } from './kills/ledger.js'
import { CLAIMS, storyTeller } from './kills/stories.js'
import { type Victim, victim } from './kills/victim.js'
import { randomness, trials } from './scale.js'

const KILLS: Readonly<Record<Engine, number>> = { postgres: trials(1_000, 6), pglite: trials(200, 4) }
/** Each start looks for what was acknowledged since the one before; so many kills apart everything is verified. */
const VERIFY_EVERY = 50
/** More than an importer keeps before it is killed. */
const FILE_OF = 150

const folder = scratchFolder()

describe.each(['postgres', 'pglite'] as const)('import and review killed with kill -9 (%s)', (engine) => {
  const kills = KILLS[engine]
  it(`${kills} times lose nothing that was acknowledged and leave nothing by half`, {
    timeout: 60_000 * kills + 600_000,
  }, async () => {
    const postgres = engine === 'postgres' ? await freshPostgres() : null
    const env: Record<string, string> = postgres
      ? { DATABASE_URL: postgres.url }
      : { DATA_DIR: freshFolder(join(folder, 'data')) }
    const trial = openTrial(engine, env)
    for (let verified = 0; trial.kills() < kills; ) {
      await trial.round()
      if (trial.kills() - verified < VERIFY_EVERY) continue
      await trial.verify()
      verified = trial.kills()
      console.log(trial.told())
    }
    await trial.lookAgain()
    await trial.verify()
    console.log(trial.told())
    await postgres?.drop()
  })
})

describe('a first start that is killed', () => {
  it.each(Array.from({ length: trials(20, 2) }, (_, index) => 400 + index * trials(100, 500)))(
    'after %i ms does not spoil the folder',
    async (wait) => {
      const env = { DATA_DIR: join(folder, `young-${wait}`) }
      await victim(['migrate'], env).killAfter(wait)
      expect(await run(['migrate'], { env })).toMatchObject({ code: 0, stderr: '' })
    },
  )
})

function openTrial(engine: Engine, env: Record<string, string>) {
  const random = randomness()
  const ledger = new Ledger()
  const nextStory = storyTeller()
  const [claimIds, incidents]: number[][] = [[], []]
  const killed = { servers: 0, importers: 0, starting: 0 }
  /** How long a command takes to its first line, ms, as far as was seen: a kill before it falls into that time. */
  const startsWithin = { server: 2_000, importer: 2_000 }

  /** Kills while it starts, in one case of six, else some time into its work. */
  async function killSometime(which: 'server' | 'importer', process: Victim, work: () => Promise<number>) {
    if (random() < 1 / 6) {
      if (await process.killAfter(random() * startsWithin[which])) killed.starting++
      return
    }
    const begun = performance.now()
    if ((await process.firstLine) === null) return void (await process.killAfter(0))
    startsWithin[which] = performance.now() - begun
    if (await process.killAfter(await work())) killed[`${which}s`]++
  }

  async function serveAndReview(): Promise<void> {
    const server = victim(['serve', '--port', '0'], env)
    let working: Promise<void> | undefined
    await killSometime('server', server, async () => {
      const origin = originOf((await server.firstLine)!)
      expect(await ledger.look(asking(origin), CLAIMS)).toEqual([])
      const decided = new Promise<void>((onDecision) => {
        working = workUntilCut({
          origin,
          ledger,
          random,
          nextStory,
          claims: claimIds!,
          incidents: incidents!,
          onDecision,
        })
      })
      // The first report and decision take long, for much is read in before them: mostly it is killed after those.
      if (random() < 0.75) await Promise.race([decided, working])
      return random() * 900
    })
    await working
    if (server.complaints() !== '') console.log(`a server complained: ${server.complaints().slice(0, 400)}`)
  }

  async function importMany(): Promise<void> {
    const file = join(folder, `${engine}.jsonl`)
    writeFileSync(file, Array.from({ length: FILE_OF }, () => JSON.stringify(nextStory())).join('\n'))
    const keep = (line: string) => ledger.keepReport((JSON.parse(line) as { report: number }).report)
    const importer = victim(['import', '--json', file], env, keep)
    await killSometime('importer', importer, async () => random() * 300)
  }

  let rounds = 0
  return {
    kills: () => killed.servers + killed.importers + killed.starting,
    told: () =>
      `${engine}: ${killed.servers} servers and ${killed.importers} imports killed at work, ${killed.starting} while they started; ` +
      `${ledger.reports.size} reports and ${ledger.decisions} decisions acknowledged, all there`,
    /** On a Postgres a server and an importer side by side; the embedded database has one process at a time. */
    async round(): Promise<void> {
      if (engine === 'postgres') await Promise.all([serveAndReview(), importMany()])
      else await (rounds++ % 2 === 0 ? serveAndReview() : importMany())
      if (env['DATABASE_URL']) await othersGone(env['DATABASE_URL'])
    },
    /** One more start, which nobody kills before it has answered. */
    async lookAgain(): Promise<void> {
      const server = victim(['serve', '--port', '0'], env)
      expect(await ledger.look(asking(originOf((await server.firstLine)!)), CLAIMS)).toEqual([])
      await server.killAfter(0)
    },
    verify: () => verifyWhole(env, ledger),
  }
}

const originOf = (line: string): string => /http:\S+/.exec(line)![0]

/** Everything: each report with its claims, each acknowledged one there, an entry for each, chains and seals whole. */
async function verifyWhole(env: Record<string, string>, ledger: Ledger): Promise<void> {
  const { DATABASE_URL: databaseUrl = null, DATA_DIR: dataDir = '' } = env
  const database = await openDatabase({ databaseUrl, dataDir })
  try {
    const { db } = database
    const kept = await db
      .select({ report: revisions.report, claims: sql<number>`count(${claims.id})::int` })
      .from(revisions)
      .leftJoin(claims, eq(claims.revision, revisions.id))
      .groupBy(revisions.report)
    expect(kept.filter((report) => report.claims !== CLAIMS)).toEqual([])
    const ids = new Set(kept.map(({ report }) => report))
    expect([...ledger.reports].filter((id) => !ids.has(id))).toEqual([])
    expect(await db.$count(history, eq(history.action, 'recordReport'))).toBe(ids.size)
    expect(await db.$count(incidents)).toBe(await db.$count(history, eq(history.action, 'createIncident')))
    expect(await verifyArchive(contextOf(db))).toEqual([])
  } finally {
    await database.close()
  }
}

/** The server goes on for a moment with what a killed client had begun. */
async function othersGone(databaseUrl: string): Promise<void> {
  const database = await openDatabase({ databaseUrl, dataDir: '' }, { migrate: false })
  const busy = sql`select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`
  for (let attempt = 0; attempt < 500 && (await rawRows(database.db, busy)).length > 0; attempt++) await sleep(20)
  await database.close()
}
