import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { readConfig } from '../config.js'
import type { Context } from '../context.js'
import { complain, print, printTable } from './terminal.js'

export function feedCommand(): Command {
  const feed = new Command('feed').description('feeds that are read again and again; lists of them in and out as OPML')
  feed
    .command('add')
    .description('add feeds by address, or all of an OPML list')
    .argument('<address-or-opml...>')
    .addHelpText('after', '\nExample:\n  $ countercheck feed add https://news.example/feed.xml subscriptions.opml')
    .action((items: string[]) => open((context) => addFeeds(context, items)))
  feed
    .command('list')
    .description('the feeds, and how each fares')
    .addHelpText('after', '\nExample:\n  $ countercheck feed list')
    .action(() =>
      open(async ({ db }) => {
        const { listFeeds } = await import('../db/feeds.js')
        const rows = (await listFeeds(db)).map(({ url, title, answered, failures, problem }) => [
          title ?? '—',
          answered?.toISOString() ?? 'never',
          failures === 0 ? 'well' : `failed ${failures} times: ${problem}`,
          url,
        ])
        printTable(['feed', 'answered', 'health', 'address'], rows)
      }),
    )
  feed
    .command('read')
    .description('read all of them, as far as they changed')
    .addHelpText('after', '\nExample:\n  $ countercheck feed read')
    .action(() => open(readFeeds))
  feed
    .command('export')
    .description('print the list as OPML')
    .addHelpText('after', '\nExample:\n  $ countercheck feed export > subscriptions.opml')
    .action(() =>
      open(async ({ db }) => {
        const { listFeeds } = await import('../db/feeds.js')
        const { opmlOf } = await import('../ingest/feed/opml.js')
        print(opmlOf(await listFeeds(db)).trimEnd())
      }),
    )
  feed
    .command('remove')
    .description('read a feed no more')
    .argument('<address>')
    .addHelpText('after', '\nExample:\n  $ countercheck feed remove https://news.example/feed.xml')
    .action((url: string) =>
      open(async ({ db }) => {
        const { deleteFeed } = await import('../db/feeds.js')
        if (!(await deleteFeed(db, url))) complain(url, 'is no feed of the list; see feed list')
      }),
    )
  return feed
}

async function addFeeds({ db, now }: Context, items: readonly string[]): Promise<void> {
  const { insertFeed } = await import('../db/feeds.js')
  const { readOpml } = await import('../ingest/feed/opml.js')
  const { fileProblem } = await import('../ingest/read-reports.js')
  let added = 0
  for (const item of items)
    try {
      const feeds = /^https?:\/\//i.test(item) ? [{ url: item, title: null }] : readOpml(await readFile(item, 'utf8'))
      if (feeds.length === 0) complain(item, 'lists no feed')
      for (const feed of feeds) if (await insertFeed(db, { ...feed, added: now() })) added++
    } catch (error) {
      complain(item, fileProblem(error))
    }
  print(`${added} feeds added`)
}

async function readFeeds(context: Context): Promise<void> {
  const { listFeeds } = await import('../db/feeds.js')
  const { refreshFeed } = await import('../ingest/feed/refresh-feed.js')
  const { fetchAllow } = readConfig()
  for (const feed of await listFeeds(context.db)) {
    const { outcome, recorded, problems } = await refreshFeed(context, feed, fetchAllow)
    for (const problem of problems) complain(feed.url, problem)
    if (outcome !== 'failed')
      print(`${feed.url}: ${outcome === 'unchanged' ? 'not changed' : `${recorded} new or changed`}`)
  }
}

async function open(body: (context: Context) => Promise<void>): Promise<void> {
  const { withDatabase } = await import('./with-database.js')
  await withDatabase(({ context }) => body(context))
}
