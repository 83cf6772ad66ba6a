import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { identity, moment, oneOf } from '../columns.js'

export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof JOB_STATES)[number]

/** Long work that goes on after the request that asked for it: an import, a refetch. */
export const jobs = pgTable(
  'jobs',
  {
    id: identity(),
    kind: text().notNull(),
    input: jsonb().notNull(),
    state: text({ enum: JOB_STATES }).notNull().default('waiting'),
    attempts: integer().notNull().default(0),
    done: integer().notNull().default(0),
    total: integer(),
    /** What came out, or one line a failed item. */
    outcome: jsonb(),
    by: text().notNull(),
    created: moment().notNull(),
    /** Not to be run before. */
    due: moment().notNull(),
    started: moment(),
    ended: moment(),
  },
  (table) => [
    index('jobs_due').on(table.state, table.due),
    check('jobs_state_known', oneOf(table.state, JOB_STATES)),
    check(
      'jobs_progress_in_order',
      sql`${table.done} >= 0 and ${table.attempts} >= 0 and ${table.done} <= ${table.total}`,
    ),
  ],
)
