import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { ROLES, SCOPES_OF_TOKENS } from '../../src/core/account.js'
import { identity, moment, oneOf, reference } from '../columns.js'

/** A person who may work here. On a loopback address one local person works without. */
export const accounts = pgTable(
  'accounts',
  {
    id: identity(),
    name: text().notNull(),
    role: text({ enum: ROLES }).notNull(),
    /** Argon2id in PHC form, salt and parameters included; NULL until the person has taken up the invitation. */
    password: text(),
    created: moment().notNull(),
    disabled: moment(),
  },
  (table) => [
    unique('accounts_name_once').on(table.name),
    check('accounts_role_known', oneOf(table.role, ROLES)),
    check('accounts_named', sql`${table.name} <> ''`),
  ],
)

const account = () =>
  reference()
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' })

/** SHA-256 of a secret of 256 random bits, hexadecimal: who reads the database cannot use it. */
const secret = () => text().notNull()

/** Where a person is logged in. */
export const sessions = pgTable(
  'sessions',
  { id: identity(), account: account(), secret: secret(), created: moment().notNull(), seen: moment().notNull() },
  (table) => [unique('sessions_secret_once').on(table.secret), index('sessions_account').on(table.account)],
)

/** What a program of a person's presents in their name, with no more than its scope. */
export const tokens = pgTable(
  'tokens',
  {
    id: identity(),
    account: account(),
    name: text().notNull(),
    secret: secret(),
    scope: text({ enum: SCOPES_OF_TOKENS }).notNull(),
    created: moment().notNull(),
    /** To the hour: a busy token must not mean a write a request. */
    used: moment(),
    revoked: moment(),
  },
  (table) => [
    unique('tokens_secret_once').on(table.secret),
    index('tokens_account').on(table.account),
    check('tokens_scope_known', oneOf(table.scope, SCOPES_OF_TOKENS)),
    check('tokens_named', sql`${table.name} <> ''`),
  ],
)

/** Lets one person choose a password, once and for a while: a new account's, or one whose password was lost. */
export const invitations = pgTable(
  'invitations',
  {
    id: identity(),
    account: account(),
    secret: secret(),
    created: moment().notNull(),
    taken: boolean().notNull().default(false),
  },
  (table) => [unique('invitations_secret_once').on(table.secret)],
)
