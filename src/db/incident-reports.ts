import { and, eq, or, sql } from 'drizzle-orm'
import { claims, incidentLinks, revisions } from '../../schema/index.js'
import { groupBy } from '../core/group-by.js'
import { amongIds } from './among-ids.js'
import type { Db } from './engine/database.js'
import { rawRows } from './engine/raw-rows.js'

/** Reports with a claim that is linked to one of the incidents, or is one of the claims. */
export async function reportsOf(db: Db, incidents: readonly number[], ids: readonly number[]): Promise<number[]> {
  const wanted = or(
    incidents.length > 0
      ? and(amongIds(incidentLinks.incident, incidents), eq(incidentLinks.state, 'linked'))
      : undefined,
    ids.length > 0 ? amongIds(claims.id, ids) : undefined,
  )
  if (!wanted) return []
  const rows = await db
    .selectDistinct({ id: revisions.report })
    .from(claims)
    .innerJoin(revisions, eq(revisions.id, claims.revision))
    .leftJoin(incidentLinks, eq(incidentLinks.claim, claims.id))
    .where(wanted)
  return rows.map(({ id }) => id)
}

/** The reports of these incidents, without those of incidents of more than `most`. */
export async function reportsOfSmall(db: Db, incidents: readonly number[], most: number): Promise<number[]> {
  const each = await reportsByIncident(db, incidents, most + 1)
  return [...new Set([...each.values()].filter(({ length }) => length <= most).flat())]
}

/** The reports of each incident, `most` of it at most. */
export async function reportsByIncident(
  db: Db,
  incidents: readonly number[],
  most: number,
): Promise<Map<number, number[]>> {
  if (incidents.length === 0) return new Map()
  const rows = await rawRows(
    db,
    sql`
    select asked.incident, own.report from unnest(${`{${incidents.join(',')}}`}::bigint[]) as asked (incident)
    cross join lateral (
      select distinct ${revisions.report} from ${incidentLinks}
      join ${claims} on ${claims.id} = ${incidentLinks.claim} join ${revisions} on ${revisions.id} = ${claims.revision}
      where ${incidentLinks.incident} = asked.incident and ${incidentLinks.state} = 'linked' limit ${most}
    ) as own`,
  )
  const byIncident = groupBy(rows, ({ incident }) => Number(incident))
  return new Map([...byIncident].map(([incident, own]) => [incident, own.map(({ report }) => Number(report))]))
}
