import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { bytes, identity, moment, reference } from '../columns.js'
import { reports } from './report.js'

/** An answer of a server as it came, kept as evidence of what a report was read from. Never changed. */
export const snapshots = pgTable(
  'snapshots',
  {
    id: identity(),
    report: reference().references(() => reports.id),
    /** The address that was asked for, behind all redirects. */
    url: text().notNull(),
    status: integer().notNull(),
    /** Names and values in the order in which they came. */
    headers: jsonb().$type<[string, string][]>().notNull(),
    body: bytes().notNull(),
    /** SHA-256 of the body, hexadecimal. */
    hash: text().notNull(),
    fetched: moment().notNull(),
  },
  (table) => [
    unique('snapshots_once').on(table.url, table.hash),
    index('snapshots_report').on(table.report),
    check('snapshots_hash_sha256', sql`${table.hash} ~ '^[0-9a-f]{64}$'`),
  ],
)
