import { sql } from 'drizzle-orm'
import { check, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { identity, moment } from '../columns.js'

/** A feed that is read again and again, with what its server said of the copy that we have. */
export const feeds = pgTable(
  'feeds',
  {
    id: identity(),
    url: text().notNull(),
    title: text(),
    /** Sent back as they came, so that an unchanged feed is not sent again. */
    etag: text(),
    lastModified: text(),
    /** When it was last asked for, and when it last answered with entries or "not changed". */
    asked: moment(),
    answered: moment(),
    /** Failures since it last answered, and what the last one was. */
    failures: integer().notNull().default(0),
    problem: text(),
    added: moment().notNull(),
  },
  (table) => [
    unique('feeds_url_once').on(table.url),
    check('feeds_url_given', sql`${table.url} <> ''`),
    check('feeds_failures_from_zero', sql`${table.failures} >= 0`),
  ],
)
