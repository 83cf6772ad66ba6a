import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { sql } from 'drizzle-orm'
import type { Database } from '../../src/db/database.js'
import { embeddedDatabase } from '../../src/db/embedded.js'
import { reportsNear } from '../../src/db/neighbours.js'
import { openServer } from '../../src/db/server.js'
import { startPostgres } from '../support/postgres-server.js'

/**
 * What it costs to find the reports that one new report must be compared with, among so many claims:
 * `node dist/tests/bench/matching.js postgres 1000000` or `… embedded 10000`. Rows are made by the database itself.
 */
const [engine = 'embedded', amount = '10000'] = process.argv.slice(2)
const reports = Number(amount) / 2
const TOWNS = 3_000
const DAYS = 3_650
const ASKED = 200

async function fill({ db }: Database): Promise<void> {
  // Indexes that matching does not read would only make the filling long.
  await db.execute(sql.raw('drop index claims_search'))
  await db.execute(sql.raw('drop index claims_interval'))
  await db.execute(
    sql.raw(`insert into reports (key, label, lang, published, places, recorded)
    select 'k' || n, 'r' || n, 'en', to_char(date '2014-01-01' + (n * 7919 % ${DAYS})::int, 'YYYY-MM-DD'),
      array['TOWN' || (n * 104729 % ${TOWNS}), 'REGION' || (n * 104729 % ${TOWNS} / 30)], now()
    from generate_series(1, ${reports}::bigint) n`),
  )
  await db.execute(
    sql.raw(`insert into revisions (report, number, text, hash, retrieved)
    select id, 1, 'told', repeat('0', 64), now() from reports`),
  )
  await db.execute(
    sql.raw(`insert into claims (revision, first_revision, quote, number, start, "end", prefix, suffix, metric, bound, low, high, counted, status,
      scope, polarity, implicit, rules, confidence, maker, search)
    select id, id, '7', '7', 0, 1, '', '', m, 'exact', id * 31 % 60, id * 31 % 60, 'people', 'unknown', 'event', 'asserted', false, '{}', 1, 'rules', ''
    from revisions, unnest(array['killed', 'wounded']) m`),
  )
  await db.execute(sql.raw('analyze'))
}

async function measure({ db }: Database): Promise<number[]> {
  const times: number[] = []
  for (let n = 1; n <= ASKED + 20; n++) {
    const id = Math.floor((n * reports) / (ASKED + 21)) + 1
    const [report] = await db.query.reports.findMany({ where: (row, { eq }) => eq(row.id, id) })
    const heard = Array.from({ length: 150 }, (_, i) => `HEARD${n * 150 + i}`)
    const day = report?.published ?? '2020-01-01'
    const start = performance.now()
    await reportsNear(db, [id], { named: report?.places ?? [], heard, days: { first: day, last: day } })
    // The first warm the caches.
    if (n > 20) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)
}

const server = engine === 'postgres' ? await startPostgres() : null
const database = server
  ? await openServer(server.url)
  : embeddedDatabase(await PGlite.create({ extensions: { pg_trgm } }), 'memory')
try {
  await database.migrate()
  await fill(database)
  const times = await measure(database)
  const at = (share: number): string => (times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(1)
  console.log(`${engine}, ${amount} claims: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms of ${times.length}`)
} finally {
  await database.close()
  await server?.stop()
}
