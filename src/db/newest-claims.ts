import { and, desc, gte, lt, type SQL, sql } from 'drizzle-orm'
import { claims, claimTerms } from '../../schema/index.js'
import { type ClaimFilter, claimConditions, joinedFor } from './claim-filter.js'
import { type TermQuery, termConditions, termQuery } from './claim-terms.js'
import type { Db } from './engine/database.js'

/** How many claims a term `block:N` holds: 2 to this power, by id (migration `claim_terms`). */
const BLOCK_BITS = 13
/** The newest claims are read one after another first: of most filters that many claims meet they hold enough. */
const FIRST = 1_000
/** Then blocks are looked through from the newest on, this many first, up to so many in all; what lies before them, at once. */
const [FIRST_BLOCKS, MOST_BLOCKS] = [2, 42]

/**
 * Ids of the newest claims that meet the filter, newest first, below an id. What often stands in the archive is found in its newest part,
 * and what seldom does by an index: neither takes longer in a large archive.
 */
export async function newestClaims(db: Db, filter: ClaimFilter, limit: number, below?: number): Promise<number[]> {
  const query = await termQuery(db, filter)
  if (!query) return newestOfFew(db, filter, limit, below)
  if (asksNothing(query)) return firstBelow(db, limit, below)
  const [newest = 0] = await firstBelow(db, 1, below)
  const rest = newest - FIRST + 1
  const found = await amongFirst(db, query, limit, between(rest, newest + 1))
  let block = rest >> BLOCK_BITS
  let width = FIRST_BLOCKS
  for (let looked = 0; block >= 0 && found.length < limit && looked < MOST_BLOCKS; ) {
    const blocks = Array.from({ length: Math.min(width, block + 1) }, (_, index) => `block:${block - index}`)
    found.push(...(await gathered(db, query, blocks, limit - found.length, between(null, rest))))
    block -= width
    looked += width
    width = furtherBlocks(looked, found.length, limit)
  }
  if (block >= 0 && found.length < limit)
    found.push(...(await gathered(db, query, [], limit - found.length, between(null, (block + 1) * 2 ** BLOCK_BITS))))
  return found
}

/** As many blocks as should hold the rest, by what those before held, and some to spare; where they held little, four times as many. */
const furtherBlocks = (looked: number, found: number, limit: number): number =>
  Math.min(looked * 4, MOST_BLOCKS - looked, Math.ceil(((limit - found) / found) * looked * 1.2))

const asksNothing = ({ all, someOf, words, names, places, besides }: TermQuery): boolean =>
  all.length + someOf.length + words.length + names.length + places.length === 0 && besides === undefined

async function firstBelow(db: Db, limit: number, below: number | undefined): Promise<number[]> {
  const rows = await db
    .select({ id: claims.id })
    .from(claims)
    .where(below === undefined ? undefined : lt(claims.id, below))
    .orderBy(desc(claims.id))
    .limit(limit)
  return rows.map(({ id }) => id)
}

/** Ids from the first, where one is given, to below the last. */
const between = (from: number | null, below: number): SQL | undefined =>
  and(from === null ? undefined : gte(claimTerms.claim, from), lt(claimTerms.claim, below))

/** Each is looked at: `offset 0` keeps Postgres from asking the index on terms about the whole archive. */
async function amongFirst(db: Db, query: TermQuery, limit: number, ids: SQL | undefined): Promise<number[]> {
  const first = sql`(select * from ${claimTerms} where ${ids} offset 0) as ${claimTerms}`
  const rows = await db
    .select({ id: sql`${claimTerms.claim}`.mapWith(Number) })
    .from(first)
    .where(termConditions(query, []))
    .orderBy(desc(claimTerms.claim))
    .limit(limit)
  return rows.map(({ id }) => id)
}

/** In an order that no index gives: else Postgres may read backwards until enough claims meet the query, rather than ask for its terms. */
async function gathered(
  db: Db,
  query: TermQuery,
  blocks: readonly string[],
  limit: number,
  ids: SQL | undefined,
): Promise<number[]> {
  const rows = await db
    .select({ id: claimTerms.claim })
    .from(claimTerms)
    .where(and(termConditions(query, blocks), ids))
    .orderBy(sql`${claimTerms.claim} + 0 desc`)
    .limit(limit)
  return rows.map(({ id }) => id)
}

async function newestOfFew(db: Db, filter: ClaimFilter, limit: number, below: number | undefined): Promise<number[]> {
  const rows = await joinedFor(db.select({ id: claims.id }).from(claims).$dynamic(), filter)
    .where(and(claimConditions(filter), below === undefined ? undefined : lt(claims.id, below)))
    .orderBy(desc(claims.id))
    .limit(limit)
  return rows.map(({ id }) => id)
}
