import type { OpenAPIHono } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import type { Web } from '../web.js'
import { claimRoutes } from './claims.js'
import { exportRoutes } from './exports.js'
import { incidentRoutes } from './incidents.js'
import { relationRoutes } from './relations.js'
import { reportRoutes } from './reports.js'
import { resources } from './resources.js'
import { sourceRoutes } from './sources.js'

/** `/api`: the nouns under `/v1`, and the description of them all. */
export function api(): OpenAPIHono<Web> {
  const app = resources()
  app.route('/v1/reports', reportRoutes)
  app.route('/v1/claims', claimRoutes)
  app.route('/v1/incidents', incidentRoutes)
  app.route('/v1/relations', relationRoutes)
  app.route('/v1/sources', sourceRoutes)
  app.route('/v1/exports', exportRoutes)
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Countercheck',
      version: '1',
      description:
        'Every numeric claim of every report, with its quote, its speaker and its outlet, and how the claims stand to each other. Positions are Unicode code points, half-open. Intervals are whole numbers, both ends included; null is an open end.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/api' }],
  })
  app.all('/*', () => {
    throw new HTTPException(404)
  })
  return app
}
