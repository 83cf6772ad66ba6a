import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { type JobState, jobs } from '../../schema/index.js'
import type { Db } from './engine/database.js'
import { cursorKey, type Page, type PageRequest, pageLimit, pageOf } from './page.js'

export type Job = typeof jobs.$inferSelect
export type NewJob = Pick<Job, 'kind' | 'input' | 'total' | 'by' | 'created' | 'due'>

export async function insertJob(db: Db, job: NewJob): Promise<Job> {
  const [row] = await db.insert(jobs).values(job).returning()
  return row!
}

export async function jobById(db: Db, id: number): Promise<Job | null> {
  const [row] = await db.select().from(jobs).where(eq(jobs.id, id))
  return row ?? null
}

/** Jobs, newest first. */
export async function listJobs(
  db: Db,
  filter: { readonly state?: JobState | undefined } = {},
  request: PageRequest = {},
): Promise<Page<Job>> {
  const key = cursorKey(request, 1)
  const rows = await db
    .select()
    .from(jobs)
    .where(and(key ? lt(jobs.id, key[0]!) : undefined, filter.state && eq(jobs.state, filter.state)))
    .orderBy(desc(jobs.id))
    .limit(pageLimit(request) + 1)
  return pageOf(rows, request, (row) => [row.id])
}

/** Jobs that nobody works on yet, the oldest first. */
export const waitingJobs = (db: Db): Promise<Job[]> =>
  db.select().from(jobs).where(eq(jobs.state, 'waiting')).orderBy(jobs.id)

/** Takes a job to work on it; null where it has ended or was cancelled. */
export async function takeJob(db: Db, id: number, at: Date): Promise<Job | null> {
  const [row] = await db
    .update(jobs)
    .set({
      state: 'running',
      attempts: sql`${jobs.attempts} + 1`,
      started: sql`coalesce(${jobs.started}, ${at.toISOString()}::timestamptz)`,
    })
    .where(and(eq(jobs.id, id), inArray(jobs.state, ['waiting', 'running'])))
    .returning()
  return row ?? null
}

/** Keeps how far a job has come; false where it was cancelled meanwhile. */
export async function keepProgress(db: Db, id: number, done: number, outcome: unknown): Promise<boolean> {
  const rows = await db
    .update(jobs)
    .set({ done, outcome })
    .where(and(eq(jobs.id, id), eq(jobs.state, 'running')))
    .returning({ id: jobs.id })
  return rows.length > 0
}

/** Ends a job that runs or waits; false where it had ended before. */
export async function endJob(
  db: Db,
  id: number,
  end: { readonly state: 'done' | 'failed' | 'cancelled'; readonly at: Date; readonly outcome?: unknown },
): Promise<boolean> {
  const { state, at: ended, outcome } = end
  const rows = await db
    .update(jobs)
    .set({ state, ended, ...(outcome === undefined ? {} : { outcome }) })
    .where(and(eq(jobs.id, id), inArray(jobs.state, ['waiting', 'running'])))
    .returning({ id: jobs.id })
  return rows.length > 0
}
