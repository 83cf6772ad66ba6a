import { asc, eq } from 'drizzle-orm'
import { feeds } from '../../schema/index.js'
import type { Db } from './database.js'

export type Feed = typeof feeds.$inferSelect

/** Adds a feed; gives whether it was not there. */
export async function insertFeed(db: Db, feed: typeof feeds.$inferInsert): Promise<boolean> {
  return (await db.insert(feeds).values(feed).onConflictDoNothing().returning({ id: feeds.id })).length > 0
}

/** Every feed, in the order in which they were added. */
export const listFeeds = (db: Db): Promise<Feed[]> => db.select().from(feeds).orderBy(asc(feeds.id))

export async function updateFeed(db: Db, id: number, change: Partial<Feed>): Promise<void> {
  await db.update(feeds).set(change).where(eq(feeds.id, id))
}

export async function deleteFeed(db: Db, url: string): Promise<boolean> {
  return (await db.delete(feeds).where(eq(feeds.url, url)).returning({ id: feeds.id })).length > 0
}
