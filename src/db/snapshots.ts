import { asc, gt } from 'drizzle-orm'
import { snapshots } from '../../schema/index.js'
import type { Db } from './database.js'

export type Snapshot = typeof snapshots.$inferSelect
export type NewSnapshot = typeof snapshots.$inferInsert

/** Keeps answers of servers; one that is kept already, of the same address with the same body, is not kept twice. */
export async function insertSnapshots(db: Db, rows: readonly NewSnapshot[]): Promise<void> {
  for (const row of rows) await db.insert(snapshots).values(row).onConflictDoNothing()
}

/** Rows a page: a body may be as large as twenty megabytes. */
const FEW = 4

/** Every answer kept, oldest first, few at a time. */
export async function* snapshotPages(db: Db): AsyncGenerator<readonly Snapshot[], void> {
  for (let last = 0; ; ) {
    const rows = await db.select().from(snapshots).where(gt(snapshots.id, last)).orderBy(asc(snapshots.id)).limit(FEW)
    if (rows.length === 0) return
    yield rows
    last = rows.at(-1)!.id
  }
}
