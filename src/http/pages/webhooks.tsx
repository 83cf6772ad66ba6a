import { Hono } from 'hono'
import { ActionError } from '../../actions/action-error.js'
import { addWebhook } from '../../actions/subscriptions/add-webhook.js'
import { changeSubscription } from '../../actions/subscriptions/change-subscription.js'
import { fill } from '../../core/text/fill.js'
import type { HistoryEntry } from '../../db/history.js'
import type { Page } from '../../db/page.js'
import {
  type Delivery,
  listDeliveries,
  listWebhooks,
  retryDelivery,
  type Webhook,
  webhookById,
} from '../../db/webhooks.js'
import { addressWith, localAddress } from '../back.js'
import { DeliveryTable } from '../components/delivery-table.js'
import type { Reader } from '../components/document.js'
import { NextPage, PageHead, TextField } from '../components/form.js'
import { JustDone, justDone } from '../components/just-done.js'
import { Layout } from '../components/layout.js'
import { SubscriptionButtons, stateOfVerb } from '../components/subscription-buttons.js'
import type { Locale } from '../locale/locale.js'
import { standing } from '../standing.js'
import type { Web, WebContext } from '../web.js'
import { found, idOf, show, textOf } from './page.js'

/** Who is told of new conflicts, and what became of the messages. */
export const webhooksPage = new Hono<Web>()
  .get('/', (c) => showWebhooks(c, {}))
  .post('/', async (c) => {
    const url = String((await c.req.parseBody())['url'] ?? '').trim()
    try {
      return showWebhooks(c, { added: await addWebhook(c.get('context'), { url }) })
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      return showWebhooks(c, { refused: url }, 422)
    }
  })
  .post('/deliveries/:id/retry', async (c) => {
    const { db, now } = c.get('context')
    const { back } = await c.req.parseBody()
    found((await retryDelivery(db, idOf(c), now())) || null)
    return c.redirect(localAddress(back, '/webhooks'), 303)
  })
  .get('/:id', async (c) => {
    return showWebhooks(c, { only: standing(await webhookById(c.get('context').db, idOf(c))) })
  })
  .post('/:id', async (c) => {
    const state = found(stateOfVerb((await c.req.parseBody())['verb']) ?? null)
    const did = await changeSubscription(c.get('context'), 'webhook', idOf(c), { state })
    return c.redirect(addressWith('/webhooks', { did }), 303)
  })

interface Asked {
  /** The one that the page is about; else all of them. */
  readonly only?: Webhook
  /** Added just now: its secret is shown this once. */
  readonly added?: Webhook
  /** An address that is none. */
  readonly refused?: string
}

async function showWebhooks(c: WebContext, asked: Asked, status: 200 | 422 = 200): Promise<Response> {
  const { db } = c.get('context')
  const webhooks = asked.only ? [asked.only] : (await listWebhooks(db, { limit: 200 })).items
  const told = await listDeliveries(db, { webhook: asked.only?.id }, { cursor: textOf(c, 'cursor'), limit: 30 })
  const shown = { webhooks, told, did: await justDone(c) }
  return show(c, <WebhooksPage reader={c.get('reader')} asked={asked} shown={shown} />, status)
}

interface Shown {
  readonly webhooks: readonly Webhook[]
  readonly told: Page<Delivery>
  readonly did: HistoryEntry | null
}

export function WebhooksPage({ reader, asked, shown }: { reader: Reader; asked: Asked; shown: Shown }) {
  const { locale } = reader
  const { webhooks: words, address, noAddress, add } = locale.words.exchange
  const { webhooks, told, did } = shown
  const { only, added, refused } = asked
  return (
    <Layout reader={reader} title={words.title}>
      <PageHead title={words.title} deck={words.deck} />
      <JustDone locale={locale} entry={did} back="/webhooks" />
      {added && (
        <p class="block" role="status">
          {words.secret} <code dir="ltr">{added.secret}</code>
        </p>
      )}
      {!only && (
        <form class="filters" action="/webhooks" method="post">
          <TextField
            name="url"
            type="url"
            label={`${words.addTitle}${locale.words.colon}${address}`}
            value={refused}
            problem={refused === undefined ? undefined : noAddress}
            required
          />
          <button type="submit">{add}</button>
        </form>
      )}
      {webhooks.length === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        <ul class="row-list">
          {webhooks.map((webhook) => (
            <WebhookRow locale={locale} webhook={webhook} />
          ))}
        </ul>
      )}
      <section class="block">
        <h2>{words.deliveries}</h2>
        <DeliveryTable locale={locale} deliveries={told.items} back={reader.address} />
        <NextPage locale={locale} address={reader.address} next={told.next} />
      </section>
      {only && (
        <p>
          <a href="/webhooks">{words.all}</a>
        </p>
      )}
    </Layout>
  )
}

function WebhookRow({ locale, webhook }: { locale: Locale; webhook: Webhook }) {
  const { exchange } = locale.words
  const { id, url, by, created, state } = webhook
  return (
    <li id={`webhook-${id}`}>
      <h2>
        <a href={`/webhooks/${id}`}>
          <bdi class="address">{url}</bdi>
        </a>
      </h2>
      <p class="hint">
        {state === 'paused' && <strong>{exchange.paused} · </strong>}
        <bdi>{fill(exchange.webhooks.by, { name: `\u2068${by}\u2069`, time: locale.time(created) ?? '' })}</bdi>
      </p>
      <SubscriptionButtons locale={locale} action={`/webhooks/${id}`} state={state} of={url} />
    </li>
  )
}
