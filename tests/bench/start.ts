import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { loadSample } from '../../src/actions/reports/load-sample.js'
import { contextOf } from '../../src/context.js'
import { openDatabase } from '../../src/db/engine/client.js'
import { startPostgres } from '../support/postgres-server.js'
import type { Figure } from './figure.js'
import { startServing } from './served.js'

const STARTS = 5
/** Seconds after which a server that nobody asks anything counts as idle. */
const IDLE_AFTER = 5

/** From the command to the last byte of the first page, on a database that exists, and the memory that the server then holds. */
export async function benchStart(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-bench-'))
  const server = await startPostgres()
  try {
    return [
      ...(await startsOn('embedded', { databaseUrl: null, dataDir: folder })),
      ...(await startsOn('Postgres', { databaseUrl: server.url, dataDir: folder })),
    ]
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Place {
  readonly databaseUrl: string | null
  readonly dataDir: string
}

async function startsOn(what: string, place: Place): Promise<Figure[]> {
  const database = await openDatabase(place)
  await loadSample(contextOf(database.db))
  await database.close()
  const starts: Start[] = []
  for (let n = 0; n < STARTS; n++) starts.push(await start(place))
  const median = (of: (start: Start) => number) => starts.map(of).sort((a, b) => a - b)[STARTS >> 1]!
  return [
    { what: `${what}: start to first page`, value: median(({ clock }) => clock), unit: 'ms' },
    { what: `${what}: the same, processor time`, value: median(({ computing }) => computing), unit: 'ms' },
    { what: `${what}: memory, idle`, value: median(({ memory }) => memory), unit: 'MB' },
  ]
}

interface Start {
  /** Milliseconds by the clock, and of the server's processor time. */
  readonly clock: number
  readonly computing: number
  /** Megabytes that are resident. */
  readonly memory: number
}

async function start({ databaseUrl, dataDir }: Place): Promise<Start> {
  const began = performance.now()
  const server = await startServing(databaseUrl, dataDir)
  const page = await fetch(server.address)
  await page.text()
  if (page.status !== 200) throw new Error(`the first page answers ${page.status}`)
  const clock = performance.now() - began
  const computing = server.computing()
  await sleep(IDLE_AFTER * 1000)
  const memory = server.memory()
  await server.stop()
  return { clock, computing, memory }
}
