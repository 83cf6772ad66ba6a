import type { OpenAPIHono } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import type { Web } from '../web.js'
import { claimRoutes } from './claims.js'
import { decisionRoutes } from './decisions.js'
import { describeApi } from './description.js'
import { exportRoutes } from './exports.js'
import { feedRoutes } from './feeds.js'
import { historyRoutes } from './history.js'
import { onceForKey } from './idempotency.js'
import { incidentRoutes } from './incidents.js'
import { jobRoutes } from './jobs.js'
import { loginRoutes } from './logins.js'
import { opmlRoutes } from './opml.js'
import { relationRoutes } from './relations.js'
import { reportRoutes } from './reports.js'
import { resources } from './resources.js'
import { snapshotRoutes } from './snapshots.js'
import { sourceRoutes } from './sources.js'
import { tableRoutes } from './tables.js'
import { webhookRoutes } from './webhooks.js'

/** `/api`: the nouns under `/v1`, and the description of them all. */
export function api(): OpenAPIHono<Web> {
  const app = resources()
  app.use('/v1/*', onceForKey)
  app.route('/v1/reports', reportRoutes)
  app.route('/v1/claims', claimRoutes)
  app.route('/v1/claims', decisionRoutes)
  app.route('/v1/incidents', incidentRoutes)
  app.route('/v1/relations', relationRoutes)
  app.route('/v1/sources', sourceRoutes)
  app.route('/v1/jobs', jobRoutes)
  app.route('/v1/exports', exportRoutes)
  app.route('/v1/tables', tableRoutes)
  app.route('/v1/snapshots', snapshotRoutes)
  app.route('/v1/feeds/opml', opmlRoutes)
  app.route('/v1/feeds', feedRoutes)
  app.route('/v1/webhooks', webhookRoutes)
  app.route('/v1/history', historyRoutes)
  app.route('/v1/logins', loginRoutes)
  let description: ReturnType<typeof describeApi> | undefined
  app.get('/openapi.json', (c) => {
    description ??= describeApi(app)
    return c.json(description)
  })
  app.all('/*', () => {
    throw new HTTPException(404)
  })
  return app
}
