import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseOpml } from 'feedsmith'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { insertFeed, listFeeds } from '../../src/db/feeds.js'
import { opmlOf, readOpml } from '../../src/ingest/feed/opml.js'
import { refreshFeed } from '../../src/ingest/feed/refresh-feed.js'
import { NOW, onBothEngines } from '../support/databases.js'

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour wire</title><item><guid>1</guid>
<title>Shells killed 12 civilians in the port</title><link>https://w.example/1</link>
<description>The ministry said that 12 civilians were killed in the old port on Monday.</description></item></channel></rss>`

let server: Server
let address: string
let broken = false
const asked: (string | undefined)[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.headers['if-none-match'])
    if (broken) response.writeHead(500).end()
    else if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end()
    else response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"v1"' }).end(FEED)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`
})
afterAll(() => {
  server.close()
})

onBothEngines('a feed', (context) => {
  const refresh = async () => refreshFeed(context(), (await listFeeds(context().db))[0]!, '127.0.0.1')

  it('is read once, asked for changes alone, and its failures are counted', async () => {
    expect(await insertFeed(context().db, { url: address, added: NOW })).toBe(true)
    expect(await insertFeed(context().db, { url: address, added: NOW })).toBe(false)
    asked.length = 0
    broken = false
    expect(await refresh()).toEqual({ outcome: 'read', recorded: 1, problems: [] })
    expect(await refresh()).toEqual({ outcome: 'unchanged', recorded: 0, problems: [] })
    expect(asked).toEqual([undefined, '"v1"'])
    broken = true
    expect(await refresh()).toMatchObject({ outcome: 'failed', problems: ['answers 500; check the address'] })
    const [feed] = await listFeeds(context().db)
    expect(feed).toMatchObject({
      title: 'Harbour wire',
      etag: '"v1"',
      failures: 1,
      problem: 'answers 500; check the address',
    })
  })
})

it('OPML goes out and comes in again, and another library reads it', () => {
  const feeds = [
    { url: 'https://w.example/feed?a=1&b="2"', title: 'Wire & "Sons" <north>' },
    { url: 'https://w.example/ar', title: 'وكالة' },
  ]
  expect(readOpml(opmlOf(feeds))).toEqual(feeds)
  const outlines = parseOpml(opmlOf(feeds)).body!.outlines!
  expect(outlines.map(({ xmlUrl }) => xmlUrl)).toEqual(feeds.map(({ url }) => url))
  expect(
    readOpml(
      '<opml><body><outline text="a"><outline XMLURL="https://x.example/f" text="X"/></outline><outline xmlUrl="ftp://x"/>',
    ),
  ).toEqual([{ url: 'https://x.example/f', title: 'X' }])
  expect(readOpml('no list at all')).toEqual([])
})
