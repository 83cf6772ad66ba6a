import { and, asc, count, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import { claims, reportPlaces, reports, revisions, sources } from '../../schema/index.js'
import { amongIds } from './among-ids.js'
import type { Db } from './engine/database.js'
import { insertRows, reserveIds } from './engine/insert-rows.js'
import { cursorKey, type Page, type PageRequest, pageLimit, pageOf } from './page.js'
import { reportsAsked } from './report-search.js'

export type Report = typeof reports.$inferSelect
export type Revision = typeof revisions.$inferSelect

export interface ReportListing extends Report {
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
  /** Words of the title, the outlet, the address or the text. */
  readonly words?: string | undefined
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
        reportsAsked(filter.words),
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

/** What reports go by, by id. */
export async function titlesOf(
  db: Db,
  ids: readonly number[],
): Promise<Map<number, Pick<Report, 'id' | 'title' | 'label' | 'lang'>>> {
  if (ids.length === 0) return new Map()
  const { id, title, label, lang } = reports
  const rows = await db
    .select({ id, title, label, lang })
    .from(reports)
    .where(inArray(id, [...new Set(ids)]))
  return new Map(rows.map((row) => [row.id, row]))
}

export function revisionsOf(db: Db, report: number): Promise<Revision[]> {
  return db.select().from(revisions).where(eq(revisions.report, report)).orderBy(revisions.number)
}

/** Those of the keys that a report goes by, with the report. */
export async function reportsByKeys(db: Db, keys: readonly string[]): Promise<Map<string, Report>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .select()
    .from(reports)
    .where(inArray(reports.key, [...keys]))
  return new Map(rows.map((row) => [row.key, row]))
}

/** The hashes of all texts that the reports of these keys have had, oldest first. */
export async function textHashes(db: Db, keys: readonly string[]): Promise<Map<string, string[]>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .select({ key: reports.key, hash: revisions.hash })
    .from(reports)
    .innerJoin(revisions, eq(revisions.report, reports.id))
    .where(inArray(reports.key, [...keys]))
    .orderBy(revisions.number)
  const hashes = new Map<string, string[]>()
  for (const { key, hash } of rows) hashes.set(key, [...(hashes.get(key) ?? []), hash])
  return hashes
}

export type NewReport = typeof reports.$inferInsert
export type NewRevision = typeof revisions.$inferInsert

/** Adds reports with their first texts, which come in the same order; gives the ids of both. */
export async function insertReports(
  db: Db,
  rows: readonly NewReport[],
  texts: readonly Omit<NewRevision, 'report' | 'number'>[],
): Promise<{ reports: number[]; revisions: number[] }> {
  const ids = await reserveIds(db, reports, rows.length)
  const revisionIds = await reserveIds(db, revisions, rows.length)
  await insertRows(
    db,
    reports,
    rows.map((row, index) => ({ id: ids[index]!, ...row })),
  )
  await insertRows(
    db,
    revisions,
    texts.map((text, index) => ({ id: revisionIds[index]!, report: ids[index]!, number: 1, ...text })),
  )
  return { reports: ids, revisions: revisionIds }
}

export async function insertRevision(db: Db, revision: NewRevision): Promise<number> {
  const [row] = await db.insert(revisions).values(revision).returning({ id: revisions.id })
  return row!.id
}

/** What is known of a report's texts without reading them: their hashes, oldest first, and how its claims stand. */
export interface Standing {
  readonly hashes: readonly string[]
  readonly claims: number
  readonly orphans: number
}

export async function standingOf(db: Db, ids: readonly number[]): Promise<Map<number, Standing>> {
  if (ids.length === 0) return new Map()
  const texts = await db
    .select({ report: revisions.report, hash: revisions.hash })
    .from(revisions)
    .where(amongIds(revisions.report, ids))
    .orderBy(revisions.report, revisions.number)
  const counts = await db
    .select({
      report: revisions.report,
      claims: sql<number>`count(*) filter (where not ${claims.orphan})::int`,
      orphans: sql<number>`count(*) filter (where ${claims.orphan})::int`,
    })
    .from(claims)
    .innerJoin(revisions, eq(revisions.id, claims.revision))
    .where(amongIds(revisions.report, ids))
    .groupBy(revisions.report)
  const countsOf = new Map(counts.map(({ report, ...counted }) => [report, counted]))
  const hashesOf = new Map<number, string[]>(ids.map((id) => [id, []]))
  for (const { report, hash } of texts) hashesOf.get(report)!.push(hash)
  return new Map(
    [...hashesOf].map(([id, hashes]) => [id, { hashes, ...(countsOf.get(id) ?? { claims: 0, orphans: 0 }) }]),
  )
}

/** The newest text of each of the reports. */
export async function newestTexts(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectDistinctOn([revisions.report], { report: revisions.report, text: revisions.text })
    .from(revisions)
    .where(amongIds(revisions.report, ids))
    .orderBy(revisions.report, desc(revisions.number))
  return new Map(rows.map((row) => [row.report, row.text]))
}

/** Texts in the order in which they were kept, from the one behind `id` on. */
export const textsAfter = (db: Db, id: number, limit: number): Promise<Revision[]> =>
  db.select().from(revisions).where(gt(revisions.id, id)).orderBy(asc(revisions.id)).limit(limit)

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
