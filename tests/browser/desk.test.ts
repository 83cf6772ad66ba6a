import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStage } from './stage.js'

const stage = openStage(async () => null)

/** A town for each width: the runs in two languages meet in one incident. */
const TOWNS = { 1280: { en: 'Sirte', ar: 'سرت' }, 360: { en: 'Derna', ar: 'درنة' } } as const
const REPORTS = {
  en: (town: string) => ({
    first: `An air strike hit the fish market in ${town} on Monday, killing 12 people, the health ministry said.`,
    second: `An air strike hit the fish market in ${town} on Monday, killing 35 people, civil defence said.`,
    conflict: '23 apart',
  }),
  ar: (town: string) => ({
    first: `قالت وزارة الصحة إن 12 شخصا قتلوا في غارة جوية على سوق السمك في ${town} الاثنين.`,
    second: `قال الدفاع المدني إن 35 شخصا قتلوا في غارة جوية على سوق السمك في ${town} الاثنين.`,
    conflict: 'الفارق 23',
  }),
} as const

async function addReport(page: Page, text: string, source: string): Promise<void> {
  await page.goto(`${stage.site.origin}/add`)
  await page.fill('#field-text', text)
  await page.fill('#field-source', source)
  await page.fill('#field-published', '2016-10-04')
  await page.locator('form[action="/add"] button[type=submit]').click()
  await page.waitForURL(/\/reports\/\d+/)
}

/** On paper: the title, the conflict and the verdict, and nothing that only a screen can do; on one side of A4. */
async function expectSheet(page: Page, conflict: string): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  for (const part of ['.printed', 'h1', '.page-head .verdict-text', '.chart', '.conflicts .gap'])
    expect(await page.locator(part).first().isVisible(), `${part} is printed`).toBe(true)
  expect(await page.locator('.conflicts .gap').first().innerText()).toContain(conflict)
  for (const part of ['.masthead nav', '[data-print]', '.exports', '#verdict form', '.undo button', '.colophon nav'])
    expect(await page.locator(part).first().isHidden(), `${part} is not printed`).toBe(true)
  const sheet = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(sheet.match(/\/Type\s*\/Page\b/g)?.length, 'sides').toBe(1)
  await page.emulateMedia({ media: null })
}

const shown = (page: Page) => page.locator('[data-claim]').getAttribute('data-claim')
const stepped = (page: Page, from: string | null) => page.locator(`[data-claim]:not([data-claim="${from}"])`).waitFor()

describe.each([
  ['en', 1280],
  ['ar', 360],
  ['ar', 1280],
  ['en', 360],
] as const)('a whole job in %s at %i px', (lang, width) => {
  let context: BrowserContext
  let page: Page
  const complaints: string[] = []
  beforeAll(async () => {
    context = await stage.browser.newContext({ viewport: { width, height: 800 } })
    await context.addCookies([{ name: 'lang', value: lang, url: stage.site.origin }])
    page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
  })
  afterAll(() => context?.close())

  test('paste two reports, review by keys alone, see the conflict, write the verdict, print, undo all', async () => {
    const { first: told, second: toldOtherwise, conflict } = REPORTS[lang](TOWNS[width][lang])
    await addReport(page, told, `Wire ${lang}`)
    await addReport(page, toldOtherwise, `Daily ${lang}`)

    await page.goto(`${stage.site.origin}/review?order=newest`)
    let loads = 0
    page.on('load', () => loads++)
    const first = await shown(page)
    await page.keyboard.press('a')
    await stepped(page, first)
    const second = await shown(page)
    await page.keyboard.press('u')
    await stepped(page, second)
    expect(await shown(page)).toBe(first)
    await page.keyboard.press('j')
    await stepped(page, first)
    await page.keyboard.press('k')
    await stepped(page, second)
    expect(await shown(page)).toBe(first)
    await page.keyboard.press('?')
    expect(await page.locator('dialog[open]').count()).toBe(1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('e')
    expect(await page.evaluate('document.activeElement.id')).toBe('edit-metric')
    await page.keyboard.press('Escape')
    const counted = await page.inputValue('#edit-counted')
    await page.fill('#edit-counted', 'residents')
    await page.press('#edit-counted', 'Enter')
    await stepped(page, first)
    await page.keyboard.press('x')
    await page.locator('main[aria-busy]').waitFor({ state: 'detached' })
    expect(loads, 'reviewing loads no page').toBe(0)

    await page.goto(`${stage.site.origin}/history`)
    await page.locator('.undo button').first().click()
    await page.waitForURL(/\/history\?undone=\d+/)
    await page.goto(stage.site.origin)
    await page.locator('.incident h2 a').first().click()
    await page.waitForURL(/\/incidents\/\d+/)
    expect(await page.locator('.conflicts .gap').first().innerText()).toContain(conflict)

    await page.locator('#verdict > summary').click()
    await page.fill('#verdict-verdict', 'Two bodies counted at different hours.')
    await page.locator('#verdict button[name=preview]').click()
    expect(await page.locator('.preview .verdict-text').innerText()).toBe('Two bodies counted at different hours.')
    await page.locator('#verdict button[type=submit]:not([name])').click()
    await page.locator('.page-head .verdict-text').waitFor()
    expect(await page.locator('.page-head .verdict-text').innerText()).toBe('Two bodies counted at different hours.')
    await expectSheet(page, conflict)

    await page.locator('#judgement .undo button').first().click()
    await page.locator('.page-head .verdict-text').waitFor({ state: 'detached' })
    await page.goto(`${stage.site.origin}/review?order=newest`)
    const open = await shown(page)
    await page.keyboard.press('u')
    await stepped(page, open)
    expect(await shown(page)).toBe(first)
    expect(await page.inputValue('#edit-counted')).toBe(counted)
    // A preview is an answer of the page itself, and nothing here is an error to the reader.
    expect(complaints).toEqual([])
  })
})

test('what is selected in a report becomes the quote of a claim', async () => {
  const context = await stage.browser.newContext()
  const page = await context.newPage()
  await addReport(page, 'Rescuers 😀 pulled 4 people out. Twelve sheep died near the wall.', 'Wire select')
  await page.evaluate(`(() => {
    const text = document.querySelector('.report-text')
    const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    let node
    while ((node = nodes.nextNode())) if (node.data.includes('Twelve sheep')) break
    const at = node.data.indexOf('Twelve sheep')
    getSelection().setBaseAndExtent(node, at, node, at + 'Twelve sheep'.length)
  })()`)
  const link = page.locator('[data-add-selected]')
  await link.waitFor({ state: 'visible' })
  await link.click()
  expect(new URL(page.url()).searchParams.get('quote')).toBe('Twelve sheep')
  await page.fill('#edit-number', 'Twelve')
  await page.fill('#edit-low', '12')
  await page.fill('#edit-high', '12')
  await page.selectOption('#edit-metric', 'other')
  await page.locator('.claim-edit button[type=submit]').click()
  await page.waitForURL(/#fields-\d+/)
  expect(await page.locator('mark', { hasText: 'Twelve sheep' }).count()).toBe(1)
  await context.close()
})

test('the queue is worked without script', async () => {
  const context = await stage.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
  const page = await context.newPage()
  await addReport(page, 'Shelling killed 3 people and wounded 8 in the old port.', 'Wire plain')
  await page.goto(`${stage.site.origin}/review?order=newest`)
  const first = await shown(page)
  await page.locator('#edit > summary').click()
  await page.fill('#edit-low', '9')
  await page.fill('#edit-high', '9')
  await page.locator('#edit button[type=submit]').click()
  await stepped(page, first)
  const second = await shown(page)
  await page.locator('.queue-last .undo button').click()
  await stepped(page, second)
  expect(await shown(page)).toBe(first)
  await page.locator('button[value=reject]').click()
  await stepped(page, first)
  expect(await page.locator('.keys-button').isHidden()).toBe(true)
  await context.close()
})
