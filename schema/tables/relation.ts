import { sql } from 'drizzle-orm'
import { bigint, check, doublePrecision, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { REASONS, RELATIONS } from '../../src/core/compare/relation.js'
import { moment, oneOf, reference } from '../columns.js'
import { claims } from './claim.js'

/** How two claims stand to each other, by rule. `part-of`, `updates` and `denies` read from a to b. A pair stands once. */
export const relations = pgTable(
  'relations',
  {
    a: reference()
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    b: reference()
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    relation: text({ enum: RELATIONS }).notNull(),
    reason: text({ enum: REASONS }),
    gap: bigint({ mode: 'number' }),
    ratio: doublePrecision(),
    rules: text().array().notNull(),
    /** Since when the two stand so: comparing them anew with the same outcome keeps it. */
    since: moment().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.a, table.b] }),
    uniqueIndex('relations_pair_once').on(sql`least(${table.a}, ${table.b})`, sql`greatest(${table.a}, ${table.b})`),
    index('relations_b').on(table.b),
    index('relations_kind').on(table.relation),
    index('relations_conflicts').on(table.a, table.gap).where(sql`${table.relation} = 'conflicts'`),
    index('relations_conflicts_since').on(table.since).where(sql`${table.relation} = 'conflicts'`),
    check('relations_between_two', sql`${table.a} <> ${table.b}`),
    check('relations_kind_known', oneOf(table.relation, RELATIONS)),
    check('relations_reason_known', oneOf(table.reason, REASONS)),
    check('relations_gap_positive', sql`${table.gap} >= 0`),
    check('relations_ratio_from_one', sql`${table.ratio} >= 1`),
  ],
)
