import { desc, eq, inArray } from 'drizzle-orm'
import { judgements } from '../../schema/index.js'
import type { Db } from './engine/database.js'

export type Judgement = typeof judgements.$inferSelect

export async function insertJudgement(db: Db, judgement: typeof judgements.$inferInsert): Promise<void> {
  await db.insert(judgements).values(judgement)
}

export async function insertJudgements(db: Db, rows: readonly (typeof judgements.$inferInsert)[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 2_000)
    await db.insert(judgements).values(rows.slice(from, from + 2_000))
}

/** The last decision on each of the claims that one was taken on. */
export async function lastJudgements(db: Db, claims: readonly number[]): Promise<Map<number, Judgement>> {
  if (claims.length === 0) return new Map()
  const rows = await db
    .selectDistinctOn([judgements.claim])
    .from(judgements)
    .where(inArray(judgements.claim, [...claims]))
    .orderBy(judgements.claim, desc(judgements.id))
  return new Map(rows.map((row) => [row.claim!, row]))
}

export const judgementsOfClaim = (db: Db, claim: number): Promise<Judgement[]> =>
  db.select().from(judgements).where(eq(judgements.claim, claim)).orderBy(desc(judgements.id))

export const judgementsOfIncident = (db: Db, incident: number): Promise<Judgement[]> =>
  db.select().from(judgements).where(eq(judgements.incident, incident)).orderBy(desc(judgements.id))
