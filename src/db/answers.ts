import { and, eq, isNull, lt } from 'drizzle-orm'
import { answers } from '../../schema/index.js'
import type { Db } from './engine/database.js'

export type Answer = typeof answers.$inferSelect
export type AnswerKey = Pick<Answer, 'by' | 'key'>

const that = ({ by, key }: AnswerKey) => and(eq(answers.by, by), eq(answers.key, key))

/** Claims a key for a request; null where it is this request's now, else what stands under it. */
export async function claimAnswer(
  db: Db,
  asked: Pick<Answer, 'by' | 'key' | 'request' | 'created'>,
): Promise<Answer | null> {
  const added = await db.insert(answers).values(asked).onConflictDoNothing().returning({ key: answers.key })
  if (added.length > 0) return null
  const [standing] = await db.select().from(answers).where(that(asked))
  return standing ?? claimAnswer(db, asked)
}

export async function keepAnswer(
  db: Db,
  key: AnswerKey,
  answer: Pick<Answer, 'status' | 'headers' | 'body'>,
): Promise<void> {
  await db.update(answers).set(answer).where(that(key))
}

/** Frees a key: nothing was done under it. */
export async function dropAnswer(db: Db, key: AnswerKey): Promise<void> {
  await db.delete(answers).where(that(key))
}

/** Frees what is older than `before`, and what was never answered and is older than `unanswered`. */
export async function dropOldAnswers(db: Db, before: Date, unanswered: Date): Promise<void> {
  await db.delete(answers).where(lt(answers.created, before))
  await db.delete(answers).where(and(isNull(answers.status), lt(answers.created, unanswered)))
}
