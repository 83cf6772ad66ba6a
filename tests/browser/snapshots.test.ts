import { expect, test } from 'vitest'
import { recordReport } from '../../src/actions/reports/record-report.js'
import { expectSound } from './sound.js'
import { openStage } from './stage.js'

/** A page as it was fetched: Arabic in windows-1256, its own look, and a script and pictures that must not come through. */
const PAGE = Buffer.concat([
  Buffer.from(
    '<html dir="rtl"><head><style>p { color: #a00; font-size: 24px }</style><title>x</title></head><body>' +
      '<script>parent.document.title = "taken"; fetch("/history")</script><img src="https://elsewhere.example/x.png"><p>',
  ),
  Buffer.from([0xde, 0xca, 0xe1]),
  Buffer.from(' 12</p></body></html>'),
])

const stage = openStage(async (context) => {
  const url = 'https://news.example/a/rather/long/address/of/a/page-that-was-read.html?lang=ar&section=world'
  const headers: [string, string][] = [
    ['Content-Type', 'text/html; charset=windows-1256'],
    ['Last-Modified', 'Mon, 03 Oct 2016 10:00:00 GMT'],
    ['X-Said', `"><b>odd</b> ${'long '.repeat(40)}`],
  ]
  const snapshot = { url, status: 200, headers, body: PAGE, fetched: context.now() }
  const text = 'قتل 12 مدنيا في المرفأ، بحسب الوزارة.'
  return recordReport(context, { text, lang: 'ar', label: 'a', url, retrieved: context.now(), snapshot })
})

test.each([
  ['ar', 360, 'light'],
  ['ar', 1280, 'dark'],
  ['en', 1280, 'light'],
  ['fr', 360, 'dark'],
] as const)('a fetched page in its frame, in %s at %i px, %s', async (lang, width, colorScheme) => {
  const { site, browser } = stage
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
  await context.addCookies([{ name: 'lang', value: lang, url: site.origin }])
  const page = await context.newPage()
  await page.goto(`${site.origin}/reports/${site.filled.report}`)
  await expectSound(page, `report with snapshot ${lang} ${width}`)
  await page.locator('a[href^="/snapshots/"]').first().click()
  const frame = page.frameLocator('iframe.snapshot')
  await page.locator('iframe.snapshot').scrollIntoViewIfNeeded()
  await frame.locator('p').waitFor()
  await expectSound(page, `snapshot ${lang} ${width}`)
  await context.close()
})

test('the frame shows the text in its own look, runs nothing and asks for nothing', async () => {
  const { site, browser } = stage
  const page = await browser.newPage()
  const asked: string[] = []
  const stopped: (string | undefined)[] = []
  page.on('requestfinished', (request) => asked.push(new URL(request.url()).pathname))
  page.on('requestfailed', (request) => stopped.push(`${request.url()} ${request.failure()?.errorText}`))
  await page.goto(`${site.origin}/reports/${site.filled.report}`)
  await page.locator('a[href^="/snapshots/"]').first().click()
  await page.locator('iframe.snapshot').scrollIntoViewIfNeeded()
  const words = page.frameLocator('iframe.snapshot').locator('p')
  expect(await words.innerText()).toBe('قتل 12')
  expect(await page.title()).not.toBe('taken')
  expect(asked).not.toContain('/history')
  expect(asked).not.toContain('/x.png')
  expect(stopped).toEqual(['https://elsewhere.example/x.png csp'])
  await page.close()
})
