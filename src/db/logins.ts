import { desc, eq, lt } from 'drizzle-orm'
import { accounts, logins } from '../../schema/index.js'
import type { Db } from './engine/database.js'
import { cursorKey, type Page, type PageRequest, pageLimit, pageOf } from './page.js'

/** Entries that are kept: whoever hammers at the door does not fill the disk. */
const MOST_KEPT = 10_000

export interface Login extends Omit<typeof logins.$inferSelect, 'account'> {
  readonly account: number | null
  readonly name: string | null
}

/** Adds one and drops what is too old by number. */
export async function insertLogin(db: Db, login: typeof logins.$inferInsert): Promise<void> {
  const [added] = await db.insert(logins).values(login).returning({ id: logins.id })
  await db.delete(logins).where(lt(logins.id, added!.id - MOST_KEPT))
}

/** Newest first. */
export async function listLogins(db: Db, request: PageRequest = {}): Promise<Page<Login>> {
  const key = cursorKey(request, 1)
  const { id, at, event, account, address, asked } = logins
  const rows = await db
    .select({ id, at, event, account, address, asked, name: accounts.name })
    .from(logins)
    .leftJoin(accounts, eq(accounts.id, logins.account))
    .where(key ? lt(logins.id, key[0]!) : undefined)
    .orderBy(desc(logins.id))
    .limit(pageLimit(request) + 1)
  return pageOf(rows, request, (row) => [row.id])
}
