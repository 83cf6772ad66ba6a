import type { Context } from '../../context.js'
import type { LoginEvent } from '../../core/account.js'
import { accountByName } from '../../db/accounts.js'
import { insertLogin } from '../../db/logins.js'

/** Puts down that somebody came, left or tried to, and from where; `account` is null where nobody has that name, `asked` is what a role forbade. */
export const noteLogin = (
  { db, now }: Context,
  event: LoginEvent,
  account: number | null,
  address: string,
  asked: string | null = null,
): Promise<void> => insertLogin(db, { at: now(), event, account, address, asked })

/** The same of a name as it was typed. */
export async function noteLoginAs(context: Context, event: LoginEvent, name: string, address: string): Promise<void> {
  const account = await accountByName(context.db, name.normalize('NFC').trim())
  await noteLogin(context, event, account?.id ?? null, address)
}
