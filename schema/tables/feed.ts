import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { identity, moment, oneOf, reference } from '../columns.js'
import { reports } from './report.js'
import { SUBSCRIPTION_STATES } from './subscription.js'

/** Minutes between two readings of a feed, where nobody says otherwise. */
export const FEED_EVERY = 30

/** What came of the last reading that brought entries. */
export interface FeedOutcome {
  readonly recorded: number
  readonly revised: number
  readonly known: number
  /** One line an entry that was not kept. */
  readonly failed: readonly string[]
}

/** A feed that is read again and again, with what its server said of the copy that we have. */
export const feeds = pgTable(
  'feeds',
  {
    id: identity(),
    url: text().notNull(),
    /** Whose server it is: feeds of one host are not asked for at once. */
    host: text().generatedAlwaysAs(sql`lower(substring(url from '^[^:]+://([^/?#]+)'))`),
    title: text(),
    state: text({ enum: SUBSCRIPTION_STATES }).notNull().default('active'),
    /** Minutes between two readings. */
    every: integer().notNull().default(FEED_EVERY),
    /** Not to be asked for before. */
    due: moment().notNull().defaultNow(),
    /** Sent back as they came, so that an unchanged feed is not sent again. */
    etag: text(),
    lastModified: text(),
    /** When it was last asked for, and when it last answered with entries or "not changed". */
    asked: moment(),
    answered: moment(),
    /** Failures since it last answered, and what the last one was. */
    failures: integer().notNull().default(0),
    problem: text(),
    outcome: jsonb().$type<FeedOutcome>(),
    added: moment().notNull(),
  },
  (table) => [
    unique('feeds_url_once').on(table.url),
    index('feeds_due').on(table.state, table.due),
    index('feeds_host').on(table.host, table.asked),
    check('feeds_url_given', sql`${table.url} <> ''`),
    check('feeds_failures_from_zero', sql`${table.failures} >= 0`),
    check('feeds_every_in_bounds', sql`${table.every} between 5 and 10080`),
    check('feeds_state_known', oneOf(table.state, SUBSCRIPTION_STATES)),
  ],
)

/** Which reports a feed brought, and when it last showed each. */
export const feedEntries = pgTable(
  'feed_entries',
  {
    feed: reference()
      .notNull()
      .references(() => feeds.id, { onDelete: 'cascade' }),
    report: reference()
      .notNull()
      .references(() => reports.id),
    seen: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.feed, table.report] })],
)
