import { sql } from 'drizzle-orm'
import type { Db } from './engine/database.js'
import { rawRows } from './engine/raw-rows.js'

/**
 * Tells whether what the reports of an incident's claims say has changed: the newest seals of these reports, their texts, claims and
 * outlets. Whatever else is changed in the archive, it stays the same.
 */
export async function incidentVersion(db: Db, incident: number): Promise<string> {
  const [row] = await rawRows(
    db,
    sql`with told as materialized (
        select distinct v.report from incident_links l join claims c on c.id = l.claim join revisions v on v.id = c.revision
        where l.incident = ${incident} and l.state = 'linked'),
      texts as materialized (select v.id, v.report from revisions v join told on told.report = v.report),
      records as (
        select 'report' noun, report record from told
        union all select 'revision', id from texts
        union all select 'claim', c.id from claims c join texts on texts.id = c.revision
        union all select distinct 'source', r.source from reports r join told on told.report = r.id where r.source is not null)
      select md5(coalesce(string_agg(noun || record || '@' ||
        coalesce((select max(seal) from sealed_records s where s.noun = records.noun and s.record = records.record), 0), ' ' order by noun, record), '')) as version
      from records`,
  )
  return String(row?.['version'])
}
