import type { Role } from '../../core/account.js'

/** Who asks. */
export interface Who {
  readonly name: string
  readonly role: Role
  /** null: the one person on a loopback address, who has none. */
  readonly account: number | null
  /** The secret of the session that they are logged in by. */
  readonly session: string | null
}

/** On a loopback address whoever sits at the machine may do everything. */
export const LOCAL: Who = { name: 'local', role: 'administrator', account: null, session: null }
