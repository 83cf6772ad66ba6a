import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment } from '../columns.js'

/** What was answered to a request with an `Idempotency-Key`: sent again, it gets the same answer and nothing is done twice. */
export const answers = pgTable(
  'answers',
  {
    /** Who asked: keys of two people never meet. */
    by: text().notNull(),
    key: text().notNull(),
    /** SHA-256 of the request's method, path and body. */
    request: text().notNull(),
    /** NULL while it is worked on. */
    status: integer(),
    headers: jsonb(),
    body: text(),
    created: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.by, table.key] })],
)
