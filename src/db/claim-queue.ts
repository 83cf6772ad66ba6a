import { and, asc, desc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import { claims, incidentLinks, revisions } from '../../schema/index.js'
import { CLAIM_STATES } from '../core/claim/vocabulary.js'
import { amongIds } from './among-ids.js'
import { type ClaimFilter, claimConditions, joinedFor } from './claim-filter.js'
import { type ClaimView, claimById, selectClaims } from './claims.js'
import { COUNTED, countClaims, counted } from './count-claims.js'
import type { Db } from './engine/database.js'
import { newestClaims } from './newest-claims.js'

/** `confidence`: the least sure first; `incident`: those of one incident together; `newest`: last recorded first. */
export const QUEUE_ORDERS = ['confidence', 'incident', 'newest'] as const
export type QueueOrder = (typeof QUEUE_ORDERS)[number]

export interface QueueRequest {
  readonly filter: ClaimFilter
  readonly order: QueueOrder
}

/** A request with the claims that meet it, where these are few: then they are put in order, and the archive is not gone through. */
interface Asked extends QueueRequest {
  readonly among?: readonly number[] | undefined
}

/** Claims that are sooner put in order than met on the way through the queue. */
const FEW = 1_000

/** One claim of the queue, its neighbours and how many there are. */
export interface QueuePlace {
  readonly claim: ClaimView | null
  /** Ids of the claims before and after it; null at either end. */
  readonly previous: number | null
  readonly next: number | null
  /** 1 for the first, exact up to COUNTED; null where the claim shown does not meet the filter (any more). */
  readonly position: number | null
  /** Exact up to COUNTED; one more where there are more. */
  readonly total: number
}

/** The claim `at`, else the first one behind `after` (from the start again at the end), else the first. */
export async function queuePlace(
  db: Db,
  request: QueueRequest,
  { at, after }: { readonly at?: number | undefined; readonly after?: number | undefined },
): Promise<QueuePlace> {
  const total = await countClaims(db, request.filter, COUNTED)
  const few = request.filter.source !== undefined && total <= FEW
  const asked = few ? { ...request, among: await newestClaims(db, request.filter, FEW) } : request
  const left = after === undefined ? null : await claimById(db, after)
  const chosen = at ?? (left && (await neighbour(db, asked, left, 'next')))
  const id = chosen ?? (await edge(db, asked, 'next', 0))
  const claim = id === null ? null : await claimById(db, id)
  if (!claim) return { claim: null, previous: null, next: null, position: null, total }
  const next = await neighbour(db, asked, claim, 'next')
  // What stands before the head need not be looked for.
  if (chosen === null) return { claim, previous: null, next, position: 1, total }
  const previous = await neighbour(db, asked, claim, 'previous')
  return { claim, previous, next, position: await positionOf(db, asked, claim), total }
}

type Side = 'previous' | 'next'

/** A part of the queue that an index gives in order. */
interface Stretch {
  readonly within?: SQL
  holds(claim: ClaimView): boolean
  /** What lies on that side of the claim. */
  beyond(claim: ClaimView, side: Side): SQL | undefined
  sorting(side: Side): SQL[]
}

const way = (side: Side) => (side === 'next' ? asc : desc)
const back = (side: Side): Side => (side === 'next' ? 'previous' : 'next')
const isBeyond = (side: Side, left: SQL, right: SQL): SQL =>
  side === 'next' ? sql`${left} > ${right}` : sql`${left} < ${right}`

const leastSureFirst: Stretch = {
  holds: () => true,
  beyond: ({ confidence, id }, side) =>
    isBeyond(side, sql`(${claims.confidence}, ${claims.id})`, sql`(${confidence}::float8, ${id}::bigint)`),
  sorting: (side) => [way(side)(claims.confidence), way(side)(claims.id)],
}

const newestFirst: Stretch = {
  holds: () => true,
  beyond: ({ id }, side) => isBeyond(back(side), sql`${claims.id}`, sql`${id}`),
  sorting: (side) => [way(back(side))(claims.id)],
}

const byIncident: Stretch = {
  within: isNotNull(incidentLinks.incident),
  holds: ({ incident }) => incident !== null,
  beyond: (claim, side) => {
    const own = sql`${claim.incident?.id ?? 0}::bigint`
    const further = isBeyond(back(side), sql`${incidentLinks.incident}`, own)
    // What says it twice lets the index on incidents start at the right one.
    const from = sql`${incidentLinks.incident} ${sql.raw(side === 'next' ? '<=' : '>=')} ${own}`
    return and(from, or(further, leastSureFirst.beyond(claim, side)))
  },
  sorting: (side) => [way(back(side))(incidentLinks.incident), ...leastSureFirst.sorting(side)],
}

const linkedToNone: Stretch = {
  ...leastSureFirst,
  within: isNull(incidentLinks.incident),
  holds: ({ incident }) => incident === null,
}

/** Each order as stretches that follow one another. */
const STRETCHES: Readonly<Record<QueueOrder, readonly Stretch[]>> = {
  confidence: [leastSureFirst],
  incident: [byIncident, linkedToNone],
  newest: [newestFirst],
}

async function neighbour(db: Db, request: Asked, claim: ClaimView, side: Side): Promise<number | null> {
  const stretches = STRETCHES[request.order]
  const own = stretches.findIndex((stretch) => stretch.holds(claim))
  const near = await nearest(db, request, stretches[own]!, side, stretches[own]!.beyond(claim, side))
  return near ?? edge(db, request, side, side === 'next' ? own + 1 : own - 1)
}

/** The claim that is met first on the way to one side, from the stretch with this number on. */
async function edge(db: Db, request: Asked, side: Side, from: number): Promise<number | null> {
  const stretch = STRETCHES[request.order][from]
  if (!stretch) return null
  return (await nearest(db, request, stretch, side)) ?? edge(db, request, side, side === 'next' ? from + 1 : from - 1)
}

async function nearest(db: Db, request: Asked, stretch: Stretch, side: Side, beyond?: SQL): Promise<number | null> {
  const met: number[] = []
  for (const part of byState(request)) {
    const [first] = await inStretch(db, part, stretch, beyond)
      .orderBy(...stretch.sorting(side))
      .limit(1)
    if (first) met.push(first.id)
  }
  if (met.length < 2) return met[0] ?? null
  const [first] = await inStretch(db, request, stretch, inArray(claims.id, met)).orderBy(...stretch.sorting(side))
  return first!.id
}

/** One index holds the claims of each state by confidence: where every state is wanted, each is asked for. */
const byState = (request: Asked): Asked[] =>
  request.order === 'confidence' && request.filter.state === undefined
    ? CLAIM_STATES.map((state) => ({ ...request, filter: { ...request.filter, state } }))
    : [request]

const inStretch = (db: Db, { filter, order, among }: Asked, { within }: Stretch, beyond?: SQL) =>
  joinedFor(db.select({ id: claims.id }).from(claims).$dynamic(), filter, order === 'incident').where(
    and(among && amongIds(claims.id, among), claimConditions(filter), within, beyond),
  )

/** Only what stands before it is counted: whoever works at the head of a long queue does not wait for its tail. */
async function positionOf(db: Db, request: Asked, claim: ClaimView): Promise<number | null> {
  const { filter, order } = request
  const isIt = and(claimConditions(filter), eq(claims.id, claim.id))
  const [own] = await joinedFor(db.select({ id: claims.id }).from(claims).$dynamic(), filter).where(isIt)
  if (!own) return null
  let position = 1
  for (const stretch of STRETCHES[order]) {
    const isOwn = stretch.holds(claim)
    const before = isOwn ? stretch.beyond(claim, 'previous') : undefined
    for (const part of byState(request)) position += await counted(db, inStretch(db, part, stretch, before), COUNTED)
    if (isOwn || position > COUNTED) break
  }
  return Math.min(position, COUNTED + 1)
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
