import {
  and,
  arrayContains,
  desc,
  eq,
  getTableColumns,
  gt,
  gte,
  ilike,
  isNotNull,
  lt,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { incidentLinks, incidentSums, incidents } from '../../schema/index.js'
import type { Metric } from '../core/claim/vocabulary.js'
import { gazetteer } from '../core/gazetteer/gazetteer.js'
import type { Grade } from '../core/incident/vocabulary.js'
import { amongIds } from './among-ids.js'
import { phrasePattern, shortestNames } from './claim-filter.js'
import type { Db } from './engine/database.js'
import { insertRows, reserveIds } from './engine/insert-rows.js'
import { cursorKey, type Page, type PageRequest, pageLimit, pageOf } from './page.js'

export type Incident = typeof incidents.$inferSelect
export type NewIncident = typeof incidents.$inferInsert
export type IncidentLink = typeof incidentLinks.$inferSelect

export type IncidentSums = Omit<typeof incidentSums.$inferSelect, 'incident'>

/** An incident with its sums: claims, reports, conflicts and the widest gap. */
export type IncidentListing = Incident & IncidentSums

export interface IncidentFilter {
  readonly grade?: Grade | undefined
  /** Incidents of which a claim counts this. */
  readonly metric?: Metric | undefined
  /** ISO 3166 code, lower case. */
  readonly country?: string | undefined
  /** Incidents that a report in this language speaks of. */
  readonly lang?: string | undefined
  /** Whether claims of it conflict. */
  readonly conflict?: boolean | undefined
  /** Words of the title or the place. */
  readonly words?: string | undefined
  /** Days, both included: incidents that touch them. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** `disagreement`: widest gap first; `newest`: last recorded first. */
  readonly sort?: 'disagreement' | 'newest' | undefined
}

/** The filter as a condition over incidents joined with their sums. */
export function incidentConditions(filter: IncidentFilter): SQL | undefined {
  const { grade, metric, country, lang, conflict, words, from, to } = filter
  return and(
    NOT_LEFT,
    grade && eq(incidents.grade, grade),
    metric && arrayContains(incidentSums.metrics, [metric]),
    country ? eq(incidents.country, country) : undefined,
    lang ? arrayContains(incidentSums.langs, [lang]) : undefined,
    conflict === undefined ? undefined : conflict ? gt(incidentSums.conflicts, 0) : eq(incidentSums.conflicts, 0),
    calledBy(words),
    from ? gte(incidents.end, from) : undefined,
    to ? lte(incidents.start, to) : undefined,
  )
}

/** Incidents with how far their claims disagree. */
export async function listIncidents(
  db: Db,
  filter: IncidentFilter = {},
  request: PageRequest = {},
): Promise<Page<IncidentListing>> {
  const byGap = (filter.sort ?? 'disagreement') === 'disagreement'
  const key = cursorKey(request, 2)
  const after =
    key &&
    (byGap ? sql`(${incidentSums.gap}, ${incidentSums.incident}) < (${key[0]}, ${key[1]})` : lt(incidents.id, key[1]!))
  const rows = await summed(db)
    .where(and(after || undefined, incidentConditions(filter)))
    .orderBy(...(byGap ? [desc(incidentSums.gap), desc(incidentSums.incident)] : [desc(incidents.id)]))
    .limit(pageLimit(request) + 1)
  return pageOf(rows, request, (row) => [row.gap, row.id])
}

/** What every claim has left (a merge, a split taken back) stays in the history, and in lists only where a person judged it. */
const NOT_LEFT = or(gt(incidentSums.claims, 0), isNotNull(incidents.grade), isNotNull(incidents.verdict))

/** Incidents whose title or place holds every word of a filter, or a place that goes by these words in another script or language. */
function calledBy(words = ''): SQL | undefined {
  const all = words.split(/\s+/).filter((word) => word !== '')
  return and(or(and(...all.map(called)), all.length > 1 ? called(all.join(' ')) : undefined))
}

/** Incidents that a phrase names: by their title, or by their place under any of its names. */
function called(phrase: string): SQL {
  const names = [...new Set([phrase, ...gazetteer().namesBeside(phrase)].map((name) => name.toLowerCase()))]
  const held = [
    ilike(incidents.title, phrasePattern(phrase)),
    ...shortestNames(names).map((name) => ilike(incidents.place, phrasePattern(name))),
  ]
  // One by one: of several joined by "or" Postgres reads every incident rather than the index.
  const each = held.map((found) => sql`select ${incidents.id} from ${incidents} where ${found}`)
  // As an array, found first: else Postgres walks all incidents by their ids to the newest that are among these.
  return sql`${incidents.id} = any(array(${sql.join(each, sql` union all `)}))`
}

export async function incidentById(db: Db, id: number): Promise<IncidentListing | null> {
  const [row] = await summed(db).where(eq(incidents.id, id))
  return row ?? null
}

const { incident: _incident, ...SUMS } = getTableColumns(incidentSums)

const summed = (db: Db) =>
  db
    .select({ ...getTableColumns(incidents), ...SUMS })
    .from(incidents)
    .innerJoin(incidentSums, eq(incidentSums.incident, incidents.id))

export async function incidentRow(db: Db, id: number): Promise<Incident | null> {
  const [row] = await db.select().from(incidents).where(eq(incidents.id, id))
  return row ?? null
}

/** What incidents are called now. */
export async function incidentTitles(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await db
    .select({ id: incidents.id, title: incidents.title })
    .from(incidents)
    .where(amongIds(incidents.id, ids))
  return new Map(rows.map(({ id, title }) => [id, title]))
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
        .where(amongIds(incidentLinks.claim, claims))
        .orderBy(incidentLinks.claim, incidentLinks.incident)

/** The same for several claims: all their links become the ones given. */
export async function replaceLinksOf(db: Db, claims: readonly number[], links: readonly IncidentLink[]): Promise<void> {
  if (claims.length > 0) await db.delete(incidentLinks).where(amongIds(incidentLinks.claim, claims))
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
    .where(and(amongIds(incidentLinks.claim, ids), eq(incidentLinks.state, 'parted')))
  return new Set(rows.map(({ claim }) => claim))
}
