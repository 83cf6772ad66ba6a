import { and, desc, eq } from 'drizzle-orm'
import { attributions, incidentLinks } from '../../schema/index.js'
import type { Db } from './engine/database.js'
import { reportsByIncident } from './incident-reports.js'

/** Of a source's claims the newest are looked at for its ledger; incidents that it looks back on, and reports read for it, at most. */
const CLAIMS = 1_000
const INCIDENTS = 100
const REPORTS = 200

/** The newest incidents in which a source gives figures, and the reports on them: all of each, so that nobody seems to stand alone. */
export async function reportsBeside(
  db: Db,
  source: number,
): Promise<{ readonly incidents: number; readonly reports: readonly number[] }> {
  const incidents = await newestIncidents(db, source)
  const each = await reportsByIncident(db, incidents, REPORTS)
  let read = new Set<number>()
  let taken = 0
  for (const incident of incidents) {
    const further = new Set([...read, ...(each.get(incident) ?? [])])
    if (taken > 0 && further.size > REPORTS) break
    read = further
    taken++
  }
  return { incidents: taken, reports: [...read] }
}

/** Incidents of what it said, relayed or printed last. */
async function newestIncidents(db: Db, source: number): Promise<number[]> {
  const told = db
    .selectDistinct({ claim: attributions.claim })
    .from(attributions)
    .where(eq(attributions.source, source))
    .orderBy(desc(attributions.claim))
    .limit(CLAIMS)
    .as('told')
  const rows = await db
    .selectDistinct({ incident: incidentLinks.incident })
    .from(told)
    .innerJoin(incidentLinks, and(eq(incidentLinks.claim, told.claim), eq(incidentLinks.state, 'linked')))
    .orderBy(desc(incidentLinks.incident))
    .limit(INCIDENTS)
  return rows.map(({ incident }) => incident)
}
