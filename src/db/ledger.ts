import { and, desc, eq } from 'drizzle-orm'
import { attributions, incidentLinks } from '../../schema/index.js'
import type { Db } from './engine/database.js'
import { reportsByIncident } from './incident-reports.js'

/** Of a source's claims the newest are looked at for its ledger; incidents that it looks back on, and reports read for it, at most. */
const CLAIMS = 1_000
const INCIDENTS = 100
const REPORTS = 100
/** Incidents whose reports are asked for at a time: most often enough. */
const AT_ONCE = 10

/** The newest incidents in which a source gives figures, and the reports on them: all of each, so that nobody seems to stand alone. */
export async function reportsBeside(
  db: Db,
  source: number,
): Promise<{ readonly incidents: ReadonlySet<number>; readonly reports: readonly number[] }> {
  const newest = await newestIncidents(db, source)
  const incidents = new Set<number>()
  let read = new Set<number>()
  for (let from = 0; from < newest.length; from += AT_ONCE) {
    const each = await reportsByIncident(db, newest.slice(from, from + AT_ONCE), REPORTS)
    for (const incident of newest.slice(from, from + AT_ONCE)) {
      const further = new Set([...read, ...(each.get(incident) ?? [])])
      if (incidents.size > 0 && further.size > REPORTS) return { incidents, reports: [...read] }
      read = further
      incidents.add(incident)
    }
  }
  return { incidents, reports: [...read] }
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
