import { and, asc, desc, eq, gt, lt } from 'drizzle-orm'
import { history } from '../../schema/index.js'
import type { Db } from './database.js'
import { cursorKey, type Page, type PageRequest, pageLimit, pageOf } from './page.js'

export type HistoryEntry = typeof history.$inferSelect

/** What was changed. */
export type Noun = 'report' | 'claim' | 'incident' | 'source'

export interface HistoryFilter {
  readonly noun?: Noun | undefined
  readonly subject?: number | undefined
}

/** Changes, newest first. */
export async function listHistory(
  db: Db,
  filter: HistoryFilter = {},
  request: PageRequest = {},
): Promise<Page<HistoryEntry>> {
  const key = cursorKey(request, 1)
  const rows = await db
    .select()
    .from(history)
    .where(
      and(
        key ? lt(history.id, key[0]!) : undefined,
        filter.noun && eq(history.noun, filter.noun),
        filter.subject === undefined ? undefined : eq(history.subject, filter.subject),
      ),
    )
    .orderBy(desc(history.id))
    .limit(pageLimit(request) + 1)
  return pageOf(rows, request, (row) => [row.id])
}

export async function historyEntry(db: Db, id: number): Promise<HistoryEntry | null> {
  const [entry] = await db.select().from(history).where(eq(history.id, id))
  return entry ?? null
}

export async function lastEntry(db: Db): Promise<HistoryEntry | null> {
  const [entry] = await db.select().from(history).orderBy(desc(history.id)).limit(1)
  return entry ?? null
}

export async function entryThatUndoes(db: Db, id: number): Promise<HistoryEntry | null> {
  const [entry] = await db.select().from(history).where(eq(history.undoes, id))
  return entry ?? null
}

export async function insertEntry(db: Db, entry: typeof history.$inferInsert): Promise<number> {
  const [row] = await db.insert(history).values(entry).returning({ id: history.id })
  return row!.id
}

/** Entries in their order, from the one behind `id` on. */
export const entriesAfter = (db: Db, id: number, limit: number): Promise<HistoryEntry[]> =>
  db.select().from(history).where(gt(history.id, id)).orderBy(asc(history.id)).limit(limit)
