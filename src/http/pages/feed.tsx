import { Hono } from 'hono'
import { fill } from '../../core/text/fill.js'
import { entriesOfFeed, type Feed, type FeedReport, feedById } from '../../db/feeds.js'
import type { HistoryEntry } from '../../db/history.js'
import type { Page } from '../../db/page.js'
import { Allowed } from '../components/allowed.js'
import type { Reader } from '../components/document.js'
import { FeedState } from '../components/feed-state.js'
import { NextPage, PageHead, TextField } from '../components/form.js'
import { JustDone, justDone } from '../components/just-done.js'
import { Layout } from '../components/layout.js'
import { FailedItems } from '../components/outcome.js'
import { ReportTitle } from '../components/quoted-span.js'
import { SubscriptionButtons } from '../components/subscription-buttons.js'
import { standing } from '../standing.js'
import type { Web } from '../web.js'
import { everyHint } from './feeds.js'
import { idOf, show, textOf } from './page.js'

export const feedPage = new Hono<Web>().get('/:id', async (c) => {
  const { db, now } = c.get('context')
  const feed = standing(await feedById(db, idOf(c)))
  const did = await justDone(c)
  const entries = await entriesOfFeed(db, feed.id, { cursor: textOf(c, 'cursor') })
  const isDue = c.req.query('due') !== undefined
  return show(
    c,
    <FeedPage reader={c.get('reader')} feed={feed} entries={entries} did={did} isDue={isDue} now={now()} />,
  )
})

interface FeedPageProps {
  readonly reader: Reader
  readonly feed: Feed
  readonly entries: Page<FeedReport>
  readonly did: HistoryEntry | null
  /** Whether it was just asked to be read now. */
  readonly isDue: boolean
  readonly now: Date
}

/** One feed: how it fares, how often it is read, and what it brought. */
export function FeedPage({ reader, feed, entries, did, isDue, now }: FeedPageProps) {
  const { locale } = reader
  const { feeds } = locale.words.exchange
  const name = feed.title ?? feed.url
  const here = `/feeds/${feed.id}`
  return (
    <Layout reader={reader} title={name} section="add">
      <PageHead title={<bdi>{name}</bdi>} deck={<bdi class="address">{feed.url}</bdi>} />
      <JustDone locale={locale} entry={did} back={here} />
      {isDue && <p role="status">{feeds.dueNow}</p>}
      <FeedState locale={locale} feed={feed} now={now} />
      <LastOutcome reader={reader} feed={feed} />
      <SubscriptionButtons
        locale={locale}
        action={here}
        state={feed.state}
        of={name}
        more={feed.state === 'active' ? { fetch: feeds.fetch } : {}}
      />
      <Allowed to={here} tell={locale}>
        <form class="filters block" action={here} method="post">
          <TextField
            name="every"
            type="number"
            label={feeds.every}
            hint={everyHint(locale)}
            value={String(feed.every)}
            required
          />
          <button type="submit">{feeds.save}</button>
        </form>
      </Allowed>
      <h2>{feeds.entries}</h2>
      {entries.items.length === 0 ? (
        <p class="empty">{feeds.noEntries}</p>
      ) : (
        <ul class="row-list">
          {entries.items.map((report) => (
            <li>
              <h3>
                <a href={`/reports/${report.id}`}>
                  <ReportTitle report={report} />
                </a>
              </h3>
              <p class="facts">
                <span>{locale.day(report.published) ?? locale.words.board.notKnown}</span>
                {report.url && <bdi class="address">{report.url}</bdi>}
              </p>
            </li>
          ))}
        </ul>
      )}
      <NextPage locale={locale} address={reader.address} next={entries.next} />
      <p>
        <a href="/feeds">{feeds.all}</a>
      </p>
    </Layout>
  )
}

function LastOutcome({ reader: { locale }, feed: { outcome } }: Pick<FeedPageProps, 'reader' | 'feed'>) {
  const { feeds } = locale.words.exchange
  if (!outcome) return null
  const { recorded, revised, known, failed } = outcome
  const [is, was, stays] = [recorded, revised, known].map(locale.number) as [string, string, string]
  return (
    <>
      <p class="hint">{fill(feeds.last, { recorded: is, revised: was, known: stays })}</p>
      <FailedItems
        locale={locale}
        summary={feeds.notKept + locale.words.colon + locale.number(failed.length)}
        failed={failed}
      />
    </>
  )
}
