import type { Context } from '../../context.js'
import { accountVersion, type Role } from '../../core/account.js'
import {
  accountById,
  dropInvitationsOf,
  dropSessionsOf,
  otherAdministrators,
  updateAccount,
} from '../../db/accounts.js'
import { ActionError } from '../action-error.js'
import { appendHistory } from '../append-history.js'
import { write } from '../write.js'

export interface AccountChange {
  readonly account: number
  readonly role?: Role
  readonly disabled?: boolean
  /** What the account was when the administrator looked at it (`accountVersion`). */
  readonly version?: string | undefined
}

/** Gives an account another role, or shuts it or opens it again. Whoever loses rights is logged out everywhere. */
export function changeAccount(context: Context, { account: id, version, ...change }: AccountChange): Promise<void> {
  return write(context, async (context) => {
    const { db } = context
    const account = await accountById(db, id)
    if (!account) throw new ActionError('not-found', `there is no account ${id}`)
    if (version !== undefined && version !== accountVersion(account))
      throw new ActionError('conflict', `account ${id} was changed since you looked at it`)
    const before = { role: account.role, disabled: account.disabled !== null }
    const after = { ...before, ...change }
    if (before.role === after.role && before.disabled === after.disabled) return
    const leaves = after.disabled || after.role !== 'administrator'
    if (before.role === 'administrator' && !before.disabled && leaves && (await otherAdministrators(db, id)) === 0)
      throw new ActionError('conflict', 'the last administrator must stay one: make another first')
    await updateAccount(db, id, {
      role: after.role,
      disabled: after.disabled ? (account.disabled ?? context.now()) : null,
    })
    await dropSessionsOf(db, id)
    if (after.disabled) await dropInvitationsOf(db, id)
    await appendHistory(context, { action: 'changeAccount', noun: 'account', subject: id, before, after })
  })
}
