import { createRoute, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { addWebhook } from '../../actions/subscriptions/add-webhook.js'
import { changeSubscription } from '../../actions/subscriptions/change-subscription.js'
import type { Context } from '../../context.js'
import { listDeliveries, listWebhooks, retryDelivery, webhookById } from '../../db/webhooks.js'
import { standing } from '../standing.js'
import { changeResponses, changeSeen } from './precondition.js'
import { problemResponse } from './problem.js'
import {
  changed,
  Id,
  IfMatch,
  ItemParameters,
  itemResponses,
  json,
  jsonBody,
  ListQuery,
  listed,
  listResponses,
  resources,
  sendItem,
} from './resources.js'
import { DeliveryItem, deliveryJson, NewWebhook, WebhookItem, webhookJson } from './webhook-json.js'

const list = createRoute({
  method: 'get',
  path: '/',
  tags: ['webhooks'],
  summary: 'Addresses that are told of new conflicts, newest first',
  request: { query: ListQuery },
  responses: listResponses(WebhookItem, 'WebhookPage'),
})

const create = createRoute({
  method: 'post',
  path: '/',
  tags: ['webhooks'],
  summary: 'Tell an address of every conflict found from now on',
  description:
    'Messages are signed as Standard Webhooks says (webhook-id, webhook-timestamp, webhook-signature: HMAC-SHA256), and tried again for three days where the address does not answer 2xx.',
  request: { body: jsonBody(NewWebhook) },
  responses: {
    201: json(
      WebhookItem.extend({ secret: z.string() }).openapi('AddedWebhook'),
      'Added; the secret is shown only here',
    ),
    422: problemResponse('The address or the secret cannot be used'),
  },
})

const item = createRoute({
  method: 'get',
  path: '/{id}',
  tags: ['webhooks'],
  summary: 'One address that is told of new conflicts',
  request: { params: ItemParameters },
  responses: itemResponses(WebhookItem),
})

const change = createRoute({
  method: 'patch',
  path: '/{id}',
  tags: ['webhooks'],
  summary: 'Tell an address nothing for a while, or go on; what was found meanwhile is told then',
  request: {
    params: ItemParameters,
    headers: IfMatch,
    body: jsonBody(z.object({ state: z.enum(['active', 'paused']) }).openapi('WebhookChange')),
  },
  responses: { 200: changed(WebhookItem), ...changeResponses },
})

const remove = createRoute({
  method: 'delete',
  path: '/{id}',
  tags: ['webhooks'],
  summary: 'Tell an address no more',
  request: { params: ItemParameters },
  responses: { 204: { description: 'It is told no more' }, 404: problemResponse('There is none with this id') },
})

const deliveries = createRoute({
  method: 'get',
  path: '/deliveries',
  tags: ['webhooks'],
  summary: 'What was told and what is still to be told, newest first',
  request: { query: ListQuery.extend({ webhook: Id.optional() }) },
  responses: listResponses(DeliveryItem, 'DeliveryPage'),
})

const retry = createRoute({
  method: 'post',
  path: '/deliveries/{id}/retry',
  tags: ['webhooks'],
  summary: 'Tell a message again, whatever became of it',
  request: { params: ItemParameters },
  responses: { 202: { description: 'It is told next' }, 404: problemResponse('There is none with this id') },
})

export const webhookRoutes = resources()
  .openapi(deliveries, async (c) => {
    const { webhook, ...request } = c.req.valid('query')
    return c.json(listed(c, await listDeliveries(c.get('context').db, { webhook }, request), deliveryJson), 200)
  })
  .openapi(list, async (c) =>
    c.json(listed(c, await listWebhooks(c.get('context').db, c.req.valid('query')), webhookJson), 200),
  )
  .openapi(create, async (c) => {
    const webhook = await addWebhook(c.get('context'), c.req.valid('json'))
    return c.json({ ...webhookJson(webhook), secret: webhook.secret }, 201)
  })
  .openapi(item, async (c) => {
    return sendItem(c, webhookJson(standing(await webhookById(c.get('context').db, c.req.valid('param').id))))
  })
  .openapi(change, async (c) => {
    const { id } = c.req.valid('param')
    const { state } = c.req.valid('json')
    const load = async ({ db }: Context) => webhookJson(standing(await webhookById(db, id)))
    return c.json(await changeSeen(c, load, (context) => changeSubscription(context, 'webhook', id, { state })), 200)
  })
  .openapi(remove, async (c) => {
    await changeSubscription(c.get('context'), 'webhook', c.req.valid('param').id, { state: 'removed' })
    return c.body(null, 204)
  })
  .openapi(retry, async (c) => {
    const { id } = c.req.valid('param')
    const { db, now } = c.get('context')
    if (!(await retryDelivery(db, id, now()))) throw new HTTPException(404, { message: `there is no message ${id}` })
    return c.body(null, 202)
  })
