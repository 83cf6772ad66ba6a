import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readLedger } from '../../src/actions/sources/read-ledger.js'
import { rawRows } from '../../src/db/engine/raw-rows.js'
import { reportsBeside } from '../../src/db/ledger.js'
import { fillArchive } from '../bench/archive.js'
import { onBothEngines } from '../support/databases.js'

onBothEngines('what a ledger rests on', (context) => {
  test('every report of the newest incidents of a source, as far as their reports may be read', async () => {
    const { db } = context()
    await fillArchive(db, 2_000)
    await db.execute(sql`update attributions set source = 25 where position = 0`)
    const newest = await rawRows(
      db,
      sql`select l.incident, array_agg(distinct v.report) as reports from incident_links l
        join claims c on c.id = l.claim join revisions v on v.id = c.revision
        where l.state = 'linked' group by l.incident order by l.incident desc`,
    )
    const ofIncidents = (amount: number) =>
      new Set(newest.slice(0, amount).flatMap((row) => (row['reports'] as unknown[]).map(Number)))

    const { incidents, reports } = await reportsBeside(db, 25)
    expect([...incidents]).toEqual(newest.slice(0, incidents.size).map((row) => Number(row['incident'])))
    expect(new Set(reports)).toEqual(ofIncidents(incidents.size))
    expect(reports.length).toBeLessThanOrEqual(100)
    expect(ofIncidents(incidents.size + 1).size).toBeGreaterThan(100)
    expect(await reportsBeside(db, 999)).toEqual({ incidents: new Set(), reports: [] })
  })

  test('and no figure that it gives in further incidents, of which only some reports were read', async () => {
    const { db } = context()
    const { incidents } = await reportsBeside(db, 25)
    const [given] = await rawRows(
      db,
      sql`select count(distinct (l.incident, c.metric, c.status, c.counted))::int as tallies from incident_links l join claims c on c.id = l.claim
        where l.incident = any(${`{${[...incidents].join(',')}}`}::bigint[])`,
    )
    const { lines } = await readLedger(context(), 25)
    const tallies = lines.reduce((sum, line) => sum + line.tallies, 0)
    expect(tallies).toBeGreaterThan(0)
    expect(tallies).toBeLessThanOrEqual(Number(given!['tallies']))
  })
})
