import { createRoute, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { readLedger } from '../../actions/sources/read-ledger.js'
import { METRICS } from '../../core/claim/vocabulary.js'
import { LOSSES } from '../../core/compare/ledger.js'
import { RELIABILITIES, SOURCE_KINDS } from '../../core/source/vocabulary.js'
import { listSources, type SourceListing, sourceDetail } from '../../db/sources.js'
import { ItemParameters, itemResponses, ListQuery, listed, listResponses, resources, sendItem } from './resources.js'

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

const LedgerLine = z
  .object({
    metric: z.enum(METRICS),
    losses: z.enum(LOSSES).openapi({ description: 'Whose losses it counts, seen from its own side' }),
    tallies: z.int().openapi({ description: 'Counts (of one incident, metric and people) that it gave a figure for' }),
    alone: z.int().openapi({ description: 'Those in which no other voice speaks' }),
    contradicted: z
      .int()
      .openapi({ description: 'Those in which another voice’s figure shares no number with its own' }),
    first: z.int().openapi({ description: 'Those that it was first to report, where others did too' }),
    ratio: z.number().nullable().openapi({
      description: 'Its figure by the median of the other, independent voices: the middle of these ratios',
    }),
    measured: z.int().openapi({ description: 'Counts that the ratio rests on' }),
  })
  .openapi('LedgerLine')

const SourceWithNames = Source.extend({
  names: z.array(z.string()),
  ledger: z.object({
    incidents: z
      .int()
      .openapi({ description: 'The newest incidents in which it gives figures, which the lines rest on' }),
    lines: z.array(LedgerLine),
  }),
}).openapi('SourceWithNames')

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
  request: {
    query: ListQuery.extend({
      words: z
        .string()
        .optional()
        .openapi({ description: 'Part of one of its names, in any spelling, or in words of another language' }),
    }),
  },
  responses: listResponses(Source, 'SourcePage'),
})

const item = createRoute({
  method: 'get',
  path: '/{id}',
  tags: ['sources'],
  summary: 'One source with every name it goes by, and how its figures stood to others’',
  request: { params: ItemParameters },
  responses: itemResponses(SourceWithNames),
})

export const sourceRoutes = resources()
  .openapi(list, async (c) =>
    c.json(listed(c, await listSources(c.get('context').db, c.req.valid('query')), sourceJson), 200),
  )
  .openapi(item, async (c) => {
    const { id } = c.req.valid('param')
    const context = c.get('context')
    const source = await sourceDetail(context.db, id)
    if (source === null) throw new HTTPException(404, { message: `there is no source ${id}` })
    const { incidents, lines } = await readLedger(context, id)
    const ledger = { incidents, lines: lines.map(({ source: _own, ...line }) => line) }
    return sendItem(c, { ...sourceJson(source), names: [...source.names], ledger })
  })
