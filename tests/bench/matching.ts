import { sql } from 'drizzle-orm'
import { reports } from '../../schema/index.js'
import type { Database } from '../../src/db/engine/database.js'
import { reportsNear } from '../../src/db/neighbours.js'
import { reportsWithPlaces } from '../../src/db/report-places.js'
import { archivePlace } from './archive-place.js'
import { postgresSeconds } from './postgres-time.js'

/**
 * What it costs to find the reports that one new report must be compared with, among so many claims:
 * `node dist/tests/bench/matching.js postgres 1000000` or `… embedded 10000`. Rows are made by the database itself.
 */
const [engine = 'embedded', amount = '10000'] = process.argv.slice(2)
const amountOfReports = Number(amount) / 2
const TOWNS = 3_000
const DAYS = 3_650
const ASKED = 200
/** The first look-ups warm the caches. */
const WARMING = 20
const TRIES = 3
/** Words of a text that might name a place. */
const HEARD = 300

/** A third of the reports names a place that the news never leaves, all of them a town and its province. */
async function fill({ db }: Database): Promise<void> {
  const [filled] = await db.select({ id: reports.id }).from(reports).limit(1)
  if (filled) return
  await db.transaction(async (inside) => {
    for (const statement of STATEMENTS) await inside.execute(sql.raw(statement))
  })
  await db.execute(sql.raw('vacuum analyze'))
}

const STATEMENTS = [
  // What other pages are told by is not made: matching does not read it.
  'set local session_replication_role = replica',
  `insert into reports (key, label, lang, published, recorded)
      select 'k' || n, 'r' || n, 'en', to_char(date '2014-01-01' + (n * 7919 % ${DAYS})::int, 'YYYY-MM-DD'), now()
      from generate_series(1, ${amountOfReports}::bigint) n`,
  `insert into report_places (report, place, day)
      select id, place, published::date from reports, unnest(array['TOWN' || (id * 104729 % ${TOWNS}),
        'REGION' || (id * 104729 % ${TOWNS} / 30), case when id % 3 = 0 then 'BUSY' end]) as place where place is not null`,
  `insert into revisions (report, number, text, hash, retrieved)
      select id, 1, 'told', repeat('0', 64), now() from reports`,
  `insert into claims (revision, first_revision, quote, number, start, "end", prefix, suffix, metric, bound, low, high, counted, status,
        scope, polarity, implicit, rules, confidence, maker, search, place_key)
      select id, id, '7', '7', 0, 1, '', '', m, 'exact', id * 31 % 60, id * 31 % 60, 'people', 'unknown', 'event', 'asserted', false, '{}', 1, 'rules', '',
        case when id % 3 = 0 then 'BUSY' else 'TOWN' || (id * 104729 % ${TOWNS}) end
      from revisions, unnest(array['killed', 'wounded']) m`,
]

async function measure({ db }: Database): Promise<number[]> {
  const times: number[] = []
  for (let n = 1; n <= ASKED + WARMING; n++) {
    const id = Math.floor((n * amountOfReports) / (ASKED + WARMING + 1)) + 1
    const [report] = await reportsWithPlaces(db, [id])
    const heard = Array.from({ length: HEARD }, (_, i) => `HEARD${n * HEARD + i}`)
    const { places: named = [], published: day = null } = report ?? {}
    const tries: number[] = []
    for (let i = 0; i < TRIES; i++) {
      const start = performance.now()
      await reportsNear(db, [{ report: id, named, heard, day }])
      tries.push(performance.now() - start)
    }
    // What else the machine does falls into one of them, hardly into all.
    if (n > WARMING) times.push(Math.min(...tries))
  }
  return times.sort((a, b) => a - b)
}

const place = await archivePlace(engine === 'postgres' ? 'postgres' : 'embedded', Number(amount), 'matching')
const { database } = place
try {
  await fill(database)
  const [nodeBefore, postgresBefore] = [process.cpuUsage(), postgresSeconds()]
  const times = await measure(database)
  const { user, system } = process.cpuUsage(nodeBefore)
  const lookups = (ASKED + WARMING) * TRIES
  const node = ((user + system) / 1000 / lookups).toFixed(1)
  const postgres = (((postgresSeconds() - postgresBefore) * 1000) / lookups).toFixed(1)
  const at = (share: number): string => (times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(1)
  console.log(
    `${engine}, ${amount} claims: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms of ${times.length}, the best of three each; processor time a look-up: Node ${node} ms${place.url ? `, Postgres ${postgres} ms` : ''}`,
  )
} finally {
  await place.close()
}
