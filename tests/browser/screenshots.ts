import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { reviewClaim } from '../../src/actions/claims/review-claim.js'
import { gradeIncident } from '../../src/actions/incidents/grade-incident.js'
import { loadSample } from '../../src/actions/reports/load-sample.js'
import type { Context } from '../../src/context.js'
import { claimsOfIncident } from '../../src/db/claims.js'
import { incidentByKey } from '../../src/db/incidents.js'
import { openBrowser } from './browser.js'
import { openSite } from './site.js'

/**
 * `npm run screenshots [-- FOLDER [PAGE…]]`: the README's picture, and every page of the demo in the three languages, on a desk and a
 * telephone, by day and by night; the board as a printed sheet besides.
 */
const [docs = 'docs', ...wanted] = process.argv.slice(2)
const folder = join(docs, 'screenshots')
mkdirSync(folder, { recursive: true })

/** The incident that is shown: five voices in three languages, one of them rejecting another's figure. */
const SHOWN = 'mosul-2017-03-17'

async function fill(context: Context) {
  const reports = await loadSample(context)
  const incident = (await incidentByKey(context.db, SHOWN))?.id ?? 1
  const claims = await claimsOfIncident(context.db, incident)
  await reviewClaim(context, { claim: claims[0]!.id, decision: 'accept' })
  await reviewClaim(context, { claim: claims[1]!.id, decision: 'reject', reason: 'Counted twice.' })
  await gradeIncident(context, {
    incident,
    grade: 'fair',
    verdict: 'Two bodies counted at different hours.\n\nThe higher figure names the whole block.',
    reason: 'Two independent origins.',
  })
  return { incident, report: reports[0]!.report, claim: claims[0]!.id, edited: claims[1]!.report.id }
}

const site = await openSite(fill)
const browser = await openBrowser()
const { incident, report, claim, edited } = site.filled
const PAGES: Readonly<Record<string, string>> = {
  incidents: '/',
  calendar: '/?view=calendar&month=2016-10',
  map: '/?view=map&conflict=yes',
  settings: '/settings',
  jobs: '/jobs',
  board: `/incidents/${incident}`,
  'board-edit': `/incidents/${incident}/edit`,
  report: `/reports/${report}`,
  'report-edit': `/reports/${edited}?edit=${claim}`,
  'claim-by-hand': `/reports/${report}/add-claim`,
  reports: '/reports',
  review: '/review',
  claims: '/claims?q=conflict:yes',
  claim: `/claims/${claim}`,
  sources: '/sources',
  source: '/sources/4',
  history: '/history',
  add: '/add',
  'add-table': '/add/table',
  feeds: '/feeds',
  webhooks: '/webhooks',
  accounts: '/accounts',
  logins: '/accounts/logins',
  login: '/login',
  help: '/help',
  missing: '/nothing-here',
}

const withLanguage = (path: string, lang: string) =>
  `${site.origin}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`

async function take(path: string, lang: string, shoot: (page: Page) => Promise<unknown>, width = 1280) {
  const page = await browser.newPage({ viewport: { width, height: 1250 } })
  await page.goto(withLanguage(path, lang))
  await page.evaluate('document.fonts.ready')
  await shoot(page)
  await page.close()
}

/** A4 between the margins of the print style, in CSS pixels. */
const SHEET_WIDTH = 688

async function printed(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.screenshot({ path, fullPage: true })
}

try {
  if (wanted.length === 0)
    await take(PAGES['board']!, 'en', (page) => page.screenshot({ path: join(docs, 'board.png') }), 1200)
  for (const [name, path] of Object.entries(PAGES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    for (const lang of ['ar', 'en', 'fr']) {
      for (const width of [1280, 360])
        await take(
          path,
          lang,
          async (page) => {
            for (const colorScheme of ['light', 'dark'] as const) {
              await page.emulateMedia({ colorScheme })
              await page.screenshot({
                path: join(folder, `${name}-${lang}-${width}-${colorScheme}.png`),
                fullPage: true,
              })
            }
          },
          width,
        )
      if (name === 'board') {
        const file = join(folder, `sheet-${lang}.png`)
        await take(path, lang, (page) => printed(page, file), SHEET_WIDTH)
      }
    }
  }
} finally {
  await browser.close()
  await site.close()
}
