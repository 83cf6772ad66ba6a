import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyArchive } from '../../src/actions/archive/verify-archive.js'
import { contextOf } from '../../src/context.js'
import type { Database } from '../../src/db/engine/database.js'
import { rawRows } from '../../src/db/engine/raw-rows.js'
import { openServer } from '../../src/db/engine/server.js'
import { madeReports } from '../bench/made-reports.js'
import { type PostgresServer, startPostgres, startStandby } from '../support/postgres-server.js'
import { type Victim, victim } from './kills/victim.js'
import { FULL } from './scale.js'

/** Reports of each of the two imports. */
const REPORTS = 600

/**
 * Two servers and two workers on a primary with a streaming replica. One of each is killed while both imports run and a person reviews:
 * a killed worker's job is taken up after a minute, so this is for the long run.
 */
describe.runIf(FULL)('two servers and two workers', () => {
  let primary: PostgresServer
  let standby: PostgresServer
  let database: Database
  let servers: Victim[] = []
  let workers: Victim[] = []

  beforeAll(async () => {
    primary = await startPostgres()
    standby = await startStandby(primary)
    database = await openServer(primary.url)
    const env = { DATABASE_URL: primary.url, DATABASE_REPLICA_URLS: standby.url }
    servers = [0, 1].map(() => victim(['serve', '--port', '0'], env))
    await Promise.all(servers.map((server) => server.firstLine))
    workers = [0, 1].map(() => victim(['worker'], env))
    await Promise.all(workers.map((worker) => worker.firstLine))
  })
  afterAll(async () => {
    await Promise.all([...servers, ...workers].map((each) => each.killAfter(0)))
    await database?.close()
    await standby?.stop()
    await primary?.stop()
  })

  const originOf = async (server: Victim): Promise<string> => /http:\S+/.exec((await server.firstLine) ?? '')![0]
  const send = async (server: Victim, path: string, body: object): Promise<Response> => {
    const origin = await originOf(server)
    const headers = { 'content-type': 'application/json', origin, 'if-match': '*' }
    return fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) })
  }
  const number = async (query: ReturnType<typeof sql>): Promise<number> =>
    Number((await rawRows(database.db, query))[0]!['count'])
  const kept = () => number(sql`select count(*) from reports`)

  it('end their work with nothing twice and nothing lost, whichever is killed', async () => {
    const reports = madeReports(2 * REPORTS).map(({ id: label, ...report }) => ({ ...report, label }))
    for (const [at, server] of servers.entries()) {
      const own = reports.slice(at * REPORTS, (at + 1) * REPORTS)
      expect((await send(server, '/api/v1/jobs', { kind: 'import', reports: own })).status).toBe(202)
    }
    while ((await kept()) < 50) await sleep(100)
    // Through both servers, while the workers write.
    const decided: number[] = []
    for (const [at, server] of servers.entries())
      for (let claim = at + 1; claim <= 20; claim += 2) {
        const answer = await send(server, `/api/v1/claims/${claim}/judgements`, { decision: 'accept' })
        if (answer.status === 200) decided.push(claim)
      }
    expect(decided.length).toBeGreaterThan(15)
    expect(await kept()).toBeLessThan(2 * REPORTS)
    await workers[0]!.killAfter(0)
    await servers[0]!.killAfter(0)
    await standby.stop()
    const origin = await originOf(servers[1]!)
    for (let seconds = 0; seconds < 240 && (await kept()) < 2 * REPORTS; seconds++) {
      expect((await fetch(`${origin}/reports`)).status, 'the server that is left reads on').toBe(200)
      await sleep(1_000)
    }
    expect(await kept()).toBe(2 * REPORTS)
    expect(await number(sql`select count(distinct key) from reports`)).toBe(2 * REPORTS)
    const accepted = sql`select count(*) from claims where state = 'accepted' and id <= 20`
    expect(await number(accepted)).toBe(decided.length)
    expect(await verifyArchive(contextOf(database.db))).toEqual([])
  }, 600_000)
})
