import { recordReports } from '../../actions/record-report.js'
import type { Context } from '../../context.js'
import { type Feed, updateFeed } from '../../db/feeds.js'
import { FetchError, fetchPage } from '../fetch/fetch-page.js'
import { checkedReport } from '../read-reports.js'
import { feedReports } from './feed-reports.js'
import { readFeed } from './read-feed.js'

export interface Refreshed {
  readonly outcome: 'read' | 'unchanged' | 'failed'
  readonly recorded: number
  /** One line an entry that was not kept, or why the feed was not read. */
  readonly problems: readonly string[]
}

/** Reads a feed unless it stands as it was: its server is asked for what changed since. How it went is kept with the feed. */
export async function refreshFeed(context: Context, feed: Feed, allow: string): Promise<Refreshed> {
  const asked = context.now()
  const fail = async (problem: string): Promise<Refreshed> => {
    await updateFeed(context.db, feed.id, { asked, failures: feed.failures + 1, problem })
    return { outcome: 'failed', recorded: 0, problems: [problem] }
  }
  try {
    const headers = {
      ...(feed.etag ? { 'if-none-match': feed.etag } : {}),
      ...(feed.lastModified ? { 'if-modified-since': feed.lastModified } : {}),
    }
    const page = await fetchPage(feed.url, { allow, headers })
    const health = { asked, answered: asked, failures: 0, problem: null }
    if (page.status === 304) {
      await updateFeed(context.db, feed.id, health)
      return { outcome: 'unchanged', recorded: 0, problems: [] }
    }
    const result = readFeed(page.bytes, page.contentType, page.url)
    if ('problem' in result) return await fail(result.problem)
    const problems: string[] = []
    const inputs = []
    for (const entry of feedReports(result.feed)) {
      const checked = await checkedReport(entry.id, entry, {})
      if ('failure' in checked) problems.push(`${checked.failure.item}: ${checked.failure.problem}`)
      else {
        const { id: label, ...report } = checked.report
        inputs.push({ ...report, label })
      }
    }
    const kept = await recordReports(context, inputs)
    problems.push(...kept.flatMap((each) => (each instanceof Error ? [each.message] : [])))
    const header = (name: string) => page.headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? null
    const title = result.feed.title ?? feed.title
    await updateFeed(context.db, feed.id, {
      ...health,
      title,
      etag: header('etag'),
      lastModified: header('last-modified'),
    })
    const recorded = kept.filter((each) => !(each instanceof Error) && each.outcome !== 'known').length
    return { outcome: 'read', recorded, problems }
  } catch (error) {
    if (error instanceof FetchError) return fail(error.message)
    throw error
  }
}
