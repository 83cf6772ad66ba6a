import { and, desc, eq, inArray, or } from 'drizzle-orm'
import { claims, incidentLinks, relations, reports, revisions } from '../../schema/index.js'
import { type ClaimFilter, claimConditions } from './claim-filter.js'
import { type ClaimView, claimsById } from './claims.js'
import type { Db } from './engine/database.js'

type Row = typeof relations.$inferSelect

/** Two claims that conflict, and since when. */
export interface ConflictView extends Omit<Row, 'a' | 'b'> {
  readonly a: ClaimView
  readonly b: ClaimView
}

/** The newest conflicts in which a claim of the filter stands. */
export async function newestConflicts(db: Db, filter: ClaimFilter, limit: number): Promise<ConflictView[]> {
  const wanted = claimConditions(filter)
  const found =
    wanted &&
    db
      .select({ id: claims.id })
      .from(claims)
      .innerJoin(revisions, eq(revisions.id, claims.revision))
      .innerJoin(reports, eq(reports.id, revisions.report))
      .leftJoin(incidentLinks, and(eq(incidentLinks.claim, claims.id), eq(incidentLinks.state, 'linked')))
      .where(wanted)
  const rows = await db
    .select()
    .from(relations)
    .where(
      and(eq(relations.relation, 'conflicts'), found && or(inArray(relations.a, found), inArray(relations.b, found))),
    )
    .orderBy(desc(relations.since), desc(relations.a), desc(relations.b))
    .limit(limit)
  return withClaims(db, rows)
}

/** Conflicts with their claims; one whose claim is gone is left out. */
export async function withClaims(db: Db, rows: readonly Row[]): Promise<ConflictView[]> {
  const ids = [...new Set(rows.flatMap(({ a, b }) => [a, b]))]
  const byId = new Map((await claimsById(db, ids)).map((claim) => [claim.id, claim]))
  return rows.flatMap(({ a, b, ...row }) => {
    const [one, other] = [byId.get(a), byId.get(b)]
    return one && other ? [{ ...row, a: one, b: other }] : []
  })
}

/** The conflict between two claims as it stands now; null where they no longer conflict. */
export async function conflictBetween(db: Db, a: number, b: number): Promise<ConflictView | null> {
  const rows = await db
    .select()
    .from(relations)
    .where(and(eq(relations.relation, 'conflicts'), inArray(relations.a, [a, b]), inArray(relations.b, [a, b])))
  return (await withClaims(db, rows))[0] ?? null
}
