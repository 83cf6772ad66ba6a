import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from './browser.js'
import { openSite } from './site.js'

/** `npm run screenshots [FOLDER]`: every page in Arabic and English, wide and narrow, light and dark. */
const folder = process.argv[2] ?? 'docs/screenshots'
mkdirSync(folder, { recursive: true })

const site = await openSite()
const browser = await openBrowser()
const { incident, reports } = site.sample
const PAGES = {
  incidents: '/',
  board: `/incidents/${incident}`,
  report: `/reports/${reports['mina']}`,
  'report-en': `/reports/${reports['gazette']}`,
  reports: '/reports',
  claims: '/claims',
  sources: '/sources',
  add: '/add',
  help: '/help',
  missing: '/nothing-here',
}

try {
  for (const lang of ['ar', 'en', 'fr'] as const) {
    for (const width of [1280, 360]) {
      for (const theme of lang === 'fr' ? (['light'] as const) : (['light', 'dark'] as const)) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme })
        for (const [name, path] of Object.entries(PAGES)) {
          await page.goto(`${site.origin}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
          await page.evaluate('document.fonts.ready')
          await page.screenshot({ path: join(folder, `${name}-${lang}-${width}-${theme}.png`), fullPage: true })
        }
        await page.close()
      }
    }
  }
} finally {
  await browser.close()
  await site.close()
}
