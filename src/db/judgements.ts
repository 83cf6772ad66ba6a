import { desc, eq } from 'drizzle-orm'
import { judgements } from '../../schema/index.js'
import type { Db } from './database.js'

export type Judgement = typeof judgements.$inferSelect

export async function insertJudgement(db: Db, judgement: typeof judgements.$inferInsert): Promise<void> {
  await db.insert(judgements).values(judgement)
}

export const judgementsOfClaim = (db: Db, claim: number): Promise<Judgement[]> =>
  db.select().from(judgements).where(eq(judgements.claim, claim)).orderBy(desc(judgements.id))

export const judgementsOfIncident = (db: Db, incident: number): Promise<Judgement[]> =>
  db.select().from(judgements).where(eq(judgements.incident, incident)).orderBy(desc(judgements.id))
