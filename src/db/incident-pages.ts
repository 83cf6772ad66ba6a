import { and, desc, eq, gte, ilike, inArray, lt, lte, or } from 'drizzle-orm'
import { claims, incidentLinks, incidents } from '../../schema/index.js'
import type { Db } from './engine/database.js'
import type { Incident, IncidentFilter } from './incidents.js'

/** Rows a page: each brings its claims along. */
const ROWS = 50

/** Incidents that meet the filter, newest first, without sums over their claims: what walks through many of them reads. */
export async function* incidentPages(db: Db, filter: IncidentFilter): AsyncGenerator<readonly Incident[], void> {
  let below = Number.MAX_SAFE_INTEGER
  for (;;) {
    const rows = await db
      .select()
      .from(incidents)
      .where(and(lt(incidents.id, below), conditions(db, filter)))
      .orderBy(desc(incidents.id))
      .limit(ROWS)
    if (rows.length === 0) return
    yield rows
    below = rows.at(-1)!.id
  }
}

function conditions(db: Db, { grade, metric, words = '', from, to }: IncidentFilter) {
  const counting = (wanted: NonNullable<typeof metric>) =>
    db
      .select({ id: incidentLinks.incident })
      .from(incidentLinks)
      .innerJoin(claims, eq(claims.id, incidentLinks.claim))
      .where(and(eq(claims.metric, wanted), eq(incidentLinks.state, 'linked')))
  const patterns = words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  return and(
    grade && eq(incidents.grade, grade),
    metric && inArray(incidents.id, counting(metric)),
    ...patterns.map((word) => or(ilike(incidents.title, word), ilike(incidents.place, word))),
    from ? gte(incidents.end, from) : undefined,
    to ? lte(incidents.start, to) : undefined,
  )
}
