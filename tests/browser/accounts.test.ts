import { describe, expect, test } from 'vitest'
import { addAccount } from '../../src/actions/accounts/add-account.js'
import { LOCAL_ACCESS } from '../../src/http/auth/access.js'
import { localeOf } from '../../src/http/locale/locale.js'
import { expectSound } from './sound.js'
import { openStage } from './stage.js'

const NAME = 'Rana'
const PASSWORD = 'five brown herons at dusk'

const stage = openStage((context) => addAccount(context, { name: NAME, role: 'administrator', password: PASSWORD }), {
  ...LOCAL_ACCESS,
  kind: 'accounts',
})

describe.each([
  ['ar', 360, 'light'],
  ['en', 1280, 'dark'],
] as const)('in %s at %i px, %s', (lang, width, colorScheme) => {
  test('log in, look at the own account and at all of them, invite somebody', async () => {
    const { site, browser } = stage
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
    await context.addCookies([{ name: 'lang', value: lang, url: site.origin }])
    const page = await context.newPage()
    await page.goto(`${site.origin}/account`)
    await expectSound(page, `login ${lang}`)
    const logIn = async (password: string) => {
      await page.fill('input[name=name]', NAME)
      await page.fill('input[name=password]', password)
      await page.locator('main form button[type=submit]').click()
      await page.waitForLoadState()
    }
    await logIn('no such words')
    await expectSound(page, `login refused ${lang}`)
    expect(await page.locator('input[name=password]').count()).toBe(1)
    await logIn(PASSWORD)
    await page.goto(`${site.origin}/account`)
    expect(await page.locator('main').innerText()).toContain(NAME)
    await expectSound(page, `account ${lang}`)
    await page.goto(`${site.origin}/accounts`)
    await page.fill('main input[name=name]', `Guest ${lang}`)
    await page
      .locator('main form', { has: page.locator('input[name=name]') })
      .locator('button')
      .click()
    await page.waitForLoadState()
    const link = /https?:\/\/\S+\/invitations\/\S+/.exec(await page.locator('main').innerText())?.[0]
    await expectSound(page, `accounts ${lang}`)
    await page.locator('main a[href="/accounts/logins"]').click()
    await page.locator('.records').waitFor()
    await expectSound(page, `logins ${lang}`)
    await page.goto(link!)
    await expectSound(page, `invitation ${lang}`)
    const { account } = localeOf(lang).words
    await page.fill('input[name=password]', 'short')
    await page.locator('main button[type=submit]').click()
    await page.locator('.field-problem').waitFor()
    expect(await page.locator('.field-problem').innerText()).toBe(account.refused.length)
    await page.goto(`${link!}x`)
    expect(await page.locator('main').innerText()).toContain(account.tooOld)
    await expectSound(page, `invitation used up ${lang}`)
    await context.close()
  })
})
