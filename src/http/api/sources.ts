import { createRoute, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { RELIABILITIES, SOURCE_KINDS } from '../../core/source/vocabulary.js'
import { listSources, type SourceListing, sourceDetail } from '../../db/sources.js'
import { ItemParameters, itemResponses, ListQuery, listed, listResponses, resources, tagged } from './resources.js'

export const Source = z
  .object({
    id: z.int(),
    name: z.string(),
    kind: z.enum(SOURCE_KINDS),
    country: z.string().nullable(),
    languages: z.array(z.string()),
    side: z.string().nullable(),
    reliability: z.enum(RELIABILITIES),
    reports: z.int(),
    claims: z.int().openapi({ description: 'Claims that it said, relayed or printed' }),
  })
  .openapi('Source')

const SourceWithNames = Source.extend({ names: z.array(z.string()) }).openapi('SourceWithNames')

const sourceJson = (source: SourceListing): z.infer<typeof Source> => ({
  id: source.id,
  name: source.name,
  kind: source.kind,
  country: source.country,
  languages: source.languages,
  side: source.side,
  reliability: source.reliability,
  reports: source.reports,
  claims: source.claims,
})

const list = createRoute({
  method: 'get',
  path: '/',
  tags: ['sources'],
  summary: 'Sources, newest first',
  request: { query: ListQuery },
  responses: listResponses(Source, 'SourcePage'),
})

const item = createRoute({
  method: 'get',
  path: '/{id}',
  tags: ['sources'],
  summary: 'One source with every name it goes by',
  request: { params: ItemParameters },
  responses: itemResponses(SourceWithNames),
})

export const sourceRoutes = resources()
  .openapi(list, async (c) =>
    c.json(listed(c, await listSources(c.get('context').db, c.req.valid('query')), sourceJson), 200),
  )
  .openapi(item, async (c) => {
    const { id } = c.req.valid('param')
    const source = await sourceDetail(c.get('context').db, id)
    if (source === null) throw new HTTPException(404, { message: `there is no source ${id}` })
    const body = tagged(c, { ...sourceJson(source), names: [...source.names] })
    return body === null ? c.body(null, 304) : c.json(body, 200)
  })
