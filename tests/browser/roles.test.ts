import { expect, test } from 'vitest'
import { addAccount } from '../../src/actions/accounts/add-account.js'
import { openSession } from '../../src/actions/accounts/log-in.js'
import { LOCAL_ACCESS } from '../../src/http/auth/access.js'
import { localeOf } from '../../src/http/locale/locale.js'
import { fillSample } from '../http/sample.js'
import { expectSound } from './sound.js'
import { openStage } from './stage.js'

const PASSWORD = 'five brown herons at dusk'

const stage = openStage(
  async (context) => {
    const sample = await fillSample(context.db)
    const sessionOf = async (role: 'reader' | 'reviewer') =>
      openSession(context, await addAccount(context, { name: `The ${role}`, role, password: PASSWORD }))
    return { sample, reader: await sessionOf('reader'), reviewer: await sessionOf('reviewer') }
  },
  { ...LOCAL_ACCESS, kind: 'accounts' },
)

const openAs = async (role: 'reader' | 'reviewer', lang: string, width: number, colorScheme: 'light' | 'dark') => {
  const { site, browser } = stage
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
  await context.addCookies([
    { name: 'lang', value: lang, url: site.origin },
    { name: 'countercheck', value: site.filled[role], url: site.origin },
  ])
  return context.newPage()
}

test.each([
  ['ar', 360, 'light'],
  ['fr', 1280, 'dark'],
] as const)('a reader in %s at %i px reads the queue by keys, and is told who decides', async (lang, width, look) => {
  const { origin, filled } = stage.site
  const page = await openAs('reader', lang, width, look)
  const { onlyFor } = localeOf(lang).words.account
  for (const [name, path, told] of [
    ['queue', '/review', onlyFor.reviewer],
    ['claim', `/claims/${filled.sample.claims['ministry']}`, onlyFor.reviewer],
    ['board', `/incidents/${filled.sample.incident}`, onlyFor.reviewer],
    ['edit', `/incidents/${filled.sample.incident}/edit`, onlyFor.editor],
    ['add', '/add', onlyFor.editor],
  ] as const) {
    await page.goto(origin + path)
    expect(await page.locator('.who-may').first().innerText(), name).toBe(told)
    await expectSound(page, `reader ${name} ${lang}`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.who-may').first().isHidden(), `${name} on paper`).toBe(true)
    await page.emulateMedia({ media: null })
  }
  await page.goto(`${origin}/review`)
  const first = await page.locator('[data-claim]').getAttribute('data-claim')
  await page.keyboard.press('j')
  await page.waitForFunction(`document.querySelector('[data-claim]').dataset.claim !== '${first}'`)
  await page.keyboard.press('?')
  await page.locator('dialog[open]').waitFor()
  expect(await page.locator('.keys kbd').allInnerTexts()).toEqual(['j', 'k', '?'])
  await page.context().close()
})

test('what was just done and what was taken back is said aloud, by keys and from a page that is loaded anew', async () => {
  const { origin, filled } = stage.site
  const page = await openAs('reviewer', 'en', 1280, 'light')
  const said = (words: string) =>
    page.waitForFunction(`document.getElementById('said').textContent.includes(${JSON.stringify(words)})`)
  await page.goto(`${origin}/review`)
  await page.keyboard.press('a')
  await page.locator('.queue-last').waitFor()
  await page.keyboard.press('u')
  await said('Taken back: Accepted a claim')
  await expectSound(page, 'taken back')
  await page.goto(`${origin}/incidents/${filled.sample.incident}/edit`)
  await page.fill('#naming-title', 'Shells on the old harbour')
  await page.locator('#naming button').click()
  await said('Renamed an incident')
  await page.locator('.just-done .undo button').click()
  await said('Taken back: Renamed an incident')
  await page.context().close()
})
