import type { Context } from '../context.js'
import { conflictBetween } from '../db/conflicts.js'
import { type Delivery, queueConflicts, takeDeliveries, updateDelivery, type Webhook } from '../db/webhooks.js'
import { FetchError, type FetchOptions, postTo } from '../ingest/fetch/fetch-page.js'
import { conflictMessage, signedHeaders } from './webhook-message.js'

/** Seconds after which it is tried again, as Standard Webhooks proposes: given up after more than three days. */
const AGAIN = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]
const BATCH = 20
/** Longer than telling a batch takes, ms. */
const HELD = 10 * 60_000

export interface Delivered {
  readonly delivered: number
  readonly later: number
  readonly failed: number
}

/** Tells every webhook of the conflicts that are due, once, whoever else does so at the same time. */
export async function deliverWebhooks(
  context: Context,
  options: Pick<FetchOptions, 'allow' | 'milliseconds'> & { readonly origin: string },
): Promise<Delivered> {
  const start = context.now()
  await queueConflicts(context.db, start)
  const counts = { delivered: 0, later: 0, failed: 0 }
  const held = new Date(start.getTime() + HELD)
  for (const { delivery, webhook } of await takeDeliveries(context.db, start, held, BATCH)) {
    const answer = await tell(context, delivery, webhook, options)
    const attempts = delivery.attempts + 1
    const wait = AGAIN[delivery.attempts]
    const now = context.now()
    if (answer.done) {
      counts.delivered++
      await updateDelivery(context.db, delivery.id, { state: 'delivered', attempts, answer: answer.words, ended: now })
    } else if (wait === undefined || answer.gone) {
      counts.failed++
      await updateDelivery(context.db, delivery.id, { state: 'failed', attempts, answer: answer.words, ended: now })
    } else {
      counts.later++
      const due = new Date(now.getTime() + wait * 1000)
      await updateDelivery(context.db, delivery.id, { attempts, answer: answer.words, due })
    }
  }
  return counts
}

interface Answer {
  readonly done: boolean
  /** There is no use in trying again. */
  readonly gone: boolean
  readonly words: string
}

async function tell(
  { db, now }: Context,
  { id, a, b }: Delivery,
  { url, secret }: Webhook,
  { origin, ...options }: Parameters<typeof deliverWebhooks>[1],
): Promise<Answer> {
  const conflict = await conflictBetween(db, a, b)
  if (!conflict) return { done: false, gone: true, words: 'they no longer conflict' }
  const body = JSON.stringify(conflictMessage(conflict, origin))
  try {
    const status = await postTo(url, body, { ...options, headers: signedHeaders(secret, `msg_${id}`, now(), body) })
    return { done: status >= 200 && status < 300, gone: status === 410, words: `answers ${status}` }
  } catch (error) {
    if (error instanceof FetchError) return { done: false, gone: false, words: error.message }
    throw error
  }
}
