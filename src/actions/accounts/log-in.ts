import type { Context } from '../../context.js'
import { accountByName, dropSession, insertSession, markSeen, sessionBySecret } from '../../db/accounts.js'
import { noteLogin } from './note-login.js'
import { isPassword } from './password.js'
import { hashOfSecret, newSecret, validSince } from './secret.js'

const DAY = 86_400_000
/** A session ends a month after it began, or a week after it was last used. */
export const LONGEST_SESSION = 30 * DAY
const LONGEST_PAUSE = 7 * DAY

/** A new session's secret, which is told once; null where name and password do not belong together. Either is put down, with where it came from. */
export async function logIn(context: Context, name: string, password: string, address: string): Promise<string | null> {
  const account = await accountByName(context.db, name.normalize('NFC').trim())
  const known = await isPassword(account?.password ?? null, password)
  const isLetIn = account !== null && known && account.disabled === null
  await noteLogin(context, isLetIn ? 'login' : 'refused', account?.id ?? null, address)
  if (!isLetIn) return null
  return openSession(context, account.id)
}

export async function openSession({ db, now }: Context, account: number): Promise<string> {
  const { secret, hash } = newSecret()
  await insertSession(db, { account, secret: hash, created: now(), seen: now() })
  return secret
}

/** Whose session it is; null where it is none, or over. */
export async function sessionOf({ db, now }: Context, secret: string) {
  const time = now().getTime()
  const made = validSince(time, LONGEST_SESSION)
  const session = await sessionBySecret(db, hashOfSecret(secret), made, new Date(time - LONGEST_PAUSE))
  if (!session) return null
  if (time - session.seen.getTime() > DAY / 24) await markSeen(db, session.id, new Date(time))
  return session.account
}

export const logOut = ({ db }: Context, secret: string): Promise<void> => dropSession(db, hashOfSecret(secret))
