import type { SQL } from 'drizzle-orm'
import type { Db } from './database.js'

/** Rows of a raw statement: postgres.js gives an array, PGlite an object that holds one. Whole numbers may come as strings. */
export async function rawRows(db: Db, statement: SQL): Promise<Record<string, unknown>[]> {
  const result: unknown = await db.execute(statement)
  return Array.isArray(result) ? result : (result as { rows: Record<string, unknown>[] }).rows
}
