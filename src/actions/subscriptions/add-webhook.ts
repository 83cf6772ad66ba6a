import { randomBytes } from 'node:crypto'
import type { Context } from '../../context.js'
import { insertWebhook, type Webhook } from '../../db/webhooks.js'
import { ActionError } from '../action-error.js'
import { appendHistory } from '../append-history.js'
import { write } from '../write.js'
import { isWebAddress } from './web-address.js'

/** Tells an address of every conflict found from now on. Without a secret one is made: it is shown once, to who adds it. */
export function addWebhook(
  context: Context,
  { url, secret = `whsec_${randomBytes(32).toString('base64')}` }: { url: string; secret?: string | undefined },
): Promise<Webhook> {
  if (!isWebAddress(url))
    throw new ActionError('bad-input', `'${url.slice(0, 200)}' is no address: write it as https://desk.example/hook`)
  if (!/^whsec_[A-Za-z0-9+/]{32,}=*$/.test(secret))
    throw new ActionError('bad-input', 'the secret is none: whsec_ and at least 24 bytes in base64')
  return write(context, async (context) => {
    const webhook = await insertWebhook(context.db, { url, secret, by: context.actor.name })
    // Everybody reads the history, and some keep a secret in the address: it tells the host alone.
    const after = { name: new URL(url).host, state: webhook.state }
    await appendHistory(context, { action: 'addWebhook', noun: 'webhook', subject: webhook.id, before: null, after })
    return webhook
  })
}
