import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findings } from './axe.js'

/** The page as it stands has nothing that axe finds and does not scroll sideways. `PICTURES=folder` keeps what was seen. */
export async function expectSound(page: Page, state: string): Promise<void> {
  await page.evaluate('document.fonts.ready')
  expect(await findings(page), state).toEqual([])
  await expectNoSideways(page, state)
  const folder = process.env['PICTURES']
  if (folder) await page.screenshot({ path: join(folder, `${state.replaceAll(' ', '-')}.png`), fullPage: true })
}

export async function expectNoSideways(page: Page, state: string): Promise<void> {
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(overflow, `${state} scrolls sideways`).toBe(0)
}
