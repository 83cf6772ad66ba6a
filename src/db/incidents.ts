import { and, desc, eq, getTableColumns, gte, ilike, inArray, lt, lte, or, sql } from 'drizzle-orm'
import { claims, incidentLinks, incidents, relations, revisions } from '../../schema/index.js'
import type { Metric } from '../core/claim/vocabulary.js'
import type { Grade } from '../core/incident/vocabulary.js'
import type { Db } from './database.js'
import { insertRows, reserveIds } from './insert-rows.js'
import { cursorKey, type Page, type PageRequest, pageLimit, pageOf } from './page.js'

export type Incident = typeof incidents.$inferSelect
export type NewIncident = typeof incidents.$inferInsert
export type IncidentLink = typeof incidentLinks.$inferSelect

export interface IncidentListing extends Incident {
  readonly claims: number
  readonly reports: number
  readonly conflicts: number
  /** The widest gap between two claims that conflict; 0 where none do. */
  readonly gap: number
}

export interface IncidentFilter {
  readonly grade?: Grade | undefined
  /** Incidents of which a claim counts this. */
  readonly metric?: Metric | undefined
  /** Words of the title or the place. */
  readonly words?: string | undefined
  /** Days, both included: incidents that touch them. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** `disagreement`: widest gap first; `newest`: last recorded first. */
  readonly sort?: 'disagreement' | 'newest' | undefined
}

/** Incidents with how far their claims disagree. */
export async function listIncidents(
  db: Db,
  filter: IncidentFilter = {},
  request: PageRequest = {},
): Promise<Page<IncidentListing>> {
  const listing = listingOf(db)
  const byGap = (filter.sort ?? 'disagreement') === 'disagreement'
  const key = cursorKey(request, 2)
  const [gap, id] = key ?? []
  const after = byGap ? or(lt(listing.gap, gap!), and(eq(listing.gap, gap!), lt(listing.id, id!))) : lt(listing.id, id!)
  const rows = await db
    .select()
    .from(listing)
    .where(
      and(
        key ? after : undefined,
        filter.grade && eq(listing.grade, filter.grade),
        filter.metric && inArray(listing.id, incidentsCounting(db, filter.metric)),
        ...wordsOf(filter.words).map((word) => or(ilike(listing.title, word), ilike(listing.place, word))),
        filter.from ? gte(listing.end, filter.from) : undefined,
        filter.to ? lte(listing.start, filter.to) : undefined,
      ),
    )
    .orderBy(...(byGap ? [desc(listing.gap)] : []), desc(listing.id))
    .limit(pageLimit(request) + 1)
  return pageOf(rows, request, (row) => [row.gap, row.id])
}

const incidentsCounting = (db: Db, metric: Metric) =>
  db
    .select({ id: incidentLinks.incident })
    .from(incidentLinks)
    .innerJoin(claims, eq(claims.id, incidentLinks.claim))
    .where(and(eq(claims.metric, metric), eq(incidentLinks.state, 'linked')))

/** The words of a filter as patterns that hold them anywhere; a `%` or `_` in them stands for itself. */
const wordsOf = (words = ''): string[] =>
  words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)

export async function incidentById(db: Db, id: number): Promise<IncidentListing | null> {
  const [row] = await db.select().from(listingOf(db, id))
  return row ?? null
}

/** Incidents with their sums; of one alone where `only` names it, so that no other is summed up. */
function listingOf(db: Db, only?: number) {
  const wanted = only === undefined ? undefined : eq(incidentLinks.incident, only)
  const told = db
    .select({
      incident: incidentLinks.incident,
      claims: sql<number>`count(*)::int`.as('claim_count'),
      reports: sql<number>`count(distinct ${revisions.report})::int`.as('report_count'),
    })
    .from(incidentLinks)
    .innerJoin(claims, eq(claims.id, incidentLinks.claim))
    .innerJoin(revisions, eq(revisions.id, claims.revision))
    .where(and(eq(incidentLinks.state, 'linked'), wanted))
    .groupBy(incidentLinks.incident)
    .as('told')
  const fought = db
    .select({
      incident: incidentLinks.incident,
      conflicts: sql<number>`count(*)::int`.as('conflict_count'),
      gap: sql<number>`max(${relations.gap})`.as('widest_gap'),
    })
    .from(relations)
    .innerJoin(incidentLinks, and(eq(incidentLinks.claim, relations.a), eq(incidentLinks.state, 'linked')))
    .where(and(eq(relations.relation, 'conflicts'), wanted))
    .groupBy(incidentLinks.incident)
    .as('fought')
  return db
    .select({
      ...getTableColumns(incidents),
      claims: sql<number>`coalesce(${told.claims}, 0)::int`.as('claims'),
      reports: sql<number>`coalesce(${told.reports}, 0)::int`.as('reports'),
      conflicts: sql<number>`coalesce(${fought.conflicts}, 0)::int`.as('conflicts'),
      gap: sql<number>`coalesce(${fought.gap}, 0)`.mapWith(Number).as('gap'),
    })
    .from(incidents)
    .leftJoin(told, eq(told.incident, incidents.id))
    .leftJoin(fought, eq(fought.incident, incidents.id))
    .where(only === undefined ? undefined : eq(incidents.id, only))
    .as('listing')
}

export async function incidentRow(db: Db, id: number): Promise<Incident | null> {
  const [row] = await db.select().from(incidents).where(eq(incidents.id, id))
  return row ?? null
}

export async function incidentByKey(db: Db, key: string): Promise<Incident | null> {
  const [row] = await db.select().from(incidents).where(eq(incidents.key, key))
  return row ?? null
}

/** Adds incidents, all with the same fields given; their ids come in the same order. */
export async function insertIncidents(db: Db, rows: readonly NewIncident[]): Promise<number[]> {
  const ids = await reserveIds(db, incidents, rows.length)
  await insertRows(
    db,
    incidents,
    rows.map((row, index) => ({ id: ids[index]!, ...row })),
  )
  return ids
}

export async function updateIncident(db: Db, id: number, change: Partial<NewIncident>): Promise<void> {
  await db.update(incidents).set(change).where(eq(incidents.id, id))
}

/** Every link of a claim, partings by a person included. */
export const linksOfClaim = (db: Db, claim: number): Promise<IncidentLink[]> =>
  db.select().from(incidentLinks).where(eq(incidentLinks.claim, claim)).orderBy(incidentLinks.incident)

/** Sets all links of a claim to the ones given. */
export async function replaceLinks(db: Db, claim: number, links: readonly IncidentLink[]): Promise<void> {
  await db.delete(incidentLinks).where(eq(incidentLinks.claim, claim))
  if (links.length > 0) await db.insert(incidentLinks).values([...links])
}

export const linksOfClaims = (db: Db, claims: readonly number[]): Promise<IncidentLink[]> =>
  claims.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(incidentLinks)
        .where(inArray(incidentLinks.claim, [...claims]))
        .orderBy(incidentLinks.claim, incidentLinks.incident)

/** The same for several claims: all their links become the ones given. */
export async function replaceLinksOf(db: Db, claims: readonly number[], links: readonly IncidentLink[]): Promise<void> {
  if (claims.length > 0) await db.delete(incidentLinks).where(inArray(incidentLinks.claim, [...claims]))
  await insertLinks(db, links)
}

/** Adds links made by matching, where the claim has none yet. */
export const insertLinks = (db: Db, links: readonly IncidentLink[]): Promise<void> =>
  insertRows(db, incidentLinks, links)

/** Those of the claims that a person has parted from some incident. */
export async function partedClaims(db: Db, ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .select({ claim: incidentLinks.claim })
    .from(incidentLinks)
    .where(and(inArray(incidentLinks.claim, [...ids]), eq(incidentLinks.state, 'parted')))
  return new Set(rows.map(({ claim }) => claim))
}

/** Reports with a claim that is linked to one of the incidents, or is one of the claims. */
export async function reportsOf(db: Db, incidents: readonly number[], ids: readonly number[]): Promise<number[]> {
  const wanted = or(
    incidents.length > 0
      ? and(inArray(incidentLinks.incident, [...incidents]), eq(incidentLinks.state, 'linked'))
      : undefined,
    ids.length > 0 ? inArray(claims.id, [...ids]) : undefined,
  )
  if (!wanted) return []
  const rows = await db
    .selectDistinct({ id: revisions.report })
    .from(claims)
    .innerJoin(revisions, eq(revisions.id, claims.revision))
    .leftJoin(incidentLinks, eq(incidentLinks.claim, claims.id))
    .where(wanted)
  return rows.map(({ id }) => id)
}
