import { and, eq, getTableColumns, ne, or, type SQL, type Subquery, sql } from 'drizzle-orm'
import { relations } from '../../schema/index.js'
import { amongIds } from './among-ids.js'
import type { Db } from './engine/database.js'
import type { RelationRow } from './relations.js'

const { since: _since, ...columns } = getTableColumns(relations)

/** Pairs that may not be compared, at most, on a board: they grow with the square of its claims and say the least. */
export const MOST_UNCOMPARED = 400

/** The relations of which a board speaks: every one of them, but of those that may not be compared the first few hundred. */
export async function relationsOnBoard(db: Db, ids: readonly number[]): Promise<RelationRow[]> {
  if (ids.length === 0) return []
  const touching = or(amongIds(relations.a, ids), amongIds(relations.b, ids))
  const compared = and(ne(relations.relation, 'not-comparable'), touching)
  const uncompared = and(eq(relations.relation, 'not-comparable'), amongIds(relations.a, ids))
  // In order, so that Postgres reads the first few off the index and does not go through the table to find any.
  const chosen = (which: SQL | undefined) =>
    db.select(columns).from(relations).where(which).orderBy(relations.a, relations.b)
  return [
    ...(await byColumn(db, chosen(compared).as('chosen'))),
    ...(await byColumn(db, chosen(uncompared).limit(MOST_UNCOMPARED).as('chosen'))),
  ]
}

/** Thousands of relations as one value, a list a column: in a third of the time that as many rows take. */
async function byColumn(db: Db, chosen: Subquery): Promise<RelationRow[]> {
  const lists = sql`json_build_array(json_agg(a), json_agg(b), json_agg(relation), json_agg(reason), json_agg(gap), json_agg(ratio), json_agg(rules))`
  const [row] = await db.select({ lists: sql<RelationLists>`${lists}` }).from(chosen)
  const [as, bs, kinds, reasons, gaps, ratios, rules] = row!.lists
  return (as ?? []).map((a, at) => ({
    a,
    b: bs[at]!,
    relation: kinds[at]!,
    reason: reasons[at]!,
    gap: gaps[at]!,
    ratio: ratios[at]!,
    rules: rules[at]!,
  }))
}

type Lists = { readonly [Name in keyof RelationRow]: readonly RelationRow[Name][] }
/** Null where there is no relation. */
type RelationLists = readonly [
  Lists['a'] | null,
  Lists['b'],
  Lists['relation'],
  Lists['reason'],
  Lists['gap'],
  Lists['ratio'],
  Lists['rules'],
]
