import { and, desc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm'
import { attributions, claims, sources } from '../../schema/index.js'
import type { ClaimState, Metric, Status } from '../core/claim/vocabulary.js'
import { type ClaimFilter, claimConditions, GATHERED_FIRST, joinedFor, newestFirst } from './claim-filter.js'
import { COUNTED, countClaims } from './claim-queue.js'
import { type ClaimView, claimsById, listClaims } from './claims.js'
import type { Db } from './database.js'
import { cursorKey, type Page, type PageRequest, pageLimit } from './page.js'

/** What claims of a filter can be narrowed by, with how many there are of each; the most frequent first. */
export interface Facets {
  readonly metric: readonly (readonly [Metric, number])[]
  readonly state: readonly (readonly [ClaimState, number])[]
  readonly status: readonly (readonly [Status, number])[]
  readonly source: readonly (readonly [{ readonly id: number; readonly name: string }, number])[]
}

export interface FoundClaims {
  readonly page: Page<ClaimView>
  readonly facets: Facets
  /** Exact up to COUNTED; one more where there are more. */
  readonly total: number
}

const MOST_SOURCES = 12
/** Claims of which facets are counted: enough to choose by, and the same work in every archive. */
export const FACETS_AMONG = 1_000
/** Where this many of the newest claims meet a filter, reading on backwards finds enough of them soon; else an index is asked. */
const [TRIED, OFTEN] = [4_000, 120]

/** A page of what meets the filter, newest first, with its facets: the filter, which may be costly, is asked once. */
export async function searchClaims(db: Db, filter: ClaimFilter, request: PageRequest): Promise<FoundClaims> {
  const found = await newestFound(db, filter)
  const whole = found.length < FACETS_AMONG
  return {
    page: await pageAmong(
      db,
      filter,
      request,
      found.map((claim) => claim.id),
      whole,
    ),
    facets: {
      metric: tally(found.map((claim) => claim.metric)),
      state: tally(found.map((claim) => claim.state)),
      status: tally(found.map((claim) => claim.status)),
      source: await sourcesOf(
        db,
        found.map((claim) => claim.id),
      ),
    },
    total: whole ? found.length : await countClaims(db, filter, COUNTED),
  }
}

/** The newest claims that meet the filter. */
async function newestFound(db: Db, filter: ClaimFilter) {
  const { id, metric, state, status } = claims
  const meeting = (only?: SQL) =>
    joinedFor(db.select({ id, metric, state, status }).from(claims).$dynamic(), filter).where(
      and(claimConditions(filter), only),
    )
  const [newest] = await db.select({ id }).from(claims).orderBy(desc(id)).limit(1)
  const tried = await meeting(gt(id, (newest?.id ?? 0) - TRIED))
    .orderBy(desc(id))
    .limit(OFTEN)
  return meeting()
    .orderBy(tried.length === OFTEN ? desc(id) : GATHERED_FIRST)
    .limit(FACETS_AMONG)
}

/** The page, read from the claims found where it lies among them. */
async function pageAmong(
  db: Db,
  filter: ClaimFilter,
  request: PageRequest,
  found: readonly number[],
  whole: boolean,
): Promise<Page<ClaimView>> {
  const [before = Number.POSITIVE_INFINITY] = cursorKey(request, 1) ?? []
  const limit = pageLimit(request)
  const ids = found.filter((id) => id < before).slice(0, limit + 1)
  if (ids.length <= limit && !whole) return listClaims(db, filter, request)
  const items = (await claimsById(db, ids.slice(0, limit))).sort((a, b) => b.id - a.id)
  return { items, next: ids.length > limit ? String(items.at(-1)!.id) : null }
}

function tally<Word extends string>(words: readonly Word[]): [Word, number][] {
  const counts = new Map<Word, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

/** Who said, relayed or printed the newest claims of the filter, the most frequent first. */
export async function sourceFacet(db: Db, filter: ClaimFilter): Promise<Facets['source']> {
  const found = await joinedFor(db.select({ id: claims.id }).from(claims).$dynamic(), filter)
    .where(claimConditions(filter))
    .orderBy(newestFirst(filter))
    .limit(FACETS_AMONG)
  return sourcesOf(
    db,
    found.map(({ id }) => id),
  )
}

async function sourcesOf(db: Db, ids: readonly number[]): Promise<Facets['source']> {
  if (ids.length === 0) return []
  const told = sql<number>`count(distinct ${attributions.claim})::int`
  const rows = await db
    .select({ id: sources.id, name: sources.name, told })
    .from(attributions)
    .innerJoin(sources, eq(sources.id, attributions.source))
    .where(inArray(attributions.claim, [...ids]))
    .groupBy(sources.id, sources.name)
    .orderBy(desc(told), sources.id)
    .limit(MOST_SOURCES)
  return rows.map(({ id, name, told }) => [{ id, name }, told])
}
