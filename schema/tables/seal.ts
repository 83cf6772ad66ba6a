import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { identity, moment, oneOf, reference } from '../columns.js'

/** What is sealed: each with all that belongs to it (a claim with its attribution, its links and its relations). */
export const SEALED_NOUNS = [
  'source',
  'report',
  'revision',
  'claim',
  'incident',
  'judgement',
  'entry',
  'account',
  'snapshot',
] as const
export type SealedNoun = (typeof SEALED_NOUNS)[number]

/**
 * One for each transaction that changed something, append-only: how the records that it touched looked afterwards. Chained like the
 * history, whose end it names: whoever changes a row behind the application's back has no seal for it.
 */
export const seals = pgTable(
  'seals',
  {
    id: identity(),
    at: moment().notNull(),
    /** Hash of the history's last entry at that time. */
    head: text().notNull(),
    records: integer().notNull(),
    /** Over the digests of its records, in order. */
    root: text().notNull(),
    algorithm: text().notNull().default('sha256'),
    previous: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [unique('seals_hash_once').on(table.hash), unique('seals_previous_once').on(table.previous)],
)

/** How a record looked when a transaction had touched it; the newest seal of a record is what it must look like. */
export const sealedRecords = pgTable(
  'sealed_records',
  {
    seal: reference().notNull(),
    noun: text({ enum: SEALED_NOUNS }).notNull(),
    record: reference().notNull(),
    /** `gone` where the transaction removed it. */
    digest: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.noun, table.record, table.seal] }),
    index('sealed_records_seal').on(table.seal),
    check('sealed_records_noun_known', oneOf(table.noun, SEALED_NOUNS)),
    check('sealed_records_digest_sha256', sql`${table.digest} ~ '^([0-9a-f]{64}|gone)$'`),
  ],
)
