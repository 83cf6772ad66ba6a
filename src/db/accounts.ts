import { and, asc, between, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import { accounts, invitations, sessions, tokens } from '../../schema/index.js'
import type { Db } from './engine/database.js'

export type Account = typeof accounts.$inferSelect
export type Token = typeof tokens.$inferSelect

export const listAccounts = (db: Db): Promise<Account[]> => db.select().from(accounts).orderBy(asc(accounts.name))

export async function accountById(db: Db, id: number): Promise<Account | null> {
  const [account] = await db.select().from(accounts).where(eq(accounts.id, id))
  return account ?? null
}

/** By its name, whatever the case. */
export async function accountByName(db: Db, name: string): Promise<Account | null> {
  const [account] = await db
    .select()
    .from(accounts)
    .where(eq(sql`lower(${accounts.name})`, name.toLowerCase()))
    .limit(1)
  return account ?? null
}

export async function insertAccount(db: Db, account: typeof accounts.$inferInsert): Promise<number> {
  const [added] = await db.insert(accounts).values(account).returning({ id: accounts.id })
  return added!.id
}

export async function updateAccount(
  db: Db,
  id: number,
  change: Partial<Pick<Account, 'role' | 'password' | 'disabled'>>,
): Promise<void> {
  await db.update(accounts).set(change).where(eq(accounts.id, id))
}

/** Administrators who can log in, but for one. */
export const otherAdministrators = (db: Db, but: number): Promise<number> =>
  db.$count(
    accounts,
    and(
      eq(accounts.role, 'administrator'),
      isNull(accounts.disabled),
      sql`${accounts.password} is not null`,
      ne(accounts.id, but),
    ),
  )

/** From one moment to another. */
export type Span = readonly [since: Date, until: Date]

export async function insertSession(db: Db, session: typeof sessions.$inferInsert): Promise<void> {
  await db.insert(sessions).values(session)
}

/** The session with this secret that was made between two moments and used after `idle`, with its account. */
export async function sessionBySecret(db: Db, secret: string, [since, until]: Span, idle: Date) {
  const [row] = await db
    .select({ id: sessions.id, seen: sessions.seen, account: accounts })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.account))
    .where(
      and(
        eq(sessions.secret, secret),
        between(sessions.created, since, until),
        gt(sessions.seen, idle),
        isNull(accounts.disabled),
      ),
    )
  return row ?? null
}

export async function markSeen(db: Db, id: number, at: Date): Promise<void> {
  await db.update(sessions).set({ seen: at }).where(eq(sessions.id, id))
}

export async function dropSession(db: Db, secret: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.secret, secret))
}

export async function dropSessionsOf(db: Db, account: number): Promise<void> {
  await db.delete(sessions).where(eq(sessions.account, account))
}

export async function insertToken(db: Db, token: typeof tokens.$inferInsert): Promise<number> {
  const [added] = await db.insert(tokens).values(token).returning({ id: tokens.id })
  return added!.id
}

export async function tokenBySecret(db: Db, secret: string) {
  const [row] = await db
    .select({ token: tokens, account: accounts })
    .from(tokens)
    .innerJoin(accounts, eq(accounts.id, tokens.account))
    .where(and(eq(tokens.secret, secret), isNull(tokens.revoked), isNull(accounts.disabled)))
  return row ?? null
}

export const tokensOf = (db: Db, account: number): Promise<Token[]> =>
  db.select().from(tokens).where(eq(tokens.account, account)).orderBy(desc(tokens.id))

export async function markUsed(db: Db, id: number, at: Date): Promise<void> {
  await db.update(tokens).set({ used: at }).where(eq(tokens.id, id))
}

export const allTokens = (db: Db): Promise<Token[]> => db.select().from(tokens).orderBy(tokens.id)

/** Whether there was such a token, of this account, that still could be used. */
export async function revokeTokenRow(db: Db, id: number, account: number, at: Date): Promise<boolean> {
  const rows = await db
    .update(tokens)
    .set({ revoked: at })
    .where(and(eq(tokens.id, id), eq(tokens.account, account), isNull(tokens.revoked)))
    .returning({ id: tokens.id })
  return rows.length === 1
}

/** A new invitation takes the place of those before it. */
export async function replaceInvitation(db: Db, invitation: typeof invitations.$inferInsert): Promise<void> {
  await db.delete(invitations).where(eq(invitations.account, invitation.account))
  await db.insert(invitations).values(invitation)
}

export async function invitationBySecret(db: Db, secret: string, [since, until]: Span) {
  const [row] = await db
    .select({ id: invitations.id, account: accounts })
    .from(invitations)
    .innerJoin(accounts, eq(accounts.id, invitations.account))
    .where(
      and(
        eq(invitations.secret, secret),
        eq(invitations.taken, false),
        between(invitations.created, since, until),
        isNull(accounts.disabled),
      ),
    )
  return row ?? null
}

export async function dropInvitationsOf(db: Db, account: number): Promise<void> {
  await db.delete(invitations).where(eq(invitations.account, account))
}
