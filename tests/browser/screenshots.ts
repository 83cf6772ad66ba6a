import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadSample } from '../../src/actions/load-sample.js'
import { incidentByKey } from '../../src/db/incidents.js'
import { openBrowser } from './browser.js'
import { openSite } from './site.js'

/** `npm run screenshots`: the README's picture, and every page of the demo in both directions, widths and themes. */
const docs = process.argv[2] ?? 'docs'
const folder = join(docs, 'screenshots')
mkdirSync(folder, { recursive: true })

/** The incident that is shown: five voices in three languages, one of them rejecting another's figure. */
const SHOWN = 'mosul-2017-03-17'

const site = await openSite(async (context) => {
  const reports = await loadSample(context)
  const incident = await incidentByKey(context.db, SHOWN)
  return { incident: incident?.id ?? 1, report: reports[0]!.report }
})
const browser = await openBrowser()
const PAGES = {
  incidents: '/',
  board: `/incidents/${site.filled.incident}`,
  report: `/reports/${site.filled.report}`,
  reports: '/reports',
  claims: '/claims',
  sources: '/sources',
  add: '/add',
  help: '/help',
  missing: '/nothing-here',
}

async function take(path: string, lang: string, width: number, theme: 'light' | 'dark', file: string, whole: boolean) {
  const page = await browser.newPage({ viewport: { width, height: 1250 }, colorScheme: theme })
  await page.goto(`${site.origin}${path}?lang=${lang}`)
  await page.evaluate('document.fonts.ready')
  await page.screenshot({ path: file, fullPage: whole })
  await page.close()
}

try {
  await take(PAGES.board, 'en', 1200, 'light', join(docs, 'board.png'), false)
  for (const [name, path] of Object.entries(PAGES))
    for (const lang of ['ar', 'en', 'fr'])
      for (const width of [1280, 360])
        for (const theme of ['light', 'dark'] as const)
          await take(path, lang, width, theme, join(folder, `${name}-${lang}-${width}-${theme}.png`), true)
} finally {
  await browser.close()
  await site.close()
}
