import { HTTPException } from 'hono/http-exception'
import type { Role } from '../../core/account.js'

/** Whoever asks lacks the role that this needs. */
export class RoleNeeded extends HTTPException {
  readonly role: Role
  constructor(role: Role) {
    super(403, { message: `this needs the role ${role}` })
    this.role = role
  }
}
