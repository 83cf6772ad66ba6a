import { createRoute, z } from '@hono/zod-openapi'
import { CLAIM_STATES, INTERFACE_LANGUAGES, METRICS, STATUSES } from '../../core/claim/vocabulary.js'
import { EXPORT_FORMATS, EXPORTS } from '../../export/formats.js'
import { incidentFilter } from '../incident-choice.js'
import { sendExport } from '../send-export.js'
import { INCIDENT_CHOICES } from './incident-choices.js'
import { problemResponse } from './problem.js'
import { blank, Id, resources } from './resources.js'
import { searchedFor } from './searched-for.js'

const Query = z.strictObject({
  q: z
    .string()
    .max(500)
    .default('')
    .openapi({ description: 'Claims (and the conflicts they stand in): words and operators, as on the page Claims' }),
  report: Id.optional(),
  incident: Id.optional(),
  source: Id.optional(),
  metric: blank(z.enum(METRICS)),
  status: blank(z.enum(STATUSES)),
  state: blank(z.enum(CLAIM_STATES)),
  words: z.string().max(200).optional().openapi({ description: 'Words of the claim, or of the incident' }),
  from: blank(z.iso.date()).openapi({ description: 'Days of the event, both included' }),
  to: blank(z.iso.date()),
  ...INCIDENT_CHOICES,
  lang: blank(z.enum(INTERFACE_LANGUAGES)).openapi({ description: 'Of the sentences in a feed' }),
})

const types = [...new Set(EXPORT_FORMATS.map((format) => EXPORTS[format].type.split(';')[0]!))]

const take = createRoute({
  method: 'get',
  path: '/{format}',
  tags: ['exports'],
  summary: 'Everything that a filter shows, as a file, however much it is',
  description: EXPORT_FORMATS.map((format) => `- \`${format}\`: ${EXPORTS[format].of}: ${EXPORTS[format].about}`).join(
    '\n',
  ),
  request: {
    params: z.object({ format: z.enum(EXPORT_FORMATS).openapi({ param: { name: 'format', in: 'path' } }) }),
    query: Query,
  },
  responses: {
    200: {
      description: 'The file, as it is written',
      content: Object.fromEntries(types.map((type) => [type, { schema: z.string() }])),
    },
    400: problemResponse('A parameter cannot be used'),
  },
})

export const exportRoutes = resources().openapi(take, (c) => {
  const { format } = c.req.valid('param')
  const { q, grade, country, conflict, told, lang = 'en', ...filter } = c.req.valid('query')
  const searched = searchedFor(q)
  const { metric, words, from, to } = filter
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
  const incidents = { ...incidentFilter({ metric, words, grade, country, conflict, told }), from, to }
  return sendExport(c, { format, claims: { ...searched, ...given }, incidents, lang }) as never
})
