import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import type { SubscriptionState } from '../../schema/index.js'
import { readConfig } from '../config.js'
import type { Context } from '../context.js'
import { complain, print, printTable, remark } from './terminal.js'

export function feedCommand(): Command {
  const feed = new Command('feed')
    .description('feeds that are read again and again; lists of them in and out as OPML')
    .addHelpText('after', '\nExample:\n  $ countercheck feed add https://news.example/feed.xml')
  feed
    .command('add')
    .description('add feeds by address, or all of an OPML list')
    .argument('<address-or-opml...>')
    .addHelpText('after', '\nExample:\n  $ countercheck feed add https://news.example/feed.xml subscriptions.opml')
    .action((items: string[]) => open((context) => addFeeds(context, items)))
  feed
    .command('list')
    .description('the feeds, and how each fares')
    .option('--json', 'print them as JSON')
    .addHelpText('after', '\nExample:\n  $ countercheck feed list')
    .action(({ json }: { json?: boolean }) =>
      open(async ({ db }) => {
        const { allFeeds } = await import('../db/feeds.js')
        if (json) {
          const { feedJson } = await import('../http/api/feed-json.js')
          return print(JSON.stringify((await allFeeds(db)).map(feedJson), null, 2))
        }
        const rows = (await allFeeds(db)).map(({ url, title, state, answered, due, failures, problem }) => [
          title ?? '—',
          answered?.toISOString() ?? 'never',
          state === 'paused' ? 'paused' : due.toISOString(),
          failures === 0 ? 'well' : `failed ${failures} times: ${problem}`,
          url,
        ])
        printTable(['feed', 'answered', 'next', 'health', 'address'], rows)
        if (rows.length === 0) remark('feed list', 'there are none; countercheck feed add ADDRESS adds one')
      }),
    )
  feed
    .command('read')
    .description('read all of them now, as far as they changed (serve and worker do so as they fall due)')
    .addHelpText('after', '\nExample:\n  $ countercheck feed read')
    .action(() => open(readFeeds))
  feed
    .command('export')
    .description('print the list as OPML')
    .addHelpText('after', '\nExample:\n  $ countercheck feed export > subscriptions.opml')
    .action(() =>
      open(async ({ db }) => {
        const { allFeeds } = await import('../db/feeds.js')
        const { opmlOf } = await import('../ingest/feed/opml.js')
        print(opmlOf(await allFeeds(db)).trimEnd())
      }),
    )
  for (const [verb, about, state] of [
    ['remove', 'read a feed no more', 'removed'],
    ['pause', 'read a feed no more until resume', 'paused'],
    ['resume', 'read a paused feed again', 'active'],
  ] as const)
    feed
      .command(verb)
      .description(about)
      .argument('<address>')
      .addHelpText('after', `\nExample:\n  $ countercheck feed ${verb} https://news.example/feed.xml`)
      .action((url: string) => open((context) => setState(context, url, state)))
  return feed
}

async function addFeeds(context: Context, items: readonly string[]): Promise<void> {
  const actions = await import('../actions/subscriptions/add-feeds.js')
  const { readOpml } = await import('../ingest/feed/opml.js')
  const { fileProblem } = await import('../ingest/file-bytes.js')
  let [added, known] = [0, 0]
  for (const item of items)
    try {
      const feeds = /^https?:\/\//i.test(item) ? [{ url: item }] : await readOpml(await readFile(item, 'utf8'))
      if (feeds.length === 0) complain(item, 'lists no feed')
      const fresh = (await actions.addFeeds(context, feeds)).filter(({ entry }) => entry !== null).length
      added += fresh
      known += feeds.length - fresh
    } catch (error) {
      const isThere = (error as NodeJS.ErrnoException).code !== 'ENOENT'
      complain(
        item,
        isThere ? fileProblem(error) : 'is no address with https:// or http://, and no file is there; check it',
      )
    }
  print(`${added} ${added === 1 ? 'feed' : 'feeds'} added${known > 0 ? `, ${known} on the list already` : ''}`)
}

async function setState(context: Context, url: string, state: SubscriptionState): Promise<void> {
  const { feedByUrl } = await import('../db/feeds.js')
  const { changeSubscription } = await import('../actions/subscriptions/change-subscription.js')
  const feed = await feedByUrl(context.db, url)
  if (!feed || feed.state === 'removed') complain(url, 'is no feed of the list; see feed list')
  else {
    await changeSubscription(context, 'feed', feed.id, { state })
    print(`${url}: ${{ removed: 'read no more', paused: 'not read until resume', active: 'read again' }[state]}`)
  }
}

async function readFeeds(context: Context): Promise<void> {
  const { allFeeds } = await import('../db/feeds.js')
  const { refreshFeed } = await import('../ingest/feed/refresh-feed.js')
  const { fetchAllow } = readConfig()
  for (const feed of await allFeeds(context.db)) {
    if (feed.state !== 'active') continue
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
