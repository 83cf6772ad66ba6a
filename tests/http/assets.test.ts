import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { assetRoutes, script, stylesheet } from '../../src/http/assets.js'

/** Bytes that a page may cost, compressed; fonts and pictures apart. */
const MOST = 60 * 1024

test.each([
  ['script', script],
  ['style', stylesheet],
])('the %s of every page stays small', async (_, href) => {
  const response = await assetRoutes.request(href.replace('/assets', ''))
  const size = gzipSync(Buffer.from(await response.arrayBuffer())).length
  expect(size).toBeGreaterThan(500)
  expect(size).toBeLessThan(MOST)
})
