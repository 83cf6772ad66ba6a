import type { SubscriptionState } from '../../../schema/index.js'
import type { Context } from '../../context.js'
import { canonicalJson, type Json } from '../../core/history.js'
import type { Db } from '../../db/engine/database.js'
import { bringForward, feedById, updateFeed } from '../../db/feeds.js'
import type { HistoryEntry } from '../../db/history.js'
import { updateWebhook, webhookById } from '../../db/webhooks.js'
import { ActionError } from '../action-error.js'
import { type ActionName, appendHistory } from '../append-history.js'
import { write } from '../write.js'

/** What is read or told again and again until somebody ends it. */
export type SubscriptionNoun = 'feed' | 'webhook'

export interface SubscriptionChange {
  readonly state?: SubscriptionState
  /** Of a feed: minutes between two readings. */
  readonly every?: number
}

interface Kept {
  readonly action: ActionName
  find(db: Db, id: number): Promise<Record<string, unknown> | null>
  update(db: Db, id: number, change: SubscriptionChange): Promise<void>
}

const KEPT: Readonly<Record<SubscriptionNoun, Kept>> = {
  feed: { action: 'changeFeed', find: feedById, update: updateFeed },
  webhook: { action: 'changeWebhook', find: webhookById, update: updateWebhook },
}

/** Minutes between two readings of a feed. */
export const EVERY = { least: 5, most: 10_080 } as const

/** Pauses, goes on with or removes a feed or a webhook, or says how often a feed is read. Gives the history's entry; null where it stands so. */
export function changeSubscription(
  context: Context,
  noun: SubscriptionNoun,
  id: number,
  change: SubscriptionChange,
): Promise<number | null> {
  const { every } = change
  if (every !== undefined && !(Number.isInteger(every) && every >= EVERY.least && every <= EVERY.most))
    throw new ActionError('bad-input', `a feed is read every ${EVERY.least} to ${EVERY.most} minutes`)
  return write(context, async (context) => {
    const kept = await KEPT[noun].find(context.db, id)
    if (!kept || kept['state'] === 'removed') throw new ActionError('not-found', `there is no ${noun} ${id}`)
    return setSubscription(context, noun, id, kept, change)
  })
}

/** Takes the adding or the change of one back. */
export async function undoSubscription(context: Context, entry: HistoryEntry): Promise<number> {
  const noun = entry.noun as SubscriptionNoun
  const kept = (await KEPT[noun].find(context.db, entry.subject))!
  const after = entry.before === null ? { state: 'active' } : (entry.after as Record<string, Json>)
  const now = Object.fromEntries(Object.keys(after).map((field) => [field, kept[field] as Json]))
  if (canonicalJson(now) !== canonicalJson(after))
    throw new ActionError('conflict', `${noun} ${entry.subject} was changed since; undo the later change first`)
  const before = (entry.before ?? { state: 'removed' }) as SubscriptionChange
  return (await setSubscription(context, noun, entry.subject, kept, before, entry.id))!
}

/** Sets the fields that differ; `kept` is the row as it stands. */
export async function setSubscription(
  context: Context,
  noun: SubscriptionNoun,
  subject: number,
  kept: Readonly<Record<string, unknown>>,
  change: SubscriptionChange,
  undoes?: number,
): Promise<number | null> {
  const changed = Object.entries(change).filter(([field, value]) => value !== undefined && kept[field] !== value)
  if (changed.length === 0) return null
  const after = Object.fromEntries(changed)
  const before = Object.fromEntries(changed.map(([field]) => [field, kept[field] as Json]))
  await KEPT[noun].update(context.db, subject, after)
  // Read more often from now on, and not only after the long wait that stood before.
  const { every } = after as SubscriptionChange
  if (every) await bringForward(context.db, subject, new Date(context.now().getTime() + every * 60_000))
  return appendHistory(context, {
    action: KEPT[noun].action,
    noun,
    subject,
    before,
    after,
    ...(undoes === undefined ? {} : { undoes }),
  })
}
