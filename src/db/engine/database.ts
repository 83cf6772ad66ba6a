import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from '../../../schema/index.js'

/** One type for both engines, and for a transaction of either. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>

/** An open database. Close it, or the process does not end. */
export interface Database {
  readonly db: Db
  readonly engine: 'pglite' | 'postgres'
  /** Where it lives, for people: the folder, or the address without its password. */
  readonly place: string
  /** Runs a statement given as text, or several without values, outside of any transaction; gives the rows of the last. */
  statement(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>
  /** Applies the migrations that are missing. */
  migrate(): Promise<void>
  /** Runs `body` while no other process sets this database up or migrates it. */
  setUp<T>(body: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The database cannot be used; the message says why and what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}
