import { eq } from 'drizzle-orm'
import { attributions, claims } from '../../schema/index.js'
import type { ClaimState } from '../core/claim/vocabulary.js'
import { amongIds } from './among-ids.js'
import type { Db } from './engine/database.js'
import { insertRows, reserveIds } from './engine/insert-rows.js'

export type NewClaim = typeof claims.$inferInsert
export type NewAttribution = typeof attributions.$inferInsert

/** Adds claims, all with the same fields given; their ids come in the same order. */
export async function insertClaims(db: Db, rows: readonly NewClaim[]): Promise<number[]> {
  const ids = await reserveIds(db, claims, rows.length)
  await insertRows(
    db,
    claims,
    rows.map((row, index) => ({ id: ids[index]!, ...row })),
  )
  return ids
}

export const insertAttributions = (db: Db, rows: readonly NewAttribution[]): Promise<void> =>
  insertRows(db, attributions, rows)

export async function replaceAttributions(db: Db, claim: number, rows: readonly NewAttribution[]): Promise<void> {
  await db.delete(attributions).where(eq(attributions.claim, claim))
  await insertAttributions(db, rows)
}

export async function updateClaim(db: Db, id: number, change: Partial<NewClaim>): Promise<void> {
  await db.update(claims).set(change).where(eq(claims.id, id))
}

/** Sets where claims stand with the fact-checkers. */
export async function setStates(db: Db, ids: readonly number[], state: ClaimState): Promise<void> {
  await db.update(claims).set({ state }).where(amongIds(claims.id, ids))
}
