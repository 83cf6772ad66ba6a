import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { identity, moment, oneOf, reference } from '../columns.js'
import { SUBSCRIPTION_STATES } from './subscription.js'

export const DELIVERY_STATES = ['waiting', 'delivered', 'failed'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** An address that is told of new conflicts. */
export const webhooks = pgTable(
  'webhooks',
  {
    id: identity(),
    url: text().notNull(),
    /** What messages are signed with: `whsec_` and 24 to 64 bytes in base64. */
    secret: text().notNull(),
    by: text().notNull(),
    /** Conflicts from here on are told. */
    created: moment().notNull().defaultNow(),
    state: text({ enum: SUBSCRIPTION_STATES }).notNull().default('active'),
  },
  (table) => [
    check('webhooks_secret_form', sql`${table.secret} ~ '^whsec_[A-Za-z0-9+/]{32,}=*$'`),
    check('webhooks_state_known', oneOf(table.state, SUBSCRIPTION_STATES)),
  ],
)

/** One conflict told to one address, with how that went. */
export const deliveries = pgTable(
  'deliveries',
  {
    id: identity(),
    webhook: reference()
      .notNull()
      .references(() => webhooks.id, { onDelete: 'cascade' }),
    /** The claims in conflict, the smaller id first. They may be gone by the time it is read. */
    a: reference().notNull(),
    b: reference().notNull(),
    since: moment().notNull(),
    state: text({ enum: DELIVERY_STATES }).notNull().default('waiting'),
    attempts: integer().notNull().default(0),
    /** Not to be tried before. */
    due: moment().notNull(),
    /** What the last attempt came to: an HTTP status, or words. */
    answer: text(),
    ended: moment(),
  },
  (table) => [
    unique('deliveries_conflict_once').on(table.webhook, table.a, table.b, table.since),
    index('deliveries_due').on(table.state, table.due),
    check('deliveries_state_known', oneOf(table.state, DELIVERY_STATES)),
    check('deliveries_attempts_from_zero', sql`${table.attempts} >= 0`),
  ],
)
