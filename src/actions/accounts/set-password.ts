import type { Context } from '../../context.js'
import { accountById, dropInvitationsOf, dropSessionsOf, invitationBySecret, updateAccount } from '../../db/accounts.js'
import { ActionError } from '../action-error.js'
import { appendHistory } from '../append-history.js'
import { write } from '../write.js'
import { hashPassword, isPassword, RefusedPassword } from './password.js'
import { hashOfSecret, validSince } from './secret.js'

/** Sets a password and logs the account out everywhere. The password never enters the history. */
export async function setPassword(outer: Context, account: number, password: string): Promise<void> {
  const known = await accountById(outer.db, account)
  if (!known) throw new ActionError('not-found', `there is no account ${account}`)
  const hashed = await hashPassword(password, known.name)
  return write(outer, async (context) => {
    await updateAccount(context.db, account, { password: hashed })
    await dropSessionsOf(context.db, account)
    await dropInvitationsOf(context.db, account)
    const change = { before: null, after: { password: 'changed' } }
    await appendHistory(context, { action: 'setPassword', noun: 'account', subject: account, ...change })
  })
}

/** A person changes their own password, and must know the one before. */
export async function changePassword(context: Context, account: number, old: string, password: string): Promise<void> {
  const known = await accountById(context.db, account)
  if (!(await isPassword(known?.password ?? null, old))) throw new RefusedPassword('other')
  await setPassword(context, account, password)
}

export const INVITATION_DAYS = 7

/** Whose invitation it is; null where it is none, is used up or is older than a week. */
export async function invited(context: Context, secret: string) {
  const made = validSince(context.now().getTime(), INVITATION_DAYS * 86_400_000)
  return (await invitationBySecret(context.db, hashOfSecret(secret), made))?.account ?? null
}

/** A person takes up an invitation by choosing a password. Gives the account's id. */
export async function takeInvitation(context: Context, secret: string, password: string): Promise<number> {
  const account = await invited(context, secret)
  if (!account) throw new ActionError('not-found', 'this invitation is used up or too old: ask for another')
  await setPassword({ ...context, actor: { kind: 'person', name: account.name } }, account.id, password)
  return account.id
}
