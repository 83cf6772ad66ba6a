import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ReadResult } from '../../src/ingest/incoming-report.js'
import { readReports } from '../../src/ingest/read-reports.js'

const ARABIC = Buffer.from([0xde, 0xca, 0xe1, 0x20, 0x31, 0x32, 0x20, 0xd4, 0xce, 0xd5, 0xc7])
const served: Record<string, [string, string | Buffer]> = {
  '/9?utm_source=x': [
    'text/html',
    '<link rel="canonical" href="/9"><meta property="og:site_name" content="Coast Daily"><title>Nine die - Coast Daily</title><p>3 May 2020<p>Nine people were killed in the town.',
  ],
  '/thief': [
    'text/html',
    '<link rel="canonical" href="https://honest.example/1"><p>Nobody was killed in the town, the ministry said.',
  ],
  '/feed': [
    'text/plain',
    '<rss><channel><title>Coast</title><item><title>Raid kills 7 in the town</title><link>/7</link></item></channel></rss>',
  ],
  '/arabic': ['text/html; charset=utf-8', Buffer.concat([Buffer.from('<p>'), ARABIC])],
  '/picture': ['image/png', 'PNG'],
}
const server = createServer((request, response) => {
  const [type, body] = served[request.url ?? ''] ?? ['text/html', '']
  response.setHeader('content-type', type).end(body)
})
let base = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

async function read(path: string, fetchAllow = '127.0.0.1'): Promise<unknown> {
  const results: ReadResult[] = []
  for await (const result of readReports([base + path], { fetchAllow })) results.push(result)
  expect(results).toHaveLength(1)
  return 'report' in results[0]! ? results[0].report : results[0]!.failure.problem
}

it('reads the article of a page, under the address that the page calls its own', async () => {
  const fields = { url: `${base}/9`, title: 'Nine die', published: '2020-05-03', source: 'Coast Daily', lang: 'en' }
  expect(await read('/9?utm_source=x')).toMatchObject(fields)
})

it('does not let a page pass for one of another site', async () => {
  expect(await read('/thief')).toMatchObject({ url: `${base}/thief`, source: '127.0.0.1' })
})

it('reads a feed, whatever it is served as', async () => {
  expect(await read('/feed')).toMatchObject({ url: `${base}/7`, text: 'Raid kills 7 in the town', source: 'Coast' })
})

it('reads a page in another charset than it says', async () => {
  expect(await read('/arabic')).toMatchObject({ text: 'قتل 12 شخصا', lang: 'ar' })
})

it('says why nothing is read', async () => {
  expect(await read('/picture')).toMatch(/is no page but image\/png/)
  expect(await read('/feed', '')).toMatch(/private network/)
})
