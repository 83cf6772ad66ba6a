import { sql } from 'drizzle-orm'
import { check, index, pgTable, text } from 'drizzle-orm/pg-core'
import { JUDGEMENTS } from '../../src/core/judgement.js'
import { identity, moment, oneOf, reference } from '../columns.js'
import { claims } from './claim.js'
import { incidents } from './incident.js'

/** What a fact-checker decided, why and when. The change that it made stands in the history. */
export const judgements = pgTable(
  'judgements',
  {
    id: identity(),
    kind: text({ enum: JUDGEMENTS }).notNull(),
    claim: reference().references(() => claims.id),
    incident: reference().references(() => incidents.id),
    reason: text(),
    by: text().notNull(),
    at: moment().notNull(),
  },
  (table) => [
    index('judgements_claim').on(table.claim),
    index('judgements_incident').on(table.incident),
    check('judgements_kind_known', oneOf(table.kind, JUDGEMENTS)),
    check('judgements_on_something', sql`${table.claim} is not null or ${table.incident} is not null`),
  ],
)
