import { and, asc, desc, eq, getTableColumns, ne, type SQL, sql } from 'drizzle-orm'
import { attributions, claims, incidentLinks, incidents, reports, revisions, sources } from '../../schema/index.js'
import type { ClaimState, LanguageCode, LinkRole } from '../core/claim/vocabulary.js'
import type { LinkMaker } from '../core/incident/vocabulary.js'
import { amongIds } from './among-ids.js'
import type { ClaimFilter } from './claim-filter.js'
import type { Db } from './engine/database.js'
import { newestClaims } from './newest-claims.js'
import { cursorKey, type Page, type PageRequest, pageLimit, pageOf } from './page.js'

export type ClaimRow = typeof claims.$inferSelect

export type { ClaimFilter } from './claim-filter.js'

export interface AttributionView {
  readonly role: LinkRole
  readonly name: string
  readonly source: number | null
  /** The matched source's own name and side. */
  readonly sourceName: string | null
  readonly side: string | null
}

/** A claim with all that is needed to judge it: who said it, where it was printed, which incident it speaks of. */
export interface ClaimView extends Omit<ClaimRow, 'interval' | 'search' | 'placeKey'> {
  readonly attribution: readonly AttributionView[]
  readonly report: {
    readonly id: number
    readonly key: string
    readonly label: string
    readonly title: string | null
    readonly url: string | null
    readonly lang: LanguageCode
    readonly published: string | null
    readonly source: number | null
    readonly sourceName: string | null
  }
  readonly incident: {
    readonly id: number
    readonly title: string
    readonly maker: LinkMaker
    readonly by: string
  } | null
}

/** Claims that meet the filter, newest first. */
export async function listClaims(
  db: Db,
  filter: ClaimFilter = {},
  request: PageRequest = {},
): Promise<Page<ClaimView>> {
  const [below] = cursorKey(request, 1) ?? []
  const ids = await newestClaims(db, filter, pageLimit(request) + 1, below)
  const rows = ids.length === 0 ? [] : await selectClaims(db, amongIds(claims.id, ids), desc(claims.id))
  return pageOf(rows, request, (row) => [row.id])
}

/** Every claim of a report in text order, orphans of earlier revisions included. */
export const claimsOfReport = (db: Db, report: number): Promise<ClaimView[]> =>
  selectClaims(db, eq(reports.id, report), asc(claims.start))

/** Every claim linked to an incident, by time of publication. */
export const claimsOfIncident = (db: Db, incident: number): Promise<ClaimView[]> =>
  selectClaims(db, eq(incidentLinks.incident, incident), asc(reports.published))

/** Every claim of the reports that still stands and was not rejected, in text order: what is compared. */
export const comparableClaims = (db: Db, ids: readonly number[]): Promise<ClaimView[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : selectClaims(
        db,
        and(amongIds(reports.id, ids), eq(claims.orphan, false), ne(claims.state, 'rejected')),
        asc(claims.start),
      )

/** The claims of the reports whose quotes are gone from them, with the incidents that they are linked to. */
export async function orphansOf(db: Db, ids: readonly number[]): Promise<{ id: number; incident: number | null }[]> {
  if (ids.length === 0) return []
  return db
    .select({ id: claims.id, incident: incidentLinks.incident })
    .from(claims)
    .innerJoin(revisions, eq(revisions.id, claims.revision))
    .leftJoin(incidentLinks, and(eq(incidentLinks.claim, claims.id), eq(incidentLinks.state, 'linked')))
    .where(and(amongIds(revisions.report, ids), eq(claims.orphan, true)))
}

export async function claimById(db: Db, id: number): Promise<ClaimView | null> {
  return (await selectClaims(db, eq(claims.id, id), asc(claims.id)))[0] ?? null
}

export const claimsById = (db: Db, ids: readonly number[]): Promise<ClaimView[]> =>
  ids.length === 0 ? Promise.resolve([]) : selectClaims(db, amongIds(claims.id, ids), asc(claims.id))

/** Claims with all that goes with them; a condition may speak of claims, their reports and their links. */
export async function selectClaims(db: Db, where: SQL | undefined, order: SQL, limit?: number): Promise<ClaimView[]> {
  const { interval: _interval, search: _search, placeKey: _placeKey, ...columns } = getTableColumns(claims)
  const query = db
    .select({
      claim: columns,
      report: {
        id: reports.id,
        key: reports.key,
        label: reports.label,
        title: reports.title,
        url: reports.url,
        lang: reports.lang,
        published: reports.published,
        source: reports.source,
      },
      sourceName: sources.name,
      incident: { id: incidents.id, title: incidents.title },
      link: { maker: incidentLinks.maker, by: incidentLinks.by },
    })
    .from(claims)
    .innerJoin(revisions, eq(revisions.id, claims.revision))
    .innerJoin(reports, eq(reports.id, revisions.report))
    .leftJoin(sources, eq(sources.id, reports.source))
    .leftJoin(incidentLinks, and(eq(incidentLinks.claim, claims.id), eq(incidentLinks.state, 'linked')))
    .leftJoin(incidents, eq(incidents.id, incidentLinks.incident))
    .where(where)
    .orderBy(order, claims.id)
  const rows = await (limit === undefined ? query : query.limit(limit))
  const chains = await attributionsOf(
    db,
    rows.map((row) => row.claim.id),
  )
  return rows.map(({ claim, report, sourceName, incident, link }) => ({
    ...claim,
    attribution: chains.get(claim.id) ?? [],
    report: { ...report, sourceName },
    incident: incident && link ? { ...incident, ...link } : null,
  }))
}

async function attributionsOf(db: Db, ids: readonly number[]): Promise<Map<number, AttributionView[]>> {
  const chains = new Map<number, AttributionView[]>()
  if (ids.length === 0) return chains
  const rows = await db
    .select({
      claim: attributions.claim,
      role: attributions.role,
      name: attributions.name,
      source: attributions.source,
      sourceName: sources.name,
      side: sources.side,
    })
    .from(attributions)
    .leftJoin(sources, eq(sources.id, attributions.source))
    .where(amongIds(attributions.claim, ids))
    .orderBy(attributions.claim, attributions.position)
  for (const { claim, ...link } of rows) {
    const chain = chains.get(claim)
    if (chain) chain.push(link)
    else chains.set(claim, [link])
  }
  return chains
}

export async function statesOf(db: Db, ids: readonly number[]): Promise<Map<number, ClaimState>> {
  if (ids.length === 0) return new Map()
  const rows = await db.select({ id: claims.id, state: claims.state }).from(claims).where(amongIds(claims.id, ids))
  return new Map(rows.map(({ id, state }) => [id, state]))
}

/** Claims whose quote does not stand at its place in its text: there should be none. */
export async function strayClaims(db: Db): Promise<number[]> {
  const standing = sql`substr(${revisions.text}, ${claims.start} + 1, ${claims.end} - ${claims.start})`
  const rows = await db
    .select({ id: claims.id })
    .from(claims)
    .innerJoin(revisions, eq(revisions.id, claims.revision))
    .where(ne(claims.quote, standing))
  return rows.map(({ id }) => id)
}
