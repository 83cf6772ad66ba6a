import { and, desc, eq, getTableColumns, lt } from 'drizzle-orm'
import { incidentSums, incidents } from '../../schema/index.js'
import type { Db } from './engine/database.js'
import { type Incident, type IncidentFilter, incidentConditions } from './incidents.js'

/** Rows a page: each brings its claims along. */
const ROWS = 50

/** Incidents that meet the filter, newest first, without sums over their claims: what walks through many of them reads. */
export async function* incidentPages(db: Db, filter: IncidentFilter): AsyncGenerator<readonly Incident[], void> {
  let below = Number.MAX_SAFE_INTEGER
  for (;;) {
    const rows = await db
      .select(getTableColumns(incidents))
      .from(incidents)
      .innerJoin(incidentSums, eq(incidentSums.incident, incidents.id))
      .where(and(lt(incidents.id, below), incidentConditions(filter)))
      .orderBy(desc(incidents.id))
      .limit(ROWS)
    if (rows.length === 0) return
    yield rows
    below = rows.at(-1)!.id
  }
}
