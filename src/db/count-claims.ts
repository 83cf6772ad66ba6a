import { asc, count } from 'drizzle-orm'
import type { PgSelect } from 'drizzle-orm/pg-core'
import { claims, claimTerms } from '../../schema/index.js'
import { type ClaimFilter, claimConditions, joinedFor } from './claim-filter.js'
import { termConditions, termQuery } from './claim-terms.js'
import type { Db } from './engine/database.js'

/** Claims are counted up to here: nobody reads on, and counting a whole archive takes long. */
export const COUNTED = 10_000

/** How many claims meet the filter; `atMost` and one where there are more than that. */
export async function countClaims(db: Db, filter: ClaimFilter, atMost: number): Promise<number> {
  const { state, source, ...further } = filter
  const query = source !== undefined && asksAny(further) ? await termQuery(db, filter) : null
  if (query)
    return counted(
      db,
      db.select({ id: claimTerms.claim }).from(claimTerms).where(termConditions(query, [])).$dynamic(),
      atMost,
    )
  const met = joinedFor(db.select({ id: claims.id }).from(claims).$dynamic(), filter).where(claimConditions(filter))
  // In the queue's order its index alone answers; else Postgres reads the table, which a large archive does not keep in memory.
  const byQueue = state !== undefined && source === undefined && !asksAny(further)
  return counted(db, byQueue ? met.orderBy(asc(claims.confidence), asc(claims.id)) : met, atMost)
}

const asksAny = (filter: ClaimFilter): boolean => Object.values(filter).some((value) => value !== undefined)

/** Of what a question finds, `atMost` and one at most. */
export async function counted(db: Db, query: PgSelect, atMost: number): Promise<number> {
  const found = query.limit(atMost + 1).as('found')
  const [row] = await db.select({ total: count() }).from(found)
  return row?.total ?? 0
}
