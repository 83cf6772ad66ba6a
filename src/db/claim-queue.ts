import { and, asc, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgSelect } from 'drizzle-orm/pg-core'
import { attributions, claims, incidentLinks, reports, revisions, sources } from '../../schema/index.js'
import type { ClaimState, Metric, Status } from '../core/claim/vocabulary.js'
import { type ClaimFilter, claimConditions } from './claim-filter.js'
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
  const rows = await joined(db.select({ id: claims.id }).from(claims).$dynamic())
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
  const rows = await joined(db.select({ id: claims.id }).from(claims).$dynamic())
    .where(and(claimConditions(filter), beyond))
    .orderBy(...sorting(order, side === 'next' ? asc : desc))
    .limit(1)
  return (rows[0] as { id: number } | undefined)?.id ?? null
}

async function positionOf(db: Db, { filter, order }: QueueRequest, id: number): Promise<number | null> {
  const upTo = sql<number>`count(*) filter (where ${KEYS[order]} <= ${KEY_OF[order](id)})`.mapWith(Number)
  const own = sql<number>`count(*) filter (where ${eq(claims.id, id)})`.mapWith(Number)
  const rows = await joined(db.select({ upTo, own }).from(claims).$dynamic()).where(claimConditions(filter))
  const [row] = rows as { upTo: number; own: number }[]
  return row && row.own > 0 ? row.upTo : null
}

function sorting(order: QueueOrder, way: typeof asc): SQL[] {
  const { confidence, id } = claims
  if (order === 'newest') return [way(sql`-${id}`)]
  const keys = [way(confidence), way(id)]
  return order === 'incident' ? [way(sql`coalesce(-${incidentLinks.incident}, 0)`), ...keys] : keys
}

/** The tables that a filter may speak of. */
const joined = <Query extends PgSelect>(query: Query) =>
  query
    .innerJoin(revisions, eq(revisions.id, claims.revision))
    .innerJoin(reports, eq(reports.id, revisions.report))
    .leftJoin(incidentLinks, and(eq(incidentLinks.claim, claims.id), eq(incidentLinks.state, 'linked')))

export async function countClaims(db: Db, filter: ClaimFilter): Promise<number> {
  const rows = await joined(db.select({ total: count() }).from(claims).$dynamic()).where(claimConditions(filter))
  return (rows as { total: number }[])[0]?.total ?? 0
}

/** Every claim of the filter, by id, for a decision on all of them. */
export const allClaims = (db: Db, filter: ClaimFilter): Promise<ClaimView[]> =>
  selectClaims(db, claimConditions(filter), asc(claims.id))

/** What claims of a filter can be narrowed by, with how many there are of each; the most frequent first. */
export interface Facets {
  readonly metric: readonly (readonly [Metric, number])[]
  readonly state: readonly (readonly [ClaimState, number])[]
  readonly status: readonly (readonly [Status, number])[]
  readonly source: readonly (readonly [{ readonly id: number; readonly name: string }, number])[]
}

const MOST_SOURCES = 12

export async function claimFacets(db: Db, filter: ClaimFilter): Promise<Facets> {
  const by = async <Word extends string>(column: PgColumn) => {
    const rows = await joined(db.select({ value: column, total: count() }).from(claims).$dynamic())
      .where(claimConditions(filter))
      .groupBy(column)
      .orderBy(desc(count()), column)
    return (rows as { value: Word; total: number }[]).map(({ value, total }) => [value, total] as const)
  }
  const told = await joined(
    db
      .select({ id: sources.id, name: sources.name, total: sql<number>`count(distinct ${claims.id})::int` })
      .from(claims)
      .$dynamic(),
  )
    .innerJoin(attributions, eq(attributions.claim, claims.id))
    .innerJoin(sources, eq(sources.id, attributions.source))
    .where(claimConditions(filter))
    .groupBy(sources.id, sources.name)
    .orderBy(desc(sql`3`), sources.id)
    .limit(MOST_SOURCES)
  return {
    metric: await by<Metric>(claims.metric),
    state: await by<ClaimState>(claims.state),
    status: await by<Status>(claims.status),
    source: (told as { id: number; name: string; total: number }[]).map(({ id, name, total }) => [{ id, name }, total]),
  }
}

/** The texts in which claims stand, by the id of the revision. */
export async function textsOfRevisions(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: revisions.id, text: revisions.text })
    .from(revisions)
    .where(inArray(revisions.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, text }) => [id, text]))
}
