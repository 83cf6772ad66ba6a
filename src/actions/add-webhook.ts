import { randomBytes } from 'node:crypto'
import type { Context } from '../context.js'
import { insertWebhook, type Webhook } from '../db/webhooks.js'
import { ActionError } from './action-error.js'

/** Tells an address of every conflict found from now on. Without a secret one is made: it is shown once, to who adds it. */
export function addWebhook(
  { db, actor }: Context,
  { url, secret = `whsec_${randomBytes(32).toString('base64')}` }: { url: string; secret?: string | undefined },
): Promise<Webhook> {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
    throw new ActionError('bad-input', `'${url}' is no address: write it as https://desk.example/hook`)
  if (!/^whsec_[A-Za-z0-9+/]{32,}=*$/.test(secret))
    throw new ActionError('bad-input', 'the secret is none: whsec_ and at least 24 bytes in base64')
  return insertWebhook(db, { url, secret, by: actor.name })
}
