import { desc, lt } from 'drizzle-orm'
import { jobs } from '../../schema/index.js'
import type { Db } from './database.js'
import { cursorKey, type Page, type PageRequest, pageLimit, pageOf } from './page.js'

export type Job = typeof jobs.$inferSelect

/** Jobs, the last asked for first. */
export async function listJobs(db: Db, request: PageRequest = {}): Promise<Page<Job>> {
  const key = cursorKey(request, 1)
  const rows = await db
    .select()
    .from(jobs)
    .where(key ? lt(jobs.id, key[0]!) : undefined)
    .orderBy(desc(jobs.id))
    .limit(pageLimit(request) + 1)
  return pageOf(rows, request, (row) => [row.id])
}
