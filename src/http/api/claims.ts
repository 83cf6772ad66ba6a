import { createRoute, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import {
  BOUNDS,
  CLAIM_MAKERS,
  CLAIM_STATES,
  LINK_ROLES,
  METRICS,
  POLARITIES,
  SCOPES,
  STATUSES,
} from '../../core/claim/vocabulary.js'
import { claimById, listClaims } from '../../db/claims.js'
import { claimJson } from '../../export/claim-json.js'
import {
  Id,
  ItemParameters,
  itemResponses,
  ListQuery,
  listed,
  listResponses,
  resources,
  sendItem,
  Text,
} from './resources.js'
import { searchedFor } from './searched-for.js'

const Link = z.object({
  role: z.enum(LINK_ROLES),
  name: z.string().openapi({ description: 'The words that name it' }),
  source: z.int().nullable().openapi({ description: 'Id of the source that the name was matched to' }),
  side: z.string().nullable().openapi({ description: 'The side that the source belongs to' }),
})

/** One number of one report. */
export const Claim = z
  .object({
    id: z.int(),
    report: z.int(),
    incident: z.int().nullable(),
    quote: z.string(),
    number: z.string(),
    selector: z
      .object({ start: z.int(), end: z.int(), exact: z.string(), prefix: z.string(), suffix: z.string() })
      .openapi({ description: 'W3C text position and text quote selectors; positions are Unicode code points' }),
    orphan: z.boolean().openapi({ description: 'The quote no longer stands in the newest text' }),
    metric: z.enum(METRICS),
    bound: z.enum(BOUNDS),
    low: z.int().nullable(),
    high: z.int().nullable(),
    counted: z.string(),
    status: z.enum(STATUSES),
    group: z
      .string()
      .nullable()
      .openapi({ description: 'Groups of people named, by their ids, with blanks between: children women' }),
    side: z
      .string()
      .nullable()
      .openapi({ description: 'The side of the fighting that those counted belong to, by its id' }),
    scope: z.enum(SCOPES),
    polarity: z.enum(POLARITIES),
    implicit: z.boolean(),
    place: z.string().nullable(),
    when: z
      .object({ words: z.string().nullable(), start: z.string(), end: z.string(), precision: z.int().nullable() })
      .nullable(),
    asOf: z.string().nullable(),
    attribution: z.array(Link).openapi({ description: 'From the one who said it to the page that printed it' }),
    rules: z.array(z.string()),
    confidence: z.number(),
    maker: z.enum(CLAIM_MAKERS),
    state: z.enum(CLAIM_STATES),
  })
  .openapi('Claim')

const ClaimQuery = ListQuery.extend({
  q: z
    .string()
    .max(500)
    .default('')
    .openapi({ description: 'Words and operators, as on the page Claims: metric:killed low>=50 conflict:yes' }),
  report: Id.optional(),
  incident: Id.optional(),
  source: Id.optional().openapi({ description: 'Claims that this source said, relayed or printed' }),
  metric: z.enum(METRICS).optional(),
  status: z.enum(STATUSES).optional(),
  group: Text(50).optional().openapi({ description: 'One group of people, as in children' }),
  side: Text(50)
    .optional()
    .openapi({ description: 'The side of the fighting that those counted belong to, by its id' }),
  state: z.enum(CLAIM_STATES).optional(),
  words: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'Words of the quote, the place or a name, any spelling' }),
})

const list = createRoute({
  method: 'get',
  path: '/',
  tags: ['claims'],
  summary: 'Claims, newest first',
  request: { query: ClaimQuery },
  responses: listResponses(Claim, 'ClaimPage'),
})

const item = createRoute({
  method: 'get',
  path: '/{id}',
  tags: ['claims'],
  summary: 'One claim',
  request: { params: ItemParameters },
  responses: itemResponses(Claim),
})

export const claimRoutes = resources()
  .openapi(list, async (c) => {
    const { cursor, limit, q, ...given } = c.req.valid('query')
    const filter = { ...searchedFor(q), ...given }
    const page = await listClaims(c.get('context').db, filter, { cursor, limit })
    return c.json(listed(c, page, claimJson), 200)
  })
  .openapi(item, async (c) => {
    const { id } = c.req.valid('param')
    const claim = await claimById(c.get('context').db, id)
    if (claim === null) throw new HTTPException(404, { message: `there is no claim ${id}` })
    return sendItem(c, claimJson(claim))
  })
