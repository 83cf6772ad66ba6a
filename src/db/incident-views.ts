import { and, asc, desc, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { SelectedFields } from 'drizzle-orm/pg-core'
import { DAYS_OF_INCIDENT, incidentSums, incidents } from '../../schema/index.js'
import type { Metric } from '../core/claim/vocabulary.js'
import type { Grade } from '../core/incident/vocabulary.js'
import type { Db } from './engine/database.js'
import { type IncidentFilter, incidentConditions } from './incidents.js'

/** What incidents of a filter can be narrowed by, with how many there are of each; the most frequent first. */
export interface IncidentFacets {
  readonly country: readonly (readonly [string, number])[]
  readonly metric: readonly (readonly [Metric, number])[]
  readonly conflict: readonly (readonly ['yes' | 'no', number])[]
  readonly grade: readonly (readonly [Grade, number])[]
  readonly lang: readonly (readonly [string, number])[]
}

/** Incidents of which facets are counted, the newest: enough to choose by, and the same work in every archive. */
export const FACETS_AMONG = 1_000

export async function incidentFacets(db: Db, filter: IncidentFilter): Promise<IncidentFacets> {
  const { country, grade } = incidents
  const { metrics, langs, conflicts } = incidentSums
  const among = summed(db, { country, grade, metrics, langs, disagree: sql`${conflicts} > 0`.as('disagree') })
    .where(incidentConditions(filter))
    .orderBy(desc(incidents.id))
    .limit(FACETS_AMONG)
    .as('among')
  const told = sql`lateral (values ('country', array[among.country]), ('grade', array[among.grade]), ('metric', among.metrics),
    ('lang', among.langs), ('conflict', array[case when among.disagree then 'yes' else 'no' end])) told (facet, words)`
  // Most are alike: what is told of them is taken apart once for all that tell the same.
  const alike = sql`(select *, count(*) as amount from ${among} group by country, grade, metrics, langs, disagree) among`
  const amount = sql<number>`sum(amount)::int`
  const rows = await db
    .select({ facet: sql<keyof IncidentFacets>`facet`, word: sql<string>`word`, amount })
    .from(sql`${alike}, ${told}, unnest(words) word`)
    .where(sql`word is not null`)
    .groupBy(sql`facet, word`)
    .orderBy(sql`${amount} desc, word`)
  const of = <Word extends string>(facet: keyof IncidentFacets) =>
    rows.flatMap((row) => (row.facet === facet ? [[row.word as Word, row.amount] as const] : []))
  return {
    country: of('country'),
    metric: of('metric'),
    conflict: of('conflict'),
    grade: of('grade'),
    lang: of('lang'),
  }
}

/** A place of the map: where it lies, and what happened there. */
export interface MappedPlace {
  readonly place: string
  readonly latitude: number
  readonly longitude: number
  readonly incidents: number
  readonly conflicts: number
  readonly gap: number
  /** The newest of its incidents. */
  readonly newest: number
}

/** Places are drawn up to here, those with most incidents first. */
const MOST_PLACES = 500

/** The places of the incidents of a filter, and how many incidents have none that is known. */
export async function placesOfIncidents(
  db: Db,
  filter: IncidentFilter,
): Promise<{ places: MappedPlace[]; off: number }> {
  const { latitude, longitude } = incidents
  const total = sql<number>`count(*)::int`
  const groups = await summed(db, {
    place: sql<string>`coalesce(max(${incidents.place}), '')`,
    latitude,
    longitude,
    incidents: total,
    conflicts: sql<number>`sum(${incidentSums.conflicts})::int`,
    gap: sql`max(${incidentSums.gap})`.mapWith(Number),
    newest: sql`max(${incidents.id})`.mapWith(Number),
  })
    .where(incidentConditions(filter))
    .groupBy(latitude, longitude)
    .orderBy(desc(total))
    .limit(MOST_PLACES)
  return {
    places: groups.flatMap(({ latitude, longitude, ...rest }) =>
      latitude === null || longitude === null ? [] : [{ ...rest, latitude, longitude }],
    ),
    off: groups.find((group) => group.latitude === null || group.longitude === null)?.incidents ?? 0,
  }
}

export interface DatedIncident {
  readonly id: number
  readonly title: string
  readonly start: string
  readonly conflicts: number
}

/** The incidents of a filter that touch the days, by their first day. */
export async function incidentsOnDays(
  db: Db,
  filter: IncidentFilter,
  from: string,
  to: string,
): Promise<DatedIncident[]> {
  const { id, title, start } = incidents
  const rows = await summed(db, { id, title, start, conflicts: incidentSums.conflicts })
    .where(and(incidentConditions(filter), sql`${DAYS_OF_INCIDENT} && daterange(${from}, ${to}, '[]')`))
    .orderBy(asc(incidents.start), asc(incidents.id))
    .limit(500)
  return rows.flatMap(({ start, ...rest }) => (start === null ? [] : [{ ...rest, start }]))
}

/** The month (`2016-10`) of the last incident that starts before the day, and of the first from it on; null where there is none. */
export async function monthsAround(db: Db, filter: IncidentFilter, from: string, to: string) {
  const month = async (condition: SQL | undefined, way: typeof asc) => {
    const [row] = await summed(db, { start: incidents.start })
      .where(and(incidentConditions(filter), isNotNull(incidents.start), condition))
      .orderBy(way(incidents.start))
      .limit(1)
    return row?.start?.slice(0, 7) ?? null
  }
  return {
    earlier: await month(sql`${incidents.start} < ${from}`, desc),
    later: await month(sql`${incidents.start} > ${to}`, asc),
  }
}

/** The month of the newest incident of a filter. */
export async function newestMonth(db: Db, filter: IncidentFilter): Promise<string | null> {
  return (await monthsAround(db, filter, '9999-12-31', '9999-12-31')).earlier
}

const summed = <Fields extends SelectedFields>(db: Db, fields: Fields) =>
  db.select(fields).from(incidents).innerJoin(incidentSums, eq(incidentSums.incident, incidents.id))
