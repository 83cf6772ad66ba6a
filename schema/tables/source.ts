import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { RELIABILITIES, SOURCE_KINDS } from '../../src/core/source/vocabulary.js'
import { identity, moment, oneOf, reference } from '../columns.js'

/** Who can publish or speak: outlet, agency, ministry, armed group, hospital, person … */
export const sources = pgTable(
  'sources',
  {
    id: identity(),
    name: text().notNull(),
    kind: text({ enum: SOURCE_KINDS }).notNull().default('other'),
    /** ISO 3166 code, lower case. */
    country: text(),
    languages: text().array().notNull().default(sql`'{}'`),
    /** The side it belongs to or speaks for; NULL where it is no party. */
    side: text(),
    reliability: text({ enum: RELIABILITIES }).notNull().default('F'),
    /** Set by a person, or only met in a text so far. */
    confirmed: boolean().notNull().default(false),
    created: moment().notNull(),
  },
  (table) => [
    check('sources_kind_known', oneOf(table.kind, SOURCE_KINDS)),
    check('sources_reliability_known', oneOf(table.reliability, RELIABILITIES)),
    check('sources_name_given', sql`${table.name} <> ''`),
    check('sources_country_code', sql`${table.country} ~ '^[a-z]{2}$'`),
  ],
)

/** The names that a source goes by, its own first name among them. `folded` is what look-ups compare. */
export const sourceNames = pgTable(
  'source_names',
  {
    id: identity(),
    source: reference()
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    folded: text().notNull(),
  },
  (table) => [
    uniqueIndex('source_names_once').on(table.source, table.folded),
    index('source_names_folded').on(table.folded),
    check('source_names_given', sql`${table.folded} <> ''`),
  ],
)
