import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { packageRoot } from '../package-root.js'
import type { Db } from './database.js'
import { rawRows } from './raw-rows.js'

/** How tables are named in SQL and where the migrations lie: the same for both engines. */
export const CASING = 'snake_case'

export const migrationsFolder = (): string => join(packageRoot(), 'schema', 'migrations')

/** How many migrations the database has had. */
export async function appliedMigrations(db: Db): Promise<number> {
  const [row] = await rawRows(db, sql`select count(*) as total from drizzle.__drizzle_migrations`)
  return Number(row?.['total'] ?? 0)
}
