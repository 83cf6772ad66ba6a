import { expect, test } from 'vitest'
import { recordReport } from '../../src/actions/reports/record-report.js'
import type { Context } from '../../src/context.js'
import { expectSound } from './sound.js'
import { openStage } from './stage.js'

/** One speaker who raises the toll day after day, told by as many outlets. */
const TOLLS = 40

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

test('on paper every report stands, be it folded on the screen', async () => {
  const page = await stage.browser.newPage()
  await page.goto(`${stage.site.origin}/incidents/${stage.site.filled}`)
  const last = page.locator('#reports-title ~ .more .row-list > li').last()
  expect(await last.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await last.isVisible()).toBe(true)
  await page.close()
})
