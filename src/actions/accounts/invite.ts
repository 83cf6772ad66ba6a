import type { Context } from '../../context.js'
import { accountById, replaceInvitation } from '../../db/accounts.js'
import { ActionError } from '../action-error.js'
import { newSecret } from './secret.js'

/** Makes the one invitation by which an account's person chooses a password; gives its secret, which is told once. */
export async function invite(context: Context, account: number): Promise<string> {
  if (!(await accountById(context.db, account))) throw new ActionError('not-found', `there is no account ${account}`)
  const { secret, hash } = newSecret()
  await replaceInvitation(context.db, { account, secret: hash, created: context.now() })
  return secret
}
