import { asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import { claims, reports, revisions } from '../../schema/index.js'
import { amongIds } from './among-ids.js'
import type { Db } from './engine/database.js'

export type Revision = typeof revisions.$inferSelect

export function revisionsOf(db: Db, report: number): Promise<Revision[]> {
  return db.select().from(revisions).where(eq(revisions.report, report)).orderBy(revisions.number)
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

export type NewRevision = typeof revisions.$inferInsert

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
