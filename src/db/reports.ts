import {
  and,
  arrayOverlaps,
  asc,
  between,
  count,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNull,
  lt,
  notInArray,
  or,
  sql,
} from 'drizzle-orm'
import { claims, reports, revisions, sources } from '../../schema/index.js'
import type { Db } from './database.js'
import { cursorKey, type Page, type PageRequest, pageLimit, pageOf } from './page.js'

export type Report = typeof reports.$inferSelect
export type Revision = typeof revisions.$inferSelect

export interface ReportListing extends Omit<Report, 'places'> {
  readonly sourceName: string | null
  readonly revisions: number
  readonly claims: number
}

const listed = {
  id: reports.id,
  key: reports.key,
  label: reports.label,
  source: reports.source,
  url: reports.url,
  title: reports.title,
  lang: reports.lang,
  published: reports.published,
  recorded: reports.recorded,
  sourceName: sources.name,
}

export interface ReportFilter {
  readonly source?: number | undefined
}

/** Reports, last recorded first. */
export async function listReports(
  db: Db,
  filter: ReportFilter = {},
  request: PageRequest = {},
): Promise<Page<ReportListing>> {
  const key = cursorKey(request, 1)
  const rows = await db
    .select(listed)
    .from(reports)
    .leftJoin(sources, eq(sources.id, reports.source))
    .where(
      and(
        key ? lt(reports.id, key[0]!) : undefined,
        filter.source === undefined ? undefined : eq(reports.source, filter.source),
      ),
    )
    .orderBy(desc(reports.id))
    .limit(pageLimit(request) + 1)
  const page = pageOf(rows, request, (row) => [row.id])
  return { ...page, items: await withCounts(db, page.items) }
}

async function withCounts<T extends { id: number }>(
  db: Db,
  rows: readonly T[],
): Promise<(T & { revisions: number; claims: number })[]> {
  if (rows.length === 0) return []
  const counts = await db
    .select({
      report: revisions.report,
      revisions: sql<number>`count(distinct ${revisions.id})::int`,
      claims: count(claims.id),
    })
    .from(revisions)
    .leftJoin(claims, eq(claims.revision, revisions.id))
    .where(
      inArray(
        revisions.report,
        rows.map((row) => row.id),
      ),
    )
    .groupBy(revisions.report)
  const byReport = new Map(counts.map((row) => [row.report, row]))
  return rows.map((row) => ({
    ...row,
    revisions: byReport.get(row.id)?.revisions ?? 0,
    claims: byReport.get(row.id)?.claims ?? 0,
  }))
}

export interface ReportDetail extends ReportListing {
  /** Oldest first; the last one is the text as it stands now. */
  readonly texts: readonly Revision[]
}

export async function reportById(db: Db, id: number): Promise<ReportDetail | null> {
  const rows = await db
    .select(listed)
    .from(reports)
    .leftJoin(sources, eq(sources.id, reports.source))
    .where(eq(reports.id, id))
  const [report] = await withCounts(db, rows)
  return report ? { ...report, texts: await revisionsOf(db, id) } : null
}

export function revisionsOf(db: Db, report: number): Promise<Revision[]> {
  return db.select().from(revisions).where(eq(revisions.report, report)).orderBy(revisions.number)
}

export async function reportByKey(db: Db, key: string): Promise<Report | null> {
  const [report] = await db.select().from(reports).where(eq(reports.key, key))
  return report ?? null
}

export async function insertReport(db: Db, report: typeof reports.$inferInsert): Promise<number> {
  const [row] = await db.insert(reports).values(report).returning({ id: reports.id })
  return row!.id
}

export async function insertRevision(db: Db, revision: typeof revisions.$inferInsert): Promise<number> {
  const [row] = await db.insert(revisions).values(revision).returning({ id: revisions.id })
  return row!.id
}

/** The newest text of each of the reports. */
export async function newestTexts(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectDistinctOn([revisions.report], { report: revisions.report, text: revisions.text })
    .from(revisions)
    .where(inArray(revisions.report, [...ids]))
    .orderBy(revisions.report, desc(revisions.number))
  return new Map(rows.map((row) => [row.report, row.text]))
}

/** Texts in the order in which they were kept, from the one behind `id` on. */
export const textsAfter = (db: Db, id: number, limit: number): Promise<Revision[]> =>
  db.select().from(revisions).where(gt(revisions.id, id)).orderBy(asc(revisions.id)).limit(limit)

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

export async function setPlaces(db: Db, id: number, places: readonly string[]): Promise<void> {
  await db
    .update(reports)
    .set({ places: [...places] })
    .where(eq(reports.id, id))
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
