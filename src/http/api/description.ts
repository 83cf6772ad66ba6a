import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Web } from '../web.js'

/** What any operation may answer, whatever it does. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  400: 'The request cannot be read',
  401: 'Nobody is logged in, or the token is unknown',
  403: 'The role does not allow it, or a form comes from elsewhere',
  413: 'The body is too large',
  415: 'The body is of another type than the operation takes',
  421: 'Asked under a name that is not this server’s',
  429: 'Too many requests: Retry-After says when',
  503: 'The database cannot be reached: Retry-After says when',
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/** The API's description in OpenAPI 3.1. */
export function describeApi(app: OpenAPIHono<Web>) {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  const description = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Countercheck',
      version: '1',
      description:
        'Every numeric claim of every report, with its quote, its speaker and its outlet, and how the claims stand to each other. Positions are Unicode code points, half-open. Intervals are whole numbers, both ends included; null is an open end.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/api' }],
    security: [{ token: [] }, {}],
  })
  for (const operations of Object.values(description.paths ?? {}))
    for (const operation of Object.values(operations as Record<string, { responses?: Record<string, unknown> }>))
      for (const [status, words] of Object.entries(EVERYWHERE))
        if (operation.responses) operation.responses[status] ??= problem(words)
  return description
}
