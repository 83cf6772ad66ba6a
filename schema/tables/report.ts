import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import type { LanguageCode } from '../../src/core/claim/vocabulary.js'
import { day, identity, isoDate, moment, reference } from '../columns.js'
import { sources } from './source.js'

/** One published text of a source. What it said when stands in its revisions. */
export const reports = pgTable(
  'reports',
  {
    id: identity(),
    /** Tells whether two texts are the same report: its address, or else its source with its first text. */
    key: text().notNull(),
    /** The name it came in with: an id of a JSONL line, a file's name. */
    label: text().notNull(),
    source: reference().references(() => sources.id),
    url: text(),
    title: text(),
    /** ISO 639 code. No closed list: a language is added without touching the database. */
    lang: text().$type<LanguageCode>().notNull(),
    /** ISO date or date-time, as exact as the source gives it. */
    published: text(),
    recorded: moment().notNull(),
  },
  (table) => [
    unique('reports_key_once').on(table.key),
    index('reports_source').on(table.source),
    index('reports_published').on(table.published),
    index('reports_words').using('gin', table.title.op('gin_trgm_ops')),
    // Not the list itself: a language more must not need a migration.
    check('reports_lang_code', sql`${table.lang} ~ '^[a-z]{2,3}$'`),
    check('reports_published_iso', isoDate(table.published)),
  ],
)

/** The places that a report names, with its day: what reports on the same events are found by. */
export const reportPlaces = pgTable(
  'report_places',
  {
    report: reference()
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    /** By its sounds, or by its id in the gazetteer: the same in every script and spelling. */
    place: text().notNull(),
    /** When the report was published; NULL where no day is known. */
    day: day(),
  },
  (table) => [
    primaryKey({ columns: [table.report, table.place] }),
    index('report_places_then').on(table.place, table.day),
  ],
)

/** A text as it stood when it was retrieved. Never changed: an edit of the outlet is a new revision. */
export const revisions = pgTable(
  'revisions',
  {
    id: identity(),
    report: reference()
      .notNull()
      .references(() => reports.id),
    /** 1 for the first text, counted up within the report. */
    number: integer().notNull(),
    text: text().notNull(),
    /** SHA-256 of the text in UTF-8, hexadecimal. */
    hash: text().notNull(),
    retrieved: moment().notNull(),
  },
  (table) => [
    unique('revisions_number_once').on(table.report, table.number),
    index('revisions_hash').on(table.hash),
    check('revisions_number_from_one', sql`${table.number} >= 1`),
    check('revisions_hash_sha256', sql`${table.hash} ~ '^[0-9a-f]{64}$'`),
    check('revisions_text_given', sql`${table.text} <> ''`),
  ],
)
