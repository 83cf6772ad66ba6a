import { and, arrayOverlaps, between, desc, eq, inArray, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { claims, reports, revisions } from '../../schema/index.js'
import type { Db } from './database.js'

/** Where and when the reports speak of. */
export async function reportsWithPlaces(
  db: Db,
  ids: readonly number[],
): Promise<{ places: string[]; published: string | null }[]> {
  if (ids.length === 0) return []
  return db
    .select({ places: reports.places, published: reports.published })
    .from(reports)
    .where(inArray(reports.id, [...ids]))
}

/** Reports most in one comparison besides the new ones: enough for an event that many outlets report. */
const NEAR = 150
/** Reports most whose figures are looked at. */
const LOOKED_AT = 500
/** Reports on one event appear within a month of it; figures that look alike mislead whenever they were printed. */
const WINDOW_DAYS = 31

export interface Surroundings {
  readonly named: readonly string[]
  readonly heard: readonly string[]
  /** The first and the last day of the reports compared; null where none is dated. */
  readonly days: { readonly first: string; readonly last: string } | null
}

/** Reports that may speak of the same events as the ones given: of the same places and time, or of the same places with the same figure. */
export async function reportsNear(db: Db, ids: readonly number[], around: Surroundings): Promise<number[]> {
  const places = [...new Set([...around.named, ...around.heard])]
  if (ids.length === 0 || places.length === 0) return []
  const there = and(arrayOverlaps(reports.places, places), notInArray(reports.id, [...ids]))
  const timely = await reportsWhere(db, and(there, withinWindow(around.days)), NEAR)
  if (around.days === null || timely.length === NEAR) return timely
  const alike = await withSameFigure(db, ids, there)
  return [...new Set([...timely, ...alike])].slice(0, NEAR)
}

/** The newest first. Ordered by an expression: else Postgres walks all reports from the newest on rather than ask the index on places. */
async function reportsWhere(db: Db, where: SQL | undefined, limit: number): Promise<number[]> {
  const newest = sql`${reports.id} + 0 desc`
  const rows = await db.select({ id: reports.id }).from(reports).where(where).orderBy(newest).limit(limit)
  return rows.map(({ id }) => id)
}

/** Undated reports are of any time. */
const withinWindow = (days: Surroundings['days']): SQL | undefined =>
  days === null
    ? undefined
    : or(isNull(reports.published), between(reports.published, shifted(days.first, -1), shifted(days.last, 1)))

/** Of the newest reports on the places, those with a figure that one of the given reports has too. */
async function withSameFigure(db: Db, ids: readonly number[], there: SQL | undefined): Promise<number[]> {
  const own = await db
    .selectDistinct({ metric: claims.metric, low: claims.low, high: claims.high })
    .from(claims)
    .innerJoin(revisions, eq(revisions.id, claims.revision))
    .where(inArray(revisions.report, [...ids]))
  if (own.length === 0) return []
  const newest = await reportsWhere(db, there, LOOKED_AT)
  if (newest.length === 0) return []
  const figures = own.map(({ metric, low, high }) =>
    and(
      eq(claims.metric, metric),
      low === null ? isNull(claims.low) : eq(claims.low, low),
      high === null ? isNull(claims.high) : eq(claims.high, high),
    ),
  )
  const rows = await db
    .selectDistinct({ id: revisions.report })
    .from(revisions)
    .innerJoin(claims, eq(claims.revision, revisions.id))
    .where(and(inArray(revisions.report, newest), or(...figures)))
    .orderBy(desc(revisions.report))
    .limit(NEAR)
  return rows.map(({ id }) => id)
}

const shifted = (day: string, direction: 1 | -1): string =>
  new Date(Date.parse(day.slice(0, 10)) + direction * WINDOW_DAYS * 86_400_000).toISOString().slice(0, 10)
