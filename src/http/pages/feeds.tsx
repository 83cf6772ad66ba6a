import { Hono } from 'hono'
import { FEED_EVERY } from '../../../schema/index.js'
import { ActionError } from '../../actions/action-error.js'
import { readFeedNow } from '../../actions/read-feed-now.js'
import { addFeeds } from '../../actions/subscriptions/add-feeds.js'
import { changeSubscription, EVERY } from '../../actions/subscriptions/change-subscription.js'
import { fill } from '../../core/text/fill.js'
import { allFeeds, entryCounts, type Feed, listFeeds } from '../../db/feeds.js'
import type { HistoryEntry } from '../../db/history.js'
import type { Page } from '../../db/page.js'
import { decodeText } from '../../ingest/encoding/decode.js'
import { opmlOf, readOpml } from '../../ingest/feed/opml.js'
import { addressWith } from '../back.js'
import { Allowed } from '../components/allowed.js'
import type { Reader } from '../components/document.js'
import { FeedState } from '../components/feed-state.js'
import { FileField, NextPage, PageHead, TextField } from '../components/form.js'
import { JustDone, justDone } from '../components/just-done.js'
import { Layout } from '../components/layout.js'
import { SubscriptionButtons, stateOfVerb } from '../components/subscription-buttons.js'
import type { Locale } from '../locale/locale.js'
import type { Web, WebContext } from '../web.js'
import { idOf, show, textOf } from './page.js'

/** The feeds that are followed: added, paused, removed, read now, and as lists for other readers. */
export const feedsPage = new Hono<Web>()
  .get('/', (c) => showFeeds(c, {}))
  .post('/', async (c) => {
    const form = await c.req.parseBody()
    const url = String(form['url'] ?? '')
    const every = /^\d+$/.test(String(form['every'])) ? { every: Number(form['every']) } : {}
    try {
      const [added] = await addFeeds(c.get('context'), [{ url, ...every }])
      return c.redirect(addressWith('/feeds', { did: added!.entry }), 303)
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      return showFeeds(c, { url, wrong: 'address' }, 422)
    }
  })
  .get('/opml', async (c) =>
    c.body(opmlOf(await allFeeds(c.get('context').db)), 200, {
      'content-type': 'text/x-opml; charset=utf-8',
      'content-disposition': 'attachment; filename="feeds.opml"',
    }),
  )
  .post('/opml', async (c) => {
    const { file } = await c.req.parseBody()
    const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
    const feeds = await readOpml(decodeText(bytes).text)
    if (feeds.length === 0) return showFeeds(c, { wrong: 'list' }, 422)
    const added = (await addFeeds(c.get('context'), feeds)).filter(({ entry }) => entry !== null).length
    return c.redirect(`/feeds?added=${added}`, 303)
  })
  .post('/:id', async (c) => {
    const context = c.get('context')
    const id = idOf(c)
    const form = await c.req.parseBody()
    if (form['verb'] === 'fetch') {
      await readFeedNow(context, id)
      return c.redirect(`/feeds/${id}?due`, 303)
    }
    const state = stateOfVerb(form['verb'])
    const change = state ? { state } : { every: Number(form['every']) }
    const did = await changeSubscription(context, 'feed', id, change)
    return c.redirect(addressWith(state === 'removed' ? '/feeds' : `/feeds/${id}`, { did }), 303)
  })

interface Asked {
  readonly url?: string
  /** What could not be used. */
  readonly wrong?: 'address' | 'list'
}

async function showFeeds(c: WebContext, asked: Asked, status: 200 | 422 = 200): Promise<Response> {
  const { db, now } = c.get('context')
  const page = await listFeeds(db, { cursor: textOf(c, 'cursor') })
  const counts = await entryCounts(
    db,
    page.items.map(({ id }) => id),
  )
  const added = /^\d{1,6}$/.exec(c.req.query('added') ?? '')?.[0]
  const shown = { page, counts, did: await justDone(c), added: added === undefined ? null : Number(added), now: now() }
  return show(c, <FeedsPage reader={c.get('reader')} asked={asked} shown={shown} />, status)
}

interface Shown {
  readonly page: Page<Feed>
  readonly counts: ReadonlyMap<number, number>
  readonly did: HistoryEntry | null
  /** Feeds of a list that were added just now. */
  readonly added: number | null
  readonly now: Date
}

export function FeedsPage({ reader, asked, shown }: { reader: Reader; asked: Asked; shown: Shown }) {
  const { locale } = reader
  const { feeds, address, noAddress, add } = locale.words.exchange
  const { page, counts, did, added, now } = shown
  return (
    <Layout reader={reader} title={feeds.title} section="add">
      <PageHead title={feeds.title} deck={feeds.deck} />
      <JustDone locale={locale} entry={did} back="/feeds" />
      {added !== null && <p role="status">{locale.count(feeds.added, added)}</p>}
      <Allowed to="/feeds" tell={locale}>
        <form class="filters" action="/feeds" method="post">
          <TextField
            name="url"
            type="url"
            label={`${feeds.addTitle}${locale.words.colon}${address}`}
            value={asked.url}
            problem={asked.wrong === 'address' ? noAddress : undefined}
            required
          />
          <TextField name="every" type="number" label={feeds.every} value={String(FEED_EVERY)} />
          <button type="submit">{add}</button>
        </form>
      </Allowed>
      {page.items.length === 0 ? (
        <p class="empty">{feeds.empty}</p>
      ) : (
        <ul class="row-list">
          {page.items.map((feed) => (
            <FeedRow locale={locale} feed={feed} reports={counts.get(feed.id) ?? 0} now={now} />
          ))}
        </ul>
      )}
      <NextPage locale={locale} address={reader.address} next={page.next} />
      <section class="block">
        <h2>{feeds.listTitle}</h2>
        <p>
          {feeds.listText} <a href="/feeds/opml">{feeds.give}</a>
        </p>
        <Allowed to="/feeds/opml">
          <form class="filters" action="/feeds/opml" method="post" enctype="multipart/form-data">
            <FileField
              locale={locale}
              name="file"
              scope="opml"
              label={feeds.file}
              accept=".opml,.xml,text/x-opml,application/xml"
              problem={asked.wrong === 'list' ? feeds.noList : undefined}
            />
            <button type="submit">{feeds.take}</button>
          </form>
        </Allowed>
      </section>
    </Layout>
  )
}

function FeedRow({ locale, feed, reports, now }: { locale: Locale; feed: Feed; reports: number; now: Date }) {
  const { feeds } = locale.words.exchange
  const name = feed.title ?? feed.url
  return (
    <li id={`feed-${feed.id}`}>
      <h2>
        <a href={`/feeds/${feed.id}`}>
          <bdi>{name}</bdi>
        </a>
      </h2>
      <p class="facts">
        <bdi class="address">{feed.url}</bdi>
        <span>{locale.count(feeds.reports, reports)}</span>
      </p>
      <FeedState locale={locale} feed={feed} now={now} />
      <SubscriptionButtons
        locale={locale}
        action={`/feeds/${feed.id}`}
        state={feed.state}
        of={name}
        more={feed.state === 'active' ? { fetch: feeds.fetch } : {}}
      />
    </li>
  )
}

/** What a person may choose for a feed, in words. */
export const everyHint = ({ words, number }: Locale): string =>
  fill(words.exchange.feeds.everyHint, { least: number(EVERY.least), most: number(EVERY.most) })
