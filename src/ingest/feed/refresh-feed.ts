import type { ReportInput } from '../../actions/reports/read-report.js'
import { type RecordedReport, recordReports } from '../../actions/reports/record-report.js'
import { changeSubscription } from '../../actions/subscriptions/change-subscription.js'
import { type Context, RULES } from '../../context.js'
import { type Feed, holdHost, keepEntries, updateFeed } from '../../db/feeds.js'
import { FetchError, type FetchedPage, fetchPage, type Refusal } from '../fetch/fetch-page.js'
import { checkedReport } from '../incoming-report.js'
import type { Feed as ReadFeed } from './feed.js'
import { feedReports } from './feed-reports.js'
import { cachedFor, dueAfterAnswer, dueAfterFailure, retryAfter } from './next-reading.js'
import { readFeed } from './read-feed.js'

export interface Refreshed {
  readonly outcome: 'read' | 'unchanged' | 'failed'
  /** Reports that are new or have a new revision. */
  readonly recorded: number
  /** One line an entry that was not kept, or why the feed was not read. */
  readonly problems: readonly string[]
}

/**
 * Reads a feed unless it stands as it was: its server is asked for what changed since. How it went, and when it is due again, is kept
 * with the feed.
 */
export async function refreshFeed(context: Context, feed: Feed, allow: string): Promise<Refreshed> {
  try {
    const page = await fetchPage(feed.url, { allow, headers: conditions(feed) })
    if (page.status === 304) {
      await keepAnswer(context, feed, page, null)
      return { outcome: 'unchanged', recorded: 0, problems: [] }
    }
    const result = readFeed(page.bytes, page.contentType, page.url)
    return 'problem' in result
      ? await keepFailure(context, feed, result.problem, null)
      : await keepRead(context, feed, page, result.feed)
  } catch (error) {
    if (error instanceof FetchError) return keepFailure(context, feed, error.message, error.refusal)
    throw error
  }
}

const conditions = ({ etag, lastModified }: Feed): Record<string, string> => ({
  ...(etag ? { 'if-none-match': etag } : {}),
  ...(lastModified ? { 'if-modified-since': lastModified } : {}),
})

async function keepRead(context: Context, feed: Feed, page: FetchedPage, read: ReadFeed): Promise<Refreshed> {
  const problems: string[] = []
  const inputs: ReportInput[] = []
  for (const entry of feedReports(read)) {
    const checked = await checkedReport(entry.id, entry, { unattended: true })
    if ('failure' in checked) problems.push(`${checked.failure.item}: ${checked.failure.problem}`)
    else {
      const { id: label, ...report } = checked.report
      inputs.push({ ...report, label })
    }
  }
  const kept = await recordReports({ ...context, actor: RULES }, inputs)
  const reports = kept.filter((each): each is RecordedReport => !(each instanceof Error))
  problems.push(...kept.flatMap((each) => (each instanceof Error ? [each.message] : [])))
  const ids = reports.map(({ report }) => report)
  await keepEntries(context.db, feed.id, ids, context.now())
  const of = (outcome: string): number => reports.filter((each) => each.outcome === outcome).length
  const outcome = {
    recorded: of('recorded'),
    revised: of('revised'),
    known: of('known'),
    failed: problems.slice(0, 100),
  }
  const header = (name: string) => page.headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? null
  await keepAnswer(context, feed, page, read.ttl, {
    title: read.title ?? feed.title,
    etag: header('etag'),
    lastModified: header('last-modified'),
    outcome,
  })
  return { outcome: 'read', recorded: outcome.recorded + outcome.revised, problems }
}

async function keepAnswer(
  { db, now }: Context,
  { id, every }: Feed,
  { headers }: FetchedPage,
  ttl: number | null,
  read: Partial<Feed> = {},
): Promise<void> {
  const at = now()
  const keep = Math.max(ttl ?? 0, cachedFor(headers) ?? 0) || null
  const due = dueAfterAnswer(at, { every, keep })
  await updateFeed(db, id, { ...read, asked: at, answered: at, failures: 0, problem: null, due })
}

const GONE = 410
/** Too many requests, or not now: what a server says then holds for all that we ask of it. */
const BUSY: readonly number[] = [429, 503]

async function keepFailure(context: Context, feed: Feed, problem: string, refusal: Refusal | null): Promise<Refreshed> {
  const { db, now } = context
  const [at, failures] = [now(), feed.failures + 1]
  const due = dueAfterFailure(at, feed.every, failures, retryAfter(refusal?.retryAfter ?? null, at))
  await updateFeed(db, feed.id, { asked: at, failures, problem, due })
  if (refusal?.retryAfter && BUSY.includes(refusal.status)) await holdHost(db, feed.host, due)
  if (refusal?.status === GONE && feed.state === 'active')
    await changeSubscription({ ...context, actor: RULES }, 'feed', feed.id, { state: 'paused' })
  return { outcome: 'failed', recorded: 0, problems: [problem] }
}
