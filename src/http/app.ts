import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import type { Context } from '../context.js'
import { api } from './api/api.js'
import { docsRoutes } from './api/docs.js'
import { assetRoutes } from './assets.js'
import { answerError } from './errors.js'
import { healthRoutes } from './health.js'
import { addPage } from './pages/add.js'
import { claimPage } from './pages/claim.js'
import { claimByHandPage } from './pages/claim-by-hand.js'
import { claimsPage } from './pages/claims.js'
import { decisions } from './pages/decisions.js'
import { helpPage } from './pages/help.js'
import { historyPage } from './pages/history.js'
import { incidentPage } from './pages/incident.js'
import { incidentDecisions } from './pages/incident-decisions.js'
import { incidentEditPage } from './pages/incident-edit.js'
import { incidentsPage } from './pages/incidents.js'
import { reportPage } from './pages/report.js'
import { reportsPage } from './pages/reports.js'
import { reviewPage } from './pages/review.js'
import { sourcesPage } from './pages/sources.js'
import { forReader } from './reader.js'
import { docsSecurity, onlyLocalNames, pageSecurity } from './security.js'
import type { Web } from './web.js'

/** Longest body of a request, bytes. */
const BODY_LIMIT = 16 * 1024 * 1024

/** The whole web side of one context: pages, read API, assets. */
export function createApp(context: Context): Hono<Web> {
  const app = new Hono<Web>()
  app.use('/api/docs', docsSecurity)
  app.use(async (c, next) => (c.req.path === '/api/docs' ? next() : pageSecurity(c, next)))
  app.use(onlyLocalNames)
  app.use(csrf())
  app.use(bodyLimit({ maxSize: BODY_LIMIT, onError: tooLarge }))
  app.use(async (c, next) => {
    c.set('context', context)
    await next()
  })
  app.route('/', healthRoutes)
  app.route('/assets', assetRoutes)
  app.route('/api/docs', docsRoutes)
  app.route('/api', api())
  app.use(forReader)
  app.route('/', incidentsPage)
  app.route('/incidents', incidentEditPage)
  app.route('/incidents', incidentDecisions)
  app.route('/incidents', incidentPage)
  app.route('/review', reviewPage)
  app.route('/history', historyPage)
  app.route('/', decisions)
  app.route('/reports', reportsPage)
  app.route('/reports', claimByHandPage)
  app.route('/reports', reportPage)
  app.route('/claims', claimsPage)
  app.route('/claims', claimPage)
  app.route('/sources', sourcesPage)
  app.route('/add', addPage)
  app.route('/help', helpPage)
  app.notFound((c) => answerError(c, new HTTPException(404)))
  app.onError((error, c) => answerError(c, error))
  return app
}

function tooLarge(): never {
  throw new HTTPException(413)
}
