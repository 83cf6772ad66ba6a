import type { Context } from '../../context.js'
import { lesserRole, type Role, type TokenScope } from '../../core/account.js'
import { type Account, accountById, insertToken, markUsed, revokeTokenRow, tokenBySecret } from '../../db/accounts.js'
import { ActionError } from '../action-error.js'
import { appendHistory } from '../append-history.js'
import { write } from '../write.js'
import { hashOfSecret, newSecret } from './secret.js'

/** So that a secret found in a repository can be told for what it is. */
const PREFIX = 'countercheck_'

export interface NewToken {
  readonly account: number
  readonly name: string
  readonly scope: TokenScope
}

/** Makes a token for a program of a person's; gives its secret, which is told once. */
export function makeToken(context: Context, { account, name: given, scope }: NewToken): Promise<string> {
  const name = given.trim()
  if (name === '' || name.length > 80) throw new ActionError('bad-input', 'a token has a name of 1 to 80 characters')
  return write(context, async (context) => {
    if (!(await accountById(context.db, account))) throw new ActionError('not-found', `there is no account ${account}`)
    const { secret, hash } = newSecret(PREFIX)
    const token = await insertToken(context.db, { account, name, scope, secret: hash, created: context.now() })
    // The hash too: another secret put in its place shows (verify-tokens.ts).
    const after = { token, name, scope, hash }
    await appendHistory(context, { action: 'makeToken', noun: 'account', subject: account, before: null, after })
    return secret
  })
}

/** From now on the token opens nothing. */
export function revokeToken(context: Context, account: number, token: number): Promise<void> {
  return write(context, async (context) => {
    if (!(await revokeTokenRow(context.db, token, account, context.now())))
      throw new ActionError('not-found', `there is no token ${token} in use`)
    const change = { before: { token }, after: null }
    await appendHistory(context, { action: 'revokeToken', noun: 'account', subject: account, ...change })
  })
}

const HOUR = 3_600_000

/** Whose token it is, and as what it may act; null where it is none, or revoked. */
export async function tokenOf({ db, now }: Context, secret: string): Promise<{ account: Account; role: Role } | null> {
  const found = await tokenBySecret(db, hashOfSecret(secret))
  if (!found) return null
  const { token, account } = found
  if (!token.used || now().getTime() - token.used.getTime() > HOUR) await markUsed(db, token.id, now())
  return { account, role: lesserRole(account.role, token.scope) }
}
