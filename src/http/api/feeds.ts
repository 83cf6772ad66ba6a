import { createRoute, z } from '@hono/zod-openapi'
import { readFeedNow } from '../../actions/read-feed-now.js'
import { addFeeds } from '../../actions/subscriptions/add-feeds.js'
import { changeSubscription } from '../../actions/subscriptions/change-subscription.js'
import type { Context } from '../../context.js'
import { entriesOfFeed, feedById, listFeeds } from '../../db/feeds.js'
import { standing } from '../standing.js'
import { Entry, Every, entryJson, Feed, feedJson } from './feed-json.js'
import { changeResponses, changeSeen } from './precondition.js'
import { problemResponse } from './problem.js'
import {
  changed,
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
  Text,
} from './resources.js'

const list = createRoute({
  method: 'get',
  path: '/',
  tags: ['feeds'],
  summary: 'Feeds that are read again and again, with their health, in the order in which they were added',
  request: { query: ListQuery },
  responses: listResponses(Feed, 'FeedPage'),
})

const add = createRoute({
  method: 'post',
  path: '/',
  tags: ['feeds'],
  summary: 'Follow a feed: its entries are kept as reports from now on',
  request: {
    body: jsonBody(
      z.object({ url: Text(2_000), title: Text(500).nullish(), every: Every.optional() }).openapi('NewFeed'),
    ),
  },
  responses: {
    200: json(Feed, 'It is followed already, and stays as it is'),
    201: json(Feed, 'It is followed from now on'),
    422: problemResponse('The address cannot be used'),
  },
})

const item = createRoute({
  method: 'get',
  path: '/{id}',
  tags: ['feeds'],
  summary: 'One feed',
  request: { params: ItemParameters },
  responses: itemResponses(Feed),
})

const change = createRoute({
  method: 'patch',
  path: '/{id}',
  tags: ['feeds'],
  summary: 'Pause a feed, go on with it, or say how often it is read',
  request: {
    params: ItemParameters,
    headers: IfMatch,
    body: jsonBody(
      z
        .object({ state: z.enum(['active', 'paused']).optional(), every: Every.optional() })
        .refine(({ state, every }) => state !== undefined || every !== undefined, 'give a state or every')
        .openapi('FeedChange'),
    ),
  },
  responses: { 200: changed(Feed), ...changeResponses },
})

const remove = createRoute({
  method: 'delete',
  path: '/{id}',
  tags: ['feeds'],
  summary: 'Follow a feed no more; its reports stay, and the change can be undone',
  request: { params: ItemParameters },
  responses: { 204: { description: 'It is followed no more' }, 404: problemResponse('There is none with this id') },
})

const fetchNow = createRoute({
  method: 'post',
  path: '/{id}/fetch',
  tags: ['feeds'],
  summary: 'Read a feed as soon as its host may be asked again',
  request: { params: ItemParameters },
  responses: {
    202: json(Feed, 'It is due now'),
    404: problemResponse('There is none with this id'),
    409: problemResponse('It is paused'),
  },
})

const entries = createRoute({
  method: 'get',
  path: '/{id}/entries',
  tags: ['feeds'],
  summary: 'The reports that a feed brought, newest first',
  request: { params: ItemParameters, query: ListQuery },
  responses: { ...listResponses(Entry, 'FeedEntryPage'), 404: problemResponse('There is none with this id') },
})

export const feedRoutes = resources()
  .openapi(list, async (c) =>
    c.json(listed(c, await listFeeds(c.get('context').db, c.req.valid('query')), feedJson), 200),
  )
  .openapi(add, async (c) => {
    const { title = null, every, url } = c.req.valid('json')
    const [added] = await addFeeds(c.get('context'), [{ url, title, ...(every === undefined ? {} : { every }) }])
    c.header('location', `/api/v1/feeds/${added!.feed.id}`)
    return c.json(feedJson(added!.feed), added!.entry === null ? 200 : 201)
  })
  .openapi(item, async (c) => {
    return sendItem(c, feedJson(standing(await feedById(c.get('context').db, c.req.valid('param').id))))
  })
  .openapi(change, async (c) => {
    const { id } = c.req.valid('param')
    const { state, every } = c.req.valid('json')
    const given = { ...(state && { state }), ...(every && { every }) }
    const load = async ({ db }: Context) => feedJson(standing(await feedById(db, id)))
    return c.json(await changeSeen(c, load, (context) => changeSubscription(context, 'feed', id, given)), 200)
  })
  .openapi(remove, async (c) => {
    await changeSubscription(c.get('context'), 'feed', c.req.valid('param').id, { state: 'removed' })
    return c.body(null, 204)
  })
  .openapi(fetchNow, async (c) => {
    const context = c.get('context')
    const { id } = c.req.valid('param')
    await readFeedNow(context, id)
    return c.json(feedJson(standing(await feedById(context.db, id))), 202)
  })
  .openapi(entries, async (c) => {
    const { id } = c.req.valid('param')
    const { db } = c.get('context')
    standing(await feedById(db, id))
    return c.json(listed(c, await entriesOfFeed(db, id, c.req.valid('query')), entryJson), 200)
  })
