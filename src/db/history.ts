import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, notExists, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { history } from '../../schema/index.js'
import type { Db } from './engine/database.js'
import { insertRows, reserveIds } from './engine/insert-rows.js'
import { cursorKey, type Page, type PageRequest, pageLimit, pageOf } from './page.js'

export type HistoryEntry = typeof history.$inferSelect

/** What was changed. */
export const NOUNS = ['report', 'claim', 'incident', 'source', 'feed', 'webhook', 'account'] as const
export type Noun = (typeof NOUNS)[number]

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

/** The id of the newest entry, 0 where there is none: as long as it stays, nothing was changed. */
export async function lastEntryId(db: Db): Promise<number> {
  const [entry] = await db.select({ id: history.id }).from(history).orderBy(desc(history.id)).limit(1)
  return entry?.id ?? 0
}

export async function entryThatUndoes(db: Db, id: number): Promise<HistoryEntry | null> {
  const [entry] = await db.select().from(history).where(eq(history.undoes, id))
  return entry ?? null
}

/** What people decided on an incident and on where its claims belong, newest first. */
export const decisionsOn = (db: Db, incident: number, claims: readonly number[]): Promise<HistoryEntry[]> =>
  db
    .select()
    .from(history)
    .where(
      or(
        and(
          eq(history.noun, 'incident'),
          eq(history.subject, incident),
          inArray(history.action, ['gradeIncident', 'nameIncident', 'moveClaims', 'createIncident']),
        ),
        and(eq(history.noun, 'claim'), inArray(history.subject, [...claims, 0]), eq(history.action, 'linkClaim')),
      ),
    )
    .orderBy(desc(history.id))
    .limit(50)

/** Later changes of what an entry changed, newest first: of its subject, and of the claims that it moved or judged together. */
export function changesAfter(db: Db, { id, noun, subject, after }: HistoryEntry): Promise<HistoryEntry[]> {
  const { claims } = (after ?? {}) as { claims?: readonly number[] }
  const many = Array.isArray(claims) ? claims : noun === 'claim' ? [subject] : []
  const together = many
    .slice(0, 200)
    .map((claim) => sql`${history.after} -> 'claims' @> ${JSON.stringify([claim])}::jsonb`)
  return db
    .select()
    .from(history)
    .where(
      and(
        gt(history.id, id),
        or(
          eq(history.undoes, id),
          and(eq(history.noun, noun), eq(history.subject, subject)),
          and(eq(history.noun, 'claim'), inArray(history.subject, [...many, 0])),
          and(inArray(history.action, ['moveClaims', 'reviewClaims']), or(...together)),
        ),
      ),
    )
    .orderBy(desc(history.id))
    .limit(20)
}

/** Which of the entries were undone, and by which entry. */
export async function undoings(db: Db, ids: readonly number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: history.id, undoes: history.undoes })
    .from(history)
    .where(inArray(history.undoes, [...ids]))
  return new Map(rows.map(({ id, undoes }) => [undoes!, id]))
}

const undone = alias(history, 'undone')
const later = alias(history, 'later')

/** Entries that are looked through for somebody's last change: behind so many others it is no longer what anybody means by "undo". */
const LOOKED_THROUGH = 20_000

/** The last change by somebody that still stands and is no undoing: what "undo" takes back next. */
export async function lastStanding(db: Db, by: string, actions: readonly string[]): Promise<HistoryEntry | null> {
  const [row] = await db
    .select({ entry: history })
    .from(history)
    .leftJoin(undone, eq(undone.id, history.undoes))
    .where(
      and(
        gt(history.id, sql`(select max(id) from history) - ${LOOKED_THROUGH}`),
        eq(history.by, by),
        inArray(history.action, [...actions]),
        // To undo an undoing is to do it again.
        or(isNull(history.undoes), isNotNull(undone.undoes)),
        notExists(db.select({ one: sql`1` }).from(later).where(eq(later.undoes, history.id))),
      ),
    )
    .orderBy(desc(history.id))
    .limit(1)
  return row?.entry ?? null
}

/** Every entry of some actions, in order. */
export const entriesOf = (db: Db, actions: readonly string[]): Promise<HistoryEntry[]> =>
  db
    .select()
    .from(history)
    .where(inArray(history.action, [...actions]))
    .orderBy(asc(history.id))

/** Ids for as many entries, in the order of the chain. */
export const reserveEntries = (db: Db, amount: number): Promise<number[]> => reserveIds(db, history, amount)

export const insertEntries = (db: Db, entries: readonly (typeof history.$inferInsert)[]): Promise<void> =>
  insertRows(db, history, entries)

/** Entries in their order, from the one behind `id` on. */
export const entriesAfter = (db: Db, id: number, limit: number): Promise<HistoryEntry[]> =>
  db.select().from(history).where(gt(history.id, id)).orderBy(asc(history.id)).limit(limit)
