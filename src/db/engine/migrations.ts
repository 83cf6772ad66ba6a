import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { packageRoot } from '../../package-root.js'
import type { Db } from './database.js'
import { rawRows } from './raw-rows.js'

/** How tables are named in SQL and where the migrations lie: the same for both engines. */
export const CASING = 'snake_case'

export const migrationsFolder = (): string => join(packageRoot(), 'schema', 'migrations')

/** Whether the database has had every migration: one small question, where migrating asks many. */
export async function isUpToDate(db: Db): Promise<boolean> {
  const journal = readFileSync(join(migrationsFolder(), 'meta', '_journal.json'), 'utf8')
  const { entries } = JSON.parse(journal) as { readonly entries: readonly { readonly when: number }[] }
  try {
    const [row] = await rawRows(db, sql`select max(created_at) as newest from drizzle.__drizzle_migrations`)
    return Number(row?.['newest']) === entries.at(-1)?.when
  } catch {
    // It has had none.
    return false
  }
}

/** How many migrations the database has had. */
export async function appliedMigrations(db: Db): Promise<number> {
  const [row] = await rawRows(db, sql`select count(*) as total from drizzle.__drizzle_migrations`)
  return Number(row?.['total'] ?? 0)
}
