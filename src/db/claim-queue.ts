import { and, asc, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { claims, incidentLinks, revisions } from '../../schema/index.js'
import { type ClaimFilter, claimConditions, joinedFor } from './claim-filter.js'
import { type ClaimView, claimById, selectClaims } from './claims.js'
import type { Db } from './database.js'

/** `confidence`: the least sure first; `incident`: those of one incident together; `newest`: last recorded first. */
export const QUEUE_ORDERS = ['confidence', 'incident', 'newest'] as const
export type QueueOrder = (typeof QUEUE_ORDERS)[number]

export interface QueueRequest {
  readonly filter: ClaimFilter
  readonly order: QueueOrder
}

/** One claim of the queue, its neighbours and how many there are. */
export interface QueuePlace {
  readonly claim: ClaimView | null
  /** Ids of the claims before and after it; null at either end. */
  readonly previous: number | null
  readonly next: number | null
  /** 1 for the first; null where the claim shown does not meet the filter (any more). */
  readonly position: number | null
  readonly total: number
}

/** What a claim is sorted by, ascending: `alias` names its table, which must be joined with its link where incidents count. */
const KEYS: Readonly<Record<QueueOrder, SQL>> = {
  confidence: sql`(${claims.confidence}, ${claims.id})`,
  incident: sql`(coalesce(-${incidentLinks.incident}, 0), ${claims.confidence}, ${claims.id})`,
  newest: sql`(-${claims.id}, 0)`,
}

/** The key of a claim by its id, whether it still meets the filter or not. */
const KEY_OF: Readonly<Record<QueueOrder, (id: number) => SQL>> = {
  confidence: (id) => sql`(select c.confidence, c.id from claims c where c.id = ${id})`,
  incident: (id) =>
    sql`(select coalesce(-l.incident, 0), c.confidence, c.id from claims c left join incident_links l on l.claim = c.id and l.state = 'linked' where c.id = ${id})`,
  newest: (id) => sql`(select -c.id, 0 from claims c where c.id = ${id})`,
}

/** The claim `at`, else the first one behind `after` (from the start again at the end), else the first. */
export async function queuePlace(
  db: Db,
  request: QueueRequest,
  { at, after }: { readonly at?: number | undefined; readonly after?: number | undefined },
): Promise<QueuePlace> {
  const total = await countClaims(db, request.filter)
  const id = at ?? (after && (await neighbour(db, request, after, 'next'))) ?? (await firstOf(db, request))
  const claim = id === null ? null : await claimById(db, id)
  if (!claim) return { claim: null, previous: null, next: null, position: null, total }
  return {
    claim,
    previous: await neighbour(db, request, claim.id, 'previous'),
    next: await neighbour(db, request, claim.id, 'next'),
    position: await positionOf(db, request, claim.id),
    total,
  }
}

async function firstOf(db: Db, { filter, order }: QueueRequest): Promise<number | null> {
  const rows = await joinedFor(db.select({ id: claims.id }).from(claims).$dynamic(), filter, order === 'incident')
    .where(claimConditions(filter))
    .orderBy(...sorting(order, asc))
    .limit(1)
  return (rows[0] as { id: number } | undefined)?.id ?? null
}

async function neighbour(
  db: Db,
  { filter, order }: QueueRequest,
  id: number,
  side: 'previous' | 'next',
): Promise<number | null> {
  const beyond =
    side === 'next' ? sql`${KEYS[order]} > ${KEY_OF[order](id)}` : sql`${KEYS[order]} < ${KEY_OF[order](id)}`
  const rows = await joinedFor(db.select({ id: claims.id }).from(claims).$dynamic(), filter, order === 'incident')
    .where(and(claimConditions(filter), beyond))
    .orderBy(...sorting(order, side === 'next' ? asc : desc))
    .limit(1)
  return (rows[0] as { id: number } | undefined)?.id ?? null
}

/** Only what stands before it is counted: whoever works at the head of a long queue does not wait for its tail. */
async function positionOf(db: Db, { filter, order }: QueueRequest, id: number): Promise<number | null> {
  const upTo = sql<number>`count(*)`.mapWith(Number)
  const own = sql<number>`count(*) filter (where ${eq(claims.id, id)})`.mapWith(Number)
  const rows = await joinedFor(db.select({ upTo, own }).from(claims).$dynamic(), filter, order === 'incident').where(
    and(claimConditions(filter), sql`${KEYS[order]} <= ${KEY_OF[order](id)}`),
  )
  const [row] = rows as { upTo: number; own: number }[]
  return row && row.own > 0 ? row.upTo : null
}

function sorting(order: QueueOrder, way: typeof asc): SQL[] {
  const { confidence, id } = claims
  if (order === 'newest') return [way(sql`-${id}`)]
  const keys = [way(confidence), way(id)]
  return order === 'incident' ? [way(sql`coalesce(-${incidentLinks.incident}, 0)`), ...keys] : keys
}

/** How many claims meet the filter; `atMost` and one where there are more than that. */
export async function countClaims(db: Db, filter: ClaimFilter, atMost?: number): Promise<number> {
  const query = joinedFor(db.select({ id: claims.id }).from(claims).$dynamic(), filter).where(claimConditions(filter))
  const found = (atMost === undefined ? query : query.limit(atMost + 1)).as('found')
  const [row] = await db.select({ total: count() }).from(found)
  return row?.total ?? 0
}

/** Every claim of the filter, by id, for a decision on all of them. */
export const allClaims = (db: Db, filter: ClaimFilter): Promise<ClaimView[]> =>
  selectClaims(db, claimConditions(filter), asc(claims.id))

/** The texts in which claims stand, by the id of the revision. */
export async function textsOfRevisions(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: revisions.id, text: revisions.text })
    .from(revisions)
    .where(inArray(revisions.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, text }) => [id, text]))
}
