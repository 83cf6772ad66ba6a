import { and, count, desc, eq, getTableColumns, gt, inArray, lt, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { claims, incidentLinks, relations, revisions } from '../../schema/index.js'
import type { RelationKind } from '../core/compare/relation.js'
import { amongIds } from './among-ids.js'
import type { Db } from './engine/database.js'
import { insertRows } from './engine/insert-rows.js'
import { cursorKey, type Page, type PageRequest, pageLimit, pageOf } from './page.js'

export type RelationRow = Omit<typeof relations.$inferSelect, 'since'>

const { since, ...columns } = getTableColumns(relations)

const linkA = alias(incidentLinks, 'link_a')
const linkB = alias(incidentLinks, 'link_b')

/** How the claims of an incident stand to each other, by page: of all kinds or of one. */
export async function relationsOfIncident(
  db: Db,
  incident: number,
  filter: { readonly relation?: RelationKind | undefined } = {},
  request: PageRequest = {},
): Promise<Page<RelationRow>> {
  const key = cursorKey(request, 2)
  const rows = await db
    .select({ relation: relations })
    .from(relations)
    .innerJoin(linkA, and(eq(linkA.claim, relations.a), eq(linkA.state, 'linked'), eq(linkA.incident, incident)))
    .innerJoin(linkB, and(eq(linkB.claim, relations.b), eq(linkB.state, 'linked'), eq(linkB.incident, incident)))
    .where(
      and(
        filter.relation && eq(relations.relation, filter.relation),
        key ? or(gt(relations.a, key[0]!), and(eq(relations.a, key[0]!), gt(relations.b, key[1]!))) : undefined,
      ),
    )
    .orderBy(relations.a, relations.b)
    .limit(pageLimit(request) + 1)
  return pageOf(
    rows.map(({ relation }) => relation),
    request,
    (row) => [row.a, row.b],
  )
}

/** Every relation in which one of the claims stands. */
export async function relationsOfClaims(db: Db, ids: readonly number[]): Promise<RelationRow[]> {
  if (ids.length === 0) return []
  return db
    .select(columns)
    .from(relations)
    .where(or(amongIds(relations.a, ids), amongIds(relations.b, ids)))
    .orderBy(relations.a, relations.b)
}

/** How many claims each of the claims conflicts with; none where it conflicts with none. */
export async function conflictsOfClaims(db: Db, ids: readonly number[]): Promise<Map<number, number>> {
  const counts = new Map<number, number>()
  if (ids.length === 0) return counts
  // An index for each side of a pair: one question for both would use neither.
  for (const claim of [relations.a, relations.b]) {
    const rows = await db
      .select({ claim, pairs: count() })
      .from(relations)
      .where(and(eq(relations.relation, 'conflicts'), amongIds(claim, ids)))
      .groupBy(claim)
    for (const { claim, pairs } of rows) counts.set(claim, (counts.get(claim) ?? 0) + pairs)
  }
  return counts
}

/** Every relation in which a claim of the report stands. */
export async function relationsOfReport(db: Db, report: number): Promise<RelationRow[]> {
  const rows = await db
    .select({ id: claims.id })
    .from(claims)
    .innerJoin(revisions, eq(revisions.id, claims.revision))
    .where(eq(revisions.report, report))
  return relationsOfClaims(
    db,
    rows.map(({ id }) => id),
  )
}

/** Relations of a kind, those with the newest claims first. */
export async function listRelations(
  db: Db,
  filter: { readonly relation?: RelationKind | undefined } = {},
  request: PageRequest = {},
): Promise<Page<RelationRow>> {
  const key = cursorKey(request, 2)
  const rows = await db
    .select(columns)
    .from(relations)
    .where(
      and(
        filter.relation && eq(relations.relation, filter.relation),
        key ? or(lt(relations.a, key[0]!), and(eq(relations.a, key[0]!), lt(relations.b, key[1]!))) : undefined,
      ),
    )
    .orderBy(desc(relations.a), desc(relations.b))
    .limit(pageLimit(request) + 1)
  return pageOf(rows, request, (row) => [row.a, row.b])
}

/** Puts new relations in the place of those between the claims compared that touch one of the claims in question; what conflicted before does so since then. */
export async function replaceRelations(
  db: Db,
  compared: readonly number[],
  touched: readonly number[],
  rows: readonly RelationRow[],
): Promise<void> {
  if (touched.length === 0) return
  const gone = await db
    .delete(relations)
    .where(
      or(
        and(amongIds(relations.a, touched), amongIds(relations.b, compared)),
        and(amongIds(relations.b, touched), amongIds(relations.a, compared)),
      ),
    )
    .returning({ a: relations.a, b: relations.b, relation: relations.relation, since })
  const known = new Map(gone.filter(({ relation }) => relation === 'conflicts').map((row) => [pairOf(row), row.since]))
  const standing = (row: RelationRow) => (row.relation === 'conflicts' ? known.get(pairOf(row)) : undefined)
  const dated = rows.flatMap((row) => {
    const since = standing(row)
    return since ? [{ ...row, since }] : []
  })
  await insertRows(db, relations, dated)
  await insertRows(
    db,
    relations,
    rows.filter((row) => !standing(row)),
  )
}

const pairOf = ({ a, b }: { a: number; b: number }): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Takes away every relation in which one of the claims stands: what is gone from its report stands against nobody. */
export async function dropRelations(db: Db, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await db.delete(relations).where(or(amongIds(relations.a, ids), amongIds(relations.b, ids)))
}

/** The conflict with the widest gap of each incident that has one, by the incident's id. */
export async function widestConflicts(db: Db, incidents: readonly number[]): Promise<Map<number, RelationRow>> {
  if (incidents.length === 0) return new Map()
  const rows = await db
    .selectDistinctOn([linkA.incident], { incident: linkA.incident, relation: columns })
    .from(relations)
    .innerJoin(linkA, and(eq(linkA.claim, relations.a), eq(linkA.state, 'linked')))
    .where(and(eq(relations.relation, 'conflicts'), inArray(linkA.incident, [...incidents])))
    .orderBy(linkA.incident, desc(relations.gap), relations.a, relations.b)
  return new Map(rows.map(({ incident, relation }) => [incident, relation]))
}
