import { expect, test } from 'vitest'
import { recordReport } from '../../src/actions/reports/record-report.js'
import type { Context } from '../../src/context.js'
import { expectSound } from './sound.js'
import { openStage } from './stage.js'

/** One speaker who raises the toll day after day, told by as many outlets. */
const TOLLS = 40

/** They all count those drowned on one day, each otherwise: ten conflicts. */
const RIVALS = ['the health ministry', 'the coast guard', 'the Red Crescent', 'the police', 'a local hospital']

const stage = openStage(fill)

async function fill(context: Context): Promise<number> {
  for (let n = 0; n < TOLLS; n++)
    await recordReport(context, {
      text: `A missile hit the grain market in Sirte, killing ${12 + n} people, the Syrian Observatory for Human Rights said.`,
      lang: 'en',
      label: `toll-${n}`,
      source: `Outlet ${n}`,
      published: new Date(Date.UTC(2016, 9, 4 + n)).toISOString(),
      title: `Toll ${n}`,
      incident: 'Grain market',
    })
  for (const [n, speaker] of RIVALS.entries())
    await recordReport(context, {
      text: `A ferry sank off Zuwara on Monday, drowning ${20 + 10 * n} passengers, ${speaker} said.`,
      lang: 'en',
      label: `ferry-${n}`,
      source: `Paper ${n}`,
      published: '2016-11-15',
      title: `Ferry ${n}`,
      incident: 'Ferry',
    })
  return 1
}

test.each([1280, 360])('each figure of a long board stands beside the name of its voice, at %i', async (width) => {
  const page = await stage.browser.newPage({ viewport: { width, height: 700 } })
  await page.goto(`${stage.site.origin}/incidents/${stage.site.filled}`)
  const row = page.locator('#killed .chart-rows > .chart-row').first()
  const figures = row.locator('.lane')
  expect(await figures.count()).toBeGreaterThan(35)
  for (const at of [0, 20, 35]) {
    await figures.nth(at).evaluate((lane) => lane.scrollIntoView({ block: 'center', behavior: 'instant' }))
    const name = await row.locator('.name').boundingBox()
    expect(name!.y, `the name beside figure ${at}`).toBeGreaterThanOrEqual(0)
    expect(name!.y + name!.height).toBeLessThanOrEqual(700)
  }
  expect(await page.locator('#reports-title ~ .row-list > li').count()).toBe(20)
  await expectSound(page, `long board ${width}`)
  await page.close()
})

test('on paper every report and conflict stands, be it folded on the screen, and nothing that only a screen unfolds', async () => {
  const page = await stage.browser.newPage()
  for (const [incident, folded] of [
    [stage.site.filled, '#reports-title ~ .more .row-list > li'],
    [stage.site.filled + 1, '.block > .more > .conflicts > li'],
  ] as const) {
    await page.emulateMedia({ media: null })
    await page.goto(`${stage.site.origin}/incidents/${incident}`)
    const last = page.locator(folded).last()
    expect(await last.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await last.isVisible()).toBe(true)
    expect(await page.locator('summary:visible').count()).toBe(0)
  }
  await page.close()
})
