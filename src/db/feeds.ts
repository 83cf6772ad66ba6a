import { and, asc, count, desc, eq, gt, inArray, lt, lte, ne, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { feedEntries, feeds, reports } from '../../schema/index.js'
import type { LanguageCode } from '../core/claim/vocabulary.js'
import type { Db } from './engine/database.js'
import { cursorKey, type Page, type PageRequest, pageLimit, pageOf } from './page.js'

export type Feed = typeof feeds.$inferSelect
export type NewFeed = Pick<typeof feeds.$inferInsert, 'url' | 'title' | 'every' | 'added' | 'due'>

/** Adds a feed; null where its address is there already. */
export async function insertFeed(db: Db, feed: NewFeed): Promise<Feed | null> {
  const [row] = await db.insert(feeds).values(feed).onConflictDoNothing().returning()
  return row ?? null
}

/** Every feed that is not removed, in the order in which they were added. */
export const allFeeds = (db: Db): Promise<Feed[]> =>
  db.select().from(feeds).where(ne(feeds.state, 'removed')).orderBy(asc(feeds.id))

/** The same, a page at a time. */
export async function listFeeds(db: Db, request: PageRequest = {}): Promise<Page<Feed>> {
  const key = cursorKey(request, 1)
  const rows = await db
    .select()
    .from(feeds)
    .where(and(ne(feeds.state, 'removed'), key ? gt(feeds.id, key[0]!) : undefined))
    .orderBy(asc(feeds.id))
    .limit(pageLimit(request) + 1)
  return pageOf(rows, request, (row) => [row.id])
}

/** A feed, also one that was removed. */
export async function feedById(db: Db, id: number): Promise<Feed | null> {
  const [row] = await db.select().from(feeds).where(eq(feeds.id, id))
  return row ?? null
}

export async function feedByUrl(db: Db, url: string): Promise<Feed | null> {
  const [row] = await db.select().from(feeds).where(eq(feeds.url, url))
  return row ?? null
}

export async function updateFeed(db: Db, id: number, change: Partial<Omit<Feed, 'host'>>): Promise<void> {
  await db.update(feeds).set(change).where(eq(feeds.id, id))
}

/** Makes a feed due at `at`, where it would be later. */
export async function bringForward(db: Db, id: number, at: Date): Promise<void> {
  const sooner = sql`least(${feeds.due}, ${at.toISOString()}::timestamptz)`
  await db.update(feeds).set({ due: sooner }).where(eq(feeds.id, id))
}

/** Asked to wait, a server is left alone: no other feed of its host is due before. */
export async function holdHost(db: Db, host: string | null, until: Date): Promise<void> {
  if (host === null) return
  const later = sql`greatest(${feeds.due}, ${until.toISOString()}::timestamptz)`
  await db.update(feeds).set({ due: later }).where(eq(feeds.host, host))
}

/** Any number, the same in every process: who chooses the next feed holds it. */
const CHOOSER_LOCK = 4_071_603

export interface Spacing {
  /** How long a host is left alone between two feeds, ms. */
  readonly apart: number
  /** After how long a feed goes to another reader, where the one that took it was killed, ms. */
  readonly lease: number
}

/** Takes the feed that has been due for longest, of a host that was not asked just now; null where there is none. */
export async function takeDueFeed(db: Db, now: Date, { apart, lease }: Spacing): Promise<Feed | null> {
  const isDue = and(eq(feeds.state, 'active'), lte(feeds.due, now))
  if ((await db.select({ id: feeds.id }).from(feeds).where(isDue).limit(1)).length === 0) return null
  return db.transaction(async (db) => {
    await db.execute(sql`select pg_advisory_xact_lock(${CHOOSER_LOCK})`)
    const other = alias(feeds, 'other')
    const recent = and(eq(other.host, feeds.host), gt(other.asked, new Date(now.getTime() - apart)))
    const [feed] = await db
      .select()
      .from(feeds)
      .where(and(isDue, notExists(db.select({ one: sql`1` }).from(other).where(recent))))
      .orderBy(asc(feeds.due), asc(feeds.id))
      .limit(1)
    if (!feed) return null
    await updateFeed(db, feed.id, { asked: now, due: new Date(now.getTime() + lease) })
    return feed
  })
}

/** Keeps which reports a feed shows. */
export async function keepEntries(db: Db, feed: number, reportIds: readonly number[], seen: Date): Promise<void> {
  const ids = [...new Set(reportIds)]
  if (ids.length === 0) return
  await db
    .insert(feedEntries)
    .values(ids.map((report) => ({ feed, report, seen })))
    .onConflictDoUpdate({ target: [feedEntries.feed, feedEntries.report], set: { seen } })
}

/** A report that a feed brought. */
export interface FeedReport {
  readonly id: number
  readonly label: string
  readonly title: string | null
  readonly url: string | null
  readonly lang: LanguageCode
  readonly published: string | null
  readonly recorded: Date
  readonly seen: Date
}

/** What a feed brought, newest first. */
export async function entriesOfFeed(db: Db, feed: number, request: PageRequest = {}): Promise<Page<FeedReport>> {
  const key = cursorKey(request, 1)
  const { id, label, title, url, lang, published, recorded } = reports
  const rows = await db
    .select({ id, label, title, url, lang, published, recorded, seen: feedEntries.seen })
    .from(feedEntries)
    .innerJoin(reports, eq(reports.id, feedEntries.report))
    .where(and(eq(feedEntries.feed, feed), key ? lt(reports.id, key[0]!) : undefined))
    .orderBy(desc(reports.id))
    .limit(pageLimit(request) + 1)
  return pageOf(rows, request, (row) => [row.id])
}

/** How many reports each of these feeds brought. */
export async function entryCounts(db: Db, ids: readonly number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ feed: feedEntries.feed, reports: count() })
    .from(feedEntries)
    .where(inArray(feedEntries.feed, [...ids]))
    .groupBy(feedEntries.feed)
  return new Map(rows.map((row) => [row.feed, row.reports]))
}
