import { and, desc, eq, or } from 'drizzle-orm'
import { attributions, claims, incidentLinks, reports, revisions } from '../../schema/index.js'
import type { Db } from './engine/database.js'
import { reportsOf } from './incident-reports.js'

/** Incidents that a source's ledger looks back on, and reports read for it, at most. */
const INCIDENTS = 200
const REPORTS = 1_000

/** The newest incidents in which a source gives figures, and the reports on them. */
export async function reportsBeside(
  db: Db,
  source: number,
): Promise<{ readonly incidents: number; readonly reports: readonly number[] }> {
  const rows = await db
    .selectDistinct({ incident: incidentLinks.incident })
    .from(incidentLinks)
    .innerJoin(claims, eq(claims.id, incidentLinks.claim))
    .innerJoin(revisions, eq(revisions.id, claims.revision))
    .innerJoin(reports, eq(reports.id, revisions.report))
    .leftJoin(attributions, eq(attributions.claim, claims.id))
    .where(and(eq(incidentLinks.state, 'linked'), or(eq(attributions.source, source), eq(reports.source, source))))
    .orderBy(desc(incidentLinks.incident))
    .limit(INCIDENTS)
  const incidents = rows.map(({ incident }) => incident)
  if (incidents.length === 0) return { incidents: 0, reports: [] }
  const beside = await reportsOf(db, incidents, [])
  return { incidents: incidents.length, reports: beside.sort((a, b) => b - a).slice(0, REPORTS) }
}
