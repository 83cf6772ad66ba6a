import { bigint, index, pgTable, text } from 'drizzle-orm/pg-core'
import { day, reference } from '../columns.js'
import { claims } from './claim.js'
import { sources } from './source.js'

/**
 * What each claim is found by. Triggers keep it: nothing else writes it. A term is a kind and a value: `metric:killed`, `source:12`;
 * `block:61` holds 8,192 claims that were recorded one after another, so that the newest are looked through first.
 */
export const claimTerms = pgTable(
  'claim_terms',
  {
    claim: reference()
      .primaryKey()
      .references(() => claims.id, { onDelete: 'cascade' }),
    terms: text().array().notNull(),
    /** The folded text that is searched, and the place folded alike. */
    words: text().notNull(),
    place: text(),
    low: bigint({ mode: 'number' }),
    high: bigint({ mode: 'number' }),
    whenStart: day(),
    whenEnd: day(),
  },
  (table) => [
    // One index over both: a word is looked for within a block, and not in the whole archive.
    index('claim_terms_found')
      .using('gin', table.terms, table.words.op('gin_trgm_ops'))
      // Kilobytes that may wait unsorted, which every search reads through.
      .with({ gin_pending_list_limit: 256 }),
  ],
)

/** The names in chains of attribution that were matched to no source, each once. */
export const unmatchedNames = pgTable('unmatched_names', { name: text().primaryKey() }, (table) => [
  index('unmatched_names_words').using('gin', table.name.op('gin_trgm_ops')),
])

/** How many reports a source published, and how many claims it gave or carried. Triggers keep it: nothing else writes it. */
export const sourceSums = pgTable('source_sums', {
  source: reference()
    .primaryKey()
    .references(() => sources.id, { onDelete: 'cascade' }),
  reports: bigint({ mode: 'number' }).notNull().default(0),
  claims: bigint({ mode: 'number' }).notNull().default(0),
})
