import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSample } from '../../src/actions/reports/load-sample.js'
import { listIncidents } from '../../src/db/incidents.js'
import { listReports } from '../../src/db/reports.js'
import { fillSample, type Sample } from '../http/sample.js'
import { findings } from './axe.js'
import { openSite } from './site.js'
import { expectNoSideways, expectSound } from './sound.js'
import { openStage } from './stage.js'

const stage = openStage(({ db }) => fillSample(db))

const PAGES: Readonly<Record<string, (sample: Sample) => string>> = {
  incidents: () => '/',
  'incidents, nothing found': () => '/?words=nowhere',
  'incidents, calendar': () => '/?view=calendar',
  'incidents, map': () => '/?view=map&conflict=yes',
  'incidents, filters kept': () => '/?metric=killed&sort=newest',
  settings: () => '/settings?saved',
  jobs: () => '/jobs',
  board: (sample) => `/incidents/${sample.incident}`,
  'report in Arabic': (sample) => `/reports/${sample.reports['mina']}`,
  'report in English at a claim': (sample) => `/reports/${sample.reports['gazette']}#claim-${sample.claims['defence']}`,
  reports: () => '/reports',
  claims: () => '/claims',
  sources: () => '/sources',
  source: () => '/sources/4',
  add: () => '/add',
  'add a table': () => '/add/table',
  accounts: () => '/accounts',
  help: () => '/help',
  'review queue': () => '/review',
  'review queue at a claim, incident sought': ({ claims }) => `/review?at=${claims['denial']}&find=Wahda`,
  'review queue, nothing left': () => '/review?metric=abducted',
  claim: ({ claims }) => `/claims/${claims['ministry']}`,
  'claims, searched': () => '/claims?q=metric:killed+low%3E%3D30+colour:red',
  'incident, its claims': ({ incident }) => `/incidents/${incident}/edit?find=fighters&other=Wahda`,
  'report, a claim being edited': ({ reports, claims }) => `/reports/${reports['gazette']}?edit=${claims['defence']}`,
  'claim by hand': ({ reports }) => `/reports/${reports['gazette']}/add-claim?quote=the+city`,
  history: () => '/history',
  'no page': () => '/nothing-here',
}

const VIEWS = (['ar', 'en'] as const).flatMap((lang) =>
  [1280, 360].flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ lang, width, theme }))),
)

describe.each(VIEWS)('in $lang at $width px, $theme', ({ lang, width, theme }) => {
  let context: BrowserContext
  let page: Page
  const elsewhere: string[] = []
  const complaints: string[] = []
  beforeAll(async () => {
    context = await stage.browser.newContext({ viewport: { width, height: 800 }, colorScheme: theme, bypassCSP: true })
    await context.addCookies([{ name: 'lang', value: lang, url: stage.site.origin }])
    page = await context.newPage()
    page.on('request', (request) => {
      if (!request.url().startsWith(stage.site.origin)) elsewhere.push(request.url())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
  })
  afterAll(() => context?.close())

  test.each(Object.keys(PAGES))('%s', async (name) => {
    await page.goto(stage.site.origin + PAGES[name]!(stage.site.filled))
    await expectSound(page, `${name} ${lang} ${width} ${theme}`)
    expect(elsewhere).toEqual([])
    expect(complaints).toEqual([])
  })
})

describe('on paper', () => {
  test.each(['/', '/?view=map', '/?view=calendar', '/claims', '/reports', '/sources', '/history', '/reports/1'])(
    '%s holds nothing that only a screen can use',
    async (path) => {
      const page = await stage.browser.newPage()
      await page.goto(stage.site.origin + path)
      await page.emulateMedia({ media: 'print' })
      const useless = page.locator('button:visible, input:visible, select:visible, summary:visible')
      expect(await useless.evaluateAll((all) => all.map((each) => each.outerHTML.slice(0, 80)))).toEqual([])
      await page.close()
    },
  )
})

describe('with the policy in force', () => {
  test.each(['/', '/add', '/api/docs', ...Object.values(PAGES).slice(2, 10)])(
    '%s breaks no rule of it',
    async (path) => {
      const page = await stage.browser.newPage()
      const complaints: string[] = []
      const requested: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('request', (request) => requested.push(request.url()))
      await page.goto(stage.site.origin + (typeof path === 'string' ? path : path(stage.site.filled)), {
        waitUntil: 'networkidle',
      })
      if (path === '/api/docs') await page.waitForSelector('#operations-claims-get_v1_claims')
      expect(complaints).toEqual([])
      expect(requested.filter((url) => !url.startsWith(`${stage.site.origin}/`) && !url.startsWith('data:'))).toEqual(
        [],
      )
      await page.close()
    },
  )
})

describe('the sample of the demo', () => {
  test('every board and report of it stands on a telephone, in Arabic', async () => {
    const demo = await openSite(async (context) => {
      await loadSample(context)
      const incidents = await listIncidents(context.db, {}, { limit: 200 })
      const reports = await listReports(context.db, {}, { limit: 200 })
      return [
        ...incidents.items.map(({ id }) => `/incidents/${id}`),
        ...reports.items.map(({ id }) => `/reports/${id}`),
      ]
    })
    const context = await stage.browser.newContext({ viewport: { width: 360, height: 800 }, bypassCSP: true })
    const page = await context.newPage()
    expect(demo.filled.length).toBeGreaterThan(30)
    for (const path of demo.filled) {
      await page.goto(`${demo.origin}${path}?lang=ar`)
      await expectNoSideways(page, path)
    }
    for (const path of demo.filled.filter((each) => each.startsWith('/incidents'))) {
      await page.goto(`${demo.origin}${path}?lang=ar`)
      expect(await findings(page), path).toEqual([])
    }
    await context.close()
    await demo.close()
  }, 120_000)
})

describe('without script', () => {
  test('a report can be read, and a claim’s number leads to its fields', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const { reports, claims } = stage.site.filled
    await page.goto(`${stage.site.origin}/reports/${reports['mina']}`)
    await page.click(`a[href="#fields-${claims['fled-ar']}"]`)
    expect(new URL(page.url()).hash).toBe(`#fields-${claims['fled-ar']}`)
    expect(await page.locator(`#fields-${claims['fled-ar']}`).innerText()).toContain('مئات المدنيين')
    await context.close()
  })

  test('a report can be added', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${stage.site.origin}/add`)
    await page.fill('#field-text', 'At least 7 people were killed in the harbour on Monday, a medic said.')
    await page.fill('#field-source', 'Coast Herald')
    await page.click('button[type=submit]')
    expect(await page.locator('mark').first().innerText()).toBe('At least 7 people')
    await context.close()
  })
})

describe('numbers', () => {
  test('the axis runs left to right in Arabic as in English', async () => {
    for (const lang of ['ar', 'en']) {
      const page = await stage.browser.newPage()
      await page.goto(`${stage.site.origin}/incidents/${stage.site.filled.incident}?lang=${lang}`)
      const labels = page.locator('.plot-axis').first().locator('text')
      const seen: [number, number][] = []
      for (const label of await labels.all())
        seen.push([Number(await label.textContent()), (await label.boundingBox())!.x])
      expect(seen.length).toBeGreaterThan(2)
      expect([...seen].sort(([a], [b]) => a - b)).toEqual([...seen].sort(([, a], [, b]) => a - b))
      await page.close()
    }
  })

  test('every row of a chart draws a figure at the same place', async () => {
    const page = await stage.browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(`${stage.site.origin}/incidents/${stage.site.filled.incident}?lang=ar`)
    const lefts = new Set<string>()
    for (const plot of await page.locator('.chart').first().locator('.chart-rows .plot').all()) {
      const box = (await plot.boundingBox())!
      lefts.add(`${Math.round(box.x)} ${Math.round(box.width)}`)
    }
    expect(lefts.size).toBe(1)
    await page.close()
  })
})

describe('with script', () => {
  test('a report that was not sent is kept until it is recorded', async () => {
    const context = await stage.browser.newContext()
    const page = await context.newPage()
    await page.goto(`${stage.site.origin}/add`)
    await page.fill('#field-text', 'Shelling killed 9 people in the old port.')
    await page.goto(`${stage.site.origin}/`)
    await page.goto(`${stage.site.origin}/add`)
    expect(await page.inputValue('#field-text')).toBe('Shelling killed 9 people in the old port.')
    await page.fill('#field-source', 'Coast Herald')
    await page.click('button[type=submit]')
    await page.waitForURL(/\/reports\/\d+/)
    await page.goto(`${stage.site.origin}/add`)
    expect(await page.inputValue('#field-text')).toBe('')
    await context.close()
  })

  test('the claim in the address is shown in the text and beside it', async () => {
    const page = await stage.browser.newPage()
    const { reports, claims } = stage.site.filled
    await page.goto(`${stage.site.origin}/reports/${reports['mina']}#claim-${claims['defence-ar']}`)
    expect(await page.locator('mark.chosen').count()).toBeGreaterThan(2)
    expect(await page.locator('.claim-card.chosen').getAttribute('id')).toBe(`fields-${claims['defence-ar']}`)
    await page.close()
  })
})
