import { and, count, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { claims, reports, revisions, sources } from '../../schema/index.js'
import type { Db } from './engine/database.js'
import { insertRows, reserveIds } from './engine/insert-rows.js'
import { cursorKey, type Page, type PageRequest, pageLimit, pageOf } from './page.js'
import { reportsAsked } from './report-search.js'
import { type NewRevision, type Revision, revisionsOf } from './revisions.js'

export type Report = typeof reports.$inferSelect

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

/** Those of the keys that a report goes by, with the report. */
export async function reportsByKeys(db: Db, keys: readonly string[]): Promise<Map<string, Report>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .select()
    .from(reports)
    .where(inArray(reports.key, [...keys]))
  return new Map(rows.map((row) => [row.key, row]))
}

export type NewReport = typeof reports.$inferInsert

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
