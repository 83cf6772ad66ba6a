import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { identity, moment, reference } from '../columns.js'

/**
 * Every change, append-only (a trigger refuses anything else). `hash` is the SHA-256 of the canonical JSON of the entry
 * with the hash of the entry before it: changing one breaks all that follow.
 */
export const history = pgTable(
  'history',
  {
    id: identity(),
    at: moment().notNull(),
    /** A person's name, or `rules`. */
    by: text().notNull(),
    /** The action's name: recordReport, linkClaim … */
    action: text().notNull(),
    /** What was changed: report, claim, incident, source … and its id. */
    noun: text().notNull(),
    subject: reference().notNull(),
    before: jsonb(),
    after: jsonb(),
    /** The entry that this one undoes. */
    undoes: reference(),
    previous: text().notNull(),
    algorithm: text().notNull().default('sha256'),
    hash: text().notNull(),
  },
  (table) => [
    unique('history_hash_once').on(table.hash),
    // One entry follows another: two writers can never fork the chain.
    unique('history_previous_once').on(table.previous),
    unique('history_undone_once').on(table.undoes),
    index('history_by').on(table.by, table.id),
    index('history_subject').on(table.noun, table.subject),
    check('history_hash_sha256', sql`${table.hash} ~ '^[0-9a-f]{64}$'`),
  ],
)
