import { and, asc, eq } from 'drizzle-orm'
import { type FilteredPage, savedFilters } from '../../schema/index.js'
import type { Db } from './engine/database.js'

export type SavedFilter = typeof savedFilters.$inferSelect
export type NewSavedFilter = typeof savedFilters.$inferInsert

export const savedFiltersOf = (db: Db, by: string, page: FilteredPage): Promise<SavedFilter[]> =>
  db
    .select()
    .from(savedFilters)
    .where(and(eq(savedFilters.by, by), eq(savedFilters.page, page)))
    .orderBy(asc(savedFilters.name))

/** Keeps a filter; one of the same name on the same page is replaced. */
export async function keepFilter(db: Db, filter: NewSavedFilter): Promise<void> {
  const { by, page, name } = savedFilters
  await db
    .insert(savedFilters)
    .values(filter)
    .onConflictDoUpdate({ target: [by, page, name], set: { query: filter.query, created: filter.created } })
}

export async function forgetFilter(db: Db, id: number, by: string): Promise<void> {
  await db.delete(savedFilters).where(and(eq(savedFilters.id, id), eq(savedFilters.by, by)))
}
