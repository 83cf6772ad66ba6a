import { parseOpml } from 'feedsmith'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addFeeds } from '../../src/actions/subscriptions/add-feeds.js'
import { undo } from '../../src/actions/undo.js'
import { allFeeds, entriesOfFeed, feedById } from '../../src/db/feeds.js'
import { listHistory } from '../../src/db/history.js'
import { opmlOf, readOpml } from '../../src/ingest/feed/opml.js'
import { refreshFeed } from '../../src/ingest/feed/refresh-feed.js'
import { NOW, onBothEngines } from '../support/databases.js'
import { feedOf, openFeedServer } from '../support/feed-server.js'

let server: Awaited<ReturnType<typeof openFeedServer>>
beforeAll(async () => {
  server = await openFeedServer()
})
afterAll(() => server.close())

const MINUTE = 60_000

onBothEngines('a feed', (context) => {
  const first = async () => (await allFeeds(context().db))[0]!
  const refresh = async () => refreshFeed(context(), await first(), '127.0.0.1')
  const waits = async () => ((await first()).due.getTime() - NOW.getTime()) / MINUTE

  it('is read once, asked for changes alone, and its failures are counted and waited for', async () => {
    server.asked()
    const url = server.address('wire')
    const [added] = await addFeeds(context(), [{ url, every: 20 }])
    expect(added!.entry).not.toBeNull()
    expect((await addFeeds(context(), [{ url }]))[0]!.entry).toBeNull()
    server.answers(() => ({ body: feedOf('Harbour wire', ['a']), headers: { etag: '"v1"' } }))
    expect(await refresh()).toEqual({ outcome: 'read', recorded: 1, problems: [] })
    expect(await waits()).toBe(20)
    server.answers(() => ({ status: 304 }))
    expect(await refresh()).toEqual({ outcome: 'unchanged', recorded: 0, problems: [] })
    expect(server.asked().map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v1"'])
    server.answers(() => ({ status: 500 }))
    expect(await refresh()).toMatchObject({ outcome: 'failed', problems: ['answers 500; check the address'] })
    expect(await waits()).toBe(40)
    await refresh()
    expect(await waits()).toBe(80)
    expect(await first()).toMatchObject({ title: 'Harbour wire', etag: '"v1"', failures: 2 })
    const { items } = await entriesOfFeed(context().db, added!.feed.id)
    expect(items).toMatchObject([{ title: 'Shells in a', url: 'https://w.example/a' }])
  })

  it('that asks for time gets it, and so do the others of its host', async () => {
    const [other] = await addFeeds(context(), [{ url: server.address('other') }])
    server.answers(() => ({ status: 503, headers: { 'retry-after': '7200' } }))
    await refresh()
    expect(await waits()).toBe(160)
    server.answers(() => ({
      status: 429,
      headers: { 'retry-after': new Date(NOW.getTime() + 9 * 60 * MINUTE).toUTCString() },
    }))
    await refresh()
    expect(await waits()).toBe(9 * 60)
    expect((await feedById(context().db, other!.feed.id))!.due.getTime() - NOW.getTime()).toBe(9 * 60 * MINUTE)
    server.answers(() => ({ body: feedOf('Harbour wire', ['a'], '<ttl>90</ttl>') }))
    expect(await refresh()).toMatchObject({ outcome: 'read', recorded: 0 })
    expect(await waits()).toBe(90)
    server.answers(() => ({
      body: feedOf('Harbour wire', ['a']),
      headers: { 'cache-control': 'public, max-age=86400000' },
    }))
    await refresh()
    expect(await waits()).toBe(24 * 60)
  })

  it('that is gone for good is paused by the rules, which can be undone', async () => {
    server.answers(() => ({ status: 410 }))
    await refresh()
    const feed = await first()
    expect(feed.state).toBe('paused')
    const [entry] = (await listHistory(context().db, { noun: 'feed', subject: feed.id })).items
    expect(entry).toMatchObject({ action: 'changeFeed', by: 'rules', after: { state: 'paused' } })
    await undo(context(), entry!.id)
    expect((await first()).state).toBe('active')
    await expect(undo(context(), entry!.id)).rejects.toThrow(/undone already/)
  })

  it('with an entry in a language that is not read says so, and speaks of no option of a command', async () => {
    const [added] = await addFeeds(context(), [{ url: server.address('coast') }])
    const german = 'Bei einem Angriff auf den Markt wurden mindestens zwölf Menschen getötet, sagte das Ministerium.'
    server.answers(() => ({
      body: feedOf('Coast', ['a', 'b'])
        .replace('Shells in b', 'Granaten auf den Markt')
        .replace(/The ministry said that \d+ civilians were killed in b on Monday\./, german),
    }))
    const { problems } = await refreshFeed(context(), added!.feed, '127.0.0.1')
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/: is in none of the languages read; it looks like de$/)
  })
})

it('OPML goes out and comes in again, and another library reads it', async () => {
  const feeds = [
    { url: 'https://w.example/feed?a=1&b="2"', title: 'Wire & "Sons" <north>' },
    { url: 'https://w.example/ar', title: 'وكالة' },
  ]
  expect(await readOpml(opmlOf(feeds))).toEqual(feeds)
  const outlines = parseOpml(opmlOf(feeds)).body!.outlines!
  expect(outlines.map(({ xmlUrl }) => xmlUrl)).toEqual(feeds.map(({ url }) => url))
  expect(
    await readOpml(
      '<opml><body><outline text="a"><outline XMLURL="https://x.example/f" text="X"/></outline><outline xmlUrl="ftp://x"/>',
    ),
  ).toEqual([{ url: 'https://x.example/f', title: 'X' }])
  expect(await readOpml('no list at all')).toEqual([])
})
