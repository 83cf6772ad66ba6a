import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import type { Context } from '../context.js'
import type { Replicas } from '../db/engine/replicas.js'
import { docsRoutes } from './api/docs.js'
import { assetRoutes } from './assets.js'
import { type Access, LOCAL_ACCESS } from './auth/access.js'
import { admit } from './auth/admit.js'
import { noteForbidden } from './auth/note-forbidden.js'
import { answerError } from './errors.js'
import { healthRoutes } from './health.js'
import { accountPage } from './pages/account.js'
import { accountsPage } from './pages/accounts.js'
import { addPage } from './pages/add.js'
import { addTablePage } from './pages/add-table.js'
import { chartImage } from './pages/chart-image.js'
import { claimPage } from './pages/claim.js'
import { claimByHandPage } from './pages/claim-by-hand.js'
import { claimsPage } from './pages/claims.js'
import { decisions } from './pages/decisions.js'
import { feedPage } from './pages/feed.js'
import { feedsPage } from './pages/feeds.js'
import { helpPage } from './pages/help.js'
import { historyPage } from './pages/history.js'
import { incidentPage } from './pages/incident.js'
import { incidentDecisions } from './pages/incident-decisions.js'
import { incidentEditPage } from './pages/incident-edit.js'
import { incidentsPage } from './pages/incidents.js'
import { invitationPage } from './pages/invitation.js'
import { jobsPage } from './pages/jobs.js'
import { keptFilters } from './pages/kept-filters.js'
import { loginPage } from './pages/login.js'
import { loginsPage } from './pages/logins.js'
import { moveRoutes } from './pages/move-claims.js'
import { reportPage } from './pages/report.js'
import { reportsPage } from './pages/reports.js'
import { reviewPage } from './pages/review.js'
import { settingsPage } from './pages/settings.js'
import { snapshotPage } from './pages/snapshot.js'
import { sourcesPage } from './pages/sources.js'
import { webhooksPage } from './pages/webhooks.js'
import { readFromReplicas } from './read-from-replicas.js'
import { forReader } from './reader.js'
import { noNul, onlyKnownNames, ownForms, securityHeaders } from './security.js'
import type { Web } from './web.js'

/** Longest body of a request, bytes. */
const BODY_LIMIT = 16 * 1024 * 1024

/** The whole web side of one context: pages, API, assets. */
export function createApp(context: Context, access: Access = LOCAL_ACCESS, replicas?: Replicas): Hono<Web> {
  const behindFront = frontOf(context, access, replicas)
  const app = new Hono<Web>()
  let api: Promise<Hono<Web>> | undefined
  // Apart from the pages, and loaded when it is first asked for: the first page need not wait for it.
  app.all('/api/*', async (c) => {
    api ??= apiSide(behindFront(new Hono<Web>()))
    return (await api).fetch(c.req.raw, c.env)
  })
  behindFront(app)
  app.route('/', healthRoutes)
  app.route('/assets', assetRoutes)
  app.use(forReader)
  app.route('/', incidentsPage)
  app.route('/incidents', incidentEditPage)
  app.route('/incidents', incidentDecisions)
  app.route('/incidents', moveRoutes)
  app.route('/incidents', chartImage)
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
  app.route('/add/table', addTablePage)
  app.route('/add', addPage)
  app.route('/snapshots', snapshotPage)
  app.route('/feeds', feedsPage)
  app.route('/feeds', feedPage)
  app.route('/webhooks', webhooksPage)
  app.route('/filters', keptFilters)
  app.route('/settings', settingsPage)
  app.route('/jobs', jobsPage)
  app.route('/help', helpPage)
  app.route('/', loginPage(access))
  app.route('/account', accountPage(access))
  app.route('/accounts/logins', loginsPage)
  app.route('/accounts', accountsPage(access))
  app.route('/invitations', invitationPage(access))
  return app
}

async function apiSide(app: Hono<Web>): Promise<Hono<Web>> {
  const { api } = await import('./api/api.js')
  app.route('/api/docs', docsRoutes)
  app.route('/api', api())
  return app
}

/** What every request passes first, of pages and API alike, and where errors go. */
function frontOf(context: Context, access: Access, replicas: Replicas | undefined) {
  // One each for both: who asks is counted once.
  const [admitted, noted] = [admit(access), noteForbidden()]
  const small = compress()
  return (app: Hono<Web>): Hono<Web> => {
    app.use(securityHeaders(access))
    // Not the API: an ETag that stands for compressed bytes no longer serves If-Match.
    app.use((c, next) => (c.req.path.startsWith('/api/v') ? next() : small(c, next)))
    app.use(onlyKnownNames(access))
    app.use(ownForms(access))
    app.use(bodyLimit({ maxSize: BODY_LIMIT, onError: tooLarge }))
    app.use(async (c, next) => {
      c.set('context', context)
      c.set('origin', access.origin ?? new URL(c.req.url).origin)
      await next()
    })
    app.use(noted)
    app.use(admitted)
    app.use(noNul)
    if (replicas) app.use(readFromReplicas(replicas))
    app.notFound((c) => answerError(c, new HTTPException(404)))
    app.onError((error, c) => answerError(c, error))
    return app
  }
}

function tooLarge(): never {
  throw new HTTPException(413)
}
