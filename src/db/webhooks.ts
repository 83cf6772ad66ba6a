import { and, asc, desc, eq, gte, inArray, lt, lte, ne, sql } from 'drizzle-orm'
import { deliveries, relations, webhooks } from '../../schema/index.js'
import type { Db } from './engine/database.js'
import { cursorKey, type Page, type PageRequest, pageLimit, pageOf } from './page.js'

export type Webhook = typeof webhooks.$inferSelect
export type Delivery = typeof deliveries.$inferSelect

export async function insertWebhook(db: Db, webhook: typeof webhooks.$inferInsert): Promise<Webhook> {
  const [row] = await db.insert(webhooks).values(webhook).returning()
  return row!
}

/** A webhook, also one that was removed. */
export async function webhookById(db: Db, id: number): Promise<Webhook | null> {
  const [row] = await db.select().from(webhooks).where(eq(webhooks.id, id))
  return row ?? null
}

export async function updateWebhook(db: Db, id: number, change: Partial<Webhook>): Promise<void> {
  await db.update(webhooks).set(change).where(eq(webhooks.id, id))
}

/** Webhooks that are not removed, newest first. */
export async function listWebhooks(db: Db, request: PageRequest = {}): Promise<Page<Webhook>> {
  const key = cursorKey(request, 1)
  const rows = await db
    .select()
    .from(webhooks)
    .where(and(ne(webhooks.state, 'removed'), key ? lt(webhooks.id, key[0]!) : undefined))
    .orderBy(desc(webhooks.id))
    .limit(pageLimit(request) + 1)
  return pageOf(rows, request, (row) => [row.id])
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
        .where(eq(webhooks.state, 'active')) as never,
    )
    .onConflictDoNothing()
}

/**
 * Takes what is to be told now, oldest first, for as long as telling takes: two that deliver at once do not take the same, and what a
 * killed one held is due again at `until`.
 */
export async function takeDeliveries(
  db: Db,
  now: Date,
  until: Date,
  limit: number,
): Promise<{ readonly delivery: Delivery; readonly webhook: Webhook }[]> {
  const due = and(eq(deliveries.state, 'waiting'), lte(deliveries.due, now), eq(webhooks.state, 'active'))
  return db.transaction(async (db) => {
    const taken = await db
      .select({ delivery: deliveries, webhook: webhooks })
      .from(deliveries)
      .innerJoin(webhooks, eq(webhooks.id, deliveries.webhook))
      .where(due)
      .orderBy(asc(deliveries.due), asc(deliveries.id))
      .limit(limit)
      .for('update', { of: deliveries, skipLocked: true })
    const ids = taken.map(({ delivery }) => delivery.id)
    if (ids.length > 0) await db.update(deliveries).set({ due: until }).where(inArray(deliveries.id, ids))
    return taken
  })
}

/** Lines a message up to be told again now; false where there is none. */
export async function retryDelivery(db: Db, id: number, now: Date): Promise<boolean> {
  const rows = await db
    .update(deliveries)
    .set({ state: 'waiting', attempts: 0, due: now, ended: null })
    .where(eq(deliveries.id, id))
    .returning({ id: deliveries.id })
  return rows.length > 0
}

export async function updateDelivery(db: Db, id: number, change: Partial<Delivery>): Promise<void> {
  await db.update(deliveries).set(change).where(eq(deliveries.id, id))
}
