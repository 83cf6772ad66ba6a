import { asc, desc, eq, getTableColumns, gt, sql } from 'drizzle-orm'
import { snapshots } from '../../schema/index.js'
import type { Db } from './engine/database.js'

export type Snapshot = typeof snapshots.$inferSelect
export type NewSnapshot = typeof snapshots.$inferInsert

/** Keeps answers of servers; one that is kept already, of the same address with the same body, is not kept twice. */
export async function insertSnapshots(db: Db, rows: readonly NewSnapshot[]): Promise<void> {
  for (const row of rows) await db.insert(snapshots).values(row).onConflictDoNothing()
}

/** An answer without its body, of which only the size is told. */
export interface SnapshotHead extends Omit<Snapshot, 'body'> {
  /** Bytes. */
  readonly size: number
}

const { body, ...heads } = getTableColumns(snapshots)
const head = { ...heads, size: sql<number>`length(${body})`.mapWith(Number) }

/** The answers that a report was read from, newest first. */
export const snapshotsOfReport = (db: Db, report: number): Promise<SnapshotHead[]> =>
  db.select(head).from(snapshots).where(eq(snapshots.report, report)).orderBy(desc(snapshots.id))

export async function snapshotHead(db: Db, id: number): Promise<SnapshotHead | null> {
  const [row] = await db.select(head).from(snapshots).where(eq(snapshots.id, id))
  return row ?? null
}

/** An answer with its body. */
export async function snapshotById(db: Db, id: number): Promise<Snapshot | null> {
  const [row] = await db.select().from(snapshots).where(eq(snapshots.id, id))
  return row ?? null
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
