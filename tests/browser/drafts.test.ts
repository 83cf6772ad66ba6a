import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reviewClaim } from '../../src/actions/claims/review-claim.js'
import { contextOf } from '../../src/context.js'
import { claimById } from '../../src/db/claims.js'
import { fillSample } from '../http/sample.js'
import { expectSound } from './sound.js'
import { openStage } from './stage.js'

const stage = openStage(async ({ db }) => ({
  sample: await fillSample(db),
  colleague: contextOf(db, { actor: { kind: 'person', name: 'Colleague' } }),
}))
let context: BrowserContext
let page: Page
beforeEach(async () => {
  context = await stage.browser.newContext({ bypassCSP: true })
  page = await context.newPage()
})
afterEach(() => context.close())

const open = (path: string) => page.goto(stage.site.origin + path)
const note = () => page.locator('[data-draft-note]:visible')

describe('what is typed and not sent is there again after a reload', () => {
  test('a correction in the queue, opened and told of, at its own claim', async () => {
    const { claims } = stage.site.filled.sample
    await open(`/review?at=${claims['defence']}`)
    await page.locator('#edit > summary').click()
    await page.fill('#edit-counted', 'people by the wall')
    await page.selectOption('#edit-metric', 'wounded')
    await page.reload()
    expect(await page.inputValue('#edit-counted')).toBe('people by the wall')
    expect(await page.inputValue('#edit-metric')).toBe('wounded')
    expect(await note().count()).toBe(1)
    await expectSound(page, 'draft restored')

    await page.locator('.queue-bar a').last().click()
    await page.locator(`[data-claim]:not([data-claim="${claims['defence']}"])`).waitFor()
    expect(await page.inputValue('#edit-counted')).not.toBe('people by the wall')
    await page.goBack()
    await page.locator(`[data-claim="${claims['defence']}"]`).waitFor()
    expect(await page.inputValue('#edit-counted')).toBe('people by the wall')

    await page.locator('[data-draft-drop]').click()
    await note().waitFor({ state: 'detached' })
    expect(await page.inputValue('#edit-counted')).not.toBe('people by the wall')
  })

  test('a correction beside the text, until it is saved', async () => {
    const { claims, reports } = stage.site.filled.sample
    const edit = `/reports/${reports['gazette']}?edit=${claims['ministry']}`
    await open(edit)
    await page.fill('#edit-place', 'the lower quay')
    await open('/')
    await open(edit)
    expect(await page.inputValue('#edit-place')).toBe('the lower quay')
    await page.locator(`form[data-draft="claim-${claims['ministry']}"] button[type=submit]`).click()
    await page.waitForURL(/#fields-/)
    expect((await claimById(stage.site.filled.colleague.db, claims['ministry']!))?.place).toBe('the lower quay')
    expect(page.url()).not.toContain('recorded')
    await open(edit)
    expect(await note().count()).toBe(0)
    // What is typed on the page that told of the saving is kept in its turn.
    await page.fill('#edit-place', 'the upper quay')
    await page.reload()
    expect(await page.inputValue('#edit-place')).toBe('the upper quay')
  })

  test('a claim by hand, and a verdict', async () => {
    const { reports, incident } = stage.site.filled.sample
    await open(`/reports/${reports['gazette']}/add-claim?quote=the+city`)
    await page.fill('#edit-number', 'the')
    await page.fill('#edit-speaker', 'A medic')
    await page.reload()
    expect(await page.inputValue('#edit-number')).toBe('the')
    expect(await page.inputValue('#edit-speaker')).toBe('A medic')
    await open(`/reports/${reports['gazette']}/add-claim?quote=in`)
    expect(await page.inputValue('#edit-speaker').catch(() => '')).not.toBe('A medic')

    await open(`/incidents/${incident}`)
    await page.locator('#verdict > summary').click()
    await page.fill('#verdict-verdict', 'Counted at different hours.')
    await page.reload()
    expect(await page.inputValue('#verdict-verdict')).toBe('Counted at different hours.')
    await page.locator('#verdict button[name=preview]').click()
    await page.waitForLoadState()
    expect(await page.inputValue('#verdict-verdict')).toBe('Counted at different hours.')
    expect(await note().count()).toBe(0)
    await page.locator('#verdict button:not([name]):not([data-draft-drop])').click()
    await page.locator('.page-head .verdict-text').waitFor()
    await page.locator('#verdict > summary').click()
    await page.fill('#verdict-verdict', 'Counted at different hours, by two bodies.')
    await page.reload()
    expect(await page.inputValue('#verdict-verdict')).toBe('Counted at different hours, by two bodies.')
  })
})

test('a draft that a colleague overtook ends in both versions side by side, and goes when theirs is kept', async () => {
  const { sample, colleague } = stage.site.filled
  const id = sample.claims['defence-ar']!
  await open(`/review?at=${id}`)
  await page.locator('#edit > summary').click()
  await page.fill('#edit-place', 'the old harbour')
  await reviewClaim(colleague, { claim: id, decision: 'correct', correction: { place: 'the new harbour' } })
  await page.reload()
  expect(await page.inputValue('#edit-place')).toBe('the old harbour')
  await page.locator('#edit form button[type=submit]').click()
  const clash = page.locator('.clash')
  await clash.waitFor()
  expect(await clash.locator('del').first().innerText()).toBe('the new harbour')
  expect(await clash.locator('ins').first().innerText()).toBe('the old harbour')
  await expectSound(page, 'clash of a draft')
  await page.locator('a[data-draft-drop]').click()
  await open(`/review?at=${id}`)
  expect(await note().count()).toBe(0)
  expect((await claimById(colleague.db, id))?.place).toBe('the new harbour')
})

test('whoever logs out leaves no draft behind', async () => {
  await open('/add')
  await page.fill('#field-text', 'Shelling killed 9 people in the old port.')
  await page.evaluate(`(() => {
    const form = document.createElement('form')
    form.action = '/logout'
    form.method = 'get'
    document.body.append(form)
    form.requestSubmit()
  })()`)
  await page.waitForURL(/logout/)
  await open('/add')
  expect(await page.inputValue('#field-text')).toBe('')
})
