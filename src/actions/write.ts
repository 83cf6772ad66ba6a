import { sql } from 'drizzle-orm'
import type { Context } from '../context.js'

/** Any number, the same in every process: who writes holds it. */
const WRITER_LOCK = 4_071_602

/**
 * Runs an action's changes in one transaction, all or none. Writers wait for one another, as in the embedded database: the history's
 * chain has one end, and matching sees every claim. What is slow (extraction, fetching) is done before.
 */
export function write<T>(context: Context, body: (context: Context) => Promise<T>): Promise<T> {
  return context.db.transaction(async (db) => {
    await db.execute(sql`select pg_advisory_xact_lock(${WRITER_LOCK})`)
    return body({ ...context, db })
  })
}
