import { expect, test } from 'vitest'
import { unlinkClaim } from '../../src/actions/claims/link-claim.js'
import { reviewClaim } from '../../src/actions/claims/review-claim.js'
import { contextOf } from '../../src/context.js'
import { fillSample } from '../http/sample.js'
import { expectSound } from './sound.js'
import { openStage } from './stage.js'

const stage = openStage(async (context) => {
  const sample = await fillSample(context.db)
  const colleague = contextOf(context.db, { actor: { kind: 'person', name: 'Colleague' } })
  const claim = sample.claims['ministry']!
  const overtaken = await reviewClaim(context, { claim, decision: 'accept' })
  await reviewClaim(colleague, { claim, decision: 'reject', reason: 'a date' })
  return { sample, colleague, overtaken }
})

test.each([
  ['ar', 360, 'light', 'front'],
  ['en', 1280, 'dark', 'front-ar'],
  ['fr', 360, 'dark', 'defence'],
] as const)('the pages that say who was faster, in %s at %i px, %s', async (lang, width, colorScheme, taken) => {
  const { site, browser } = stage
  const { sample, colleague, overtaken } = site.filled
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
  await context.addCookies([{ name: 'lang', value: lang, url: site.origin }])
  const page = await context.newPage()
  await page.goto(`${site.origin}/incidents/${sample.incident}/edit`)
  await unlinkClaim(colleague, { claim: sample.claims[taken]!, incident: sample.incident, reason: 'elsewhere' })
  await page.locator('[data-choose-all]').check()
  await page.fill('#split-title', 'قصف قرب السوق')
  await page.locator('#move button[value=new]').click()
  await page.locator('.clash').waitFor()
  expect(await page.locator('.clash tbody tr').count()).toBe(1)
  await expectSound(page, `clash of a move ${lang} ${width}`)

  await page.goto(`${site.origin}/history`)
  await page.locator(`form[action="/history/${overtaken}/undo"] button`).click()
  await page.locator('main a.button').waitFor()
  expect(await page.locator('.history > li').count()).toBe(1)
  await expectSound(page, `clash of an undoing ${lang} ${width}`)
  await context.close()
})
