import { createRoute, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { addFeeds } from '../../actions/subscriptions/add-feeds.js'
import { allFeeds } from '../../db/feeds.js'
import { decodeText } from '../../ingest/encoding/decode.js'
import { opmlOf, readOpml } from '../../ingest/feed/opml.js'
import { problemResponse } from './problem.js'
import { json, resources } from './resources.js'

const OPML = 'text/x-opml'

const opmlOut = createRoute({
  method: 'get',
  path: '/',
  tags: ['feeds'],
  summary: 'The list of feeds as OPML, as other readers take it',
  responses: { 200: { description: 'OPML 2.0', content: { [OPML]: { schema: z.string() } } } },
})

const opmlIn = createRoute({
  method: 'post',
  path: '/',
  tags: ['feeds'],
  summary: 'Follow every feed of an OPML list',
  request: {
    body: {
      required: true,
      content: { [OPML]: { schema: z.string() }, 'application/xml': { schema: z.string() } },
    },
  },
  responses: {
    200: json(
      z.object({ added: z.int(), known: z.int(), feeds: z.array(z.int()) }).openapi('FollowedList'),
      'How many are new, how many were followed already, and the ids of all',
    ),
    422: problemResponse('The list names no feed'),
  },
})

export const opmlRoutes = resources()
  .openapi(opmlOut, async (c) =>
    c.body(opmlOf(await allFeeds(c.get('context').db)), 200, { 'content-type': `${OPML}; charset=utf-8` }),
  )
  .openapi(opmlIn, async (c) => {
    const feeds = await readOpml(
      decodeText(new Uint8Array(await c.req.arrayBuffer()), c.req.header('content-type')).text,
    )
    if (feeds.length === 0) throw new HTTPException(422, { message: 'the list names no feed' })
    const added = await addFeeds(c.get('context'), feeds)
    const fresh = added.filter(({ entry }) => entry !== null).length
    return c.json({ added: fresh, known: added.length - fresh, feeds: added.map(({ feed }) => feed.id) }, 200)
  })
