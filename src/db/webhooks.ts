import { and, asc, desc, eq, gte, isNull, lt, lte, sql } from 'drizzle-orm'
import { deliveries, relations, webhooks } from '../../schema/index.js'
import type { Db } from './database.js'
import { cursorKey, type Page, type PageRequest, pageLimit, pageOf } from './page.js'

export type Webhook = typeof webhooks.$inferSelect
export type Delivery = typeof deliveries.$inferSelect

export async function insertWebhook(db: Db, webhook: typeof webhooks.$inferInsert): Promise<Webhook> {
  const [row] = await db.insert(webhooks).values(webhook).returning()
  return row!
}

/** Webhooks, newest first. */
export async function listWebhooks(db: Db, request: PageRequest = {}): Promise<Page<Webhook>> {
  const key = cursorKey(request, 1)
  const rows = await db
    .select()
    .from(webhooks)
    .where(key ? lt(webhooks.id, key[0]!) : undefined)
    .orderBy(desc(webhooks.id))
    .limit(pageLimit(request) + 1)
  return pageOf(rows, request, (row) => [row.id])
}

export async function deleteWebhook(db: Db, id: number): Promise<boolean> {
  return (await db.delete(webhooks).where(eq(webhooks.id, id)).returning({ id: webhooks.id })).length > 0
}

/** What was told and what is still to be told, newest first. */
export async function listDeliveries(
  db: Db,
  filter: { readonly webhook?: number | undefined },
  request: PageRequest = {},
): Promise<Page<Delivery>> {
  const key = cursorKey(request, 1)
  const rows = await db
    .select()
    .from(deliveries)
    .where(
      and(
        key ? lt(deliveries.id, key[0]!) : undefined,
        filter.webhook === undefined ? undefined : eq(deliveries.webhook, filter.webhook),
      ),
    )
    .orderBy(desc(deliveries.id))
    .limit(pageLimit(request) + 1)
  return pageOf(rows, request, (row) => [row.id])
}

/** Puts every conflict that a webhook has not been told of in its queue; what is there already stays as it is. */
export async function queueConflicts(db: Db, due: Date): Promise<void> {
  const [a, b] = [sql`least(${relations.a}, ${relations.b})`, sql`greatest(${relations.a}, ${relations.b})`]
  await db
    .insert(deliveries)
    .select(
      db
        .select({
          id: sql`nextval('deliveries_id_seq')`.as('id'),
          webhook: webhooks.id,
          a: sql`${a}`.as('a'),
          b: sql`${b}`.as('b'),
          since: relations.since,
          state: sql`'waiting'`.as('state'),
          attempts: sql`0`.as('attempts'),
          due: sql`${due.toISOString()}::timestamptz`.as('due'),
          answer: sql`null`.as('answer'),
          ended: sql`null::timestamptz`.as('ended'),
        })
        .from(webhooks)
        .innerJoin(relations, and(eq(relations.relation, 'conflicts'), gte(relations.since, webhooks.created)))
        .where(isNull(webhooks.disabled)) as never,
    )
    .onConflictDoNothing()
}

/** What is to be told now, oldest first. */
export const dueDeliveries = (db: Db, now: Date, limit: number) =>
  db
    .select({ delivery: deliveries, webhook: webhooks })
    .from(deliveries)
    .innerJoin(webhooks, eq(webhooks.id, deliveries.webhook))
    .where(and(eq(deliveries.state, 'waiting'), lte(deliveries.due, now), isNull(webhooks.disabled)))
    .orderBy(asc(deliveries.due), asc(deliveries.id))
    .limit(limit)

export async function updateDelivery(db: Db, id: number, change: Partial<Delivery>): Promise<void> {
  await db.update(deliveries).set(change).where(eq(deliveries.id, id))
}
