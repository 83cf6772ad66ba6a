import { and, arrayOverlaps, between, desc, eq, exists, inArray, isNull, notInArray, or, sql } from 'drizzle-orm'
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
  const own = db
    .select({ metric: claims.metric, low: claims.low, high: claims.high })
    .from(claims)
    .innerJoin(revisions, eq(revisions.id, claims.revision))
    .where(inArray(revisions.report, [...ids]))
    .as('own')
  const sameFigure = exists(
    db
      .select({ one: sql`1` })
      .from(claims)
      .innerJoin(revisions, eq(revisions.id, claims.revision))
      .innerJoin(
        own,
        and(
          eq(own.metric, claims.metric),
          sql`${own.low} is not distinct from ${claims.low} and ${own.high} is not distinct from ${claims.high}`,
        ),
      )
      .where(eq(revisions.report, reports.id)),
  )
  const timely = around.days
    ? or(
        isNull(reports.published),
        between(reports.published, shifted(around.days.first, -1), shifted(around.days.last, 1)),
      )
    : undefined
  const rows = await db
    .select({ id: reports.id })
    .from(reports)
    .where(
      and(
        arrayOverlaps(reports.places, places),
        notInArray(reports.id, [...ids]),
        timely ? or(timely, sameFigure) : undefined,
      ),
    )
    .orderBy(timely ? desc(timely) : desc(reports.id), desc(reports.id))
    .limit(NEAR)
  return rows.map(({ id }) => id)
}

const shifted = (day: string, direction: 1 | -1): string =>
  new Date(Date.parse(day.slice(0, 10)) + direction * WINDOW_DAYS * 86_400_000).toISOString().slice(0, 10)
