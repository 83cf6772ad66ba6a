import { sql } from 'drizzle-orm'
import { check, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { identity, moment, oneOf } from '../columns.js'

/** The pages whose filters can be kept. */
export const FILTERED_PAGES = ['incidents', 'claims'] as const
export type FilteredPage = (typeof FILTERED_PAGES)[number]

/** A filter that a person keeps under a name: the address's query, as it stood. */
export const savedFilters = pgTable(
  'saved_filters',
  {
    id: identity(),
    page: text({ enum: FILTERED_PAGES }).notNull(),
    name: text().notNull(),
    query: text().notNull(),
    by: text().notNull(),
    created: moment().notNull(),
  },
  (table) => [
    unique('saved_filters_name_once').on(table.by, table.page, table.name),
    check('saved_filters_page_known', oneOf(table.page, FILTERED_PAGES)),
    check('saved_filters_named', sql`${table.name} <> ''`),
  ],
)
