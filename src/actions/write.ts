import { sql } from 'drizzle-orm'
import type { Context } from '../context.js'
import { countTouched, noteTouched } from '../db/seals.js'
import { sealChanges } from './seal-changes.js'

/** Any number, the same in every process: who writes holds it. */
const WRITER_LOCK = 4_071_602

/**
 * Runs an action's changes in one transaction, all or none, then counts and seals what they changed. Writers wait for one another, as in the
 * embedded database: the history's chain has one end, and matching sees every claim. What is slow (extraction, fetching) is done before.
 */
export function write<T>(context: Context, body: (context: Context) => Promise<T>): Promise<T> {
  return context.db.transaction(async (db) => {
    const inside: Context = { ...context, db, writing: true }
    // An action within an action: the outer one seals for both.
    if (context.writing) return body(inside)
    await db.execute(sql`select pg_advisory_xact_lock(${WRITER_LOCK})`)
    await noteTouched(db)
    const result = await body(inside)
    await countTouched(db)
    await sealChanges(inside)
    return result
  })
}
