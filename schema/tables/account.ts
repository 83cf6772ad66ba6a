import { sql } from 'drizzle-orm'
import { check, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { identity, moment, oneOf } from '../columns.js'

export const ACCOUNT_ROLES = ['reader', 'checker', 'admin'] as const
export type AccountRole = (typeof ACCOUNT_ROLES)[number]

/** A person who may work here. On a loopback address one local person works without. */
export const accounts = pgTable(
  'accounts',
  {
    id: identity(),
    name: text().notNull(),
    role: text({ enum: ACCOUNT_ROLES }).notNull(),
    /** scrypt, salt and parameters included. */
    password: text().notNull(),
    created: moment().notNull(),
    disabled: moment(),
  },
  (table) => [
    unique('accounts_name_once').on(table.name),
    check('accounts_role_known', oneOf(table.role, ACCOUNT_ROLES)),
    check('accounts_named', sql`${table.name} <> ''`),
  ],
)
