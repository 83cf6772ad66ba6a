import { test } from 'vitest'
import { recordReports } from '../../src/actions/reports/record-report.js'
import { addFeeds } from '../../src/actions/subscriptions/add-feeds.js'
import { addWebhook } from '../../src/actions/subscriptions/add-webhook.js'
import { changeSubscription } from '../../src/actions/subscriptions/change-subscription.js'
import type { Context } from '../../src/context.js'
import { keepEntries, updateFeed } from '../../src/db/feeds.js'
import { updateDelivery } from '../../src/db/webhooks.js'
import { deliverWebhooks } from '../../src/export/deliver-webhooks.js'
import { expectSound } from './sound.js'
import { openStage } from './stage.js'

const stage = openStage(fill)

/** Feeds that fare well, fail and rest; a webhook with a message told and one given up. */
async function fill(context: Context) {
  const { db } = context
  const urls = [
    'https://news.example/a/rather/long/address/of/a/feed.xml?lang=en',
    'https://b.example/rss',
    'https://c.example/rss',
  ]
  const added = await addFeeds(
    context,
    urls.map((url) => ({ url })),
  )
  const [well, failing, resting] = added.map(({ feed }) => feed.id) as [number, number, number]
  const report = (source: string, killed: number) => ({
    label: source,
    lang: 'en' as const,
    source,
    url: `https://news.example/${source}`,
    title: `Shells hit the port: ${killed} dead`,
    published: '2016-10-04',
    text: `A shell killed ${killed} civilians in the old port of Sirte on Monday, the mayor of ward ${source} said.`,
  })
  await addWebhook(context, { url: 'https://desk.example/hook/with/a/long/path/that/breaks/somewhere' })
  const kept = await recordReports(context, [report('One', 12), report('Two', 30), report('Three', 55)])
  const ids = kept.flatMap((each) => (each instanceof Error ? [] : [each.report]))
  const at = context.now()
  await keepEntries(db, well, ids, at)
  const outcome = { recorded: 3, revised: 0, known: 7, failed: ['guid-9: is empty'] }
  await updateFeed(db, well, {
    title: 'وكالة المرفأ',
    asked: at,
    answered: at,
    outcome,
    due: new Date(at.getTime() + 1_800_000),
  })
  await updateFeed(db, failing, { asked: at, failures: 3, problem: 'answers 500; check the address' })
  await changeSubscription(context, 'feed', resting, { state: 'paused' })
  await deliverWebhooks(context, { allow: '', origin: 'http://127.0.0.1', milliseconds: 500 })
  await updateDelivery(db, 1, { state: 'failed', attempts: 10, answer: 'answers 500', ended: at })
  return { well, failing }
}

test.each([
  ['ar', 360, 'light'],
  ['ar', 1280, 'dark'],
  ['en', 1280, 'light'],
  ['en', 360, 'dark'],
  ['fr', 360, 'light'],
  ['fr', 1280, 'light'],
] as const)('feeds and webhooks in %s at %i px, %s', async (lang, width, colorScheme) => {
  const context = await stage.browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
  await context.addCookies([{ name: 'lang', value: lang, url: stage.site.origin }])
  const page = await context.newPage()
  const { well, failing } = stage.site.filled
  for (const path of [
    '/feeds',
    `/feeds/${well}`,
    `/feeds/${failing}`,
    '/webhooks',
    '/webhooks/1',
    '/history?noun=feed',
  ]) {
    await page.goto(stage.site.origin + path)
    await expectSound(page, `${path.replace(/\W+/g, ' ').trim()} ${lang} ${width}`)
  }
  await context.close()
})

test('a feed is added, paused and gone on with by the buttons, and the last change taken back', async () => {
  const context = await stage.browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(`${stage.site.origin}/feeds`)
  await page.fill('input[name=url]', 'https://d.example/atom')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByText('Followed a feed').waitFor()
  await page.getByRole('button', { name: 'Pause: https://d.example/atom' }).click()
  await page.getByText('Paused a feed').waitFor()
  await page.locator('.just-done button').click()
  await page.getByRole('button', { name: 'Pause: https://d.example/atom' }).waitFor()
  await context.close()
})

test('a file is chosen by words of the page’s own, by keyboard, and its columns set right without choosing it again', async () => {
  const context = await stage.browser.newContext({ locale: 'en-GB', viewport: { width: 360, height: 800 } })
  await context.addCookies([{ name: 'lang', value: 'ar', url: stage.site.origin }])
  const page = await context.newPage()
  await page.goto(`${stage.site.origin}/add/table`)
  await page.getByText('اختيار ملف', { exact: true }).waitFor()
  const field = page.getByLabel('الملف', { exact: true })
  const table = 'الخسائر,عدد القتلى,المصدر\n9,40,وكالة'
  await field.setInputFiles({ name: 'أيار.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await page.getByText('أيار.csv', { exact: true }).waitFor()
  await field.focus()
  await expectSound(page, 'add table file chosen ar 360')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByLabel('الخسائر').selectOption('number')
  await page.getByLabel('عدد القتلى').selectOption('')
  await page.getByRole('button', { name: 'عرض ما سيحدث' }).click()
  await page.getByText('الخسائر: 9').waitFor()
  await expectSound(page, 'add table columns ar 360')
  await page.getByRole('button', { name: 'حفظ', exact: true }).click()
  await page.getByText('حُفظ ما يلي.').waitFor()
  await context.close()
})
