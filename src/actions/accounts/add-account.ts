import type { Context } from '../../context.js'
import type { Role } from '../../core/account.js'
import { accountByName, insertAccount } from '../../db/accounts.js'
import { ActionError } from '../action-error.js'
import { appendHistory } from '../append-history.js'
import { write } from '../write.js'
import { hashPassword } from './password.js'

export interface NewAccount {
  readonly name: string
  readonly role: Role
  /** null: the person chooses one by an invitation. */
  readonly password: string | null
}

/** Names with which the history signs what no account did. */
const TAKEN = new Set(['rules', 'matching', 'local', 'sample', 'system'])

/** Adds a person who may work here. Gives the account's id. */
export async function addAccount(outer: Context, { name: given, role, password }: NewAccount): Promise<number> {
  const name = given.normalize('NFC').trim()
  if (!/^[\p{L}\p{M}\p{N} .@_'’-]{1,80}$/u.test(name))
    throw new ActionError('bad-input', 'a name has 1 to 80 letters, digits, blanks or .@_-')
  if (TAKEN.has(name.toLowerCase())) throw new ActionError('bad-input', `the name ${name} is taken by the application`)
  const hashed = password === null ? null : await hashPassword(password, name)
  return write(outer, async (context) => {
    if (await accountByName(context.db, name)) throw new ActionError('conflict', `there is an account ${name} already`)
    const id = await insertAccount(context.db, { name, role, password: hashed, created: context.now() })
    const after = { name, role }
    await appendHistory(context, { action: 'addAccount', noun: 'account', subject: id, before: null, after })
    return id
  })
}
