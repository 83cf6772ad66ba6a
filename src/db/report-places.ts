import { eq, sql } from 'drizzle-orm'
import { reportPlaces, reports } from '../../schema/index.js'
import { amongIds } from './among-ids.js'
import type { Db } from './engine/database.js'
import { insertRows } from './engine/insert-rows.js'

export interface PlacesNamed {
  readonly report: number
  /** The keys of the places that it names. */
  readonly places: readonly string[]
  readonly published: string | null
}

/** Sets the places that reports name. */
export async function setPlaces(db: Db, named: readonly PlacesNamed[]): Promise<void> {
  const ids = named.map(({ report }) => report)
  await db.delete(reportPlaces).where(amongIds(reportPlaces.report, ids))
  const rows = named.flatMap(({ report, places, published }) => {
    // A month or a year is no day.
    const day = published !== null && published.length >= 10 ? published.slice(0, 10) : null
    return places.map((place) => ({ report, place, day }))
  })
  await insertRows(db, reportPlaces, rows)
}

/** When reports were published and the keys of the places that they name. */
export async function reportsWithPlaces(
  db: Db,
  ids: readonly number[],
): Promise<{ id: number; published: string | null; places: string[] }[]> {
  if (ids.length === 0) return []
  const places = sql<
    string[]
  >`coalesce(array_agg(${reportPlaces.place}) filter (where ${reportPlaces.place} is not null), '{}')`
  return db
    .select({ id: reports.id, published: reports.published, places })
    .from(reports)
    .leftJoin(reportPlaces, eq(reportPlaces.report, reports.id))
    .where(amongIds(reports.id, ids))
    .groupBy(reports.id)
    .orderBy(reports.id)
}
