import type { Hono } from 'hono'
import type { Access } from './auth/access.js'
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
import type { Web } from './web.js'

/** Every page but the first one. */
export function addPages(app: Hono<Web>, access: Access): void {
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
}
