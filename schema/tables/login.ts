import { check, pgTable, text } from 'drizzle-orm/pg-core'
import { LOGIN_EVENTS } from '../../src/core/account.js'
import { identity, moment, oneOf, reference } from '../columns.js'
import { accounts } from './account.js'

/** Who came, left, tried to, or asked for what their role does not allow: for administrators, the newest ten thousand. What people may do is in the history. */
export const logins = pgTable(
  'logins',
  {
    id: identity(),
    at: moment().notNull(),
    event: text({ enum: LOGIN_EVENTS }).notNull(),
    /** NULL where no account has the name. What was typed is not kept: people type passwords into the wrong field. */
    account: reference().references(() => accounts.id, { onDelete: 'cascade' }),
    /** Where it came from, as far as the connection tells. */
    address: text().notNull(),
    /** `forbidden`: the method and path that were asked for. */
    asked: text(),
  },
  (table) => [check('logins_event_known', oneOf(table.event, LOGIN_EVENTS))],
)
