import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { Context } from '../../src/context.js'
import type { Access } from '../../src/http/auth/access.js'
import { openBrowser } from './browser.js'
import { openSite, type Site } from './site.js'

/** A site and a browser, open from the first test of a file to its last. */
export interface Stage<Filled> {
  readonly site: Site<Filled>
  readonly browser: Browser
}

export function openStage<Filled>(fill: (context: Context) => Promise<Filled>, access?: Access): Stage<Filled> {
  const stage = {} as { site: Site<Filled>; browser: Browser }
  beforeAll(async () => {
    stage.site = await openSite(fill, access)
    stage.browser = await openBrowser()
  })
  afterAll(async () => {
    await stage.browser?.close()
    await stage.site?.close()
  })
  return stage
}
