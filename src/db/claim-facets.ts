import { and, desc, sql } from 'drizzle-orm'
import { claimTerms } from '../../schema/index.js'
import type { ClaimState, Metric, Status } from '../core/claim/vocabulary.js'
import { amongIds } from './among-ids.js'
import type { ClaimFilter } from './claim-filter.js'
import { type ClaimView, claimsById, listClaims } from './claims.js'
import type { Db } from './engine/database.js'
import { newestClaims } from './newest-claims.js'
import { cursorKey, type Page, type PageRequest, pageLimit } from './page.js'
import { sourcesById } from './sources.js'

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
  /** Exact up to FOUND; one more where there are more. */
  readonly total: number
}

const MOST_SOURCES = 12
/** Claims that are counted and of which facets are told, the newest: enough to choose by, and the same work in every archive. */
export const FOUND = 500

/** A page of what meets the filter, newest first, with its facets: the filter, which may be costly, is asked once. */
export async function searchClaims(db: Db, filter: ClaimFilter, request: PageRequest): Promise<FoundClaims> {
  const found = await newestClaims(db, filter, FOUND + 1)
  return {
    page: await pageAmong(db, filter, request, found),
    facets: await facetsOf(db, found.slice(0, FOUND)),
    total: found.length,
  }
}

/** The page, read from the claims found where it lies among them. */
async function pageAmong(
  db: Db,
  filter: ClaimFilter,
  request: PageRequest,
  found: readonly number[],
): Promise<Page<ClaimView>> {
  const [below = Number.POSITIVE_INFINITY] = cursorKey(request, 1) ?? []
  const limit = pageLimit(request)
  const ids = found.filter((id) => id < below).slice(0, limit + 1)
  if (ids.length <= limit && found.length > FOUND) return listClaims(db, filter, request)
  const items = (await claimsById(db, ids.slice(0, limit))).sort((a, b) => b.id - a.id)
  return { items, next: ids.length > limit ? String(items.at(-1)!.id) : null }
}

/** Who said, relayed or printed the newest claims of the filter, the most frequent first. */
export const sourceFacet = async (db: Db, filter: ClaimFilter): Promise<Facets['source']> =>
  (await facetsOf(db, await newestClaims(db, filter, FOUND))).source

/** Claims counted by the terms that they are found by. */
async function facetsOf(db: Db, ids: readonly number[]): Promise<Facets> {
  const term = sql<string>`term`
  const amount = sql<number>`count(*)::int`
  const rows = await db
    .select({ kind: sql<string>`split_part(${term}, ':', 1)`, value: sql<string>`split_part(${term}, ':', 2)`, amount })
    .from(sql`${claimTerms}, unnest(${claimTerms.terms}) as ${term}`)
    .where(and(amongIds(claimTerms.claim, ids), sql`${term} like any ('{metric:%,sta%,source:%}')`))
    .groupBy(term)
    .orderBy(desc(amount), term)
  const of = <Word extends string>(kind: string) =>
    rows.flatMap((row) => (row.kind === kind ? [[row.value as Word, row.amount] as const] : []))
  const tellers = of('source').slice(0, MOST_SOURCES)
  const known = await sourcesById(
    db,
    tellers.map(([id]) => Number(id)),
  )
  return {
    metric: of('metric'),
    state: of('state'),
    status: of('status'),
    source: tellers.map(([id, amount]) => [{ id: Number(id), name: known.get(Number(id))?.name ?? '' }, amount]),
  }
}
