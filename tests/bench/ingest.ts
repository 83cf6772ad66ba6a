import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepReports } from '../../src/actions/reports/record-report.js'
import { TEXTS } from '../../src/cli/import-reports.js'
import { contextOf } from '../../src/context.js'
import { keepTexts } from '../../src/core/compare/read-claims.js'
import { openServer } from '../../src/db/engine/server.js'
import { type ReportRead, readAhead, readInThread } from '../../src/ingest/read-ahead.js'
import { readReports } from '../../src/ingest/read-reports.js'
import { openWorkerPool } from '../../src/ingest/worker-pool.js'
import { databaseUrl, onServer } from '../support/engines.js'
import { startPostgres } from '../support/postgres-server.js'
import { type Copied, copiedRows } from './copied-rows.js'
import type { Figure } from './figure.js'
import { madeReports } from './made-reports.js'
import { postgresSeconds } from './postgres-time.js'

const REPORTS = Number(process.env['REPORTS'] ?? 1_600)
/** Reports a transaction, as `import` has them once it is under way. */
const BATCH = 400

/** Bulk import into a Postgres of its own: the whole path, the database's part of it against a plain COPY, extraction in threads. */
export async function benchIngest(): Promise<Figure[]> {
  // First: what an import leaves in the memory is collected beside the threads.
  const threads = await extractionInThreads()
  const server = await startPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-bench-'))
  try {
    // Of the long import the first batches compile code and read dictionaries: they are imported before.
    const warm = await spend(await emptyDatabase(server.url, 'warm'), (url) => importAll(url, written(folder, BATCH)))
    const imported = await emptyDatabase(server.url, 'imported')
    const whole = await spend(imported, (url) => importAll(url, written(folder, REPORTS)))
    const rows = await copiedRows(imported)
    const copy = await spend(await emptyDatabase(server.url, 'copied'), rows.into)
    return [...figuresOf(whole, copy, rows, warm), ...threads]
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function figuresOf(whole: Spent, copy: Spent, { rows }: Copied, warm: Spent): Figure[] {
  const each = (seconds: number) => (seconds / REPORTS) * 1000
  const unit = 'ms of processor time a report'
  return [
    { what: 'whole path, by the clock', value: REPORTS / whole.clock, unit: 'reports/s' },
    { what: 'whole path, Node', value: each(whole.node), unit },
    { what: 'whole path, Postgres', value: each(whole.postgres), unit },
    {
      what: 'whole path, two cores of its own',
      value: (2 * REPORTS) / (whole.node + whole.postgres),
      unit: 'reports/s at most',
    },
    { what: 'the first reports of a process', value: BATCH / warm.clock, unit: 'reports/s' },
    { what: `COPY of the same ${rows} rows, Postgres`, value: each(copy.postgres), unit },
    { what: "import's part of Postgres to it", value: whole.postgres / copy.postgres, unit: 'times' },
  ]
}

/** Seconds. */
interface Spent {
  readonly clock: number
  readonly node: number
  readonly postgres: number
}

async function spend(url: string, work: (url: string) => Promise<unknown>): Promise<Spent> {
  const [node, postgres, start] = [process.cpuUsage(), postgresSeconds(), performance.now()]
  await work(url)
  const { user, system } = process.cpuUsage(node)
  const clock = (performance.now() - start) / 1000
  return { clock, node: (user + system) / 1e6, postgres: postgresSeconds() - postgres }
}

async function emptyDatabase(server: string, name: string): Promise<string> {
  await onServer(server, (sql) => sql.unsafe(`create database ${name}`))
  const url = databaseUrl(server, name)
  const database = await openServer(url)
  await database.migrate()
  await database.close()
  return url
}

function written(folder: string, amount: number): string {
  const file = join(folder, `${amount}.jsonl`)
  const lines = madeReports(amount).map((report) => JSON.stringify(report))
  writeFileSync(file, lines.join('\n'))
  return file
}

/** From the file to the history, as `import` does it. */
async function importAll(url: string, file: string): Promise<void> {
  const database = await openServer(url)
  const context = contextOf(database.db)
  keepTexts(TEXTS)
  const batch: ReportRead[] = []
  const keep = () =>
    keepReports(
      context,
      batch.splice(0, BATCH).map(({ read }) => read),
    )
  for await (const group of readAhead(readReports([file], {}))) {
    batch.push(...group.filter((each): each is ReportRead => !('failure' in each)))
    while (batch.length >= BATCH) await keep()
  }
  while (batch.length > 0) await keep()
  await database.close()
}

/** Reports that each thread reads before it is measured: until then it is busy compiling what it runs. */
const WARMING = 8_000
const MEASURED = 12_000
const A_GROUP = 20

/**
 * Reports a second, each run as warm as the others: a thread and the one that asks on one core, the same on all, two threads on all. No report is
 * read twice, which a thread would know by heart.
 */
async function extractionInThreads(): Promise<Figure[]> {
  const inputs = madeReports(2 * WARMING + MEASURED).map(({ id: label, ...report }) => ({ ...report, label }))
  const groupsOf = (from: number, to: number) =>
    Array.from({ length: (to - from) / A_GROUP }, (_, at) =>
      inputs.slice(from + at * A_GROUP, from + (at + 1) * A_GROUP),
    )
  const rateOf = async (threads: number): Promise<number> => {
    const pool = openWorkerPool(threads)
    // What was read is let go, as an import does with what it has stored.
    const readGroup = async (group: typeof inputs): Promise<void> => void (await readInThread(pool, group))
    const read = (from: number, to: number) => Promise.all(groupsOf(from, to).map(readGroup))
    const warm = threads * WARMING
    await read(0, warm)
    const start = performance.now()
    await read(warm, warm + MEASURED)
    const rate = (MEASURED / (performance.now() - start)) * 1000
    await pool.close()
    return rate
  }
  const oneCore = keepTo('0') ? await rateOf(1) : null
  keepTo(`0-${cpus().length - 1}`)
  const [one, two] = [await rateOf(1), await rateOf(2)]
  return [
    ...(oneCore === null ? [] : [{ what: 'extraction, one core', value: oneCore, unit: 'reports/s' }]),
    { what: 'extraction, one thread', value: one, unit: 'reports/s' },
    { what: 'extraction, two threads', value: two, unit: 'reports/s', ratio: two / (oneCore ?? one) },
  ]
}

/** Keeps this process, all its threads, to these cores ("0", "0-1"); false where the machine cannot. */
const keepTo = (cores: string): boolean =>
  spawnSync('taskset', ['--all-tasks', '--cpu-list', '--pid', cores, String(process.pid)]).status === 0
